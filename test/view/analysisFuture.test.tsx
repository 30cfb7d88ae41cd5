/** Comparing the open map with another file, and saving a copy as its future. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { openAnalysisTab } from '../../renderer/state/analysisTab';
import { comparison, openMarks, stopComparing } from '../../renderer/state/comparison';
import { editor } from '../../renderer/state/editor';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import type { Blueprint } from '../../shared/model/schema';
import { after } from '../support/applied';
import { current, idOfCard, sampleMap, show } from '../support/view';

vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => openAnalysisTab('future'));
afterEach(stopComparing);

const QUEUE = 'Queue at the desk after a long trip';

/** The sample after the worst pain is gone and the wait is shorter. */
function future(): Blueprint {
  const doc = sampleMap();
  const idOf = (title: string) =>
    Object.entries(doc.cards).find(([, card]) => card.title === title)?.[0] ?? '';
  const wait = { minutes: 2, target: 5, limit: 10 };
  const mended = after(doc, {
    type: 'batch',
    label: { key: 'edit' },
    commands: [
      { type: 'card.delete', ids: [idOf(QUEUE)] },
      { type: 'card.edit', ids: [idOf('Joins the queue, bags in hand')], fields: { wait } },
    ],
  });
  return { ...mended, meta: { ...doc.meta, id: 'future1', state: 'future' } };
}

async function compare() {
  const opened = show(
    sampleMap(),
    <>
      <AnalysisPanel />
      <DialogHost />
    </>,
  );
  opened.host.files.set('later', { name: 'later.blueprint', bytes: toBytes(future()) });
  opened.host.answers.push('later');
  await opened.user.click(await screen.findByRole('button', { name: /Compare with a file/ }));
  return opened;
}

test('a second file is compared: figures before, after and their difference, and what changed in words', async () => {
  const { user } = await compare();
  const row = within(await screen.findByRole('row', { name: /^Waiting/ }));
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    '1 h 28 min',
    '1 h 16 min',
    '−12 min better ✓',
  ]);
  expect(screen.getByText(new RegExp(`“${QUEUE}” at .* removed`))).toBeTruthy();
  expect(openMarks(comparison.getState()).get(idOfCard(QUEUE))).toBe('removed');
  // The earlier figure opens to the earlier map's own formula, the later one to the later's.
  await user.click(row.getByRole('button', { name: /1 h 16 min/ }));
  expect(screen.getByRole('dialog').querySelector('.big-figure')?.textContent).toBe('1 h 16 min');
});

test('what is edited while comparing is compared anew; swapping turns it round; closing ends it', async () => {
  const { user } = await compare();
  await screen.findByRole('row', { name: /^Waiting/ });
  editor.getState().dispatch({ type: 'card.delete', ids: [idOfCard(QUEUE)] });
  await waitFor(() => expect(screen.queryByText(new RegExp(`“${QUEUE}” at .* removed`))).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Swap before and after' }));
  expect(await screen.findByText(/^−?\+12 min/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'End the comparison' }));
  expect(await screen.findByRole('button', { name: /Compare with a file/ })).toBeTruthy();
});

test('a file that is no map is refused in the usual words, and the open map stays', async () => {
  const { host, user } = show(
    sampleMap(),
    <>
      <AnalysisPanel />
      <DialogHost />
    </>,
  );
  const before = current();
  host.files.set('bad', { name: 'bad.blueprint', bytes: new TextEncoder().encode('{"format": "other"}') });
  host.answers.push('bad');
  await user.click(await screen.findByRole('button', { name: /Compare with a file/ }));
  expect((await screen.findByRole('dialog')).textContent).toContain('bad.blueprint');
  expect(current()).toBe(before);
  expect(comparison.getState().other).toBeNull();
});

test('a copy is saved as the future under an identity of its own, without leaving the open map', async () => {
  const { host, user } = show(sampleMap(), <AnalysisPanel />);
  const before = current();
  host.answers.push('copy');
  await user.click(await screen.findByRole('button', { name: /Save a copy as the future/ }));
  await screen.findByText('Nothing is different.');
  const saved = parse(host.files.get('copy')?.bytes ?? new Uint8Array());
  if (!saved.ok) throw new Error('the copy does not parse');
  expect(saved.doc.meta.state).toBe('future');
  expect(saved.doc.meta.id).not.toBe(before.meta.id);
  expect(saved.doc.cards).toEqual(before.cards);
  expect(current()).toBe(before);
});
