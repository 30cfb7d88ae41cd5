/** Journals in the browser's store: one for each document and window, so that two windows never mix their lines. */
import { type Attempts, type FileRef, HISTORIES_KEPT, type Journal } from '../../shared/host/types';
import { createAttempts } from './browserAttempts';
import {
  answerOf,
  inStore,
  type JournalTarget,
  type StoredHistory,
  type StoredJournal,
  type StoredLine,
} from './database';

const LOCK = 'throughline-window-';

/** Ids of windows that are open now: each holds a lock for as long as it lives. */
async function livingWindows(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
}

/** What a journal needs to know of files. */
export interface JournalFiles {
  /** The file with the content that the window last read or wrote; null where it does not know the file. */
  readonly targetOf: (file: FileRef) => JournalTarget | null;
  /** A reference of its own to a file as it was at that content, for work that is to be saved only over that. */
  readonly at: (target: JournalTarget) => FileRef;
}

export interface BrowserJournal {
  readonly journal: Journal;
  readonly attempts: Attempts;
}

const SEPARATOR = '/';
const idOf = ({ documentId, window }: Pick<StoredJournal, 'documentId' | 'window'>): string =>
  `${documentId}${SEPARATOR}${window}`;
const keyOf = (id: string): [string, string] => {
  const at = id.lastIndexOf(SEPARATOR);
  return [id.slice(0, at), id.slice(at + 1)];
};

export function createBrowserJournal(files: JournalFiles): BrowserJournal {
  const own = crypto.randomUUID();
  const isOpen =
    'locks' in navigator
      ? new Promise<void>((held) => {
          const lock = navigator.locks.request(LOCK + own, () => {
            held();
            return new Promise(() => {});
          });
          // It is held until the window is gone.
          lock.catch(() => {});
        })
      : Promise.resolve();

  async function clearLines(store: (name: 'lines') => IDBObjectStore, key: IDBValidKey): Promise<void> {
    const keys = await answerOf(store('lines').index('journal').getAllKeys(IDBKeyRange.only(key)));
    for (const line of keys) store('lines').delete(line);
  }
  function addLines(
    store: (name: 'lines') => IDBObjectStore,
    documentId: string,
    lines: readonly string[],
  ): void {
    for (const line of lines) store('lines').add({ journal: [documentId, own], line } satisfies StoredLine);
  }

  const journal: Journal = {
    write: async (documentId, file, lines) => {
      await isOpen;
      await inStore(['journals', 'lines'], 'readwrite', async (store) => {
        await clearLines(store, [documentId, own]);
        if (lines.length === 0) {
          store('journals').delete([documentId, own]);
          return;
        }
        const row: StoredJournal = {
          documentId,
          window: own,
          modifiedAt: new Date().toISOString(),
          target: file && files.targetOf(file),
        };
        store('journals').put(row);
        addLines(store, documentId, lines);
      });
    },
    append: (documentId, lines) =>
      inStore(['journals', 'lines'], 'readwrite', async (store) => {
        const row = (await answerOf(store('journals').get([documentId, own]))) as StoredJournal | undefined;
        if (!row) throw new Error('no journal has been begun');
        store('journals').put({ ...row, modifiedAt: new Date().toISOString() } satisfies StoredJournal);
        addLines(store, documentId, lines);
      }),
    left: async () => {
      const living = await livingWindows();
      const all = await inStore(['journals'], 'readonly', (store) =>
        answerOf(store('journals').getAll() as IDBRequest<StoredJournal[]>),
      );
      const left = all.filter(({ window }) => window !== own && !living.has(window));
      const rows = left.map((row) => ({
        id: idOf(row),
        documentId: row.documentId,
        modifiedAt: row.modifiedAt,
        file: row.target ? files.at(row.target) : null,
        ownPage: false,
      }));
      return rows.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
    },
    read: async (id) => {
      const lines = await inStore(['lines'], 'readonly', (store) =>
        answerOf(
          store('lines')
            .index('journal')
            .getAll(IDBKeyRange.only(keyOf(id))) as IDBRequest<StoredLine[]>,
        ),
      );
      return lines.map((row) => row.line);
    },
    discard: async (id) => {
      const living = await livingWindows();
      const key = keyOf(id);
      if (key[1] === own || living.has(key[1])) return;
      await inStore(['journals', 'lines'], 'readwrite', async (store) => {
        store('journals').delete(key);
        await clearLines(store, key);
      });
    },
    keepHistory: (documentId, name, lines) =>
      inStore(['histories'], 'readwrite', async (store) => {
        const known = (await answerOf(store('histories').get(documentId))) as StoredHistory[] | undefined;
        const others = (known ?? []).filter((history) => history.name !== name);
        const all: StoredHistory[] = [{ name, lines: [...lines] }, ...others];
        store('histories').put(all.slice(0, HISTORIES_KEPT), documentId);
      }),
    history: async (documentId, name) => {
      const known = await inStore(['histories'], 'readonly', (store) =>
        answerOf(store('histories').get(documentId) as IDBRequest<StoredHistory[] | undefined>),
      );
      return known?.find((history) => history.name === name)?.lines ?? [];
    },
  };

  return { journal, attempts: createAttempts(own, livingWindows) };
}
