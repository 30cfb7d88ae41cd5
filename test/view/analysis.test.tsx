import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { editor } from '../../renderer/state/editor';
import { computePains } from '../../shared/analysis';
import { current, idOfCard, sampleMap, show } from '../support/view';

const titles = () => screen.getAllByRole('heading', { level: 3 }).map((row) => row.textContent ?? '');

test('pains are listed as ranked, and open to their formula', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await screen.findByText('Queue at the desk after a long trip');
  const ranked = computePains(current()).map((pain) => pain.title);
  expect(titles().map((row) => row.replace(/^\d+ | \d+\.\d$/g, ''))).toEqual(ranked);
  await user.click(screen.getByRole('button', { name: /Queue at the desk after a long trip 80\.0/ }));
  expect(
    screen.getByRole('img', {
      name: '100 × 5/5 (severity) × 4/5 (frequency) × 1 (reach) × 1.5/1.5 (moment) = 80.0',
    }),
  ).toBeTruthy();
  expect(screen.getByText('No plan yet')).toBeTruthy();
});

test('a changed rating moves the pain in the list, after the key press and not within it', async () => {
  show(sampleMap(), <AnalysisPanel />);
  await screen.findByText('Queue at the desk after a long trip');
  const before = titles();
  act(() => {
    editor.getState().dispatch({
      type: 'card.edit',
      ids: [idOfCard('Queue at the desk after a long trip')],
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

test('the curve tab gives the peak–end figures of each persona', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await user.click(screen.getByRole('tab', { name: 'Curve' }));
  const daniel = await screen.findByRole('region', { name: 'Business traveller' });
  expect(within(daniel).getByText('−1.5')).toBeTruthy();
  expect(within(daniel).getAllByText('Wait at the desk').length).toBeGreaterThan(0);
});

test('measures show their results', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await user.click(screen.getByRole('tab', { name: 'Measures' }));
  expect(screen.getByText('Recommendation, spring')).toBeTruthy();
  expect(screen.getByText('+26')).toBeTruthy();
});
