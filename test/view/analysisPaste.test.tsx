import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { openAnalysisTab } from '../../renderer/state/analysisTab';
import { editor } from '../../renderer/state/editor';
import type { Measure } from '../../shared/model/schema';
import { current, sampleMap, show } from '../support/view';

beforeEach(() => openAnalysisTab('measures'));

const measures = (): readonly Measure[] => Object.values(current().measures);

test('pasted numbers are recognised, counted and shown before they become a measure', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  const before = measures().length;
  await user.click(screen.getByRole('button', { name: 'Paste answers' }));
  const form = within(screen.getByRole('region', { name: 'Paste answers' }));
  await user.click(form.getByRole('textbox', { name: 'Answers' }));
  await user.paste('10\n9\n9\n7\n3\nn/a');
  expect(form.getByText('5 answers read')).toBeTruthy();
  expect(form.getByText('1 entry is not an answer: n/a')).toBeTruthy();
  expect(form.getByText('+40')).toBeTruthy();
  expect(measures()).toHaveLength(before);
  await user.type(form.getByRole('textbox', { name: 'Name' }), 'Autumn');
  await user.click(form.getByRole('button', { name: 'Add measure' }));
  expect(measures().find((measure) => measure.name === 'Autumn')).toEqual({
    kind: 'nps',
    name: 'Autumn',
    answers: [10, 9, 9, 7, 3],
  });
});

test('pasted answers take the place of typed counts, in one step that can be undone', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await user.click(screen.getByRole('button', { name: 'Paste answers: Recommendation, spring' }));
  await user.click(screen.getByRole('textbox', { name: 'Answers' }));
  await user.paste('10 10 0');
  await user.click(screen.getByRole('button', { name: 'Replace the answers' }));
  const changed = measures().find((measure) => measure.name === 'Recommendation, spring');
  expect(changed?.answers).toEqual([10, 10, 0]);
  expect(changed?.promoters).toBeUndefined();
  editor.getState().undo();
  expect(measures().find((measure) => measure.name === 'Recommendation, spring')?.promoters).toBe(212);
});
