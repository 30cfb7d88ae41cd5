/** Reading and writing hold for any document and any damage. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../../shared/file/parse';
import { repair } from '../../shared/file/repair';
import { toBytes } from '../../shared/file/serialise';
import { encodeUtf8 } from '../../shared/file/utf8';
import { arbitraryBlueprint } from './fileArbitrary';

it('reads back what it wrote, unknown fields included, and writes the same bytes again', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, (doc) => {
      const bytes = toBytes(doc);
      const result = parse(bytes);
      if (!result.ok) throw new Error(result.errors[0]!.message);
      expect(result.doc).toEqual(doc);
      expect(Buffer.compare(toBytes(result.doc), bytes)).toBe(0);
    }),
    { numRuns: 200 },
  );
});

/** One random wound: bytes removed, replaced, doubled, or a JSON token put in. */
const wound = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(
    fc.constantFrom('', '}', '"', ',', '[', '{', 'null', '1e999', '"__proto__":', '\\', '-', ':0,', '\u0000'),
    fc.string({ maxLength: 10 }),
  ),
});

it('bears any damage: one clear outcome, and what is accepted is valid', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, fc.array(wound, { minLength: 1, maxLength: 3 }), (doc, wounds) => {
      let text = Buffer.from(toBytes(doc)).toString('utf8');
      for (const { at, length, put } of wounds) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + put + text.slice(start + length);
      }
      const bytes = encodeUtf8(text);
      const result = parse(bytes);
      if (result.ok) expect(parse(toBytes(result.doc)).ok).toBe(true);
      else {
        expect(result.errors.length).toBeGreaterThan(0);
        const repaired = repair(bytes);
        expect(repaired.ok).toBe(result.repairable);
        if (repaired.ok) expect(parse(toBytes(repaired.doc)).ok).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it('replacing any value by any other never throws and stays repairable', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(arbitraryBlueprint, fc.nat(), value, (doc, seed, put) => {
      const copy = JSON.parse(JSON.stringify(doc)) as Record<string, never>;
      const places: [Record<string, unknown>, string][] = [];
      const walk = (holder: Record<string, unknown>, depth: number) => {
        for (const [key, inner] of Object.entries(holder)) {
          if (depth > 0 || (key !== 'format' && key !== 'version')) places.push([holder, key]);
          if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, unknown>, depth + 1);
        }
      };
      walk(copy, 0);
      const [holder, key] = places[seed % places.length]!;
      holder[key] = put;
      const repaired = repair(encodeUtf8(JSON.stringify(copy)));
      if (!repaired.ok) throw new Error(repaired.errors[0]!.message);
      expect(parse(toBytes(repaired.doc)).ok).toBe(true);
    }),
    { numRuns: 400 },
  );
});
