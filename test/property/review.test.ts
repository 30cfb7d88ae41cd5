/** The laws of collecting reviews, on random maps with the random work of several reviewers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCommand } from '../../shared/commands/applyCommand';
import { applyPatches } from '../../shared/commands/applyPatches';
import { listChanges } from '../../shared/compare/changes';
import { listHeadChanges } from '../../shared/compare/headChanges';
import type { FieldChange } from '../../shared/compare/types';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { byId } from '../../shared/merge/sides';
import { getSettings } from '../../shared/model/document';
import { isSame } from '../../shared/model/isSame';
import type { Blueprint } from '../../shared/model/schema';
import { takeSuggestions, withSuggestions } from '../../shared/review/accept';
import { isTaken } from '../../shared/review/isTaken';
import { packetBase, reviewCopy } from '../../shared/review/packet';
import { readCopy } from '../../shared/review/readCopy';
import { collect } from '../../shared/review/suggestions';
import { readComments, takeComments } from '../../shared/review/takeComments';
import { type Copy, isHeadChange } from '../../shared/review/types';
import { after } from '../support/applied';
import { triple } from '../support/mergeTriples';

const seeds = fc.nat(2 ** 31);
const RUNS = { numRuns: 50, endOnFailure: true };
const INFO = { from: 'Kim', to: '', at: '2026-02-03T10:00:00.000Z' };

/** As it comes back: written by the sender, edited and saved by the reviewer. */
function returned(name: string, base: Blueprint, doc: Blueprint, mine: Blueprint): Copy {
  const { review } = reviewCopy(base, INFO) as Blueprint & { review: object };
  const read = parse(toBytes({ ...doc, review } as Blueprint));
  if (!read.ok) throw new Error('the copy cannot be read');
  const copy = readCopy(name, read.doc, mine);
  if (!copy) throw new Error('not a copy');
  return copy;
}

/** Ratings are taken on the scale of the map that they come into, and rounded to it. */
const onOneScale = (...docs: readonly Blueprint[]): boolean =>
  new Set(docs.map((doc) => getSettings(doc).scale)).size === 1;

const errorsOf = (doc: Blueprint) => {
  const read = parse(toBytes(doc));
  return read.ok ? [] : read.errors;
};

function afterAll(mine: Blueprint, copies: readonly Copy[]): Blueprint {
  const collected = collect(copies);
  const all = collected.groups.flatMap(({ suggestions }) => suggestions);
  return withSuggestions(mine, collected, all);
}

function withComments(mine: Blueprint, copies: readonly Copy[]): Blueprint {
  const command = takeComments(mine, copies);
  return command ? after(mine, command) : mine;
}

test('a copy remembers what it was made of, pictures included', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { base, ours, theirs } = triple(seed, 12);
      fc.pre(onOneScale(base, ours));
      const copy = returned('a', base, theirs, ours);
      expect(copy.baseKnown).toBe(true);
      // A true limit: a packet names what it was made of by what the copy or the map has, and this picture neither has any more.
      const isLost = ({ field, from }: FieldChange) =>
        (field === 'assetId' || field === 'avatar') &&
        [ours, theirs].every(({ assets }) => !Object.hasOwn(assets, String(from)));
      expect(
        listChanges(base, copy.base, byId(base, copy.base)).filter(
          ({ table, kind, fields }) => table !== 'assets' && !(kind === 'changed' && fields.every(isLost)),
        ),
      ).toEqual([]);
      expect(packetBase(reviewCopy(base, INFO), base)).not.toBeNull();
    }),
    { ...RUNS, numRuns: 20 },
  );
});

test('all suggestions and comments of one copy make the map what the reviewer saw', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { base, theirs } = triple(seed, 14);
      fc.pre(onOneScale(base, theirs));
      const copies = [returned('a', base, theirs, base)];
      const result = withComments(afterAll(base, copies), copies);
      expect(errorsOf(result)).toEqual([]);
      const left = listChanges(result, theirs, byId(result, theirs)).filter(
        // Pictures that nobody shows, and comments that the reviewer deleted, may stay; answers stay with what they answered.
        ({ table, kind, fields }) =>
          table !== 'assets' &&
          !(table === 'comments' && (kind === 'removed' || fields.every(({ field }) => field === 'replyTo'))),
      );
      expect(left).toEqual([]);
      expect(
        listHeadChanges(result, theirs).filter(({ field }) => field !== 'id' && field !== 'scale'),
      ).toEqual([]);
    }),
    RUNS,
  );
}, 60_000);

