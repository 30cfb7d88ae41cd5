/** The canonical text of a file. */
import { produce } from 'immer';
import { expect, it } from 'vitest';
import { parse } from '../../../shared/file/parse';
import { serialise, toBytes } from '../../../shared/file/serialise';
import type { Blueprint } from '../../../shared/model/schema';
import { oneOfEachBlueprint } from '../../hostile/smallest';
import { generateMap } from '../../support/generateMap';

it('puts one record on a line, keys sorted, tables in order', () => {
  const lines = serialise(oneOfEachBlueprint()).split('\n');
  expect(lines.slice(0, 8)).toEqual([
    '{',
    '  "format": "blueprint",',
    '  "version": 1,',
    '  "meta": {',
    '    "id": "doc",',
    '    "locale": "en",',
    '    "title": "One of each"',
    '  },',
  ]);
  expect(lines).toContain('    "lin": {"from": "car", "kind": "informs", "to": "pai"}');
  expect(lines.slice(-3)).toEqual(['  }', '}', '']);
});

it('does not depend on the order in which things were made', () => {
  const doc = oneOfEachBlueprint();
  const reversed = (value: unknown): unknown =>
    Array.isArray(value) || typeof value !== 'object' || value === null
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, reversed(inner)]),
        );
  expect(serialise(reversed(doc) as Blueprint)).toBe(serialise(doc));
});

it('keeps ids that look like numbers, and what it does not know, after the tables', () => {
  const doc = {
    ...oneOfEachBlueprint(),
    phases: { '10': { name: 'a', rank: 'a' }, '2': { name: 'b', rank: 'b' }, pha: { name: '', rank: 'c' } },
    zebra: true,
    extra: { b: { x: 1 }, a: {} },
  } as unknown as Blueprint;
  const text = serialise(doc);
  expect(text.indexOf('"10"')).toBeLessThan(text.indexOf('"2"'));
  expect(text.slice(text.indexOf('"assets"'))).toMatch(
    /\},\n {2}"extra": \{\n {4}"a": \{\},\n {4}"b": \{"x": 1\}\n {2}\},\n {2}"zebra": true\n\}\n$/,
  );
  expect(parse(toBytes(doc))).toMatchObject({ ok: true, doc });
});

it('writes odd texts so that they come back', () => {
  const doc = produce(oneOfEachBlueprint(), (draft) => {
    draft.cards.car!.title = 'half \ud83d, \u0000, "quoted" \\, \u2028, 👩🏽‍🚀, -';
    draft.cards.car!.cost = -0;
  });
  expect(Buffer.from(toBytes(doc)).toString()).toBe(serialise(doc));
  const back = parse(toBytes(doc));
  expect(back).toMatchObject({ ok: true });
  expect(back.ok && back.doc.cards.car!.title).toBe(doc.cards.car!.title);
  expect(back.ok && Object.is(back.doc.cards.car!.cost, 0)).toBe(true);
});

it('changes at most four lines for one changed field', () => {
  const before = generateMap({ cards: 1000 });
  const id = Object.keys(before.cards)[0]!;
  const after = produce(before, (draft) => {
    draft.cards[id]!.title = 'changed';
    draft.meta.modifiedAt = '2026-02-02T00:00:00.000Z';
  });
  const lines = new Set(serialise(before).split('\n'));
  const added = serialise(after)
    .split('\n')
    .filter((line) => !lines.has(line));
  expect(added).toHaveLength(2);
});
