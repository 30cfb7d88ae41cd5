/** The lock between the look at a file and the rename over it: one at a time, waited for, and never for ever. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../../electron/node/fileSystem';
import { holdSaveLock, isSaveLock } from '../../../electron/node/saveLock';
import { temporaryFolder } from '../../support/temporaryFolder';

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** No process has this number: it is above what any system gives. */
const NOBODY = '7ffffffe';
const ELSEWHERE = `${MACHINE === '00000000' ? '11111111' : '00000000'}${NOBODY}deadbeef`;

/** A file and its lock; time passes only in waiting. */
async function fileWithLock() {
  const folder = temporaryFolder();
  const target = join(folder, 'map.blueprint');
  const slept: number[] = [];
  const options = { now: Date.now(), sleep: async (ms: number) => slept.push(ms) };
  const release = await holdSaveLock(nodeFileSystem, target, options);
  const lock = join(folder, readdirSync(folder).find(isSaveLock) ?? '');
  return { folder, target, lock, release, slept, options };
}

test('is held by one at a time; the next waits until it is given back', async () => {
  const { target, lock, release, slept, options } = await fileWithLock();
  let waits = 0;
  const sleep = async () => {
    waits += 1;
    if (waits === 3) await release();
  };
  const next = await holdSaveLock(nodeFileSystem, target, { ...options, sleep });
  expect(waits).toBe(3);
  expect(slept).toEqual([]);
  expect(existsSync(lock)).toBe(true);
  await next();
  expect(existsSync(lock)).toBe(false);
});

test('what this program could not take away, or a process that has ended has left, is taken over at once', async () => {
  const { target, lock, release, options } = await fileWithLock();
  const stuck = { ...nodeFileSystem, unlink: () => Promise.reject(new Error('EPERM')) };
  await release();
  const held = await holdSaveLock(stuck, target, options);
  await held();
  expect(existsSync(lock)).toBe(true);
  await (await holdSaveLock(nodeFileSystem, target, options))();
  expect(existsSync(lock)).toBe(false);

  writeFileSync(lock, `${MACHINE}${NOBODY}deadbeef`);
  await (await holdSaveLock(nodeFileSystem, target, options))();
  expect(existsSync(lock)).toBe(false);
});

test('another machine’s is waited for, then told as busy; what is older than anybody needs is taken over', async () => {
  const { target, lock, release, slept, options } = await fileWithLock();
  await release();
  writeFileSync(lock, ELSEWHERE);
  await expect(holdSaveLock(nodeFileSystem, target, options)).rejects.toMatchObject({ reason: 'busy' });
  expect(slept.reduce((sum, ms) => sum + ms, 0)).toBe(3_000);
  expect(readFileSync(lock, 'utf8')).toBe(ELSEWHERE);
  const old = (ms: number) => utimesSync(lock, new Date(options.now - ms), new Date(options.now - ms));
  old(9_000);
  await (await holdSaveLock(nodeFileSystem, target, options))();
  // Over ten seconds old after a second of waiting.
  expect(existsSync(lock)).toBe(false);
});

test('one that nobody signed is not waited for long', async () => {
  const { target, lock, release, slept, options } = await fileWithLock();
  await release();
  writeFileSync(lock, '');
  utimesSync(lock, new Date(options.now), new Date(options.now));
  await (await holdSaveLock(nodeFileSystem, target, options))();
  expect(slept.length).toBeGreaterThan(10);
  expect(slept.length).toBeLessThan(30);
  expect(existsSync(lock)).toBe(false);
});

test('one that goes while it is looked at is simply made again', async () => {
  const { target, lock, release, options } = await fileWithLock();
  // Whoever held it gives it back between the attempt to make one and the look at it.
  const vanishing = {
    ...nodeFileSystem,
    lstat: async (path: string) => {
      await release();
      return nodeFileSystem.lstat(path);
    },
  };
  const held = await holdSaveLock(vanishing, target, options);
  expect(existsSync(lock)).toBe(true);
  await held();
});

test('where none can be made saving goes on without it', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'missing', 'map.blueprint');
  const release = await holdSaveLock(nodeFileSystem, target, { now: 0, sleep: () => Promise.resolve() });
  await release();
  expect(readdirSync(folder)).toEqual([]);
});
