/** Repaired copies: valid, with as much of the content as can be kept, and every change named. */
import { expect, it } from 'vitest';
import { repair } from '../../../shared/file/repair';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { oneOfEach } from '../../hostile/smallest';

const repaired = (value: unknown) => {
  const result = repair(encodeUtf8(typeof value === 'string' ? value : JSON.stringify(value)));
  if (!result.ok) throw new Error(result.errors[0]!.message);
  return { doc: result.doc, said: result.changes.map((change) => `${change.path}: ${change.message}`) };
};

it('leaves a valid file as it is', () => {
  const { doc, said } = repaired(oneOfEach());
  expect(doc).toEqual(oneOfEach());
  expect(said).toEqual([]);
});

it('names the rise of an older version as a change', () => {
  const { doc, said } = repaired({ ...oneOfEach(), version: 0 });
  expect(doc.version).toBe(1);
  expect(said).toEqual(['/version: Brought the file from version 0 of the format to version 1.']);
});

it('follows what a removed record leaves behind', () => {
  const doc = oneOfEach();
  Object.assign(doc.emotions!.emo!, { value: 'low' });
  doc.steps!.ste = 'not a step' as never;
  const { doc: after, said } = repaired(doc);
  expect([after.steps, after.cards, after.links, after.comments.com!.cardId]).toEqual([
    {},
    {},
    {},
    undefined,
  ]);
  expect(said).toContain('/cards/pai/stepId: Removed from "cards": Late.');
});

it('brings numbers within their bounds and drops what it cannot read', () => {
  const doc = oneOfEach();
  Object.assign(doc.cards!.pai!, { severity: 8, color: 'red', tags: ['a', 5, 'b', null] });
  Object.assign(doc.notes!.not!, { x: 1e15 });
  Object.assign(doc.personas!.per!, { needs: [{ importance: 3 }, { text: 'kept' }] });
  const { doc: after, said } = repaired(doc);
  expect(after.cards.pai).toMatchObject({ severity: 5, tags: ['a', 'b'] });
  expect(after.cards.pai).not.toHaveProperty('color');
  expect(after.notes.not!.x).toBe(1e6);
  expect(after.personas.per!.needs).toEqual([{ text: 'kept' }]);
  expect(said).toContain('/cards/pai/severity: Changed "severity" from 8 to 5.');
  expect(said).toHaveLength(6);
});

it('keeps both of two records with one id, and renames bad ids with all that point at them', () => {
  const twice = JSON.stringify(oneOfEach()).replace('"pai":{', '"car":{').replace('"to":"pai"', '"to":"x"');
  const kept = repaired(twice);
  expect(Object.values(kept.doc.cards).map((card) => card.title)).toEqual(['Looks up the timetable', 'Late']);
  const renamed = repaired(JSON.stringify(oneOfEach()).replaceAll('"car"', '"my card"'));
  expect(renamed.doc.links.lin!.from).toBe('r-my-card');
  expect(renamed.doc.cards['r-my-card']!.title).toBe('Looks up the timetable');
});

it('finds a phase for steps that lost theirs', () => {
  expect(repaired({ ...oneOfEach(), phases: {} }).doc.steps.ste!.phaseId).toBe('phase-1');
  const doc = oneOfEach();
  doc.phases!.last = { name: 'After', rank: 'z' };
  doc.steps!.ste!.phaseId = 'gone';
  expect(repaired(doc).doc.steps.ste!.phaseId).toBe('last');
});

it('does not touch what is no blueprint, is cut off, or is newer than it knows', () => {
  for (const text of ['', '{"format":"x"}', JSON.stringify(oneOfEach()).slice(0, -40)])
    expect(repair(encodeUtf8(text)).ok).toBe(false);
  const newer = JSON.stringify({ ...oneOfEach(), version: 2, lanes: { lan: { kind: 'new', rank: 'i' } } });
  const result = repair(encodeUtf8(newer));
  expect(!result.ok && result.errors[0]!.code).toBe('too-new');
});
