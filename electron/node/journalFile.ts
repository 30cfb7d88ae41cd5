/**
 * The journal of unsaved changes: one file for a document, one line for a change, on the disk before the next change is accepted.
 *
 * A line is `<CRC-32 of the text in hex> <text>`; the first names the document. What a crash or a bad disk did to the end is left out on
 * reading: the lines up to the first that does not hold.
 */
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { codeOf } from './failure';
import { readFile } from './readFile';

const MAX_BYTES = 64 * 1024 * 1024;
const ENDING = '.journal';
const headSchema = z.object({ journal: z.literal(1), documentId: z.string() });

export interface JournalFiles {
  /** Lines of text without line breaks, made durable together. Rejects where they could not be. */
  readonly append: (documentId: string, ...lines: readonly string[]) => Promise<void>;
  readonly read: (documentId: string) => Promise<readonly string[]>;
  readonly clear: (documentId: string) => Promise<void>;
  /** Journals that hold at least one change, the latest first. */
  readonly list: () => Promise<readonly { readonly documentId: string; readonly modifiedAt: string }[]>;
  readonly close: () => Promise<void>;
}

const encode = (text: string): string => `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`;

interface Decoded {
  readonly documentId: string;
  readonly lines: readonly string[];
  /** Bytes up to the end of the last line that holds. */
  readonly validBytes: number;
}

/** The lines of a journal that hold; null where not even the first does. */
function decode(bytes: Uint8Array): Decoded | null {
  const texts: string[] = [];
  let validBytes = 0;
  const rows = Buffer.from(bytes).toString('utf8').split('\n');
  // What stands after the last line break was never finished.
  for (const row of rows.slice(0, -1)) {
    const text = row.slice(9);
    if (encode(text) !== `${row}\n`) break;
    texts.push(text);
    validBytes += Buffer.byteLength(row) + 1;
  }
  const [first, ...lines] = texts;
  if (first === undefined) return null;
  try {
    const head = headSchema.safeParse(JSON.parse(first));
    return head.success ? { documentId: head.data.documentId, lines, validBytes } : null;
  } catch {
    return null;
  }
}

/** @param folder made where it is missing, for the user alone; keep it out of synchronised folders */
export function createJournalFiles(folder: string): JournalFiles {
  const handles = new Map<string, Promise<FileHandle>>();
  /** Ids are text from files; the name on disk is not made of them. */
  const pathOf = (documentId: string) =>
    join(folder, `${createHash('sha256').update(documentId).digest('hex').slice(0, 32)}${ENDING}`);

  async function openFor(documentId: string): Promise<FileHandle> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const old = await readJournal(documentId);
    const handle = await open(pathOf(documentId), old ? 'a' : 'w', 0o600);
    try {
      if (!old) await handle.appendFile(encode(JSON.stringify({ journal: 1, documentId })));
      // Reading stops at a damaged line, so nothing may be written behind one.
      else await handle.truncate(old.validBytes);
      return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async function readJournal(documentId: string) {
    const result = await readFile(pathOf(documentId), { maxBytes: MAX_BYTES, settle: false });
    if (!result.ok) return null;
    const journal = decode(result.value);
    return journal?.documentId === documentId ? journal : null;
  }

  async function forget(documentId: string): Promise<void> {
    const handle = handles.get(documentId);
    handles.delete(documentId);
    await (await handle?.catch(() => undefined))?.close().catch(() => undefined);
  }

  async function append(documentId: string, lines: readonly string[]): Promise<void> {
    let handle = handles.get(documentId);
    if (!handle) {
      handle = openFor(documentId);
      handles.set(documentId, handle);
    }
    try {
      const file = await handle;
      await file.appendFile(lines.map(encode).join(''));
      await file.datasync();
    } catch (error) {
      await forget(documentId);
      throw error;
    }
  }

  async function clear(documentId: string): Promise<void> {
    await forget(documentId);
    await unlink(pathOf(documentId)).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
  }

  /** The last thing done to each journal: long lines of two appends at once would mix. */
  const last = new Map<string, Promise<unknown>>();
  function inTurn<T>(documentId: string, work: () => Promise<T>): Promise<T> {
    const done = (last.get(documentId) ?? Promise.resolve()).catch(() => undefined).then(work);
    last.set(documentId, done);
    return done;
  }

  return {
    async append(documentId, ...lines) {
      if (lines.some((line) => line.includes('\n'))) throw new Error('a journal line holds no line break');
      await inTurn(documentId, () => append(documentId, lines));
    },
    read: (documentId) => inTurn(documentId, async () => (await readJournal(documentId))?.lines ?? []),
    clear: (documentId) => inTurn(documentId, () => clear(documentId)),
    async list() {
      const names = await readdir(folder).catch(() => []);
      const found: { documentId: string; modifiedAt: string }[] = [];
      for (const name of names.filter((candidate) => candidate.endsWith(ENDING))) {
        const path = join(folder, name);
        const result = await readFile(path, { maxBytes: MAX_BYTES, settle: false });
        const journal = result.ok ? decode(result.value) : null;
        if (!journal?.lines.length) continue;
        const { mtime } = await stat(path);
        found.push({ documentId: journal.documentId, modifiedAt: mtime.toISOString() });
      }
      return found.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
    },
    async close() {
      for (const documentId of [...handles.keys()]) await inTurn(documentId, () => forget(documentId));
    },
  };
}
