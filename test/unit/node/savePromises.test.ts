/** What saving does where the system stumbles, hangs, lies or gives less than it was asked for. */
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toFailure } from '../../../electron/node/failure';
import { around, type CallName, type FileSystem } from '../../../electron/node/fileSystem';
import { readFile } from '../../../electron/node/readFile';
import { type Replaced, type SaveOptions, saveFile, sha256 } from '../../../electron/node/saveFile';
import { mayBeOurs } from '../../../electron/node/unconfirmed';
import { createDisk, type Disk, type DiskOptions } from '../../deep/disk';

const FILE = '/work/map.blueprint';
const bytes = (text: string): Uint8Array => Buffer.from(text);
const OLD = bytes('old');
const NEW = bytes('new');
const fail = (code: string): Error => Object.assign(new Error(code), { code });

function diskWith(old: Uint8Array | null = OLD, options?: DiskOptions): Disk {
  const disk = createDisk(options);
  if (old) disk.place(FILE, old);
  else disk.place('/work/other', NEW);
  return disk;
}
const textAt = (disk: Disk): string => Buffer.from(disk.bytesAt(FILE) ?? []).toString();
const temporary = (disk: Disk): readonly string[] =>
  disk.namesIn('/work').filter((name) => name.endsWith('.tmp'));

/** Something else instead of a call, as long as `when` says. */
const instead = (
  { fileSystem }: Disk,
  when: (call: CallName, path: string) => boolean,
  work: (call: () => Promise<unknown>) => Promise<unknown>,
): FileSystem =>
  around(fileSystem, (call, run, path) => (when(call, path) ? (work(run) as ReturnType<typeof run>) : run()));
const on = (wanted: CallName) => (call: CallName) => call === wanted;

const save = (disk: Disk, options: SaveOptions = {}) =>
  saveFile(FILE, NEW, { fileSystem: disk.fileSystem, platform: 'linux', ...options });

describe('errors of a moment', () => {
  test.each([
    ['rename', 'EBUSY', 'linux'],
    ['rename', 'EPERM', 'win32'],
    ['open', 'EACCES', 'win32'],
    ['file.sync', 'EINTR', 'linux'],
    ['file.write', 'EAGAIN', 'linux'],
    ['lstat', 'ESTALE', 'linux'],
  ] as const)('%s says %s on %s three times: saved all the same', async (call, code, platform) => {
    const disk = diskWith();
    let left = 3;
    const waits: number[] = [];
    const fileSystem = instead(
      disk,
      (name) => name === call && left-- > 0,
      () => Promise.reject(fail(code)),
    );
    const sleep = async (ms: number) => void waits.push(ms);
    expect(await save(disk, { fileSystem, platform, sleep })).toMatchObject({ ok: true });
    expect(textAt(disk)).toBe('new');
    expect(temporary(disk)).toEqual([]);
    expect(waits).toEqual([20, 40, 80]);
  });

  test('for ever: told after a bounded time, nothing left over', async () => {
    const disk = diskWith();
    const waits: number[] = [];
    const fileSystem = instead(disk, on('rename'), () => Promise.reject(fail('EBUSY')));
    const sleep = async (ms: number) => void waits.push(ms);
    expect(await save(disk, { fileSystem, sleep })).toMatchObject({ ok: false, reason: 'busy' });
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(1500);
    expect([textAt(disk), temporary(disk)]).toEqual(['old', []]);
  });

  test('EPERM elsewhere is no matter of patience', async () => {
    const disk = diskWith();
    const fileSystem = instead(disk, on('rename'), () => Promise.reject(fail('EPERM')));
    const sleep = () => Promise.reject(new Error('waited'));
    expect(await save(disk, { fileSystem, sleep })).toMatchObject({ ok: false, reason: 'no-permission' });
  });
});

describe('a rename whose answer was lost', () => {
  const lost = (disk: Disk) =>
    instead(disk, on('rename'), async (run) => {
      await run();
      throw fail('ENOENT');
    });

  test('is seen to have been done', async () => {
    const disk = diskWith();
    expect(await save(disk, { fileSystem: lost(disk), expected: sha256(OLD) })).toMatchObject({ ok: true });
    expect(textAt(disk)).toBe('new');
  });

  test('counts as failed where that cannot be seen, and is nobody else’s change in the next save', async () => {
    const disk = diskWith();
    const blind = around(lost(disk), async (call, run, path) => {
      if (call === 'lstat' && textAt(disk) === 'new' && basename(path) === 'map.blueprint') throw fail('EIO');
      return run();
    });
    expect((await save(disk, { fileSystem: blind, expected: sha256(OLD) })).ok).toBe(false);
    expect(textAt(disk)).toBe('new');
    expect(await save(disk, { expected: sha256(OLD) })).toMatchObject({ ok: true });
  });
});

