/** The open windows and what each may do: the files granted to it, its menu's state, whether it may close. */
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { FileRef } from '../../shared/host/types';

/** A file that the user gave to one window; the window knows only the id. */
export interface Grant {
  readonly ref: FileRef;
  readonly path: string;
  /** Samples may be read only: saving them asks for a place. */
  readonly canWrite: boolean;
  /** SHA-256 of the content last read or written; null before the first reading. */
  sha256: string | null;
  /** Of the map in it, as last read; null before, or where it says none. */
  documentId: string | null;
  /** SHA-256 of a content found outside that the window has been told of. */
  toldOf: string | null;
}

export interface ShellWindow {
  readonly window: BrowserWindow;
  readonly grants: Map<string, Grant>;
  /** The file that is on its map, as the window says. */
  current: Grant | null;
  /** A file on its way to the window, which has not said yet that it shows one. */
  coming: string | null;
  initialPath: { readonly path: string; readonly canWrite: boolean } | null;
  menu: { enabled: readonly string[]; checked: readonly string[] };
  edited: boolean;
  /** Whether the page has begun to talk: before that nobody could answer a question about closing. */
  isAnswering: boolean;
  /** Whether it was asked to close: since when it owes an answer, or that it asks the user now. */
  closing: { readonly askedAt: number } | 'user-asked' | null;
  mayClose: boolean;
}

const windows = new Map<number, ShellWindow>();

export function addShellWindow(window: BrowserWindow, initial: ShellWindow['initialPath']): ShellWindow {
  const shellWindow: ShellWindow = {
    window,
    grants: new Map(),
    current: null,
    coming: initial?.path ?? null,
    initialPath: initial,
    menu: { enabled: [], checked: [] },
    edited: false,
    isAnswering: false,
    closing: null,
    mayClose: false,
  };
  const id = window.webContents.id;
  windows.set(id, shellWindow);
  window.on('closed', () => windows.delete(id));
  return shellWindow;
}

export const shellWindowOf = (contentsId: number): ShellWindow | undefined => windows.get(contentsId);
export const allShellWindows = (): readonly ShellWindow[] => [...windows.values()];

/** Brings a window before the user, from wherever it is. */
export function bringForward({ window }: ShellWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Grants a path to a window; the same path gives the same handle. */
export function grant(shellWindow: ShellWindow, path: string, canWrite = true): Grant {
  for (const known of shellWindow.grants.values())
    if (known.path === path && known.canWrite === canWrite) return known;
  const ref = { id: randomBytes(16).toString('hex'), name: basename(path) };
  const made: Grant = { ref, path, canWrite, sha256: null, documentId: null, toldOf: null };
  shellWindow.grants.set(ref.id, made);
  return made;
}

/** A grant of its own to a file as it was: work that builds on that content is saved over nothing else. */
export function grantAsOf(
  shellWindow: ShellWindow,
  { path, canWrite, sha256 }: Pick<Grant, 'path' | 'canWrite' | 'sha256'>,
): Grant {
  const ref = { id: randomBytes(16).toString('hex'), name: basename(path) };
  const made: Grant = { ref, path, canWrite, sha256, documentId: null, toldOf: null };
  shellWindow.grants.set(ref.id, made);
  return made;
}
