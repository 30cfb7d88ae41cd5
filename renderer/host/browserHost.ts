/** The host in a browser tab: file pickers or downloads, the local server's file, journals in IndexedDB. */
import { limitsOf } from '../../shared/host/keptVersions';
import {
  type FileRef,
  type FileState,
  type Host,
  type HostEvents,
  type HostResult,
  ON_DISK,
  type OpenedFile,
} from '../../shared/host/types';
import { readSettings } from '../../shared/settings/text';
import { createBrowserJournal } from './browserJournal';
import { createBrowserSettings } from './browserSettings';
import { createBrowserTemplates } from './browserTemplates';
import { createBrowserVersions, type VersionedFile } from './browserVersions';
import { createBrowserWatch } from './browserWatch';
import { isDropped } from './dropped';
import { createHandles, failure, failureOf } from './handles';
import { canPickPlaces, download, pickFile, pickFiles, pickPlace } from './pickers';
import { createServedFile, SERVED_ID } from './servedFile';

const BLUEPRINT_MIME = 'application/vnd.throughline.blueprint+json';

/** Errors of the browser as values. */
async function safely<T>(work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
  try {
    return await work();
  } catch (error) {
    return failureOf(error);
  }
}

/** The server's file is always called the same: its name tells one from another. */
const keyOf = ({ id, name }: FileRef): string => (id === SERVED_ID ? `${id} ${name}` : id);
const versioned = (ref: FileRef): VersionedFile => ({ file: keyOf(ref), name: ref.name });

