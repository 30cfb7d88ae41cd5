/** The laws of merging, on random maps with two histories of random commands each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCommand } from '../../shared/commands/applyCommand';
import { parse } from '../../shared/file/parse';
import { serialise, toBytes } from '../../shared/file/serialise';
import { translator } from '../../shared/i18n/translate';
import { merge, resolve, resolved } from '../../shared/merge/merge';
import { sayConflict, sayConflictValue, sayNote } from '../../shared/merge/sayConflict';
import type { Choice } from '../../shared/merge/types';
import { LOCALES } from '../../shared/model/schema';
import { brokenLaws } from '../support/mergeLaws';
import { triple } from '../support/mergeTriples';
import { tiedTriple } from '../support/tiedTriples';

const seeds = fc.nat(2 ** 31);
const small = (seed: number) => triple(seed, 14, { cards: 10 });

test('2,000 triples keep the laws: identity, symmetry, validity, nothing lost without a question', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(brokenLaws(small(seed))).toEqual([]);
    }),
    { numRuns: 2_000, endOnFailure: true },
  );
}, 90_000);

test('so do 300 triples that meet in ranks, ids, texts and the steps under wide cards', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(brokenLaws(tiedTriple(seed))).toEqual([]);
    }),
    { numRuns: 300, endOnFailure: true },
  );
}, 30_000);

test('whatever the answers are, the result can be saved, and one command that can be undone takes it in', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.array(fc.constantFrom<Choice>('ours', 'theirs', 'base'), { minLength: 1 }),
      (seed, answers) => {
        const { base, ours, theirs } = small(seed);
        const merged = merge(base, ours, theirs);
        const choices = Object.fromEntries(
          merged.conflicts.map(({ id }, index) => [id, answers[index % answers.length]!]),
        );
        const wanted = resolved(merged, choices);
        const read = parse(toBytes(wanted));
        expect(read.ok ? [] : read.errors).toEqual([]);
        const applied = applyCommand(ours, resolve(merged, choices, ours));
        expect(applied.ok).toBe(true);
        if (applied.ok)
          expect(serialise({ ...applied.doc, version: wanted.version })).toBe(serialise(wanted));
      },
    ),
    { numRuns: 150 },
  );
});

test('every question and every note can be said in every language', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { base, ours, theirs } = small(seed);
      const merged = merge(base, ours, theirs);
      for (const locale of LOCALES) {
        const t = translator(locale);
        const texts = [
          ...merged.notes.map((note) => sayNote(t, merged, note)),
          ...merged.conflicts.flatMap((conflict) => [
            sayConflict(t, merged, conflict),
            ...(['base', 'ours', 'theirs'] as const).map((side) =>
              sayConflictValue(t, merged, conflict, side),
            ),
          ]),
        ];
        for (const text of texts)
          expect(text).not.toMatch(/^$|merge\.|compare\.|lane\.|\{\{|undefined|\[object/);
      }
    }),
    { numRuns: 60 },
  );
});
