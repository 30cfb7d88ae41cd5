/** Saving: whatever fails, the file is the old or the new complete one. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileHandle, FileSystem } from '../../../electron/node/fileSystem';
import { nodeFileSystem } from '../../../electron/node/fileSystem';
import { saveFile, sha256 } from '../../../electron/node/saveFile';
import { removeLeftovers } from '../../../electron/node/writeBeside';
import { temporaryFolder } from '../../support/temporaryFolder';
import { failingFileSystem } from './failingFileSystem';

const OLD = Buffer.from('old content, somewhat longer than the new one');
const NEW = Buffer.from('new content');
/** Of each kind one, on the real file system; test/deep/saveErrors.ts tries all in memory. */
const ERRORS = ['EBUSY', 'EIO', 'ENOENT', 'EPERM'];

const isTemp = (name: string) => name.endsWith('.tmp');

function withHandle(change: (handle: FileHandle) => Partial<FileHandle>): FileSystem {
  return {
    ...nodeFileSystem,
    open: async (path, flags, mode) => {
      const handle = await nodeFileSystem.open(path, flags, mode);
      const bound: FileHandle = {
        read: (...args) => handle.read(...args),
        write: (...args) => handle.write(...args),
        sync: () => handle.sync(),
        stat: () => handle.stat(),
        chmod: (value) => handle.chmod(value),
        chown: (uid, gid) => handle.chown(uid, gid),
        close: () => handle.close(),
      };
      return isTemp(path) ? { ...bound, ...change(bound) } : bound;
    },
  };
}

describe('a save that goes well', () => {
  test('writes a new file and leaves nothing else', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.blueprint');
    expect(await saveFile(path, NEW)).toEqual({ ok: true, value: { sha256: sha256(NEW), limits: [] } });
    expect(readdirSync(folder)).toEqual(['a.blueprint']);
    expect(readFileSync(path)).toEqual(NEW);
  });

  test('keeps the mode, and the link where the name is one', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'far'));
    const real = join(folder, 'far', 'real.blueprint');
    writeFileSync(real, OLD);
    chmodSync(real, 0o640);
    symlinkSync('far/real.blueprint', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    expect((await saveFile(join(folder, 'two'), NEW)).ok).toBe(true);
    expect(readFileSync(real)).toEqual(NEW);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'two')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'far'))).toEqual(['real.blueprint']);
  });

  test('writes names of 255 bytes and empty content', async () => {
    const path = join(temporaryFolder(), 'n'.repeat(255));
    expect((await saveFile(path, new Uint8Array(0))).ok).toBe(true);
    expect(statSync(path).size).toBe(0);
  });
});

describe('a save that cannot be', () => {
  test.each(['folder', 'loop'])('refuses a %s', async (kind) => {
    const path = join(temporaryFolder(), 'x');
    if (kind === 'folder') mkdirSync(path);
    else symlinkSync('x', path);
    expect(await saveFile(path, NEW)).toMatchObject({ ok: false, reason: 'not-a-file' });
  });

  test('refuses to overwrite what someone else wrote', async () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, 'theirs');
    expect(await saveFile(path, NEW, { expected: sha256(OLD) })).toEqual({
      ok: false,
      reason: 'changed-outside',
    });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect((await saveFile(path, NEW, { expected: sha256(Buffer.from('theirs')) })).ok).toBe(true);
  });

  test('tells that the folder is gone', async () => {
    expect(await saveFile(join(temporaryFolder(), 'no', 'a'), NEW)).toMatchObject({ reason: 'not-found' });
  });

  test('refuses a target that became a folder or a link between check and rename', async () => {
    for (const become of ['folder', 'link']) {
      const folder = temporaryFolder();
      const path = join(folder, 'a');
      const victim = join(folder, 'victim');
      writeFileSync(victim, OLD);
      const fileSystem = withHandle((handle) => ({
        sync: async () => {
          if (become === 'folder') mkdirSync(path);
          else symlinkSync(victim, path);
          await handle.sync();
        },
      }));
      expect(await saveFile(path, NEW, { fileSystem })).toMatchObject({ ok: false, reason: 'not-a-file' });
      expect(readFileSync(victim)).toEqual(OLD);
      expect(readdirSync(folder).filter(isTemp)).toEqual([]);
    }
  });

  test('never writes through a planted temporary name', async () => {
    const folder = temporaryFolder();
    const victim = join(folder, 'bashrc');
    writeFileSync(victim, OLD);
    let planted = 0;
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      open: async (path, flags, mode) => {
        if (isTemp(path) && planted < 3) {
          planted++;
          symlinkSync(victim, path);
        }
        return nodeFileSystem.open(path, flags, mode);
      },
    };
    const path = join(folder, 'a');
    expect((await saveFile(path, NEW, { fileSystem })).ok).toBe(true);
    expect(readFileSync(victim)).toEqual(OLD);
    expect(readFileSync(path)).toEqual(NEW);
  });
});