test('each suggestion alone can be taken into a map that went on, is there afterwards, and is undone by one step', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { base, ours, theirs } = triple(seed, 10);
      const collected = collect([returned('a', base, theirs, ours)]);
      for (const { suggestions } of collected.groups)
        for (const suggestion of suggestions) {
          if (isTaken(ours, collected, suggestion)) continue;
          const applied = applyCommand(ours, takeSuggestions(ours, collected, [suggestion], 'Lee'));
          if (!applied.ok) throw new Error(`${suggestion.id}: ${applied.refusal.key}`);
          expect(errorsOf(applied.doc)).toEqual([]);
          expect(applyPatches(applied.doc, [...applied.inverse])).toEqual(ours);
          const { change } = suggestion;
          // Where both worked on one record or row, both have their say in it.
          if (!isHeadChange(change)) {
            const id = change.beforeId ?? '';
            const rows = [base, ours].map(
              (doc) => (doc[change.table] as Readonly<Record<string, unknown>>)[id],
            );
            if (change.move || !isSame(rows[0], rows[1]) || /"(span|votes|mentions)"/.test(suggestion.id))
              continue;
          }
          expect([suggestion.id, isTaken(applied.doc, collected, suggestion)]).toEqual([suggestion.id, true]);
        }
    }),
    { ...RUNS, numRuns: 30 },
  );
}, 60_000);

test('no comment is lost or there twice, whatever the order of the copies; taking them again changes nothing', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { base, ours, theirs } = triple(seed, 16);
      const other = triple(seed, 16, { exactly: true }).ours;
      const mine = ours;
      const copies = [returned('a', base, theirs, mine), returned('b', base, other, mine)];
      const once = withComments(mine, copies);
      expect(errorsOf(once)).toEqual([]);
      expect(withComments(mine, [...copies].reverse()).comments).toEqual(once.comments);
      expect(readComments(once, copies).comments).toEqual({});
      const said = Object.values(once.comments).map(({ text }) => text);
      for (const { doc, base: was } of copies)
        for (const [id, { text }] of Object.entries(doc.comments))
          if (text !== was.comments[id]?.text)
            expect(said.some((each) => each === text || each.endsWith(`: ${text}`))).toBe(true);
      for (const [id, { text }] of Object.entries(mine.comments))
        if (text !== base.comments[id]?.text) expect(once.comments[id]?.text).toBe(text);
    }),
    RUNS,
  );
}, 60_000);

test('the same suggestions are found in whichever order the copies are read, and none twice', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { base, ours, theirs } = triple(seed, 14);
      const copies = [returned('a', base, theirs, base), returned('b', base, ours, base)];
      const ids = (list: readonly Copy[]) =>
        collect(list).groups.map(({ suggestions }) => suggestions.map(({ id }) => id));
      const found = ids(copies);
      expect(ids([...copies].reverse())).toEqual(found);
      expect(new Set(found.flat()).size).toBe(found.flat().length);
      const alike = collect([...copies, returned('c', base, ours, base)]);
      expect(alike.groups.map(({ suggestions }) => suggestions.map(({ id }) => id))).toEqual(found);
    }),
    RUNS,
  );
}, 60_000);

test('a copy that does not say what it was made of loses nothing either, and takes nothing away', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { ours, theirs } = triple(seed, 12);
      const copy = readCopy('plain', theirs, ours);
      if (!copy) throw new Error('not a copy');
      expect(copy.baseKnown).toBe(false);
      const result = afterAll(ours, [copy]);
      expect(errorsOf(result)).toEqual([]);
      const left = listChanges(result, theirs, byId(result, theirs));
      const lost = left.filter(
        ({ table, kind }) =>
          table !== 'assets' && table !== 'comments' && table !== 'emotions' && kind === 'added',
      );
      expect(lost).toEqual([]);
      for (const id of Object.keys(ours.cards)) expect(Object.keys(result.cards)).toContain(id);
    }),
    { ...RUNS, numRuns: 30 },
  );
}, 60_000);
