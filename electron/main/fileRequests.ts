/** Answers what the window asks about files: open, save, recent files, export. Paths stay here; the window holds handles. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { documentIdIn } from '../../shared/host/lineage';
import type { HostFailure, HostResult, OpenedFile, SavedRef } from '../../shared/host/types';
import type { Translate } from '../../shared/i18n/translate';
import { nodeFileSystem } from '../node/fileSystem';
import { readFile } from '../node/readFile';
import { isGone, type Recents } from '../node/recents';
import { saveFile, sha256 } from '../node/saveFile';
import { mayBeOurs } from '../node/unconfirmed';
import type { VersionStore } from '../node/versionStore';
import { removeLeftovers } from '../node/writeBeside';
import { exportFilters, isBlueprint, isOpenable, openFilters, safeName, saveFilters } from './fileTypes';
import { handle, tell } from './ipc';
import { errorName, log } from './log';
import { bringForward, type Grant, grant, type ShellWindow } from './shellWindows';
import { keepIn, noteEarlierName } from './versionRequests';
import { windowOfFile } from './windowOfFile';

/** As much as one message to the window carries. */
const MAX_OPEN_BYTES = 64 * 1024 * 1024;

interface FileContext {
  readonly recents: Recents;
  readonly versions: VersionStore;
  readonly t: () => Translate;
}

const failure = (
  reason: 'cancelled' | 'not-found' | 'not-a-file' | 'no-permission' | 'too-big',
): HostResult<never> => ({
  ok: false,
  reason,
});

/** Reads a file for a window and grants it; the path comes from a dialog, a drop, the system or the list of recent files. */
export async function openPath(
  shellWindow: ShellWindow,
  path: string,
  canWrite = true,
): Promise<HostResult<OpenedFile>> {
  if (!isOpenable(path)) return failure('not-a-file');
  const result = await readFile(path, { maxBytes: MAX_OPEN_BYTES });
  if (!result.ok) return result;
  // What a killed save left beside the file goes without anyone waiting for it.
  if (canWrite) void removeLeftovers(nodeFileSystem, dirname(path), Date.now());
  const granted = grant(shellWindow, path, canWrite && isBlueprint(path));
  granted.sha256 = sha256(result.value);
  granted.documentId = documentIdIn(result.value);
  granted.toldOf = null;
  return { ok: true, value: { ref: granted.ref, bytes: result.value } };
}

/** Opens what the user chose in a window; a file that another window has is shown there instead. */
async function openChosen(
  shellWindow: ShellWindow,
  path: string,
  canWrite = true,
): Promise<HostResult<OpenedFile>> {
  const other = await windowOfFile(path, shellWindow);
  if (!other) return openPath(shellWindow, path, canWrite);
  bringForward(other);
  return failure('cancelled');
}

async function write(
  granted: Grant,
  bytes: Uint8Array,
  versions: VersionStore,
  expected = granted.sha256,
): Promise<HostResult<SavedRef>> {
  const result = await saveFile(granted.path, bytes, {
    keep: keepIn(versions),
    ...(expected !== null && { expected }),
  });
  if (!result.ok) return result;
  granted.sha256 = result.value.sha256;
  granted.toldOf = null;
  const { limits } = result.value;
  return { ok: true, value: limits.length > 0 ? { ...granted.ref, limits } : granted.ref };
}

