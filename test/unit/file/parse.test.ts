/** Reading a file: what opens, and what the user is told of what does not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/file/parse';
import { serialise, toBytes } from '../../../shared/file/serialise';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { translator } from '../../../shared/i18n/translate';
import { oneOfEach, oneOfEachBlueprint } from '../../hostile/smallest';

const read = (value: unknown) => parse(encodeUtf8(typeof value === 'string' ? value : JSON.stringify(value)));
const errorsOf = (value: unknown) => {
  const result = read(value);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
};

describe('what opens', () => {
  it('the smallest file, with everything missing filled in', () => {
    const result = read({ format: 'blueprint', version: 1 });
    if (!result.ok) throw new Error('refused');
    expect(result.doc.cards).toEqual({});
    expect(result.doc.meta).toEqual({});
    expect(result).toMatchObject({ readOnly: false, migratedFrom: null });
  });

  it('a newer version whose known part is valid, for reading only', () => {
    const result = read({ ...oneOfEach(), version: 7, holograms: { h: {} } });
    expect(result).toMatchObject({ ok: true, readOnly: true, doc: { version: 7, holograms: { h: {} } } });
  });

  it('the pre-release form, migrated to exactly the expected text', () => {
    const folder = new URL('../../fixtures/migrations/', import.meta.url);
    const result = parse(new Uint8Array(readFileSync(new URL('version-0.blueprint', folder))));
    if (!result.ok) throw new Error(result.errors[0]!.message);
    expect(result.migratedFrom).toBe(0);
    expect(serialise(result.doc)).toBe(readFileSync(new URL('version-0.after.blueprint', folder), 'utf8'));
  });
});

describe('what is refused', () => {
  it('lists every error at once, each with its place', () => {
    const doc = oneOfEach();
    Object.assign(doc.cards!.car!, { title: 5, laneId: 'gone', personaIds: ['per', 'nobody'] });
    Object.assign(doc.cards!.pai!, { severity: 7, frequency: 2.5, about: undefined });
    delete doc.steps!.ste!.name;
    Object.assign(doc.personas!.per!, { share: 2 });
    expect(errorsOf(doc).sort()).toEqual([
      'dangling /cards/car/laneId',
      'dangling /cards/car/personaIds/1',
      'invalid /cards/car/title',
      'invalid /cards/pai/frequency',
      'invalid /cards/pai/severity',
      'invalid /personas/per/share',
      'invalid /steps/ste/name',
    ]);
  });

  it('follows every reference', () => {
    const doc = oneOfEach();
    doc.segments = {};
    doc.measures!.mea!.cardId = 'gone';
    doc.comments!.com!.noteId = 'gone';
    doc.views!.vie!.phaseIds = ['gone'];
    doc.cards!.car!.variants = [{ text: 'x', personaIds: ['per', 'gone'] }];
    expect(errorsOf(doc).sort()).toEqual([
      'dangling /cards/car/variants/0/personaIds/1',
      'dangling /comments/com/noteId',
      'dangling /measures/mea/cardId',
      'dangling /personas/per/segmentId',
      'dangling /views/vie/phaseIds/0',
    ]);
  });

  it('bounds ratings by the scale of the document', () => {
    const doc = oneOfEach();
    doc.cards!.pai!.severity = 6;
    expect(errorsOf(doc)).toEqual(['invalid /cards/pai/severity']);
    expect(errorsOf({ ...doc, settings: { scale: 10 } })).toEqual([]);
  });

  it('takes a portrait that is a picture of the file or one emoji', () => {
    const withAvatar = (avatar: string) => {
      const doc = oneOfEach();
      doc.personas!.per!.avatar = avatar;
      return errorsOf(doc);
    };
    for (const avatar of ['ass', '👩🏽‍🚀', '🇹🇼', '1️⃣']) expect(withAvatar(avatar), avatar).toEqual([]);
    expect(withAvatar('gone')).toEqual(['dangling /personas/per/avatar']);
    expect(withAvatar('🙂🙂')).toEqual(['invalid /personas/per/avatar']);
    expect(withAvatar('the woman')).toEqual(['invalid /personas/per/avatar']);
  });

  it('measures a picture by its bytes', () => {
    const doc = oneOfEach();
    doc.assets!.ass!.data = 'A'.repeat(Math.ceil((10 * 1024 * 1024 * 4) / 3 / 4) * 4);
    expect(errorsOf(doc)).toEqual(['too-big /assets/ass']);
  });

  it('escapes names in the place', () => {
    expect(errorsOf('{"format":"blueprint","version":1,"a/b":{"c~d":1,"c~d":2}}')).toEqual([
      'duplicate /a~1b/c~0d',
    ]);
  });

  it('says the line and column of the first mistake', () => {
    const result = read('{\n  "format": "blueprint",\r\n  "version" 1\n}');
    expect(result).toMatchObject({
      errors: [{ code: 'not-json', vars: { line: 3, column: 13, found: '1' } }],
    });
  });

  it('counts records of all tables', () => {
    const table = (prefix: string, size: number) =>
      Object.fromEntries(Array.from({ length: size }, (_, i) => [`${prefix}${i}`, { name: '' }]));
    const result = read({
      format: 'blueprint',
      version: 1,
      a: table('a', 60_000),
      segments: table('b', 40_001),
    });
    expect(result).toMatchObject({ ok: false, errors: [{ code: 'too-big', key: 'tooManyRecords' }] });
  });

  it('says it in every language', () => {
    const result = read({ format: 'drawing' });
    if (result.ok) throw new Error('opened');
    const [error] = result.errors;
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const)
      expect(translator(locale)('fileError.notABlueprint', error!.vars)).toContain('"format"');
  });
});

it('keeps the one of each as it is', () => {
  const doc = oneOfEachBlueprint();
  expect(parse(toBytes(doc))).toMatchObject({ ok: true, doc });
});
