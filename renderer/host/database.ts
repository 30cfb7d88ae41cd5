/** The browser's own store (IndexedDB): granted file handles, journals, earlier versions of files, own templates. */
import type { FileRef } from '../../shared/host/types';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly openedAt: string;
  readonly handle: FileSystemFileHandle;
  readonly pinned?: boolean;
  readonly preview?: string;
}
export interface StoredJournal {
  readonly documentId: string;
  readonly window: string;
  readonly modifiedAt: string;
  readonly target: JournalTarget | null;
}
/** Of a document the last ones, newest first. */
export interface StoredHistory {
  readonly name: string;
  readonly lines: readonly string[];
}
/** Where the work of a journal is to be saved. */
export interface JournalTarget {
  readonly file: FileRef;
  /** Null for the local server's file. */
  readonly handle: FileSystemFileHandle | null;
  /** The content that the work was begun from. */
  readonly version: string;
}
export interface StoredLine {
  readonly journal: readonly [documentId: string, window: string];
  readonly line: string;
}

const NAME = 'throughline';
const VERSION = 5;

let opened: Promise<IDBDatabase> | null = null;

function openDatabase(): Promise<IDBDatabase> {
  opened ??= new Promise((done, failed) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = ({ oldVersion }) => {
      const database = request.result;
      if (oldVersion < 2) {
        database.createObjectStore('versions', { keyPath: 'id' }).createIndex('file', 'file');
        database.createObjectStore('contents');
      }
      if (oldVersion < 3) {
        database.createObjectStore('histories');
      }
      if (oldVersion < 4) {
        database.createObjectStore('templates', { keyPath: 'id' });
      }
      if (oldVersion < 5) {
        database.createObjectStore('keptFiles', { keyPath: 'file' });
      }
      if (oldVersion > 0) return;
      database.createObjectStore('files', { keyPath: 'id' });
      database.createObjectStore('journals', { keyPath: ['documentId', 'window'] });
      database.createObjectStore('lines', { autoIncrement: true }).createIndex('journal', 'journal');
    };
    request.onsuccess = () => {
      // A newer program in another window wants to change the store: this one opens it anew when it needs it.
      request.result.onversionchange = () => {
        request.result.close();
        opened = null;
      };
      done(request.result);
    };
    request.onerror = () => failed(request.error);
  });
  return opened;
}

export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

type StoreName =
  | 'files'
  | 'journals'
  | 'lines'
  | 'histories'
  | 'versions'
  | 'contents'
  | 'keptFiles'
  | 'templates';

/** Runs `work` in one transaction; resolves when what it wrote is on disk. */
export async function inStore<T>(
  names: readonly StoreName[],
  mode: 'readonly' | 'readwrite',
  work: (store: (name: StoreName) => IDBObjectStore) => Promise<T> | T,
): Promise<T> {
  const database = await openDatabase();
  const transaction = database.transaction([...names], mode, { durability: 'strict' });
  const complete = new Promise<void>((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onerror = () => failed(transaction.error);
    transaction.onabort = () => failed(transaction.error);
  });
  const result = await work((name) => transaction.objectStore(name));
  await complete;
  return result;
}
