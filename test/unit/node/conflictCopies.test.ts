import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { findConflictCopies } from '../../../electron/node/conflictCopies';
import { temporaryFolder } from '../../support/temporaryFolder';

test('finds the other versions beside a file, from either side', async () => {
  const folder = temporaryFolder();
  const names = [
    'stay.blueprint',
    'stay (1).blueprint',
    'stay.sync-conflict-20260524-123456-ABCDEF2.blueprint',
    'other.blueprint',
  ];
  for (const name of names) writeFileSync(join(folder, name), name);
  mkdirSync(join(folder, 'stay 2.blueprint'));
  const found = async (name: string) =>
    (await findConflictCopies(join(folder, name))).map(({ path }) => basename(path)).sort();
  expect(await found('stay.blueprint')).toEqual([names[1], names[2]]);
  expect(await found('stay (1).blueprint')).toEqual(['stay.blueprint']);
  expect(await found('other.blueprint')).toEqual([]);
  expect(await findConflictCopies('/nowhere/x.blueprint')).toEqual([]);
});
