/** Makes the program's windows; no window is made anywhere else. */
import { join } from 'node:path';
import { app, BrowserWindow, type WebPreferences } from 'electron';

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
  spellcheck: false,
  devTools,
});

export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 400,
    show: false,
    title: 'Throughline',
    backgroundColor: '#f7f7f5',
    webPreferences: {
      ...hardened(!app.isPackaged),
      preload: join(app.getAppPath(), 'dist', 'preload', 'index.cjs'),
    },
  });
  window.once('ready-to-show', () => window.show());
  // The title is the shell's: a document cannot change it.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

/** A window of its own session that only shows a PDF for printing: no preload, nothing kept. */
export function createPrintWindow(parent: BrowserWindow, partition: string): BrowserWindow {
  return new BrowserWindow({
    parent,
    width: 900,
    height: 1100,
    show: false,
    webPreferences: { ...hardened(false), partition, plugins: true },
  });
}
