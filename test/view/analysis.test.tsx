import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { NO_PAIN_FILTER, setPainView } from '../../renderer/panels/analysis/painView';
import { openAnalysisTab } from '../../renderer/state/analysisTab';
import { editor } from '../../renderer/state/editor';
import { computePains } from '../../shared/analysis';
import { getSettings } from '../../shared/model/document';
import { current, idOfCard, sampleMap, selectRecords, show, watchReveals } from '../support/view';

const QUEUE = 'Queue at the desk after a long trip';

beforeEach(() => {
  openAnalysisTab('pains');
  setPainView({ group: null, filter: NO_PAIN_FILTER });
});

const titles = () => screen.getAllByRole('heading', { level: 3 }).map((row) => row.textContent ?? '');
const rowOf = (title: string) => screen.getByText(title).closest('li');

test('pains are listed as ranked, and open to their formula, inputs, grades, method and source', async () => {
  const revealed = watchReveals();
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await screen.findByText(QUEUE);
  const ranked = computePains(current()).map((pain) => pain.title);
  expect(titles().map((row) => row.replace(/^\d+ | \d+\.\d$/g, ''))).toEqual(ranked);
  await user.click(screen.getByRole('button', { name: `1 ${QUEUE} 80.0` }));
  expect(
    screen.getByRole('img', {
      name: '100 × 5/5 (severity) × 4/5 (frequency) × 1.00 (reach) × 1.5/1.5 (moment of truth) = 80.0',
    }),
  ).toBeTruthy();
  expect(screen.getByText('No plan yet')).toBeTruthy();
  expect(screen.getByText('1 observed')).toBeTruthy();
  expect(screen.getByText(/Carlzon/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Greets the queue with water' }));
  expect(revealed).toEqual([idOfCard('Greets the queue with water')]);
});

test('a changed rating moves the pain in the list, after the key press and not within it', async () => {
  show(sampleMap(), <AnalysisPanel />);
  await screen.findByText(QUEUE);
  const before = titles();
  act(() => {
    editor.getState().dispatch({
      type: 'card.edit',
      ids: [idOfCard(QUEUE)],
      fields: { severity: 1, frequency: 1 },
    });
  });
  expect(titles()).toEqual(before);
  await waitFor(() => expect(titles()[0]).not.toContain('Queue at the desk'));
});

test('the ranking says how firm it is once the re-draws have run', async () => {
  show(sampleMap(), <AnalysisPanel />);
  await waitFor(() => expect(screen.getAllByText(/^rank \d/).length).toBeGreaterThan(3));
});

test('another model ranks in one step that can be undone', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await screen.findByText(QUEUE);
  await user.click(screen.getByRole('button', { name: /Ranked by/ }));
  await user.click(screen.getByRole('option', { name: 'Criticality' }));
  expect(getSettings(current()).painModel).toBe('criticality');
  await screen.findByRole('button', { name: `1 ${QUEUE} 20` });
  act(() => editor.getState().undo());
  expect(getSettings(current()).painModel).toBe('weighted');
});

test('pains are grouped by step, each group with its sum, and filtered by evidence', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await screen.findByText(QUEUE);
  await user.click(screen.getByRole('button', { name: /Grouped by/ }));
  await user.click(screen.getByRole('option', { name: 'By step' }));
  expect(titles()[0]).toBe('Wait at the desk');
  await user.click(screen.getByRole('button', { name: 'Filter pains' }));
  await user.click(screen.getByRole('button', { name: /measured$/ }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText(QUEUE)).toBeNull());
  expect(screen.getByText(/^\d of 11 pains$/)).toBeTruthy();
});

test('what is selected on the map lights its pains', async () => {
  show(sampleMap(), <AnalysisPanel />);
  await screen.findByText(QUEUE);
  const pain = idOfCard(QUEUE);
  const about = current().cards[pain]?.about;
  expect(rowOf(QUEUE)?.className).not.toContain('lit');
  act(() => selectRecords('cards', [about ?? pain]));
  await waitFor(() => expect(rowOf(QUEUE)?.className).toContain('lit'));
});

test('the curve tab gives the peak–end figures of each persona, and each opens to its formula', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await user.click(screen.getByRole('tab', { name: 'Curve' }));
  const daniel = await screen.findByRole('region', { name: 'Business traveller' });
  expect(within(daniel).getAllByText('Wait at the desk').length).toBeGreaterThan(0);
  await user.click(within(daniel).getByRole('button', { name: 'Peak–end −1.5: how it came about' }));
  const opened = screen.getByRole('dialog');
  expect(opened.textContent).toContain('(peak + end) / 2');
  expect(opened.textContent).toContain('= (−4 + 1) / 2 = −1.5');
  expect(opened.textContent).toContain('Kahneman');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a chart is read with the arrow keys, opened with Enter, and has its table', async () => {
  const revealed = watchReveals();
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await user.click(screen.getByRole('tab', { name: 'Curve' }));
  const chart = await screen.findByRole('slider', { name: /^Emotions/ });
  chart.focus();
  expect(chart.getAttribute('aria-valuetext')).toContain('Get inspired: ');
  await user.keyboard('{ArrowRight}');
  expect(chart.getAttribute('aria-valuetext')).toContain('Compare hotels: ');
  await user.keyboard('{Enter}');
  const [, second = ''] = Object.keys(current().steps).sort();
  expect(revealed).toEqual([second]);
  await user.click(screen.getByRole('button', { name: 'As table' }));
  expect(screen.getAllByRole('row')).toHaveLength(19);
});

test('measures show their results', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await user.click(screen.getByRole('tab', { name: 'Measures' }));
  expect(screen.getByText('Recommendation, spring')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'NPS +26: how it came about' })).toBeTruthy();
});

test('needs are ranked and plotted for one persona or all', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await user.click(screen.getByRole('tab', { name: 'Needs' }));
  expect(await screen.findByText('7 needs')).toBeTruthy();
  const chart = screen.getByRole('slider', { name: /^Opportunity/ });
  expect(chart.getAttribute('aria-valuetext')).toContain('Check in without queueing');
});
