/** Own templates on a disk: plain files for the user alone, whatever else lies beside them. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTemplateFolder } from '../../../electron/node/templateFolder';
import { temporaryFolder } from '../../support/temporaryFolder';

test('templates are files that other programs can find, and only files of that kind are listed', async () => {
  const folder = join(temporaryFolder(), 'templates');
  const templates = createTemplateFolder(folder);
  expect(await templates.list()).toEqual([]);
  expect(await templates.save('clinic', Buffer.from('one'))).toEqual({ ok: true, value: null });
  const path = join(folder, 'clinic.blueprint');
  expect(readFileSync(path, 'utf8')).toBe('one');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, 'notes.txt'), 'x');
  writeFileSync(join(folder, 'name with blanks.blueprint'), 'x');
  mkdirSync(join(folder, 'folder.blueprint'));
  writeFileSync(join(folder, 'from-a-colleague.blueprint'), 'two');
  expect((await templates.list()).map(({ id }) => id).sort()).toEqual(['clinic', 'from-a-colleague']);
  await templates.remove('clinic');
  expect(existsSync(path)).toBe(false);
});

test.each(['../escaped', '.hidden', '', 'a/b', 'x'.repeat(80)])(
  'the id %j never becomes a path',
  async (id) => {
    const folder = temporaryFolder();
    const templates = createTemplateFolder(join(folder, 'templates'));
    expect((await templates.save(id, Buffer.from('x'))).ok).toBe(false);
    expect((await templates.read(id)).ok).toBe(false);
    expect((await templates.remove(id)).ok).toBe(false);
    expect(existsSync(join(folder, 'escaped.blueprint'))).toBe(false);
  },
);