test('a folder that cannot be synced is told; the content there is ours, whatever the next save expects', async () => {
  const disk = diskWith();
  const fileSystem = instead(
    disk,
    (call, path) => call === 'file.sync' && path === '/work',
    () => Promise.reject(fail('EIO')),
  );
  const expected = sha256(OLD);
  expect(await save(disk, { fileSystem, expected })).toMatchObject({ ok: false, reason: 'disk-error' });
  expect(textAt(disk)).toBe('new');
  expect(mayBeOurs(FILE, sha256(NEW))).toBe(true);
  // The same again, which fails again, leaves it in doubt.
  const sick = instead(disk, on('rename'), () => Promise.reject(fail('EIO')));
  expect((await save(disk, { fileSystem: sick, expected })).ok).toBe(false);
  expect(mayBeOurs(FILE, sha256(NEW))).toBe(true);
  const later = await saveFile(FILE, bytes('later'), { fileSystem: disk.fileSystem, expected });
  expect(later).toMatchObject({ ok: true });
  expect(mayBeOurs(FILE, sha256(NEW))).toBe(false);
});

test('a system that cannot sync folders is no failure', async () => {
  const disk = diskWith();
  const fileSystem = instead(
    disk,
    (call, path) => call === 'file.sync' && path === '/work',
    () => Promise.reject(fail('EINVAL')),
  );
  expect(await save(disk, { fileSystem })).toMatchObject({ ok: true });
});

describe('a call that does not return', () => {
  /** Hangs until `letGo`. */
  function hanging(disk: Disk, when: (call: CallName, path: string) => boolean) {
    let letGo = (): void => {};
    const released = new Promise<void>((done) => {
      letGo = done;
    });
    const fileSystem = instead(disk, when, async (run) => {
      await released;
      return run();
    });
    return { fileSystem, letGo };
  }

  test('in the rename: told, the next save waits for it, and it is not taken for someone else’s', async () => {
    const disk = diskWith();
    const { fileSystem, letGo } = hanging(disk, on('rename'));
    const expected = sha256(OLD);
    expect(await save(disk, { fileSystem, expected, answerMs: 20 })).toEqual({
      ok: false,
      reason: 'no-answer',
    });
    const impatient = await saveFile(FILE, bytes('x'), { fileSystem: disk.fileSystem, answerMs: 20 });
    expect(impatient).toEqual({ ok: false, reason: 'no-answer' });
    expect(textAt(disk)).toBe('old');
    const next = saveFile(FILE, bytes('newest'), { fileSystem: disk.fileSystem, expected });
    letGo();
    expect(await next).toMatchObject({ ok: true });
    expect(textAt(disk)).toBe('newest');
    expect(temporary(disk)).toEqual([]);
  });

  test('while reading: told', async () => {
    const disk = diskWith();
    const { fileSystem, letGo } = hanging(disk, on('file.read'));
    expect(await readFile(FILE, { fileSystem, answerMs: 20 })).toEqual({ ok: false, reason: 'no-answer' });
    letGo();
  });
});

describe('rights', () => {
  const statOf = (disk: Disk) => disk.fileSystem.lstat(FILE);
  async function given(uid: number, gid: number, mode: number, groups: readonly number[]) {
    const disk = diskWith(OLD, { canGive: false, groups });
    disk.give(FILE, uid, gid, mode);
    const result = await save(disk);
    const stat = await statOf(disk);
    return { result, uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777 };
  }

  test('another’s file becomes ours, which is said; its group stays where we are in it', async () => {
    const kept = await given(7, 8, 0o4770, [8]);
    expect(kept).toMatchObject({ uid: 1000, gid: 8, mode: 0o770 });
    expect(kept.result).toMatchObject({ ok: true, value: { limits: ['owner'] } });
  });

  test('a group that cannot be kept gets no more than everyone', async () => {
    expect(await given(7, 8, 0o2764, [])).toMatchObject({ uid: 1000, gid: 1000, mode: 0o744 });
    expect(await given(1000, 8, 0o660, [])).toMatchObject({ mode: 0o600 });
    expect(await given(7, 1000, 0o660, [])).toMatchObject({ mode: 0o660 });
  });

  test('a system without modes saves all the same; a real error fails', async () => {
    for (const [code, ok] of [
      ['ENOTSUP', true],
      ['EIO', false],
    ] as const) {
      const disk = diskWith();
      disk.give(FILE, 1000, 1000, 0o640);
      const fileSystem = instead(disk, on('file.chmod'), () => Promise.reject(fail(code)));
      expect((await save(disk, { fileSystem })).ok, code).toBe(ok);
    }
  });

  test('a file that may be replaced but not read is saved; only its version is lost', async () => {
    const disk = diskWith();
    const fileSystem = instead(
      disk,
      (call, path) => call === 'open' && path === FILE,
      () => Promise.reject(fail('EACCES')),
    );
    const kept: Replaced[] = [];
    const keep = async (replaced: Replaced) => void kept.push(replaced);
    expect(await save(disk, { fileSystem, keep })).toMatchObject({ ok: true });
    expect(kept).toEqual([]);
    const again = await save(diskWith(), { fileSystem, keep, expected: sha256(OLD) });
    expect(again).toMatchObject({ ok: false, reason: 'no-permission' });
  });
});

