/** Earlier versions on the disk: everything listed can be had again, whatever failed or was killed on the way. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { around, nodeFileSystem } from '../../../electron/node/fileSystem';
import { saveFile } from '../../../electron/node/saveFile';
import { createVersionStore, type VersionStore } from '../../../electron/node/versionStore';
import { temporaryFolder } from '../../support/temporaryFolder';
import { failingFileSystem } from './failingFileSystem';

const DAY = 86_400_000;
const START = Date.UTC(2026, 5, 1);

function setUp() {
  const root = temporaryFolder();
  const folder = join(root, 'user', 'versions');
  const path = join(root, 'map.blueprint');
  return { root, folder, path };
}
const bytes = (text: string) => Buffer.from(text);
const texts = async (store: VersionStore, path: string) =>
  Promise.all(
    (await store.list(path)).map(async ({ id }) => {
      const result = await store.read(path, id);
      return result.ok ? Buffer.from(result.value).toString() : result.reason;
    }),
  );

test('each save keeps what it replaced, the latest first, also for a new start of the program', async () => {
  const { folder, path } = setUp();
  const store = createVersionStore(folder);
  const kept = { keep: store.put };
  for (const text of ['one', 'two', 'two', 'three']) {
    expect((await saveFile(path, bytes(text), kept)).ok).toBe(true);
  }
  expect(await texts(store, path)).toEqual(['two', 'one']);
  expect(await texts(createVersionStore(folder), path)).toEqual(['two', 'one']);
  const [latest] = await store.list(path);
  expect(latest).toMatchObject({ size: 3 });
  expect(Math.abs(Date.parse(latest?.savedAt ?? '') - Date.now())).toBeLessThan(60_000);
  expect(await store.list(join(folder, 'other'))).toEqual([]);
  expect(await createVersionStore(join(folder, 'empty')).list(path)).toEqual([]);
  await store.put({ path, bytes: bytes('two'), savedAt: START });
  expect(await texts(store, path)).toEqual(['two', 'one']);
  expect(await store.read(path, 'nothing')).toEqual({ ok: false, reason: 'not-found' });
});

test('a link and the file it means have the same versions', async () => {
  const { root, folder, path } = setUp();
  const store = createVersionStore(folder);
  symlinkSync(path, join(root, 'link'));
  for (const text of ['one', 'two']) await saveFile(join(root, 'link'), bytes(text), { keep: store.put });
  expect(await texts(store, path)).toEqual(['one']);
  expect(await texts(store, join(root, 'link'))).toEqual(['one']);
});

test.skipIf(process.platform === 'win32')('is for the user alone, whatever the mask', async () => {
  const { folder, path } = setUp();
  const before = process.umask(0);
  try {
    await createVersionStore(folder).put({ path, bytes: bytes('secret'), savedAt: START });
  } finally {
    process.umask(before);
  }
  const walk = (at: string): void => {
    const stat = statSync(at);
    expect(stat.mode & 0o777, at).toBe(stat.isDirectory() ? 0o700 : 0o600);
    if (stat.isDirectory()) for (const name of readdirSync(at)) walk(join(at, name));
  };
  walk(folder);
});

test('one content takes its room once and goes with its last version', async () => {
  const { folder, path } = setUp();
  let now = START;
  const store = createVersionStore(folder, { now: () => now });
  const put = (text: string) => store.put({ path, bytes: bytes(text), savedAt: now });
  for (const text of ['a', 'b', 'a']) await put(text);
  expect(readdirSync(join(folder, 'contents'))).toHaveLength(2);
  now += 40 * DAY;
  for (let n = 0; n < 20; n++) {
    now += 1000;
    await put(`later ${n}`);
  }
  const left = await texts(store, path);
  expect(left).toHaveLength(20);
  expect(left).not.toContain('a');
  expect(readdirSync(join(folder, 'contents'))).toHaveLength(20);
});

test('stays within its bound', async () => {
  const { folder, path } = setUp();
  let now = START;
  const store = createVersionStore(folder, { now: () => now, maxBytes: 4000 });
  for (let n = 0; n < 30; n++) {
    now += 1000;
    const noise = Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7919 * (n + 1)) % 251));
    await store.put({ path: `${path}${n % 3}`, bytes: noise, savedAt: now });
    const used = readdirSync(join(folder, 'contents')).reduce(
      (sum, name) => sum + statSync(join(folder, 'contents', name)).size,
      0,
    );
    expect(used).toBeLessThanOrEqual(4000);
  }
  for (const n of [0, 1, 2]) expect((await store.list(`${path}${n}`)).length).toBeGreaterThan(0);
});

test('the versions of a file that is gone are still there', async () => {
  const { root, folder, path } = setUp();
  const store = createVersionStore(folder);
  for (const text of ['one', 'two']) await saveFile(path, bytes(text), { keep: store.put });
  rmSync(path);
  expect(await texts(store, path)).toEqual(['one']);
  expect(await store.list(join(root, 'no folder', 'map.blueprint'))).toEqual([]);
});

describe('a store that was damaged', () => {
  test('a content that was flipped or is gone is told as such, and written anew when it comes again', async () => {
    const { folder, path } = setUp();
    const store = createVersionStore(folder);
    await store.put({ path, bytes: bytes('good'), savedAt: START });
    const [name = ''] = readdirSync(join(folder, 'contents'));
    writeFileSync(join(folder, 'contents', name), 'rubbish');
    const [version] = await store.list(path);
    expect(await store.read(path, version?.id ?? '')).toEqual({ ok: false, reason: 'disk-error' });
    rmSync(join(folder, 'contents', name));
    expect(await store.read(path, version?.id ?? '')).toEqual({ ok: false, reason: 'disk-error' });
    await store.put({ path, bytes: bytes('other'), savedAt: START });
    await store.put({ path, bytes: bytes('good'), savedAt: START });
    expect(await texts(store, path)).toEqual(['good', 'other', 'good']);
  });

  test('one that cannot be seen does not count as empty', async () => {
    const { folder, path } = setUp();
    await createVersionStore(folder).put({ path, bytes: bytes('kept'), savedAt: START });
    let isSick = true;
    const fileSystem = around(nodeFileSystem, async (call, run) => {
      if (isSick && call === 'readdir') throw Object.assign(new Error('EIO'), { code: 'EIO' });
      return run();
    });
    const store = createVersionStore(folder, { fileSystem });
    await expect(store.list(path)).rejects.toThrow('EIO');
    expect(await store.read(path, 'any')).toMatchObject({ ok: false, reason: 'disk-error' });
    isSick = false;
    expect(await texts(store, path)).toEqual(['kept']);
  });

  test('a version that cannot be removed, and one that is gone already, cost nothing else', async () => {
    const { folder, path } = setUp();
    let code: string | null = 'EIO';
    const fileSystem = around(nodeFileSystem, async (call, run, at) => {
      if (code && call === 'unlink' && at.startsWith(join(folder, 'files')))
        throw Object.assign(new Error(code), { code });
      return run();
    });
    let now = START;
    const store = createVersionStore(folder, { fileSystem, now: () => now });
    const put = async (text: string) => {
      now += 40 * DAY;
      await store.put({ path, bytes: bytes(text), savedAt: now });
    };
    for (let n = 0; n < 20; n++) await put(`${n}`);
    await expect(put('20')).rejects.toThrow('EIO');
    code = 'ENOENT';
    await put('21');
    expect((await texts(store, path)).slice(0, 3)).toEqual(['21', '20', '19']);
    code = null;
    await put('22');
    expect(await texts(createVersionStore(folder), path)).toHaveLength(20);
  });

  test('what a crash left half done is not listed and cleared away', async () => {
    const { folder, path } = setUp();
    await createVersionStore(folder).put({ path, bytes: bytes('kept'), savedAt: START });
    const [file = ''] = readdirSync(join(folder, 'files'));
    const lost = 'f'.repeat(64);
    writeFileSync(join(folder, 'files', file, `000000009-1-4-${lost}`), '');
    writeFileSync(join(folder, 'files', file, 'desktop.ini'), 'foreign');
    writeFileSync(join(folder, 'contents', `${'e'.repeat(64)}.gz`), 'named by nothing');
    const store = createVersionStore(folder);
    expect(await texts(store, path)).toEqual(['kept']);
    expect(readdirSync(join(folder, 'contents'))).toHaveLength(1);
    expect(existsSync(join(folder, 'files', file, 'desktop.ini'))).toBe(true);
  });

  test('every call with an error: told, the older versions stay, and the next one works', async () => {
    const counting = failingFileSystem({ at: -1, code: '' });
    const once = async (fileSystem?: Parameters<typeof failingFileSystem>[0]) => {
      const { folder, path } = setUp();
      await createVersionStore(folder).put({ path, bytes: bytes('old'), savedAt: START });
      const failing = fileSystem ? failingFileSystem(fileSystem) : counting;
      const store = createVersionStore(folder, { fileSystem: failing.fileSystem });
      const result = await store.put({ path, bytes: bytes('new'), savedAt: START }).then(
        () => 'kept',
        () => 'told',
      );
      const found = await texts(createVersionStore(folder), path);
      return { result, found, store, path };
    };
    expect((await once()).result).toBe('kept');
    for (let at = 0; at < counting.calls.length; at++) {
      for (const code of ['EIO', 'EACCES']) {
        const { result, found, store, path } = await once({ at, code });
        const label = `${at} ${counting.calls[at]} ${code}`;
        expect([['old'], ['new', 'old']], label).toContainEqual(found);
        if (result === 'kept') expect(found, label).toEqual(['new', 'old']);
        await store.put({ path, bytes: bytes('next'), savedAt: START });
        const after = await texts(store, path);
        expect(after[0], label).toBe('next');
        expect(after.at(-1), label).toBe('old');
      }
    }
  });
});

test('a store that cannot be written costs no save', async () => {
  const { root, path } = setUp();
  writeFileSync(join(root, 'in the way'), '');
  const store = createVersionStore(join(root, 'in the way', 'versions'));
  const failures: unknown[] = [];
  const keep = (replaced: Parameters<VersionStore['put']>[0]) =>
    store.put(replaced).catch((error: unknown) => void failures.push(error));
  for (const text of ['one', 'two']) expect((await saveFile(path, bytes(text), { keep })).ok).toBe(true);
  expect(failures).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe('two');
});
