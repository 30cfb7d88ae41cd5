/** The list of recent files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRecents, isGone } from '../../../electron/node/recents';
import { temporaryFolder } from '../../support/temporaryFolder';

const recent = (n: number) => ({
  path: `/maps/${n}.blueprint`,
  title: `Map ${n}`,
  openedAt: '2025-01-01T00:00:00Z',
});

test('the latest comes first, once, and twenty are kept', async () => {
  const folder = temporaryFolder();
  const recents = createRecents(folder);
  await Promise.all(Array.from({ length: 25 }, (_, n) => recents.add(recent(n))));
  await recents.add(recent(10));
  const paths = (await createRecents(folder).list()).map((entry) => entry.path);
  expect(paths).toHaveLength(20);
  expect(paths.slice(0, 2)).toEqual(['/maps/10.blueprint', '/maps/24.blueprint']);
  expect(new Set(paths).size).toBe(20);
});

test.each(['', 'not json', '{"__proto__": {"x": 1}}', '[[[[1]]]]'])(
  'a broken list (%s) is set aside',
  async (text) => {
    const folder = temporaryFolder();
    const path = join(folder, 'recents.json');
    writeFileSync(path, text);
    const recents = createRecents(folder);
    expect(await recents.list()).toEqual([]);
    expect(readFileSync(`${path}.bad`, 'utf8')).toBe(text);
    await recents.add(recent(1));
    expect(await recents.list()).toEqual([recent(1)]);
    expect(existsSync(path)).toBe(true);
  },
);

test('a pinned file stands first and is not dropped for newer ones; any file can be taken off', async () => {
  const folder = temporaryFolder();
  const recents = createRecents(folder);
  await recents.add(recent(0));
  await recents.change('/maps/0.blueprint', { pinned: true, preview: 'small' });
  for (let n = 1; n <= 25; n++) await recents.add(recent(n));
  const list = await recents.list();
  expect(list).toHaveLength(20);
  expect(list[0]).toMatchObject({ path: '/maps/0.blueprint', pinned: true, preview: 'small' });
  await recents.change('/maps/0.blueprint', null);
  expect((await recents.list()).map(({ path }) => path)).not.toContain('/maps/0.blueprint');
});

test('only a file that is certainly gone counts as gone', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'there.blueprint');
  writeFileSync(path, '');
  expect(await isGone(path)).toBe(false);
  expect(await isGone(join(folder, 'gone.blueprint'))).toBe(true);
  expect(await isGone(join(path, 'below-a-file.blueprint'))).toBe(true);
});
