/**
 * Journals of unsaved changes: one file for a document and a window, one line for a change, on the disk before the call returns. Beside
 * them the undo history of saved documents, and marks of attempts that could end a window.
 *
 * The first line says whose it is and where the work is to be saved; the others are the window's own and carry their own checksums.
 */
import { createHash, randomBytes } from 'node:crypto';
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile as readText,
  rename,
  stat,
  unlink,
  writeFile as writeText,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { HISTORIES_KEPT } from '../../shared/host/types';
import { openLine, sealLine } from '../../shared/session/journal';
import { codeOf, FileFailure } from './failure';
import { readFile } from './readFile';

/** Twice what a window writes before it begins anew. */
const MAX_BYTES = 256 * 1024 * 1024;
const WORK = '.journal';
const HISTORY = '.history';
const ATTEMPT = '.attempt';
const TEMP = '.tmp';
/** Histories that are kept: the latest ones, of both at most. */
const MAX_HISTORIES = 400;
const MAX_HISTORY_BYTES = 256 * 1024 * 1024;

/** Where the work of a journal is to be saved, and the content (SHA-256) that it builds on. */
export interface JournalTarget {
  readonly path: string;
  readonly canWrite: boolean;
  readonly sha256: string | null;
}
const headSchema = z.object({
  journal: z.literal(2),
  documentId: z.string(),
  target: z.object({ path: z.string(), canWrite: z.boolean(), sha256: z.string().nullable() }).nullable(),
});

export interface LeftFile {
  readonly id: string;
  /** '' where the first line cannot be read. */
  readonly documentId: string;
  readonly modifiedAt: string;
  readonly target: JournalTarget | null;
  /** Left by an earlier page of the very window that asks. */
  readonly ownPage: boolean;
}

/** How a page ended: closed with nothing left to finish; by a crash or a hang; by another crash, after which its work is not the window's own any more. */
export type PageEnd = 'closed' | 'crashed' | 'crashed-again';

/** The journals of one window. */
export interface WindowJournals {
  /** Lines without line breaks; at any instant the old ones or the new ones are there. None: the journal is gone. */
  readonly write: (
    documentId: string,
    target: JournalTarget | null,
    lines: readonly string[],
  ) => Promise<void>;
  /** Made durable together. Rejects where they could not be, or where no journal has been begun. */
  readonly append: (documentId: string, lines: readonly string[]) => Promise<void>;
  /** What windows and pages that are gone have left, the latest first. */
  readonly left: () => Promise<readonly LeftFile[]>;
  /** All lines of one that was left, the last of which may be torn; none where it is not there. Rejects where it cannot be read. */
  readonly read: (id: string) => Promise<readonly string[]>;
  readonly discard: (id: string) => Promise<void>;
  readonly keepHistory: (documentId: string, name: string, lines: readonly string[]) => Promise<void>;
  readonly history: (documentId: string, name: string) => Promise<readonly string[]>;
  /** Attempts that never ended, of pages that are gone. */
  readonly unfinishedAttempts: () => Promise<readonly string[]>;
  readonly beginAttempt: (key: string) => Promise<void>;
  readonly endAttempt: (key: string) => Promise<void>;
  /** The page is gone. What it left can be recovered, by the next page of this window too. */
  readonly leave: (how: PageEnd) => Promise<void>;
}

export interface JournalFiles {
  readonly forWindow: () => WindowJournals;
  /** What was to be written is written. */
  readonly settled: () => Promise<void>;
  /** Closes all files; what was not saved stays. */
  readonly close: () => Promise<void>;
}

const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);
const ID = /^[0-9a-f]{32}-[0-9a-f]{16}$/;

