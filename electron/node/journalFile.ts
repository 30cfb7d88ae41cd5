/**
 * Journals of unsaved changes: one file for a document and a window, one line for a change, on the disk before the call returns. Beside
 * them the undo history of saved documents, and marks of attempts that could end a window.
 *
 * The first line says whose it is and where the work is to be saved; the others are the window's own and carry their own checksums.
 */
import { randomBytes } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openLine, sealLine } from '../../shared/session/journal';
import { createAttemptFiles } from './attemptFiles';
import { createHistoryFiles } from './historyFiles';
import {
  checkLines,
  makeFolder,
  nameOf,
  namesIn,
  type OpenFile,
  readRows,
  remove,
  syncSoon,
  TEMP,
  writeWhole,
} from './lineFiles';

const WORK = '.journal';

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

const ID = /^[0-9a-f]{32}-[0-9a-f]{16}$/;

/** @param folder made where it is missing, for the user alone; keep it out of synchronised folders */
export function createJournalFiles(folder: string): JournalFiles {
  /** Runs of pages that are there now: what they write is not left behind. */
  const living = new Set<string>();
  const windows = new Set<{ close: () => Promise<void>; settled: () => Promise<void> }>();
  const attempts = createAttemptFiles(folder, living);
  const histories = createHistoryFiles(folder);

  function forWindow(): WindowJournals {
    let run = randomBytes(8).toString('hex');
    living.add(run);
    const earlier = new Set<string>();
    const handles = new Map<string, OpenFile>();
    const begun = new Set<string>();
    const pathOf = (documentId: string) => join(folder, `${nameOf(documentId)}-${run}${WORK}`);

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
      await known.handle.close().catch(() => undefined);
    }

    async function write(documentId: string, target: JournalTarget | null, lines: readonly string[]) {
      await forget(documentId);
      if (lines.length === 0) return remove(pathOf(documentId));
      await makeFolder(folder);
      const head = sealLine({ journal: 2, documentId, target } satisfies z.infer<typeof headSchema>);
      const handle = await writeWhole(pathOf(documentId), [head, ...lines]);
      handles.set(documentId, { handle, syncing: null, syncNext: null });
    }

    async function append(documentId: string, lines: readonly string[]): Promise<OpenFile> {
      const known = handles.get(documentId);
      if (!known) throw new Error('no journal has been begun');
      try {
        // One that was deleted meanwhile takes lines as before, and nobody would ever see them.
        if ((await known.handle.stat()).nlink === 0) throw new Error('the journal is gone');
        await known.handle.appendFile(`${lines.join('\n')}\n`);
        return known;
      } catch (error) {
        await forget(documentId);
        throw error;
      }
    }

    async function leave(how: PageEnd): Promise<void> {
      for (const documentId of [...handles.keys()]) await forget(documentId);
      if (how === 'closed') for (const key of begun) await attempts.end(key).catch(() => undefined);
      begun.clear();
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
        for (const name of await namesIn(folder, `${WORK}${TEMP}`))
          if (!living.has(name.slice(0, -`${WORK}${TEMP}`.length).slice(-16)))
            await remove(join(folder, name));
        for (const name of await namesIn(folder, WORK)) {
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
      keepHistory: (...args) => inTurn(() => histories.keep(...args)),
      history: histories.read,
      unfinishedAttempts: attempts.unfinished,
      beginAttempt: (key) => {
        begun.add(key);
        return inTurn(() => attempts.begin(key, run));
      },
      endAttempt: (key) => {
        begun.delete(key);
        return inTurn(() => attempts.end(key));
      },
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
