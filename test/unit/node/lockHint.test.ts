/** The hint that somebody edits a file: ours, another's, left behind, malformed; it never fails and never blocks. */
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLockHints, type LockOwner, lockPath } from '../../../electron/node/lockHint';
import { temporaryFolder } from '../../support/temporaryFolder';

const LENA: LockOwner = {
  name: 'Lena; Meier, dipl.',
  login: 'lena',
  machine: 'LENA-PC',
  run: 'r1',
  pid: process.pid,
};
const TOM: LockOwner = { name: '', login: 'tom', machine: 'TOM-PC', run: 'r2', pid: process.pid };
const MINUTE = 60_000;

function share(now = () => Date.now()) {
  const path = join(temporaryFolder(), 'map.blueprint');
  writeFileSync(path, 'map');
  return { path, lena: createLockHints(() => LENA, now), tom: createLockHints(() => TOM, now) };
}

test('others see who edits, one does not see oneself, and it goes when one is done', async () => {
  const { path, lena, tom } = share();
  expect(await tom.look(path)).toBeNull();
  await lena.hold(path);
  expect(readFileSync(lockPath(path), 'utf8')).toMatch(
    /^Lena\\; Meier\\, dipl\.,lena,LENA-PC,\d\d\.\d\d\.\d{4} \d\d:\d\d,throughline:r1:\d+;$/,
  );
  expect(await tom.look(path)).toMatchObject({ user: 'Lena; Meier, dipl.', machine: 'LENA-PC' });
  expect(await lena.look(path)).toBeNull();
  await lena.release(path);
  expect(existsSync(lockPath(path))).toBe(false);
});

test('a second one leaves the first one’s hint, and does not remove it', async () => {
  const { path, lena, tom } = share();
  await lena.hold(path);
  await tom.hold(path);
  await tom.releaseAll();
  expect(await tom.look(path)).toMatchObject({ user: 'Lena; Meier, dipl.' });
  await lena.releaseAll();
  await tom.hold(path);
  expect(await lena.look(path)).toMatchObject({ user: 'tom' });
  await tom.releaseAll();
});

test('one that was left behind is removed: its program is gone, or it was not renewed for long', async () => {
  const { path, lena, tom } = share();
  writeFileSync(lockPath(path), ',tom,TOM-PC,24.05.2026 10:33,throughline:old:999999999;');
  expect(await tom.look(path)).toBeNull();
  expect(existsSync(lockPath(path))).toBe(false);

  await lena.hold(path);
  const old = new Date(Date.now() - 31 * MINUTE);
  utimesSync(lockPath(path), old, old);
  await tom.hold(path);
  expect(await lena.look(path)).toMatchObject({ user: 'tom' });
  // The first one, back from sleep, does not take away what is another's now.
  await lena.release(path);
  expect(await lena.look(path)).toMatchObject({ user: 'tom' });
  await tom.releaseAll();
});

test('one of another program counts for a day', async () => {
  const { path, tom } = share();
  writeFileSync(lockPath(path), 'Ana,ana,ANA-MAC,24.05.2026 10:33,file:///home/ana/.config/x;');
  expect(await tom.look(path)).toMatchObject({
    user: 'Ana',
    since: new Date(2026, 4, 24, 10, 33).toISOString(),
  });
  const old = new Date(Date.now() - 25 * 60 * MINUTE);
  utimesSync(lockPath(path), old, old);
  expect(await tom.look(path)).toBeNull();
});

test.each([
  ['a line of 1 MB', 'x'.repeat(1024 * 1024)],
  ['nothing', ''],
  ['too few fields', 'a,b;'],
  ['no end', 'a,b,c,d,e'],
  ['nobody', ',,,,;'],
])('what is no hint is none: %s', async (_what, text) => {
  const { path, tom } = share();
  writeFileSync(lockPath(path), text);
  expect(await tom.look(path)).toBeNull();
  await tom.hold(path);
});

test('names out of it are cut and cleaned, not believed', async () => {
  const { path, tom } = share();
  writeFileSync(lockPath(path), `<script>\u202E${'a'.repeat(500)},x,M\u0007C,never,y;`);
  const hint = await tom.look(path);
  expect(hint?.user).toHaveLength(80);
  expect(hint?.user).toMatch(/^<script> a+$/);
  expect(hint?.machine).toBe('M C');
  expect(Number.isNaN(Date.parse(hint?.since ?? ''))).toBe(false);
});

test('where no hint can be put, nothing happens', async () => {
  const { lena } = share();
  await lena.hold('/nowhere/map.blueprint');
  expect(await lena.look('/nowhere/map.blueprint')).toBeNull();
  const { path } = share();
  mkdirSync(lockPath(path));
  await lena.hold(path);
  expect(await lena.look(path)).toBeNull();
  await lena.releaseAll();
});
