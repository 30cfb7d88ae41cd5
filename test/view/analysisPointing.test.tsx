import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { openAnalysisTab } from '../../renderer/state/analysisTab';
import { usePointedAt } from '../../renderer/state/pointedAt';
import { current, idOfCard, sampleMap, show } from '../support/view';

const QUEUE = 'Queue at the desk after a long trip';

/** Stands for the map, which marks what is pointed at. */
const Marked = () => <output>{usePointedAt().join(' ')}</output>;

beforeEach(() => openAnalysisTab('pains'));

test('a row that is hovered or focused marks its card on the map, and what it is about', async () => {
  const { user } = show(
    sampleMap(),
    <>
      <AnalysisPanel />
      <Marked />
    </>,
  );
  const pain = idOfCard(QUEUE);
  const about = current().cards[pain]?.about ?? '';
  const head = (await screen.findByText(QUEUE)).closest('button');
  const marked = () => screen.getAllByRole('status').find((element) => element.tagName === 'OUTPUT');
  await user.hover(head ?? document.body);
  expect(marked()?.textContent).toBe(`${pain} ${about}`);
  await user.unhover(head ?? document.body);
  expect(marked()?.textContent).toBe('');
  head?.focus();
  await waitFor(() => expect(marked()?.textContent).toBe(`${pain} ${about}`));
});

test('each group opens to the sum that it carries', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await screen.findByText(QUEUE);
  await user.click(screen.getByRole('button', { name: /Grouped by/ }));
  await user.click(screen.getByRole('option', { name: 'By phase' }));
  const [total] = await screen.findAllByRole('button', { name: /^Pain of the phase .*how it came about$/ });
  await user.click(total ?? document.body);
  const opened = within(screen.getByRole('dialog'));
  expect(opened.getByText(/^Sum of the weighted scores/)).toBeTruthy();
  expect(opened.getAllByRole('button', { name: QUEUE }).length).toBeGreaterThan(0);
});