describe('a disk that fails', () => {
  test('every call with every error, once and for ever: old or new, told, nothing left over', async () => {
    const counting = failingFileSystem({ at: -1, code: '' });
    const folder = temporaryFolder();
    const path = join(folder, 'a');
    const expected = sha256(OLD);
    writeFileSync(path, OLD);
    await saveFile(path, NEW, { fileSystem: counting.fileSystem, expected });
    const rename = counting.calls.indexOf('rename');
    expect(rename).toBeGreaterThan(0);
    for (let at = 0; at < counting.calls.length; at++) {
      for (const code of ERRORS) {
        for (const forEver of [false, true]) {
          writeFileSync(path, OLD);
          const { fileSystem, calls } = failingFileSystem({ at, code, forEver });
          const result = await saveFile(path, NEW, { fileSystem, expected, sleep: async () => {} });
          const found = readFileSync(path);
          const label = `${calls[at]} ${code} ${forEver}`;
          expect([OLD.toString(), NEW.toString()], label).toContain(found.toString());
          if (result.ok) expect(found, label).toEqual(NEW);
          if (at < rename && !result.ok) expect(found, label).toEqual(OLD);
          const left = readdirSync(folder).filter(isTemp);
          if (!forEver) expect(left, label).toEqual([]);
          else for (const name of left) nodeFileSystem.unlink(join(folder, name)).catch(() => undefined);
        }
      }
    }
  });

  test('a full disk after k bytes, with short writes on the way, costs nothing', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a');
    writeFileSync(path, OLD);
    for (let room = 0; room < NEW.length; room++) {
      let left = room;
      const fileSystem = withHandle((handle) => ({
        write: async (buffer, offset, length, position) => {
          if (left === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
          const part = Math.min(length, left, 3);
          left -= part;
          return handle.write(buffer, offset, part, position);
        },
      }));
      expect(await saveFile(path, NEW, { fileSystem })).toMatchObject({ ok: false, reason: 'disk-full' });
      expect(readFileSync(path)).toEqual(OLD);
      expect(readdirSync(folder)).toEqual(['a']);
    }
  });

  test('a write that reports nothing written is told', async () => {
    const fileSystem = withHandle(() => ({ write: async () => ({ bytesWritten: 0 }) }));
    const path = join(temporaryFolder(), 'a');
    expect(await saveFile(path, NEW, { fileSystem })).toMatchObject({ ok: false, reason: 'disk-full' });
  });

  test('a flipped bit is found before the rename', async () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, OLD);
    for (let bit = 0; bit < NEW.length * 8; bit++) {
      const fileSystem = withHandle((handle) => ({
        sync: async () => {
          const byte = Uint8Array.of((NEW[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
          await handle.write(byte, 0, 1, bit >> 3);
        },
      }));
      expect(await saveFile(path, NEW, { fileSystem })).toMatchObject({ ok: false, reason: 'disk-error' });
      expect(readFileSync(path)).toEqual(OLD);
    }
  });
});

test('left-over temporary files are removed when they are old or their process is gone', async () => {
  const folder = temporaryFolder();
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  const name = (owner: string) => `.throughline-${owner.padEnd(32, '0')}.tmp`;
  const pid = (id: number) => id.toString(16).padStart(8, '0');
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const names = {
    old: name('aaaaaaaa00000001'),
    fresh: name(`bbbbbbbb${pid(gone)}`),
    orphan: name(`${machine}${pid(gone)}`),
    running: name(`${machine}${pid(process.pid)}`),
    foreign: '.throughline-notes.tmp',
  };
  for (const file of Object.values(names)) writeFileSync(join(folder, file), 'x');
  utimesSync(join(folder, names.old), 1, 1);
  await removeLeftovers(nodeFileSystem, folder, Date.now());
  expect(readdirSync(folder).sort()).toEqual([names.fresh, names.running, names.foreign].sort());
});
