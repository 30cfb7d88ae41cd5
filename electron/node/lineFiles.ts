/** Files of lines that only we write: replaced whole, appended to, made durable, read as they lie there. */
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, FileFailure } from './failure';
import { readFile } from './readFile';

/** Twice what a window writes before it begins anew. */
const MAX_BYTES = 256 * 1024 * 1024;
export const TEMP = '.tmp';

/** Keys are text from files; names on the disk are not made of them. */
export const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

/** For the user alone. */
export const makeFolder = (folder: string): Promise<unknown> =>
  mkdir(folder, { recursive: true, mode: 0o700 });

export const namesIn = (folder: string, ending: string): Promise<readonly string[]> =>
  readdir(folder).then(
    (all) => all.filter((name) => name.endsWith(ending)),
    () => [],
  );

export async function remove(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

export async function readRows(path: string): Promise<readonly string[]> {
  const result = await readFile(path, { maxBytes: MAX_BYTES, settle: false });
  // What is there and cannot be read must not be taken for nothing: nothing may be thrown away.
  if (!result.ok && result.reason !== 'not-found') throw new FileFailure(result.reason, result.detail);
  if (!result.ok) return [];
  const rows = Buffer.from(result.value).toString('utf8').split('\n');
  // After the last line break stands nothing, or a line that was never finished.
  if (rows.at(-1) === '') rows.pop();
  return rows;
}

/** Writes a whole file beside its place, made durable, then puts it there; gives its handle, to append to. */
export async function writeWhole(path: string, rows: readonly string[]): Promise<FileHandle> {
  const temp = `${path}${TEMP}`;
  await remove(temp);
  const handle = await open(temp, 'ax', 0o600);
  try {
    // Not one text: together they may be longer than a text can be.
    for (const row of rows) await handle.appendFile(`${row}\n`);
    await handle.datasync();
    await rename(temp, path);
    await syncFolder(dirname(path));
    return handle;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(temp).catch(() => undefined);
    throw error;
  }
}

/** Makes a rename durable, on systems where folders can be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

export interface OpenFile {
  readonly handle: FileHandle;
  syncing: Promise<void> | null;
  syncNext: Promise<void> | null;
}

/**
 * Makes what is written durable. Others write on meanwhile: what they wrote is covered by one sync after this one. Lines that are written
 * outlive the process at once, and the machine when they are synced.
 */
export function syncSoon(file: OpenFile): Promise<void> {
  if (file.syncNext) return file.syncNext;
  const next = Promise.resolve(file.syncing)
    .catch(() => undefined)
    .then(() => {
      file.syncing = next;
      file.syncNext = null;
      return file.handle.datasync();
    });
  file.syncNext = next;
  return next;
}

export function checkLines(lines: readonly string[]): void {
  if (lines.some((line) => line.includes('\n'))) throw new Error('a journal line holds no line break');
}
