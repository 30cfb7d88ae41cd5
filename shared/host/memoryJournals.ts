/** Journals kept in memory: what one window leaves behind, the next one on the same store finds. */
import { type Attempts, type FileRef, HISTORIES_KEPT, type Journal } from './types';

interface Work {
  readonly documentId: string;
  readonly run: number;
  readonly file: FileRef | null;
  readonly lines: string[];
  modifiedAt: string;
}

export interface JournalStore {
  readonly work: Map<string, Work>;
  /** By document, newest first. */
  readonly history: Map<string, readonly { readonly name: string; readonly lines: readonly string[] }[]>;
  /** The run of the window that makes the attempt, by its key. */
  readonly attempts: Map<string, number>;
  readonly living: Set<number>;
  runs: number;
}

export const createJournalStore = (): JournalStore => ({
  work: new Map(),
  history: new Map(),
  attempts: new Map(),
  living: new Set(),
  runs: 0,
});

export interface MemoryJournals {
  readonly journal: Journal;
  readonly attempts: Attempts;
  /** The window is gone without a word. */
  readonly crash: () => void;
}

export function createMemoryJournals(store: JournalStore, now: () => string): MemoryJournals {
  const run = ++store.runs;
  store.living.add(run);
  const isLeft = (work: Work | undefined): work is Work => work !== undefined && !store.living.has(work.run);
  const idOf = (documentId: string) => `${documentId}-${run}`;
  return {
    journal: {
      write: async (documentId, file, lines) => {
        if (lines.length === 0) store.work.delete(idOf(documentId));
        else
          store.work.set(idOf(documentId), { documentId, run, file, lines: [...lines], modifiedAt: now() });
      },
      append: async (documentId, lines) => {
        const work = store.work.get(idOf(documentId));
        if (!work) throw new Error('no journal has been begun');
        work.lines.push(...lines);
        work.modifiedAt = now();
      },
      left: async () =>
        [...store.work]
          .filter(([, work]) => isLeft(work))
          .map(([id, { documentId, modifiedAt, file }]) => ({
            id,
            documentId,
            modifiedAt,
            file,
            ownPage: false,
          }))
          .sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1)),
      read: async (id) => [...(store.work.get(id)?.lines ?? [])],
      discard: async (id) => {
        if (isLeft(store.work.get(id))) store.work.delete(id);
      },
      keepHistory: async (documentId, name, lines) => {
        const others = (store.history.get(documentId) ?? []).filter((history) => history.name !== name);
        store.history.set(documentId, [{ name, lines: [...lines] }, ...others].slice(0, HISTORIES_KEPT));
      },
      history: async (documentId, name) =>
        store.history.get(documentId)?.find((history) => history.name === name)?.lines ?? [],
    },
    attempts: {
      unfinished: async () =>
        [...store.attempts].filter(([, owner]) => !store.living.has(owner)).map(([key]) => key),
      begin: (key) => void store.attempts.set(key, run),
      end: (key) => void store.attempts.delete(key),
    },
    crash: () => store.living.delete(run),
  };
}
