/** Reviews in the built window: a copy is sent, two come back, comments and suggestions are taken, and what is saved is that. */
import { expect, it } from 'vitest';
import type { Command } from '../../shared/commands/types';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import type { Blueprint } from '../../shared/model/schema';
import { reviewCopy } from '../../shared/review/packet';
import { after } from '../support/applied';
import { chooseFiles, type PickedFile } from '../support/chooseFiles';
import { act } from '../support/palette';
import { sampleBytes, saved, windowsOfThisFile } from '../support/windows';

function read(bytes: Uint8Array): Blueprint {
  const parsed = parse(bytes);
  if (!parsed.ok) throw new Error('it is no map that can be read');
  return parsed.doc;
}
const base = read(sampleBytes());
const id = Object.entries(base.cards).find(([, { title }]) => title === 'Picks a room')?.[0] ?? '';

/** As a reviewer sends it back. */
function copyOf(name: string, title: string): PickedFile {
  const commands: readonly Command[] = [
    { type: 'card.edit', ids: [id], fields: { title } },
    {
      type: 'comment.add',
      id: `by${name}`,
      comment: { cardId: id, author: name, at: '2026-03-01T09:00:00.000Z', text: `${name} was here` },
    },
  ];
  const doc = after(reviewCopy(base, { from: 'Kim', to: name, at: '2026-02-01T00:00:00.000Z' }), ...commands);
  return { name: `${name}.blueprint`, bytes: toBytes(doc) };
}

const windows = windowsOfThisFile();

it('collects two copies at once, takes comments with one press and decides by keyboard', async () => {
  const window = await windows.open({ file: { name: 'stay.blueprint', bytes: sampleBytes() } });
  const { page } = window;
  await chooseFiles(
    page,
    () => act(page, 'file.collectReviews'),
    copyOf('Lee', 'Chooses a room'),
    copyOf('Ana', 'Picks a bed'),
  );

  await page.getByRole('button', { name: 'Take all 2 comments' }).click();
  await page.getByText('All comments are on the map.').waitFor();
  await page.getByRole('button', { name: /Chooses a room/ }).click();
  await page.keyboard.press('a');
  await page.getByText('Accepted 1, rejected 1, open 0').waitFor();
  await page.getByRole('button', { name: 'Close reviews' }).click();
  await page.getByText('Reviews closed.').first().waitFor();
  const doc = await saved(window);
  expect(doc.cards[id]?.title).toBe('Chooses a room');
  expect([doc.comments.byLee?.text, doc.comments.byAna?.text]).toEqual(['Lee was here', 'Ana was here']);
  expect(Object.keys(doc)).not.toContain('review');
});

it('a copy for review says that it is one', async () => {
  const { page } = await windows.open({ file: copyOf('Lee', 'Chooses a room') });
  await page
    .getByText(/copy for review from Kim/)
    .first()
    .waitFor();
});
