/** A host that keeps everything in memory: for tests, and for a window that has no other yet. */
import { changeSettingsText } from '../settings/text';
import { createJournalStore, createMemoryJournals, type JournalStore } from './memoryJournals';
import { createMemoryTemplates } from './memoryTemplates';
import { createMemoryVersions } from './memoryVersions';
import type {
  CloseAnswer,
  FileRef,
  Host,
  HostEvents,
  HostResult,
  OpenedFile,
  Recent,
  Surroundings,
  SystemAction,
} from './types';

export interface MemoryHost extends Host {
  /** Bytes by file id. */
  readonly files: Map<string, { name: string; bytes: Uint8Array }>;
  readonly exported: { name: string; mime: string; bytes: Uint8Array }[];
  /** What the next `open` or `saveAs` dialog answers with: a file id or name; none = the user cancels. */
  readonly answers: string[];
  readonly titles: { title: string; edited: boolean }[];
  readonly closes: CloseAnswer[];
  readonly systemActions: SystemAction[];
  readonly printed: Uint8Array[];
  /** The stored settings' text. */
  settingsText: string | null;
  menu: { enabled: readonly string[]; checked: readonly string[] };
  locale: string;
  readonly store: JournalStore;
  /** What lies beside files, by file id. */
  readonly beside: Map<string, Surroundings>;
  /** The window is gone without a word: what it had not saved is left in the store. */
  readonly crash: () => void;
  /** Fires an event as the system would. */
  readonly emit: <E extends keyof HostEvents>(event: E, value: HostEvents[E]) => void;
}

const failure = (reason: 'cancelled' | 'not-found' | 'not-a-file'): HostResult<never> => ({
  ok: false,
  reason,
});

export function createMemoryHost(
  options: {
    readonly initialFile?: OpenedFile;
    readonly now?: () => string;
    /** Of an earlier window, to find what it left. */
    readonly store?: JournalStore;
  } = {},
): MemoryHost {
  const {
    initialFile = null,
    now = () => '2025-01-01T00:00:00.000Z',
    store = createJournalStore(),
  } = options;
  const files: MemoryHost['files'] = new Map();
  const answers: string[] = [];
  const journals = createMemoryJournals(store, now);
  let recents: readonly Omit<Recent, 'missing'>[] = [];
  const listeners = new Map<keyof HostEvents, Set<(value: never) => void>>();
  if (initialFile) files.set(initialFile.ref.id, { name: initialFile.ref.name, bytes: initialFile.bytes });

  const read = (id: string): HostResult<OpenedFile> => {
    const file = files.get(id);
    return file
      ? { ok: true, value: { ref: { id, name: file.name }, bytes: file.bytes.slice() } }
      : failure('not-found');
  };
  let current: FileRef | null = null;
  const { put, goesOnFrom, ...versions } = createMemoryVersions((id) => {
    const result = read(id);
    return result.ok ? { ok: true, value: result.value.bytes } : result;
  }, now);
  const write = (ref: FileRef, bytes: Uint8Array): HostResult<FileRef> => {
    const previous = files.get(ref.id);
    if (previous) put(ref.id, previous.bytes);
    files.set(ref.id, { name: ref.name, bytes: bytes.slice() });
    return { ok: true, value: ref };
  };

  const host: MemoryHost = {
    kind: 'memory',
    files,
    exported: [],
    answers,
    titles: [],
    closes: [],
    systemActions: [],
    printed: [],
    settingsText: null,
    store,
    beside: new Map(),
    crash: journals.crash,
    menu: { enabled: [], checked: [] },
    locale: 'en',
    emit: (event, value) => {
      for (const listener of listeners.get(event) ?? []) (listener as (v: typeof value) => void)(value);
    },
    initialFile: async () => initialFile,
    open: async () => {
      const id = answers.shift();
      return id === undefined ? failure('cancelled') : read(id);
    },
    openBeside: () => host.open(),
    openSeveral: async () => {
      const ids = answers.shift()?.split('\n') ?? [];
      const opened = await Promise.all(ids.map(read));
      const failed = opened.find((each) => !each.ok);
      if (failed && !failed.ok) return failed;
      const value = opened.flatMap((each) => (each.ok ? [each.value] : []));
      return value.length > 0 ? { ok: true, value } : failure('cancelled');
    },
    readDropped: (file) => host.openDropped(file),
    openDropped: async (file) => (typeof file === 'string' ? read(file) : failure('not-a-file')),
    openRecent: async (ref) => read(ref.id),
    save: async (ref, bytes) => (files.has(ref.id) ? write(ref, bytes) : failure('not-found')),
    saveAs: async (suggestedName, bytes) => {
      const name = answers.shift();
      if (name === undefined) return failure('cancelled');
      const ref = { id: name, name: name || suggestedName };
      if (current) goesOnFrom(ref, current);
      return write(ref, bytes);
    },
    versions,
    templates: createMemoryTemplates(now),
    surroundings: async ({ id }) => host.beside.get(id) ?? { editing: null, conflictCopies: [] },
    recents: async () =>
      [...recents]
        .sort((a, b) => Number(b.pinned) - Number(a.pinned))
        .map((recent) => ({ ...recent, missing: !files.has(recent.ref.id) })),
    addRecent: async (ref, title) => {
      const known = recents.find((recent) => recent.ref.id === ref.id);
      const others = recents.filter((recent) => recent !== known);
      recents = [{ pinned: false, preview: null, ...known, ref, title, openedAt: now() }, ...others];
    },
    changeRecent: async (ref, change) => {
      recents = recents.flatMap((recent) => {
        if (recent.ref.id !== ref.id) return [recent];
        const { pinned = recent.pinned, preview = recent.preview } = change ?? {};
        return change === null ? [] : [{ ...recent, pinned, preview }];
      });
    },
    journal: journals.journal,
    attempts: journals.attempts,
    settings: {
      read: async () => host.settingsText,
      change: async (changes) => {
        host.settingsText = changeSettingsText(host.settingsText, changes);
      },
    },
    exportFile: async (name, mime, bytes) => {
      host.exported.push({ name, mime, bytes });
      return { ok: true, value: null };
    },
    prints: 'pdf',
    print: async (sheets) => {
      host.printed.push(sheets);
      return { ok: true, value: null };
    },
    setTitle: (title, edited, file) => {
      current = file;
      host.titles.push({ title, edited });
    },
    turnAway: () => {},
    setMenuState: (enabled, checked) => {
      host.menu = { enabled, checked };
    },
    setLocale: (locale) => {
      host.locale = locale;
    },
    setFullScreen: () => {},
    systemAction: (action) => {
      host.systemActions.push(action);
    },
    confirmClose: (answer) => {
      host.closes.push(answer);
    },
    on: (event, listener) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set);
      set.add(listener as (value: never) => void);
      return () => set.delete(listener as (value: never) => void);
    },
  };
  return host;
}
