/** Drafts that outlive the window (IndexedDB, in a database of its own): values by name. Without such a store they last as long as the window. */
import { answerOf } from './database';

const NAME = 'throughline-drafts';
const STORE = 'drafts';

let opened: Promise<IDBDatabase | null> | null = null;

/** Null where the machine has no store, or forbids it. */
function open(): Promise<IDBDatabase | null> {
  opened ??= new Promise((done) => {
    if (typeof indexedDB === 'undefined') return done(null);
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => done(null);
  });
  return opened;
}

const here = new Map<string, unknown>();

export async function readDraft(name: string): Promise<unknown> {
  if (here.has(name)) return here.get(name);
  const database = await open();
  if (!database) return undefined;
  return answerOf(database.transaction(STORE).objectStore(STORE).get(name)).catch(() => undefined);
}

/** `undefined` takes the draft away. A full store costs the draft its long life, not the work at hand. */
export async function writeDraft(name: string, value: unknown): Promise<void> {
  if (value === undefined) here.delete(name);
  else here.set(name, value);
  const database = await open();
  if (!database) return;
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
  const done = value === undefined ? answerOf(store.delete(name)) : answerOf(store.put(value, name));
  await done.catch(() => {});
}
