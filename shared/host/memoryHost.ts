/** A host that keeps everything in memory: for tests, and for a window that has no other yet. */
import { changeSettingsText } from '../settings/text';
import type {
  CloseAnswer,
  FileRef,
  Host,
  HostEvents,
  HostResult,
  OpenedFile,
  Recent,
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
  menu: { enabled: readonly string[]; checked: readonly string[] };
  /** The stored settings' text. */
  settingsText: string | null;
  locale: string;
  /** Fires an event as the system would. */
  readonly emit: <E extends keyof HostEvents>(event: E, value: HostEvents[E]) => void;
}

const failure = (reason: 'cancelled' | 'not-found' | 'not-a-file'): HostResult<never> => ({
  ok: false,
  reason,
});

export function createMemoryHost(
  options: { readonly initialFile?: OpenedFile; readonly now?: () => string } = {},
): MemoryHost {
  const { initialFile = null, now = () => '2025-01-01T00:00:00.000Z' } = options;
  const files: MemoryHost['files'] = new Map();
  const answers: string[] = [];
  const journals = new Map<string, { lines: string[]; modifiedAt: string }>();
  let recents: readonly Recent[] = [];
  const listeners = new Map<keyof HostEvents, Set<(value: never) => void>>();
  if (initialFile) files.set(initialFile.ref.id, { name: initialFile.ref.name, bytes: initialFile.bytes });

  const read = (id: string): HostResult<OpenedFile> => {
    const file = files.get(id);
    return file
      ? { ok: true, value: { ref: { id, name: file.name }, bytes: file.bytes.slice() } }
      : failure('not-found');
  };
  const write = (ref: FileRef, bytes: Uint8Array): HostResult<FileRef> => {
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
    menu: { enabled: [], checked: [] },
    locale: 'en',
    settingsText: null,
    emit: (event, value) => {
      for (const listener of listeners.get(event) ?? []) (listener as (v: typeof value) => void)(value);
    },
    initialFile: async () => initialFile,
    open: async () => {
      const id = answers.shift();
      return id === undefined ? failure('cancelled') : read(id);
    },
    openBeside: () => host.open(),
    openDropped: async (file) => (typeof file === 'string' ? read(file) : failure('not-a-file')),
    openRecent: async (ref) => read(ref.id),
    save: async (ref, bytes) => (files.has(ref.id) ? write(ref, bytes) : failure('not-found')),
    saveAs: async (suggestedName, bytes) => {
      const name = answers.shift();
      if (name === undefined) return failure('cancelled');
      return write({ id: name, name: name || suggestedName }, bytes);
    },
    recents: async () => recents,
    addRecent: async (ref, title) => {
      recents = [{ ref, title, openedAt: now() }, ...recents.filter((recent) => recent.ref.id !== ref.id)];
    },
    journal: {
      append: async (documentId, ...lines) => {
        const journal = journals.get(documentId) ?? { lines: [], modifiedAt: '' };
        journal.lines.push(...lines);
        journal.modifiedAt = now();
        journals.set(documentId, journal);
      },
      read: async (documentId) => [...(journals.get(documentId)?.lines ?? [])],
      clear: async (documentId) => {
        journals.delete(documentId);
      },
      list: async () => [...journals].map(([documentId, { modifiedAt }]) => ({ documentId, modifiedAt })),
    },
    exportFile: async (name, mime, bytes) => {
      host.exported.push({ name, mime, bytes });
      return { ok: true, value: null };
    settings: {
      read: async () => host.settingsText,
      change: async (changes) => {
        host.settingsText = changeSettingsText(host.settingsText, changes);
      },
    },
    },
    print: async (pdf) => {
      host.printed.push(pdf);
      return { ok: true, value: null };
    },
    setTitle: (title, edited) => {
      host.titles.push({ title, edited });
    },
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
