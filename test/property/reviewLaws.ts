/** The laws of collecting reviews, each on a random map with the random work of several reviewers: where one does not hold, it throws. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
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

export interface ReviewLaw {
  readonly says: string;
  /** Maps in `npm test`. */
  readonly runs: number;
  readonly hold: (seed: number) => void;
}

export const REVIEW_LAWS: readonly ReviewLaw[] = [
  {
    says: 'a copy remembers what it was made of, pictures included',
    runs: 20,
    hold: (seed) => {
      const { base, ours, theirs } = triple(seed, 12);
      fc.pre(onOneScale(base, ours));
      const copy = returned('a', base, theirs, ours);
      assert.equal(copy.baseKnown, true);
      // A true limit: a packet names what it was made of by what the copy or the map has, and this picture neither has any more.
      const isLost = ({ field, from }: FieldChange) =>
        (field === 'assetId' || field === 'avatar') &&
        [ours, theirs].every(({ assets }) => !Object.hasOwn(assets, String(from)));
      assert.deepEqual(
        listChanges(base, copy.base, byId(base, copy.base)).filter(
          ({ table, kind, fields }) => table !== 'assets' && !(kind === 'changed' && fields.every(isLost)),
        ),
        [],
      );
      assert.notEqual(packetBase(reviewCopy(base, INFO), base), null);
    },
  },
  {
    says: 'all suggestions and comments of one copy make the map what the reviewer saw',
    runs: 50,
    hold: (seed) => {
      const { base, theirs } = triple(seed, 14);
      fc.pre(onOneScale(base, theirs));
      const copies = [returned('a', base, theirs, base)];
      const result = withComments(afterAll(base, copies), copies);
      assert.deepEqual(errorsOf(result), []);
      const left = listChanges(result, theirs, byId(result, theirs)).filter(
        // Pictures that nobody shows, and comments that the reviewer deleted, may stay; answers stay with what they answered.
        ({ table, kind, fields }) =>
          table !== 'assets' &&
          !(table === 'comments' && (kind === 'removed' || fields.every(({ field }) => field === 'replyTo'))),
      );
      assert.deepEqual(left, []);
      assert.deepEqual(
        listHeadChanges(result, theirs).filter(({ field }) => field !== 'id' && field !== 'scale'),
        [],
      );
    },
  },
  {
    says: 'each suggestion alone can be taken into a map that went on, is there afterwards, and is undone by one step',
    runs: 30,
    hold: (seed) => {
      const { base, ours, theirs } = triple(seed, 10);
      const collected = collect([returned('a', base, theirs, ours)]);
      for (const { suggestions } of collected.groups)
        for (const suggestion of suggestions) {
          if (isTaken(ours, collected, suggestion)) continue;
          const applied = applyCommand(ours, takeSuggestions(ours, collected, [suggestion], 'Lee'));
          if (!applied.ok) throw new Error(`${suggestion.id}: ${applied.refusal.key}`);
          assert.deepEqual(errorsOf(applied.doc), []);
          assert.deepEqual(applyPatches(applied.doc, [...applied.inverse]), ours);
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
          assert.ok(isTaken(applied.doc, collected, suggestion), `${suggestion.id} is not there`);
        }
    },
  },
  {
    says: 'no comment is lost or there twice, whatever the order of the copies; taking them again changes nothing',
    runs: 50,
    hold: (seed) => {
      const { base, ours, theirs } = triple(seed, 16);
      const other = triple(seed, 16, { exactly: true }).ours;
      const mine = ours;
      const copies = [returned('a', base, theirs, mine), returned('b', base, other, mine)];
      const once = withComments(mine, copies);
      assert.deepEqual(errorsOf(once), []);
      assert.deepEqual(withComments(mine, [...copies].reverse()).comments, once.comments);
      assert.deepEqual(readComments(once, copies).comments, {});
      const said = Object.values(once.comments).map(({ text }) => text);
      for (const { doc, base: was } of copies)
        for (const [id, { text }] of Object.entries(doc.comments))
          if (text !== was.comments[id]?.text)
            assert.equal(
              said.some((each) => each === text || each.endsWith(`: ${text}`)),
              true,
            );
      for (const [id, { text }] of Object.entries(mine.comments))
        if (text !== base.comments[id]?.text) assert.equal(once.comments[id]?.text, text);
    },
  },
  {
    says: 'the same suggestions are found in whichever order the copies are read, and none twice',
    runs: 50,
    hold: (seed) => {
      const { base, ours, theirs } = triple(seed, 14);
      const copies = [returned('a', base, theirs, base), returned('b', base, ours, base)];
      const ids = (list: readonly Copy[]) =>
        collect(list).groups.map(({ suggestions }) => suggestions.map(({ id }) => id));
      const found = ids(copies);
      assert.deepEqual(ids([...copies].reverse()), found);
      assert.equal(new Set(found.flat()).size, found.flat().length);
      const alike = collect([...copies, returned('c', base, ours, base)]);
      assert.deepEqual(
        alike.groups.map(({ suggestions }) => suggestions.map(({ id }) => id)),
        found,
      );
    },
  },
  {
    says: 'a copy that does not say what it was made of loses nothing either, and takes nothing away',
    runs: 30,
    hold: (seed) => {
      const { ours, theirs } = triple(seed, 12);
      const copy = readCopy('plain', theirs, ours);
      if (!copy) throw new Error('not a copy');
      assert.equal(copy.baseKnown, false);
      const result = afterAll(ours, [copy]);
      assert.deepEqual(errorsOf(result), []);
      const left = listChanges(result, theirs, byId(result, theirs));
      const lost = left.filter(
        ({ table, kind }) =>
          table !== 'assets' && table !== 'comments' && table !== 'emotions' && kind === 'added',
      );
      assert.deepEqual(lost, []);
      for (const id of Object.keys(ours.cards))
        assert.ok(Object.hasOwn(result.cards, id), `the card ${id} is lost`);
    },
  },
];
