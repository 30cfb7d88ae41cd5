/** Remembers where the window stood that was used last, and whether it filled the screen. */
import { join } from 'node:path';
import { app, type BrowserWindow, screen } from 'electron';
import { readFile } from '../node/readFile';
import { saveFile } from '../node/saveFile';
import { isReachable, placeWindow, type WindowState, windowStateSchema } from './placeWindow';
import { allShellWindows } from './shellWindows';

const FILE = 'window.json';
const MAX_BYTES = 4_096;
/** A window that is being moved says so with every pixel. */
const KEEP_AFTER_MS = 500;

let state: WindowState | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const workAreas = () => {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
};
const openBounds = () => allShellWindows().map(({ window }) => window.getBounds());

/** Where the next window goes. */
export const nextPlace = () => ({
  bounds: placeWindow(state?.bounds ?? null, workAreas(), openBounds()),
  isMaximized: state?.isMaximized ?? false,
  isFullScreen: state?.isFullScreen ?? false,
});

async function write(): Promise<void> {
  if (!state) return;
  const path = join(app.getPath('userData'), FILE);
  // Where a window stood is a convenience: a disk that cannot keep it stops nothing.
  await saveFile(path, Buffer.from(`${JSON.stringify(state)}\n`), { newFileMode: 0o600 }).catch(
    () => undefined,
  );
}

let writing: Promise<void> = Promise.resolve();
/** Writes what is not written yet. */
export function keepWindowMemory(): Promise<void> {
  if (timer !== undefined) {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
  }
  return writing;
}

/** A broken file counts as none. */
export async function loadWindowMemory(): Promise<void> {
  const result = await readFile(join(app.getPath('userData'), FILE), { maxBytes: MAX_BYTES, settle: false });
  if (!result.ok) return;
  try {
    state = windowStateSchema.parse(JSON.parse(Buffer.from(result.value).toString('utf8')));
  } catch {
    state = null;
  }
}

export function watchWindow(window: BrowserWindow): void {
  const note = () => {
    if (window.isDestroyed() || window.isMinimized()) return;
    state = {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
    };
    clearTimeout(timer);
    timer = setTimeout(() => void keepWindowMemory(), KEEP_AFTER_MS);
  };
  window.on('resize', note);
  window.on('move', note);
  window.on('maximize', note);
  window.on('unmaximize', note);
  window.on('enter-full-screen', note);
  window.on('leave-full-screen', note);
  window.on('focus', note);
  window.on('closed', () => void keepWindowMemory());
}

/** A window whose screen was taken away comes to one that is there. */
export function bringBackLostWindows(): void {
  const look = () => {
    for (const { window } of allShellWindows()) {
      const bounds = window.getBounds();
      if (!isReachable(bounds, workAreas())) window.setBounds(placeWindow(bounds, workAreas(), []));
    }
  };
  screen.on('display-removed', look);
  screen.on('display-metrics-changed', look);
}
