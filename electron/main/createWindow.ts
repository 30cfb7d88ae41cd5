/** Makes the program's windows; no window is made anywhere else. */
import { join } from 'node:path';
import { app, BrowserWindow, type WebPreferences } from 'electron';
import { PAGE } from './appScheme';
import { LEAST } from './placeWindow';
import { groundColour } from './theme';
import { nextPlace } from './windowMemory';

/** The same for all windows. devTools only while developing. */
const hardened = (devTools: boolean): WebPreferences => ({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  spellcheck: false,
  devTools,
});

export function createWindow(): BrowserWindow {
  const { bounds, isMaximized, isFullScreen } = nextPlace();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    title: 'Throughline',
    backgroundColor: groundColour(),
    webPreferences: {
      ...hardened(!app.isPackaged),
      preload: join(app.getAppPath(), 'dist', 'preload', 'index.cjs'),
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    if (isFullScreen) window.setFullScreen(true);
    window.show();
  });
  // The title is the shell's: a document cannot change it.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

/** Loads the program's page; a window that was closed meanwhile is no failure. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(PAGE).catch((error: unknown) => {
    if (!window.isDestroyed()) throw error;
  });
}

/** A window of its own session that only shows sheets for printing: no script, no preload, nothing kept. */
export function createPrintWindow(parent: BrowserWindow, partition: string): BrowserWindow {
  return new BrowserWindow({
    parent,
    width: 900,
    height: 1100,
    show: false,
    webPreferences: { ...hardened(false), partition, javascript: false },
  });
}
