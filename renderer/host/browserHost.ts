/** The host in a browser tab: file pickers or downloads, the local server's file, journals in IndexedDB. */
import { type FileRef, type Host, type HostEvents, type HostResult, ON_DISK } from '../../shared/host/types';
import { createBrowserJournal } from './browserJournal';
import { createBrowserSettings } from './browserSettings';
import { createBrowserTemplates } from './browserTemplates';
import { createBrowserVersions } from './browserVersions';
import { isDropped } from './dropped';
import { createHandles, failure, failureOf } from './handles';
import { canPickPlaces, download, pickFile, pickPlace } from './pickers';
import { createServedFile, SERVED_ID } from './servedFile';

const BLUEPRINT_MIME = 'application/x-blueprint';

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

export function createBrowserHost(): Host {
  const versions = createBrowserVersions();
  const handles = createHandles(versions);
  const served = createServedFile();
  const settings = createBrowserSettings();
  /** References to the served file as it was when an earlier window's work was begun, with that content. */
  const servedAt = new Map<string, string | null>();
  const { journal, attempts } = createBrowserJournal({
    versionOf: (file) => (file.id === SERVED_ID ? served.version() : handles.versionOf(file)),
    at: async (file, version) => {
      if (file.id !== SERVED_ID) return version === null ? null : handles.at(file, version);
      const ref = { id: crypto.randomUUID(), name: file.name };
      servedAt.set(ref.id, version);
      return ref;
    },
  });
  const changed = new Set<(ref: FileRef) => void>();
  let current: FileRef | null = null;
  let edited = false;

  window.addEventListener('beforeunload', (event) => {
    if (edited) event.preventDefault();
  });
  window.addEventListener('focus', () => {
    const ref = current;
    if (!ref) return;
    void handles.changedOutside(ref.id).then(
      (isChanged) => {
        if (isChanged) for (const listener of changed) listener(ref);
      },
      () => {
        // A file that is gone or forbidden is reported when it is saved.
      },
    );
  });

  const saveAs: Host['saveAs'] = (suggestedName, bytes) =>
    safely(async () => {
      if (!canPickPlaces()) {
        download(suggestedName, BLUEPRINT_MIME, bytes);
        return { ok: true, value: { id: crypto.randomUUID(), name: suggestedName } };
      }
      const handle = await pickPlace(suggestedName);
      if (!handle) return failure('cancelled');
      const result = await handles.writeNew(handle, bytes);
      if (result.ok) current = result.value;
      return result;
    });

  return {
    kind: 'browser',
    initialFile: async () => {
      const file = await served.open();
      if (file) current = file.ref;
      return file;
    },
    open: () =>
      safely(async () => {
        const picked = await pickFile();
        if (!picked) return failure('cancelled');
        const result = await handles.read(picked.file, picked.handle);
        if (result.ok) current = result.value.ref;
        return result;
      }),
    openBeside: () =>
      safely(async () => {
        const picked = await pickFile();
        return picked ? handles.read(picked.file, picked.handle) : failure('cancelled');
      }),
    openDropped: (dropped) =>
      safely(async () => {
        if (!isDropped(dropped)) return failure('not-a-file');
        const handle = await dropped.handle;
        if (handle && handle.kind !== 'file') return failure('not-a-file');
        const result = await handles.read(dropped.file, handle as FileSystemFileHandle | null);
        if (result.ok) current = result.value.ref;
        return result;
      }),
    openRecent: (ref) =>
      safely(async () => {
        if (ref.id === SERVED_ID) {
          const file = await served.open();
          return file ? { ok: true, value: file } : failure('not-found');
        }
        const result = await handles.openStored(ref);
        if (result.ok) current = result.value.ref;
        return result;
      }),
    save: (ref, bytes) =>
      safely(async () => {
        if ((ref.id === SERVED_ID || servedAt.has(ref.id)) && served.canWrite()) {
          const saved = { ...ref, id: SERVED_ID };
          const previous = await served.look();
          const result = await served.save(bytes, servedAt.get(ref.id));
          if (result.ok && previous.ok)
            await versions.put(keyOf(saved), previous.value, Date.now()).catch(() => {});
          return result.ok ? { ok: true, value: saved } : result;
        }
        if (handles.has(ref.id)) return handles.write(ref, bytes);
        return saveAs(ref.name, bytes);
      }),
    saveAs,
    templates: createBrowserTemplates(),
    versions: {
      list: (ref) => versions.list(keyOf(ref)).catch(() => []),
      read: (ref, versionId) =>
        safely(async () => {
          if (versionId === ON_DISK) return ref.id === SERVED_ID ? served.look() : handles.look(ref);
          const bytes = await versions.read(keyOf(ref), versionId);
          return bytes ? { ok: true, value: bytes } : failure('not-found');
        }),
    },
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
    print: async (pdf) => {
      const url = URL.createObjectURL(
        new Blob([pdf as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
      );
      if (!window.open(url)) download('print.pdf', 'application/pdf', pdf);
      return { ok: true, value: null };
    },
    setTitle: (title, isEdited) => {
      edited = isEdited;
      document.title = isEdited ? `• ${title}` : title;
    },
    setMenuState: () => {},
    setLocale: () => {},
    // Our own page's headers refuse it; the browser's key (F11) does it.
    setFullScreen: (on) => {
      if (on && document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => {});
      else if (!on && document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    },
    systemAction: (action) => {
      if (action === 'newWindow') window.open(location.pathname, '_blank', 'noopener');
    },
    confirmClose: () => {},
    on: (event, listener) => {
      if (event === ('settingsChanged' satisfies keyof HostEvents))
        return settings.onChange(listener as (text: string) => void);
      if (event !== ('fileChanged' satisfies keyof HostEvents)) return () => {};
      const known = listener as (ref: FileRef) => void;
      changed.add(known);
      return () => changed.delete(known);
    },
  };
}
