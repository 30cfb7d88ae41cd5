/** Versions of files that are called otherwise now: renamed, moved, saved under another name; copies keep to themselves. */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveFile } from '../../../electron/node/saveFile';
import { createVersionStore, type VersionStore } from '../../../electron/node/versionStore';
import { temporaryFolder } from '../../support/temporaryFolder';

function setUp() {
  const root = temporaryFolder();
  const folder = join(root, 'user', 'versions');
  const path = (name: string) => join(root, `${name}.blueprint`);
  return { root, folder, path, store: createVersionStore(folder) };
}
const map = (title: string, id = 'doc1') =>
  Buffer.from(JSON.stringify({ format: 'blueprint', meta: { generator: 'x', id, title } }));
const save = async (store: VersionStore, path: string, ...titles: readonly string[]) => {
  for (const title of titles) expect((await saveFile(path, map(title), { keep: store.put })).ok).toBe(true);
};
/** Titles, those of another name with it. */
const listed = async (store: VersionStore, path: string, id: string | null = 'doc1') =>
  Promise.all(
    (await store.list(path, id)).map(async (version) => {
      const result = await store.read(path, version.id);
      const title = result.ok ? JSON.parse(Buffer.from(result.value).toString()).meta.title : result.reason;
      return version.of === undefined ? title : `${title} of ${version.of}`;
    }),
  );

test('a file that was renamed while nobody looked brings its versions along, by the id of its map', async () => {
  const { root, folder, path, store } = setUp();
  await save(store, path('old'), 'one', 'two', 'three');
  mkdirSync(join(root, 'plans'));
  const now = join(root, 'plans', 'new.blueprint');
  renameSync(path('old'), now);
  const named = ['two of old.blueprint', 'one of old.blueprint'];
  expect(await listed(store, now)).toEqual(named);
  await save(store, now, 'four', 'five');
  const all = ['four', 'three', ...named];
  expect(await listed(store, now)).toEqual(all);
  // Also for a new start, and whatever is at the old name by then.
  const later = createVersionStore(folder);
  await save(later, path('old'), 'another', 'yet another');
  expect(await listed(later, now)).toEqual(all);
});

test('it does so, too, where it was saved before its versions were looked at', async () => {
  const { path, store } = setUp();
  await save(store, path('old'), 'one', 'two');
  renameSync(path('old'), path('new'));
  await save(store, path('new'), 'three');
  expect(await listed(store, path('new'))).toEqual(['two', 'one of old.blueprint']);
});

test('so does one that was begun by saving under another name', async () => {
  const { path, store } = setUp();
  await save(store, path('plan'), 'one', 'two');
  await save(store, path('plan B'), 'B1');
  await store.goesOnFrom(path('plan B'), path('plan'), 'doc1');
  renameSync(path('plan B'), path('plan C'));
  expect(await listed(store, path('plan C'))).toEqual(['one of plan.blueprint']);
});

test('copies do not mix, also when one of them goes later', async () => {
  const { path, store } = setUp();
  await save(store, path('mine'), 'one', 'two');
  copyFileSync(path('mine'), path('copy'));
  expect(await listed(store, path('copy'))).toEqual([]);
  await save(store, path('copy'), 'three');
  expect(await listed(store, path('copy'))).toEqual(['two']);
  rmSync(path('mine'));
  expect(await listed(store, path('copy'))).toEqual(['two']);
  expect(await listed(store, path('mine'))).toEqual(['one']);
  // Another map, and one without an id, is no earlier name either.
  writeFileSync(path('other'), map('other', 'doc2'));
  expect(await listed(store, path('other'), 'doc2')).toEqual([]);
  expect(await listed(store, path('third'), null)).toEqual([]);
});

test('a map that goes on under another name has the past up to then, and what follows is each file’s own', async () => {
  const { path, store } = setUp();
  await save(store, path('plan'), 'one', 'two');
  await store.goesOnFrom(path('plan B'), path('plan'), 'doc1');
  await save(store, path('plan B'), 'B1', 'B2');
  await save(store, path('plan'), 'three');
  expect(await listed(store, path('plan B'))).toEqual(['B1', 'one of plan.blueprint']);
  expect(await listed(store, path('plan'))).toEqual(['two', 'one']);
  // Back to the first name: nothing twice, and no end that is never reached.
  await store.goesOnFrom(path('plan'), path('plan B'), 'doc1');
  expect(await listed(store, path('plan'))).toEqual(['two', 'one', 'B1 of plan B.blueprint']);
  await store.goesOnFrom(path('plan'), path('plan'), 'doc1');
  // One that begins here is nobody's other name, whatever map it holds.
  await store.goesOnFrom(path('fresh'), null, 'doc1');
  rmSync(path('plan'));
  expect(await listed(store, path('fresh'))).toEqual([]);
  await store.goesOnFrom(path('later'), path('never saved'), 'doc1');
  expect(await listed(store, path('later'))).toEqual([]);
});

test('versions kept before names were noted are found by what the program saw', async () => {
  const { folder, path, store } = setUp();
  await save(store, path('old'), 'one', 'two');
  const [file = ''] = readdirSync(join(folder, 'files'));
  for (const content of ['{"path": 7}', 'rubbish', null]) {
    const record = join(folder, 'files', file, 'file.json');
    if (content === null) rmSync(record);
    else writeFileSync(record, content);
    const later = createVersionStore(folder);
    await later.goesOnFrom(path('new'), path('old'), 'doc1');
    expect(await listed(later, path('new'))).toEqual(['one of old.blueprint']);
  }
  // A past whose record is gone is none; the file's own versions stay.
  await save(store, path('new'), 'three', 'four');
  rmSync(join(folder, 'files', file, 'file.json'));
  expect(await listed(createVersionStore(folder), path('new'))).toEqual(['three']);
});

test('a map that got its id after its file was met is known by it from then on', async () => {
  const { path, store } = setUp();
  await store.goesOnFrom(path('old'), null, null);
  await save(store, path('old'), 'one', 'two');
  renameSync(path('old'), path('new'));
  expect(await listed(store, path('new'))).toEqual(['one of old.blueprint']);
});

test('of several earlier names the one with the longest past is gone on from', async () => {
  const { path, store } = setUp();
  await save(store, path('short'), 'one', 'two');
  await save(store, path('long'), 'a', 'b', 'c');
  for (const name of ['short', 'long']) rmSync(path(name));
  expect(await listed(store, path('new'))).toEqual(['b of long.blueprint', 'a of long.blueprint']);
});

test('where names cannot be noted, versions are kept all the same', async () => {
  const { root, path } = setUp();
  writeFileSync(join(root, 'in the way'), '');
  const store = createVersionStore(join(root, 'in the way', 'versions'));
  await store.goesOnFrom(path('new'), null, 'doc1').catch(() => undefined);
  await expect(store.list(path('new'), 'doc1')).rejects.toThrow();
});

test('the bounds of a file hold whatever its names were', async () => {
  const { path, folder } = setUp();
  let now = Date.UTC(2026, 5, 1);
  const store = createVersionStore(folder, { now: () => now });
  const put = async (name: string, count: number) => {
    for (let n = 0; n < count; n++) {
      now += 40 * 86_400_000;
      await store.put({ path: path(name), bytes: map(`${name} ${n}`), savedAt: now });
    }
  };
  await put('old', 30);
  await put('new', 30);
  expect(await listed(store, path('new'))).toHaveLength(40);
  expect(readdirSync(join(folder, 'contents'))).toHaveLength(40);
});