export function createBrowserHost(): Host {
  const settings = createBrowserSettings();
  const versions = createBrowserVersions(
    async () => limitsOf(readSettings(await settings.store.read()).settings),
    (file) => handles.isGoneById(file),
  );
  const handles = createHandles(versions);
  const served = createServedFile();
  /** References to the served file as it was when an earlier window's work was begun, with that content. */
  const servedAt = new Map<string, string>();
  const { journal, attempts } = createBrowserJournal({
    targetOf: (file) => {
      const version = served.version();
      if (file.id !== SERVED_ID) return handles.targetOf(file);
      return version === null ? null : { file, handle: null, version };
    },
    at: ({ file, handle, version }) => {
      const ref = { id: crypto.randomUUID(), name: file.name };
      if (handle) handles.knowAt(ref, handle, version);
      else servedAt.set(ref.id, version);
      return ref;
    },
  });
  const watch = createBrowserWatch(async (file) => {
    if (file.id === SERVED_ID) return served.find();
    return handles.has(file.id) ? handles.find(file.id) : null;
  });
  let edited = false;
  /** On the map, as the window says. */
  let current: FileRef | null = null;

  window.addEventListener('beforeunload', (event) => {
    if (edited) event.preventDefault();
  });
  const saveAs: Host['saveAs'] = (suggestedName, bytes) =>
    safely(async () => {
      if (!canPickPlaces()) {
        download(suggestedName, BLUEPRINT_MIME, bytes);
        return { ok: true, value: { id: crypto.randomUUID(), name: suggestedName } };
      }
      const handle = await pickPlace(suggestedName);
      if (!handle) return failure('cancelled');
      const earlier = current && versioned(current);
      const saved = await handles.writeNew(handle, bytes);
      if (saved.ok) {
        const { id } = saved.value;
        const began = versions.goesOnFrom(versioned(saved.value), earlier, handles.documentIdOf(id));
        await began.catch(() => {});
      }
      return saved;
    });
  const openDropped: Host['openDropped'] = (dropped) =>
    safely(async () => {
      if (!isDropped(dropped)) return failure('not-a-file');
      const handle = await dropped.handle;
      if (handle && handle.kind !== 'file') return failure('not-a-file');
      return handles.read(dropped.file, handle as FileSystemFileHandle | null);
    });

  return {
    kind: 'browser',
    initialFile: served.open,
    open: () =>
      safely(async () => {
        const picked = await pickFile();
        if (!picked) return failure('cancelled');
        return handles.read(picked.file, picked.handle);
      }),
    openBeside: () =>
      safely(async () => {
        const picked = await pickFile();
        return picked ? handles.read(picked.file, picked.handle) : failure('cancelled');
      }),
    openSeveral: () =>
      safely<readonly OpenedFile[]>(async () => {
        const opened: OpenedFile[] = [];
        for (const { file, handle } of await pickFiles()) {
          const result = await handles.read(file, handle);
          if (!result.ok) return result;
          opened.push(result.value);
        }
        return opened.length > 0 ? { ok: true, value: opened } : failure('cancelled');
      }),
    readDropped: openDropped,
    openDropped,
    openRecent: (ref) =>
      safely(async () => {
        if (ref.id === SERVED_ID) {
          const file = await served.open();
          return file ? { ok: true, value: file } : failure('not-found');
        }
        return handles.openStored(ref);
      }),
    save: (ref, bytes) =>
      safely(async () => {
        if ((ref.id === SERVED_ID || servedAt.has(ref.id)) && served.canWrite()) {
          const saved = { ...ref, id: SERVED_ID };
          const previous = await served.look();
          const result = await served.save(bytes, servedAt.get(ref.id));
          if (result.ok && previous.ok)
            await versions.put(versioned(saved), previous.value, Date.now()).catch(() => {});
          return result.ok ? { ok: true, value: saved } : result;
        }
        if (handles.has(ref.id)) return handles.write(ref, bytes);
        return saveAs(ref.name, bytes);
      }),
    saveAs,
    templates: createBrowserTemplates(),
    versions: {
      list: (ref) => versions.list(versioned(ref), handles.documentIdOf(ref.id)).catch(() => []),
      read: (ref, versionId) =>
        safely(async () => {
          if (versionId === ON_DISK) return ref.id === SERVED_ID ? served.look() : handles.look(ref);
          const bytes = await versions.read(keyOf(ref), versionId);
          return bytes ? { ok: true, value: bytes } : failure('not-found');
        }),
    },
    // A page sees the files that it was given, never their folder.
    surroundings: async () => ({ editing: null, conflictCopies: [] }),
    recents: async () => {
      const rows = await handles.stored();
      const found = rows.map(async (row) => ({
        ref: { id: row.id, name: row.name },
        title: row.title,
        openedAt: row.openedAt,
        pinned: row.pinned ?? false,
        preview: row.preview ?? null,
        missing: await handles.isGone(row),
      }));
      return (await Promise.all(found)).sort(
        (a, b) => Number(b.pinned) - Number(a.pinned) || (a.openedAt < b.openedAt ? 1 : -1),
      );
    },
    addRecent: (ref, title) => handles.keep(ref, title).catch(() => {}),
    changeRecent: (ref, change) => handles.changeKept(ref.id, change).catch(() => {}),
    journal,
    attempts,
    settings: settings.store,
    exportFile: async (suggestedName, mime, bytes) => {
      download(suggestedName, mime, bytes);
      return { ok: true, value: null };
    },
    prints: 'pdf',
    print: async (pdf) => {
      const url = URL.createObjectURL(
        new Blob([pdf as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
      );
      if (!window.open(url)) download('print.pdf', 'application/pdf', pdf);
      return { ok: true, value: null };
    },
    setTitle: (title, isEdited, file) => {
      edited = isEdited;
      current = file;
      watch.follow(file);
      document.title = isEdited ? `• ${title}` : title;
    },
    // Each page is given its file by its own address.
    turnAway: () => {},
    setMenuState: () => {},
    setLocale: () => {},
    // Our own page's headers refuse it; the browser's key (F11) does it.
    setFullScreen: (on) => {
      if (on && document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => {});
      else if (!on && document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    },
    systemAction: (action) => {
      if (action === 'newWindow') window.open(location.pathname, '_blank', 'noopener');
      if (action !== 'reload') return;
      // The page asks for it after an error: its work is in the journal, and there is nobody to ask about it.
      edited = false;
      location.reload();
    },
    confirmClose: () => {},
    on: (event, listener) => {
      if (event === ('settingsChanged' satisfies keyof HostEvents))
        return settings.onChange(listener as (text: string) => void);
      if (event === ('fileChanged' satisfies keyof HostEvents))
        return watch.onChanged(listener as (ref: FileRef) => void);
      if (event === ('fileState' satisfies keyof HostEvents))
        return watch.onState(listener as (state: FileState) => void);
      return () => {};
    },
  };
}
