/** What mutants are made from is good itself and leaves nothing out: a mutant of what is refused anyway tries nothing. */
import { expect, test } from 'vitest';
import { parse } from '../../../shared/file/parse';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { headShapes, recordShapes } from '../../../shared/model/schema';
import { IMPORTER_BASES, readBase } from '../../deep/mutants/importerBases';
import { PARSER_BASES } from '../../deep/mutants/parserBases';

test('maps are valid and have every field of the schema', () => {
  const seen = new Set<string>();
  for (const text of PARSER_BASES) {
    const read = parse(encodeUtf8(text));
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) continue;
    const tables = Object.entries(read.doc).filter(([name]) => name in recordShapes);
    for (const [table, records] of tables)
      for (const record of Object.values(records))
        for (const field of Object.keys(record)) seen.add(`${table}.${field}`);
    for (const head of ['meta', 'settings'] as const)
      for (const field of Object.keys(read.doc[head])) seen.add(`${head}.${field}`);
  }
  const all = Object.entries({ ...headShapes, ...recordShapes }).flatMap(([name, shape]) =>
    Object.keys(shape).map((field) => `${name}.${field}`),
  );
  expect(all.filter((field) => !seen.has(field))).toEqual([]);
});

test.each(IMPORTER_BASES.map((base, index) => [index, base.name, base] as const))(
  'file %i, %s, comes in as a map',
  (_index, name, base) => {
    const { maps, format } = readBase(base);
    expect(maps.length).toBeGreaterThan(0);
    expect(format).toBe({ md: 'markdown', mmd: 'mermaid' }[name.split('.')[1] ?? ''] ?? name.split('.')[1]);
  },
);
