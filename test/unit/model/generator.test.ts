/** What files name as their maker. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importFile } from '../../../shared/importers';
import { GENERATOR } from '../../../shared/model/generator';
import { seededRandom } from '../../../shared/model/newId';

it('is the program with its version, in maps that were imported, too', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(GENERATOR).toBe(`throughline ${version}`);
  const table = new TextEncoder().encode('Step,Customer actions,Frontstage\nA,a,b\nB,c,d\n');
  const options = {
    fileName: 'a.csv',
    locale: 'en',
    now: '2026-01-01T00:00:00Z',
    random: seededRandom(1),
  } as const;
  expect(importFile(table, options).maps[0]?.doc.meta.generator).toBe(GENERATOR);
});
