/** SECURITY.md names for every boundary what holds it and what tries to cross it: all of that is there. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const rows = readFileSync(resolve(ROOT, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| boundary'))
  .map((line) => line.split('|').slice(1, -1));
const pathsIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);

it('has a row for each boundary', () => {
  expect(rows.length).toBeGreaterThanOrEqual(12);
});

it.each(rows.map((row) => [row[0]?.trim() ?? '', row] as const))('%s', (_boundary, [, , held, tried]) => {
  const paths = [...pathsIn(held), ...pathsIn(tried)];
  expect(pathsIn(held)).not.toEqual([]);
  expect(pathsIn(tried)).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  expect(pathsIn(tried).filter((path) => !path.startsWith('test/'))).toEqual([]);
});
