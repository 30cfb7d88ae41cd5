/** What a copy that came back says beside its cards: the order of personas, and another scale. */
import { expect, it } from 'vitest';
import { applyCommand } from '../../../shared/commands/applyCommand';
import type { Command } from '../../../shared/commands/types';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { translator } from '../../../shared/i18n/translate';
import { orderedPersonaIds } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { withSuggestions } from '../../../shared/review/accept';
import { isTaken } from '../../../shared/review/isTaken';
import { reviewCopy } from '../../../shared/review/packet';
import { readCopy } from '../../../shared/review/readCopy';
import { isRejected, keepRejected } from '../../../shared/review/rejected';
import { saySuggestion } from '../../../shared/review/sayReview';
import { collect } from '../../../shared/review/suggestions';
import { after } from '../../support/applied';
import { generateMap } from '../../support/generateMap';

const mine = generateMap({ cards: 20 });
const info = { from: 'Mia', to: 'Ben', at: '2026-01-15T09:00:00.000Z' };

/** What is suggested in a copy after these commands, and the map with all of it. */
function review(...commands: readonly Command[]) {
  const back = after(reviewCopy(mine, info), ...commands);
  const copy = readCopy('ben.blueprint', back, mine);
  if (!copy) throw new Error('not a copy');
  const collected = collect([copy]);
  const all = collected.groups.flatMap(({ suggestions }) => suggestions);
  const doc = withSuggestions(mine, collected, all);
  const said = all.map((each) => saySuggestion(translator('en'), collected, each));
  return { copy, all, said, doc, taken: all.map((each) => isTaken(doc, collected, each)) };
}

it('the order of personas is suggested and taken', () => {
  const ids = orderedPersonaIds(mine);
  const { said, doc, taken } = review({ type: 'persona.move', id: ids[2] ?? '', index: 0 });
  expect(said).toEqual([expect.stringMatching(/^Persona “.+” moved from place 3 to 1$/)]);
  expect(orderedPersonaIds(doc)).toEqual([ids[2], ids[0], ids[1]]);
  expect(taken).toEqual([true]);
});

it('another scale is told, not suggested, and ratings are read on that of the map', () => {
  const { copy, said, doc } = review({ type: 'settings.edit', fields: { scale: 10 } });
  expect(copy.scale).toBe(10);
  expect(said).toEqual([]);
  expect(doc.settings).toEqual(mine.settings);
  expect(review().copy.scale).toBeUndefined();
});

it('what was rejected is remembered by what it says, is not sent, and can be decided again', () => {
  const [card = ''] = Object.keys(mine.cards);
  const edit: Command = { type: 'card.edit', ids: [card], fields: { title: 'Another title' } };
  const all = review(edit).all;
  const write = (doc: Blueprint, ids: readonly string[]): Blueprint => {
    const command = keepRejected(doc, all, new Set(ids));
    const applied = command && applyCommand(doc, command);
    return applied?.ok ? applied.doc : doc;
  };
  const kept = write(
    mine,
    all.map(({ id }) => id),
  );
  expect(all.map((each) => isRejected(kept, each))).toEqual([true]);
  const read = parse(toBytes(kept));
  expect(read.ok && isRejected(read.doc, review(edit).all[0]!)).toBe(true);
  expect(reviewCopy(kept, info)).toEqual(reviewCopy(mine, info));
  expect(collect([readCopy('a', reviewCopy(mine, info), kept)!]).groups).toEqual([]);
  expect(write(kept, [])).toEqual(mine);
});

it('a picture that the map shows elsewhere stays, and nobody is asked about it again once the reviewer’s card lets go of it', () => {
  const [own = '', other = '', third = ''] = Object.keys(mine.cards);
  const picture = { mime: 'image/png', data: 'iVBORw0KGgo=', width: 4, height: 3 } as const;
  const show = (...ids: string[]): Command => ({ type: 'card.edit', ids, fields: { assetId: 'pic' } });
  const sent = after(mine, { type: 'asset.add', id: 'pic', asset: picture }, show(own));
  const back = after(reviewCopy(sent, info), { type: 'card.edit', ids: [own], fields: { assetId: null } });
  expect(Object.keys(back.assets)).toEqual([]);
  const copy = readCopy('ben.blueprint', back, sent);
  if (!copy) throw new Error('not a copy');
  const collected = collect([copy]);
  const removal = collected.groups
    .flatMap(({ suggestions }) => suggestions)
    .find(({ key }) => key === 'assets/pic');
  if (!removal) throw new Error('the picture is not asked about');
  const takenIn = (doc: Blueprint) => isTaken(doc, collected, removal);
  const now = after(sent, show(other, third));
  expect([takenIn(sent), takenIn(now)]).toEqual([false, false]);
  const once = withSuggestions(now, collected, [removal]);
  expect([once.cards[own]?.assetId, once.cards[other]?.assetId]).toEqual([undefined, 'pic']);
  expect(Object.keys(once.assets)).toEqual(['pic']);
  expect(takenIn(once)).toBe(true);
  expect(takenIn(withSuggestions(sent, collected, [removal]))).toBe(true);
});
