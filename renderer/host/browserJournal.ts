/** Journals in the browser: one for each document and window, so that two windows never mix their lines. */
import type { Journal } from '../../shared/host/types';
import { answerOf, inStore, type StoredJournal, type StoredLine } from './database';

const LOCK = 'throughline-window-';

/** Ids of windows that are open now: each holds a lock for as long as it lives. */
async function livingWindows(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
}

export function createBrowserJournal(): Journal {
  const own = crypto.randomUUID();
  if ('locks' in navigator) void navigator.locks.request(LOCK + own, () => new Promise(() => {}));

  /** Journals of windows that are gone. */
  const left = async (): Promise<readonly StoredJournal[]> => {
    const living = await livingWindows();
    const all = await inStore(['journals'], 'readonly', (store) =>
      answerOf(store('journals').getAll() as IDBRequest<StoredJournal[]>),
    );
    return all.filter((journal) => journal.window !== own && !living.has(journal.window));
  };

  /** The journal of a document that is meant: this window's own, else the newest one left behind. */
  const windowOf = async (documentId: string): Promise<string> => {
    const mine = await inStore(['journals'], 'readonly', (store) =>
      answerOf(store('journals').count([documentId, own])),
    );
    if (mine > 0) return own;
    const others = (await left()).filter((journal) => journal.documentId === documentId);
    return others.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1))[0]?.window ?? own;
  };

  return {
    append: (documentId, ...lines) =>
      inStore(['journals', 'lines'], 'readwrite', (store) => {
        const journal: StoredJournal = { documentId, window: own, modifiedAt: new Date().toISOString() };
        store('journals').put(journal);
        for (const line of lines)
          store('lines').add({ journal: [documentId, own], line } satisfies StoredLine);
      }),
    read: async (documentId) => {
      const key = IDBKeyRange.only([documentId, await windowOf(documentId)]);
      const lines = await inStore(['lines'], 'readonly', (store) =>
        answerOf(store('lines').index('journal').getAll(key) as IDBRequest<StoredLine[]>),
      );
      return lines.map((row) => row.line);
    },
    clear: async (documentId) => {
      const gone = (await left()).filter((journal) => journal.documentId === documentId);
      await inStore(['journals', 'lines'], 'readwrite', async (store) => {
        for (const window of [own, ...gone.map((journal) => journal.window)]) {
          store('journals').delete([documentId, window]);
          const keys = await answerOf(
            store('lines')
              .index('journal')
              .getAllKeys(IDBKeyRange.only([documentId, window])),
          );
          for (const key of keys) store('lines').delete(key);
        }
      });
    },
    list: async () => (await left()).map(({ documentId, modifiedAt }) => ({ documentId, modifiedAt })),
  };
}
