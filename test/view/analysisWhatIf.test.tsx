import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { openAnalysisTab } from '../../renderer/state/analysisTab';
import { editor } from '../../renderer/state/editor';
import { card, current, sampleMap, show } from '../support/view';

const QUEUE = 'Queue at the desk after a long trip';

beforeEach(() => openAnalysisTab('whatIf'));

const type = async (user: ReturnType<typeof show>['user'], name: string, text: string) => {
  const field = await screen.findByRole('spinbutton', { name });
  await user.clear(field);
  await user.type(field, text);
};
const ranking = () => within(screen.getByRole('list', { name: 'Ranking of the scratch copy' }));

test('a tried rating moves the ranking and leaves the map as it is', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await type(user, `severity: ${QUEUE}`, '1');
  await waitFor(() => expect(ranking().getByRole('img', { name: /^down \d/ })).toBeTruthy());
  expect(card(QUEUE).severity).toBe(5);
  expect(screen.getByText('1 change, not in the map')).toBeTruthy();
  expect(screen.getByText('was 5')).toBeTruthy();
});

test('the scratch copy stays while another tab is open, until it is thrown away', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await type(user, `frequency: ${QUEUE}`, '2');
  await user.click(screen.getByRole('tab', { name: 'Pains' }));
  await user.click(screen.getByRole('tab', { name: 'What if' }));
  expect(screen.getByText('1 change, not in the map')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Throw away' }));
  expect(screen.queryByText(/not in the map/)).toBeNull();
  expect(ranking().queryByRole('img')).toBeNull();
});

test('all of it is applied as one step that can be undone', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  const before = current();
  await type(user, `severity: ${QUEUE}`, '2');
  await type(user, 'moment', '2');
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(card(QUEUE).severity).toBe(2);
  expect(current().settings.momentFactor).toBe(2);
  editor.getState().undo();
  expect(current()).toEqual(before);
});
