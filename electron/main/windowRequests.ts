/** Answers what the window says about itself: title, language, menu state; and its settings. */
import { app } from 'electron';
import type { Locale } from '../../shared/model/schema';
import type { SettingsFile } from '../node/settingsFile';
import { handle, tell } from './ipc';
import { showMenuState } from './menu';
import { reloadPage } from './pageTrouble';
import { allShellWindows, type ShellWindow } from './shellWindows';
import { applyTheme } from './theme';

export function answerWindowRequests(context: {
  readonly settings: SettingsFile;
  readonly setLocale: (locale: Locale) => Promise<void>;
  readonly newWindow: () => void;
  /** The window has said which file is on its map and whether it is edited. */
  readonly follow: (shellWindow: ShellWindow) => void;
}): void {
  const { settings, setLocale, newWindow, follow } = context;
  handle('setTitle', (shellWindow, title, edited, file) => {
    const { window } = shellWindow;
    shellWindow.edited = edited;
    shellWindow.current = file ? (shellWindow.grants.get(file.id) ?? null) : null;
    if (file) shellWindow.coming = null;
    follow(shellWindow);
    // Line breaks and direction marks in a document's name could make the title bar lie.
    const clean = title.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
    // A Mac marks unsaved changes in the close button, and names the file alone.
    const isMac = process.platform === 'darwin';
    const named = clean && clean !== 'Throughline';
    const mark = edited && !isMac ? '• ' : '';
    window.setTitle(`${mark}${named ? (isMac ? clean : `${clean} – Throughline`) : 'Throughline'}`);
    window.setDocumentEdited(edited);
    if (isMac) window.setRepresentedFilename(shellWindow.current?.canWrite ? shellWindow.current.path : '');
  });
  handle('turnAway', (shellWindow, ref) => {
    if (shellWindow.coming === shellWindow.grants.get(ref.id)?.path) shellWindow.coming = null;
  });
  handle('setMenuState', (shellWindow, enabled, checked) => {
    shellWindow.menu = { enabled, checked };
    if (shellWindow.window.isFocused()) showMenuState(shellWindow);
  });
  handle('setLocale', (_shellWindow, locale) => setLocale(locale));
  handle('setFullScreen', ({ window }, on) => window.setFullScreen(on));
  handle('systemAction', (shellWindow, action) => {
    const { window } = shellWindow;
    if (action === 'newWindow') newWindow();
    else if (action === 'reload') void reloadPage(shellWindow);
    else if (action === 'toggleFullScreen') window.setFullScreen(!window.isFullScreen());
    else if (action === 'quit') app.quit();
    // The page gets the event that the key gives; it never reads the clipboard by itself.
    else window.webContents.paste();
  });
  handle('settingsRead', () => settings.text());
  handle('settingsChange', async (shellWindow, changes) => {
    const text = await settings.change(changes);
    applyTheme((await settings.read()).theme);
    for (const other of allShellWindows()) if (other !== shellWindow) tell(other, 'settingsChanged', text);
  });
}