async function remove(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

async function readRows(path: string): Promise<readonly string[]> {
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
async function writeWhole(path: string, rows: readonly string[]): Promise<FileHandle> {
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

interface OpenJournal {
  readonly file: FileHandle;
  syncing: Promise<void> | null;
  syncNext: Promise<void> | null;
}

/**
 * Makes what is written durable. Others write on meanwhile: what they wrote is covered by one sync after this one. Lines that are written
 * outlive the process at once, and the machine when they are synced.
 */
function syncSoon(journal: OpenJournal): Promise<void> {
  if (journal.syncNext) return journal.syncNext;
  const next = Promise.resolve(journal.syncing)
    .catch(() => undefined)
    .then(() => {
      journal.syncing = next;
      journal.syncNext = null;
      return journal.file.datasync();
    });
  journal.syncNext = next;
  return next;
}

function checkLines(lines: readonly string[]): void {
  if (lines.some((line) => line.includes('\n'))) throw new Error('a journal line holds no line break');
}

/** @param folder made where it is missing, for the user alone; keep it out of synchronised folders */
export function createJournalFiles(folder: string): JournalFiles {
  /** Runs of pages that are there now: what they write is not left behind. */
  const living = new Set<string>();
  const windows = new Set<{ close: () => Promise<void>; settled: () => Promise<void> }>();
  const makeFolder = () => mkdir(folder, { recursive: true, mode: 0o700 });
  const names = (ending: string) =>
    readdir(folder).then(
      (all) => all.filter((name) => name.endsWith(ending)),
      () => [],
    );

  const historyPath = (documentId: string, name: string) =>
    join(folder, `${nameOf(documentId)}-${nameOf(name)}${HISTORY}`);

  /** The last ones of each document, as many as there is room for. */
  async function pruneHistories(): Promise<void> {
    const found = await Promise.all(
      (await names(HISTORY)).map(async (name) => {
        const stats = await stat(join(folder, name)).catch(() => null);
        return { name, size: stats?.size ?? 0, mtimeMs: stats?.mtimeMs ?? 0 };
      }),
    );
    let bytes = 0;
    let count = 0;
    const ofDocument = new Map<string, number>();
    for (const { name, size } of found.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
      const document = name.slice(0, 32);
      const before = ofDocument.get(document) ?? 0;
      ofDocument.set(document, before + 1);
      bytes += size;
      count += 1;
      if (before >= HISTORIES_KEPT || count > MAX_HISTORIES || bytes > MAX_HISTORY_BYTES)
        await remove(join(folder, name));
    }
  }

  function forWindow(): WindowJournals {
    let run = randomBytes(8).toString('hex');
    living.add(run);
    const earlier = new Set<string>();
    const handles = new Map<string, OpenJournal>();
    const attempts = new Set<string>();
    const pathOf = (documentId: string) => join(folder, `${nameOf(documentId)}-${run}${WORK}`);
    const attemptPath = (key: string) => join(folder, `${nameOf(key)}${ATTEMPT}`);

    /** One thing after the other: a line that is appended must not meet a journal that is written anew. */
    let last: Promise<unknown> = Promise.resolve();
    function inTurn<T>(work: () => Promise<T>): Promise<T> {
      const done = last.catch(() => undefined).then(work);
      last = done;
      return done;
    }

    async function forget(documentId: string): Promise<void> {
      const known = handles.get(documentId);
      handles.delete(documentId);
      if (!known) return;
      await Promise.all([known.syncing, known.syncNext].map((sync) => sync?.catch(() => undefined)));
      await known.file.close().catch(() => undefined);
    }

    async function write(documentId: string, target: JournalTarget | null, lines: readonly string[]) {
      await forget(documentId);
      if (lines.length === 0) return remove(pathOf(documentId));
      await makeFolder();
      const head = sealLine({ journal: 2, documentId, target } satisfies z.infer<typeof headSchema>);
      const file = await writeWhole(pathOf(documentId), [head, ...lines]);
      handles.set(documentId, { file, syncing: null, syncNext: null });
    }

    async function append(documentId: string, lines: readonly string[]): Promise<OpenJournal> {
      const known = handles.get(documentId);
      if (!known) throw new Error('no journal has been begun');
      try {
        // One that was deleted meanwhile takes lines as before, and nobody would ever see them.
        if ((await known.file.stat()).nlink === 0) throw new Error('the journal is gone');
        await known.file.appendFile(`${lines.join('\n')}\n`);
        return known;
      } catch (error) {
        await forget(documentId);
        throw error;
      }
    }

    async function leave(how: PageEnd): Promise<void> {
      for (const documentId of [...handles.keys()]) await forget(documentId);
      if (how === 'closed') for (const key of attempts) await remove(attemptPath(key)).catch(() => undefined);
      attempts.clear();
      living.delete(run);
      if (how === 'crashed-again') earlier.clear();
      else earlier.add(run);
      run = randomBytes(8).toString('hex');
      living.add(run);
    }
    windows.add({ close: () => inTurn(() => leave('closed')), settled: () => last.then(() => undefined) });

    return {
      async write(documentId, target, lines) {
        checkLines(lines);
        await inTurn(() => write(documentId, target, lines));
      },
      async append(documentId, lines) {
        checkLines(lines);
        const written = await inTurn(() => append(documentId, lines));
        await syncSoon(written).catch(async (error: unknown) => {
          await inTurn(() => forget(documentId));
          throw error;
        });
      },
      async left() {
        const found: LeftFile[] = [];
        // What was being written when a window ended has no name of its own yet.
        for (const name of await names(`${WORK}${TEMP}`))
          if (!living.has(name.slice(0, -`${WORK}${TEMP}`.length).slice(-16)))
            await remove(join(folder, name));
        for (const name of await names(WORK)) {
          const id = name.slice(0, -WORK.length);
          const owner = id.slice(-16);
          if (!ID.test(id) || living.has(owner)) continue;
          const path = join(folder, name);
          const head = await readHead(path);
          const modifiedAt = await stat(path).then(
            ({ mtime }) => mtime.toISOString(),
            () => null,
          );
          if (modifiedAt === null) continue;
          const { documentId = '', target = null } = head ?? {};
          found.push({ id, documentId, modifiedAt, target, ownPage: earlier.has(owner) });
        }
        return found.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
      },
      async read(id) {
        return ID.test(id) ? (await readRows(join(folder, `${id}${WORK}`))).slice(1) : [];
      },
      async discard(id) {
        if (ID.test(id) && !living.has(id.slice(-16))) await remove(join(folder, `${id}${WORK}`));
      },
      async keepHistory(documentId, name, lines) {
        checkLines(lines);
        await makeFolder();
        await inTurn(async () => (await writeWhole(historyPath(documentId, name), lines)).close());
        await pruneHistories();
      },
      history: (documentId, name) => readRows(historyPath(documentId, name)),
      async unfinishedAttempts() {
        const keys: string[] = [];
        for (const name of await names(ATTEMPT)) {
          const made = await readAttempt(join(folder, name));
          if (made && !living.has(made.run)) keys.push(made.key);
        }
        return keys;
      },
      beginAttempt: (key) =>
        inTurn(async () => {
          attempts.add(key);
          await makeFolder();
          const text = JSON.stringify({ key, run } satisfies z.infer<typeof attemptSchema>);
          await writeText(attemptPath(key), text, { mode: 0o600 });
        }),
      endAttempt: (key) =>
        inTurn(async () => {
          attempts.delete(key);
          await remove(attemptPath(key));
        }),
      leave: (how) => inTurn(() => leave(how)),
    };
  }

  return {
    forWindow,
    async settled() {
      for (const window of windows) await window.settled().catch(() => undefined);
    },
    async close() {
      for (const window of windows) await window.close().catch(() => undefined);
    },
  };
}

const attemptSchema = z.object({ key: z.string().max(200), run: z.string() });

async function readAttempt(path: string): Promise<z.infer<typeof attemptSchema> | null> {
  try {
    return attemptSchema.parse(JSON.parse(await readText(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Enough for a path in every encoding. */
const HEAD_BYTES = 64 * 1024;

async function readHead(path: string): Promise<z.infer<typeof headSchema> | null> {
  const handle = await open(path, 'r').catch(() => null);
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const [line = ''] = buffer.subarray(0, bytesRead).toString('utf8').split('\n');
    const head = headSchema.safeParse(openLine(line));
    return head.success ? head.data : null;
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}
