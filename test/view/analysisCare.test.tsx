/** Filling plans for recovery and variants of moments of truth from the analysis. */
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { openAnalysisTab } from '../../renderer/state/analysisTab';
import { editor } from '../../renderer/state/editor';
import { computePersonalisation, computeRecovery } from '../../shared/analysis';
import { card, current, sampleMap, show } from '../support/view';

vi.setConfig({ testTimeout: 20_000 });
const past = () => editor.getState().session.past.length;

test('failures at moments of truth come first; a missing step is written in its cell, by one command', async () => {
  openAnalysisTab('recovery');
  const { user } = show(sampleMap(), <AnalysisPanel />);
  const [first] = computeRecovery(current()).list;
  const title = current().cards[first?.cardId ?? '']?.title ?? '';
  const cells = await screen.findAllByRole('button', {
    name: /^(Respond|Apologise|Resolve|Follow up): missing/,
  });
  expect(cells[0]?.getAttribute('aria-label')).toBe(`Respond: missing (${title})`);
  const before = past();
  await user.click(cells[0] ?? document.body);
  const form = within(screen.getByRole('dialog'));
  await user.type(form.getByRole('textbox'), 'Say so at once{Enter}');
  expect(card(title).fail?.recovery?.respond).toBe('Say so at once');
  expect(past()).toBe(before + 1);
  expect(screen.getByRole('button', { name: `Respond: Say so at once (${title})` })).toBeTruthy();
});

test('a variant is added in the cell of a persona and a moment of truth', async () => {
  openAnalysisTab('personal');
  const { user } = show(sampleMap(), <AnalysisPanel />);
  const varied = () =>
    computePersonalisation(current()).moments.flatMap((row) => row.personas.filter((pair) => pair.varied))
      .length;
  const before = varied();
  const [empty] = await screen.findAllByRole('button', { name: /^No variant for Business traveller/ });
  await user.click(empty ?? document.body);
  await user.type(within(screen.getByRole('dialog')).getByRole('textbox'), 'Key by phone{Enter}');
  expect(varied()).toBe(before + 1);
});

test('a touchpoint nobody has decided about is decided in the list', async () => {
  openAnalysisTab('personal');
  const { user } = show(sampleMap(), <AnalysisPanel />);
  const { undecided } = computePersonalisation(current());
  const [id = ''] = undecided;
  const title = current().cards[id]?.title ?? '';
  await user.click(await screen.findByRole('button', { name: new RegExp(`${title}: standard or flexible`) }));
  await user.click(screen.getByRole('option', { name: 'Standard' }));
  expect(current().cards[id]?.standard).toBe('fixed');
});

test('segments stand by their attractiveness, which opens to its formula', async () => {
  openAnalysisTab('segments');
  const { user } = show(sampleMap(), <AnalysisPanel />);
  const figures = await screen.findAllByRole('button', { name: /^Attractiveness .*how it came about/ });
  const values = figures.map((figure) => Number(figure.textContent));
  expect(values).toEqual([...values].sort((a, b) => b - a));
  await user.click(figures[0] ?? document.body);
  expect(screen.getByRole('dialog').textContent).toContain('Kotler');
});