/** Not every system's dialog adds the ending; where we add it, it has not asked about replacing that file. */
async function withEnding(
  { window }: ShellWindow,
  path: string,
  ending: string,
  t: Translate,
): Promise<string | null> {
  if (extname(path)) return path;
  const full = `${path}${ending}`;
  if (!existsSync(full)) return full;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('shell.overwrite', { name: full.slice(dirname(full).length + 1) }),
    buttons: [t('shell.replace'), t('shell.cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0 ? full : null;
}

/** The path the user chooses in the open dialog; null where they cancel. */
async function askFiles({ window }: ShellWindow, t: Translate, several: boolean): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: openFilters(t),
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return canceled ? [] : filePaths;
}

const askFile = async (shellWindow: ShellWindow, t: Translate): Promise<string | null> =>
  (await askFiles(shellWindow, t, false))[0] ?? null;

/** A file to be looked at beside the open one: it is only read, and belongs to no window. */
async function readBeside(shellWindow: ShellWindow, path: string): Promise<HostResult<OpenedFile>> {
  if (!isOpenable(path)) return failure('not-a-file');
  const result = await readFile(path, { maxBytes: MAX_OPEN_BYTES });
  return result.ok
    ? { ok: true, value: { ref: grant(shellWindow, path, false).ref, bytes: result.value } }
    : result;
}

async function askPlace(
  shellWindow: ShellWindow,
  name: string,
  filters: Electron.FileFilter[],
  t: Translate,
): Promise<string | null> {
  const folder = shellWindow.current?.canWrite ? dirname(shellWindow.current.path) : app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(shellWindow.window, {
    defaultPath: join(folder, name),
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : withEnding(shellWindow, filePath, extname(name), t);
}

async function saveAs(
  shellWindow: ShellWindow,
  name: string,
  bytes: Uint8Array,
  { t: texts, versions }: FileContext,
): Promise<HostResult<SavedRef>> {
  const t = texts();
  const safe = safeName(name, 'map.blueprint');
  const suggested = isBlueprint(safe) ? safe : `${safe}.blueprint`;
  const path = await askPlace(shellWindow, suggested, saveFilters(t), t);
  if (path === null) return failure('cancelled');
  if (!isBlueprint(path)) return failure('not-a-file');
  if (await windowOfFile(path, shellWindow)) {
    await dialog.showMessageBox(shellWindow.window, {
      type: 'warning',
      message: t('shell.openElsewhere', { name: basename(path) }),
      detail: t('shell.openElsewhereDetail'),
      buttons: [t('shell.ok')],
    });
    return failure('cancelled');
  }
  const earlier = shellWindow.current?.path ?? null;
  // The user has just agreed to replace what is there.
  const saved = await write(grant(shellWindow, path), bytes, versions, null);
  if (saved.ok) await noteEarlierName(versions, path, earlier, documentIdIn(bytes));
  return saved;
}

/** Says in a dialog of the system's why a file that came from outside the window is not there. */
export function tellCannotOpen(
  { window }: ShellWindow,
  path: string,
  reason: HostFailure,
  t: Translate,
): void {
  dialog
    .showMessageBox(window, {
      type: 'error',
      message: t('shell.cannotOpen', { name: safeName(basename(path), '') }),
      detail: t(`shell.failure.${reason}`),
      buttons: [t('shell.ok')],
    })
    .catch((error: unknown) => log('telling', errorName(error)));
}

/** Tells the window when a file that it has opened has become another one on the disk; the window knows which of them it shows. */
export async function lookForChange(shellWindow: ShellWindow): Promise<void> {
  for (const granted of shellWindow.grants.values()) {
    // One that was never read here (of the list of recent files) knows no content to compare with.
    if (granted.sha256 === null) continue;
    const result = await readFile(granted.path, { maxBytes: MAX_OPEN_BYTES });
    if (!result.ok) continue;
    const found = sha256(result.value);
    if (found === granted.sha256 || found === granted.toldOf || mayBeOurs(granted.path, found)) continue;
    granted.toldOf = found;
    tell(shellWindow, 'fileChanged', granted.ref);
  }
}

export function answerFileRequests(context: FileContext): void {
  const { recents, versions, t } = context;
  handle('initialFile', async (shellWindow) => {
    shellWindow.isAnswering = true;
    const initial = shellWindow.initialPath;
    shellWindow.initialPath = null;
    if (!initial) return null;
    const result = await openPath(shellWindow, initial.path, initial.canWrite);
    if (result.ok) return result.value;
    shellWindow.coming = null;
    tellCannotOpen(shellWindow, initial.path, result.reason, t());
    return null;
  });
  handle('open', async (shellWindow) => {
    const path = await askFile(shellWindow, t());
    return path === null ? failure('cancelled') : openChosen(shellWindow, path);
  });
  handle('openBeside', async (shellWindow) => {
    const path = await askFile(shellWindow, t());
    return path === null ? failure('cancelled') : readBeside(shellWindow, path);
  });
  handle('openSeveral', async (shellWindow) => {
    const paths = await askFiles(shellWindow, t(), true);
    if (paths.length === 0) return failure('cancelled');
    const opened: OpenedFile[] = [];
    let size = 0;
    for (const path of paths) {
      const result = await readBeside(shellWindow, path);
      if (!result.ok) return result;
      size += result.value.bytes.length;
      if (size > MAX_OPEN_BYTES) return failure('too-big');
      opened.push(result.value);
    }
    return { ok: true, value: opened };
  });
  handle('readDropped', (shellWindow, path) => readBeside(shellWindow, path));
  handle('openDropped', (shellWindow, path) => openChosen(shellWindow, path));
  handle('openRecent', async (shellWindow, ref) => {
    const granted = shellWindow.grants.get(ref.id);
    return granted ? openChosen(shellWindow, granted.path, granted.canWrite) : failure('not-found');
  });
  handle('save', (shellWindow, ref, bytes) => {
    const granted = shellWindow.grants.get(ref.id);
    // A handle that was never opened here (one of the list of recent files) knows no content to compare with.
    if (!granted || granted.sha256 === null) return failure('not-found');
    return granted.canWrite
      ? write(granted, bytes, versions)
      : saveAs(shellWindow, granted.ref.name, bytes, context);
  });
  handle('saveAs', (shellWindow, name, bytes) => saveAs(shellWindow, name, bytes, context));
  handle('recents', async (shellWindow) => {
    const list = await recents.list();
    return Promise.all(
      list.map(async ({ path, title, openedAt, pinned = false, preview = null }) => {
        const { ref } = grant(shellWindow, path);
        return { ref, title, openedAt, pinned, preview, missing: await isGone(path) };
      }),
    );
  });
  handle('addRecent', async (shellWindow, ref, title) => {
    const granted = shellWindow.grants.get(ref.id);
    if (!granted?.canWrite) return;
    await recents.add({ path: granted.path, title, openedAt: new Date().toISOString() });
    app.addRecentDocument(granted.path);
  });
  handle('changeRecent', async (shellWindow, ref, change) => {
    const granted = shellWindow.grants.get(ref.id);
    if (granted) await recents.change(granted.path, change);
  });
  handle('exportFile', async (shellWindow, name, _mime, bytes) => {
    const safe = safeName(name, `export-${randomBytes(2).toString('hex')}`);
    const path = await askPlace(shellWindow, safe, exportFilters(t(), safe), t());
    if (path === null) return failure('cancelled');
    const result = await saveFile(path, bytes);
    return result.ok ? { ok: true, value: null } : result;
  });
}
