/** Watching an open file: written in place, replaced by renaming, touched, renamed, deleted, made read-only, its folder gone and back. */
import { chmodSync, mkdirSync, renameSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type FilePlace, watchFile } from '../../../electron/node/watchFile';
import { temporaryFolder } from '../../support/temporaryFolder';

async function watched(name = 'map.blueprint') {
  const folder = join(temporaryFolder(), 'share');
  mkdirSync(folder);
  const path = join(folder, name);
  writeFileSync(path, 'old');
  const places: FilePlace[] = [];
  const neighbours: string[] = [];
  let written = 0;
  const file = watchFile(path, {
    onWritten: () => written++,
    onPlace: (place) => places.push(place),
    onNeighbour: (changed) => neighbours.push(changed),
  });
  onTestFinished(file.stop);
  await file.check();
  return { folder, path, places, neighbours, file, written: () => written };
}

test('hears of a file written in place, and of one renamed over it, without being asked', async () => {
  const { folder, path, written, places } = await watched();
  writeFileSync(path, 'new');
  await vi.waitFor(() => expect(written()).toBe(1));
  writeFileSync(join(folder, 'beside'), 'newer');
  renameSync(join(folder, 'beside'), path);
  await vi.waitFor(() => expect(written()).toBe(2));
  expect(places).toEqual([]);
});

test('a write of the same size with the old time is seen', async () => {
  const { path, written, file } = await watched();
  const then = new Date(2020, 1, 1);
  utimesSync(path, then, then);
  await file.check();
  const before = written();
  await new Promise((later) => setTimeout(later, 20));
  writeFileSync(path, 'odd');
  utimesSync(path, then, then);
  await file.check();
  expect(written()).toBeGreaterThan(before);
});

test('tells where a renamed file is, that one is gone, and that it is back', async () => {
  const { folder, path, places } = await watched();
  const other = join(folder, 'renamed.blueprint');
  renameSync(path, other);
  await vi.waitFor(() => expect(places).toEqual([{ state: 'gone', movedTo: other }]));
  unlinkSync(other);
  writeFileSync(path, 'back');
  await vi.waitFor(() => expect(places.at(-1)).toEqual({ state: 'there' }));
  unlinkSync(path);
  await vi.waitFor(() => expect(places.at(-1)).toEqual({ state: 'gone', movedTo: null }));
});

test('a folder that is gone is no file that was deleted', async () => {
  const { folder, path, places, file } = await watched();
  rmSync(folder, { recursive: true });
  await file.check();
  await vi.waitFor(() => expect(places.at(-1)).toEqual({ state: 'no-answer' }));
  mkdirSync(folder);
  writeFileSync(path, 'old');
  await file.check();
  await vi.waitFor(() => expect(places.at(-1)).toEqual({ state: 'there' }));
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file that may no longer be written',
  async () => {
    const { path, places, file } = await watched();
    chmodSync(path, 0o444);
    await file.check();
    expect(places).toEqual([{ state: 'read-only' }]);
  },
);

test('hears of what appears beside it', async () => {
  const { folder, neighbours } = await watched();
  writeFileSync(join(folder, '.~lock.map.blueprint#'), 'x');
  await vi.waitFor(() => expect(neighbours).toContain('.~lock.map.blueprint#'));
});

test('a computer that has slept looks at once', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'Date', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { path, written, file } = await watched();
  file.stop();
  const again: number[] = [];
  const other = watchFile(path, { onWritten: () => again.push(1), onPlace: () => {}, onNeighbour: () => {} });
  onTestFinished(other.stop);
  await other.check();
  writeFileSync(path, 'while it slept');
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  vi.advanceTimersByTime(5_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(again.length).toBeGreaterThan(0));
  expect(written()).toBe(0);
});
