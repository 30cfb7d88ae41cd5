/** The list of recent files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRecents } from '../../../electron/node/recents';
import { temporaryFolder } from './temporaryFolder';

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