describe('what is replaced', () => {
  test('is handed on once the new content is safe; the same content is not', async () => {
    const disk = diskWith();
    const kept: Replaced[] = [];
    const keep = async (replaced: Replaced) => {
      expect(disk.operations.at(-1)?.kind).toBe('syncFolder');
      kept.push(replaced);
    };
    await save(disk, { keep });
    await save(disk, { keep });
    expect(kept.map(({ path, bytes: was }) => [path, Buffer.from(was).toString()])).toEqual([[FILE, 'old']]);
  });

  test('does not hold a save up', async () => {
    const start = performance.now();
    expect(await save(diskWith(), { keep: () => new Promise(() => {}) })).toMatchObject({ ok: true });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('is not asked for where there was nothing', async () => {
    const disk = diskWith(null);
    expect(await save(disk, { keep: () => Promise.reject(new Error('asked')) })).toMatchObject({ ok: true });
  });
});

test('other names of the file keep the old content, which is said once', async () => {
  const disk = diskWith();
  const twice = instead(disk, on('lstat'), async (run) => {
    const stat = (await run()) as { nlink: number };
    return textAt(disk) === 'old'
      ? { ...stat, isFile: () => true, isSymbolicLink: () => false, nlink: 2 }
      : stat;
  });
  expect(await save(disk, { fileSystem: twice })).toMatchObject({ value: { limits: ['other-names'] } });
  expect(await save(disk, { fileSystem: twice })).toMatchObject({ value: { limits: [] } });
});

describe('reading', () => {
  test('an empty file is looked at twice, as who writes in place empties it first', async () => {
    const disk = diskWith(new Uint8Array(0));
    let opened = 0;
    const fileSystem = instead(disk, on('open'), (run) => {
      opened += 1;
      return run();
    });
    expect(await readFile(FILE, { fileSystem })).toEqual({ ok: true, value: new Uint8Array(0) });
    expect(opened).toBe(2);
    expect(await readFile(FILE, { fileSystem, settle: false })).toMatchObject({ ok: true });
    expect(opened).toBe(3);
  });

  test('of a file that says size 0 and never ends stops at the limit', async () => {
    const disk = diskWith(new Uint8Array(0));
    const fileSystem = instead(disk, on('file.read'), async () => ({ bytesRead: 1 }));
    expect(await readFile(FILE, { fileSystem, maxBytes: 50 })).toMatchObject({ reason: 'too-big' });
  });

  test('waits for a file that is being written, and gives up on one that always is', async () => {
    const disk = diskWith();
    let changes = 1;
    const write = (text: string) => disk.tamper(FILE, (content) => content.set(bytes(text)));
    const touching = instead(disk, on('file.stat'), async (run) => {
      const stat = (await run()) as { mtimeMs: number };
      if (changes-- <= 0) return stat;
      write('NEW');
      return { ...stat, isFile: () => true, mtimeMs: stat.mtimeMs - changes };
    });
    const found = await readFile(FILE, { fileSystem: touching });
    expect(found.ok && Buffer.from(found.value).toString()).toBe('NEW');
    changes = 1000;
    expect(await readFile(FILE, { fileSystem: touching })).toEqual({ ok: false, reason: 'changed-outside' });
  });

  test('notices a change while it waits for the file to come to rest', async () => {
    const disk = diskWith();
    let stats = 0;
    const fileSystem = instead(disk, on('file.stat'), async (run) => {
      const stat = (await run()) as object;
      stats += 1;
      return stats === 3 ? { ...stat, size: 99 } : stat;
    });
    const found = await readFile(FILE, { fileSystem });
    expect(found.ok && Buffer.from(found.value).toString()).toBe('old');
    expect(stats).toBe(6);
  });
});

test('a temporary file that has another size is found', async () => {
  const disk = diskWith();
  const fileSystem = instead(disk, on('file.stat'), async (run) => ({
    ...((await run()) as object),
    size: 99,
  }));
  expect(await save(disk, { fileSystem })).toMatchObject({ ok: false, reason: 'disk-error' });
});

test('a large file is synced on the way, so that no call takes as long as a hang', async () => {
  const disk = diskWith();
  const large = new Uint8Array(9 << 20).fill(7);
  await saveFile(FILE, large, { fileSystem: disk.fileSystem, platform: 'linux' });
  expect(disk.operations.filter(({ kind }) => kind === 'sync')).toHaveLength(3);
  expect(disk.bytesAt(FILE)?.length).toBe(large.length);
});

test('names that are always taken are given up', async () => {
  const disk = diskWith();
  const fileSystem = instead(
    disk,
    (call, path) => call === 'open' && path.endsWith('.tmp'),
    () => Promise.reject(fail('EEXIST')),
  );
  expect(await save(disk, { fileSystem })).toMatchObject({ ok: false, detail: 'EEXIST' });
});

test('a fault of our own is no failure of the disk', () => {
  expect(() => toFailure(new TypeError('a bug'))).toThrow('a bug');
  expect(() => toFailure('a text')).toThrow('a text');
  expect(toFailure(fail('EWHATEVER'))).toEqual({ ok: false, reason: 'failed', detail: 'EWHATEVER' });
});
