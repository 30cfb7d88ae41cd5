/** Answers what the window says about itself and asks of its journal: title, language, menu state, changes to keep. */
import type { Locale } from '../../shared/model/schema';
import type { JournalFiles } from '../node/journalFile';
import type { SettingsFile } from '../node/settingsFile';
import { handle, tell } from './ipc';
import { showMenuState } from './menu';
import { allShellWindows } from './shellWindows';

export function answerWindowRequests(context: {
  readonly journal: JournalFiles;
  readonly settings: SettingsFile;
  readonly setLocale: (locale: Locale) => void;
}): void {
  const { journal, settings, setLocale } = context;
  handle('setTitle', (shellWindow, title, edited) => {
    const { window } = shellWindow;
    shellWindow.edited = edited;
    // Line breaks and direction marks in a document's name could make the title bar lie.
    const clean = title.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
    window.setTitle(`${edited ? '• ' : ''}${clean ? `${clean} – ` : ''}Throughline`);
    window.setDocumentEdited(edited);
  });
  handle('setMenuState', (shellWindow, enabled, checked) => {
    shellWindow.menu = { enabled, checked };
    if (shellWindow.window.isFocused()) showMenuState(shellWindow);
  });
  handle('setLocale', (_shellWindow, locale) => setLocale(locale));
  handle('setFullScreen', ({ window }, on) => window.setFullScreen(on));
  handle('settingsRead', () => settings.text());
  handle('settingsChange', async (shellWindow, changes) => {
    const text = await settings.change(changes);
    for (const other of allShellWindows()) if (other !== shellWindow) tell(other, 'settingsChanged', text);
  });
  handle('journalAppend', (_shellWindow, documentId, ...lines) => journal.append(documentId, ...lines));
  handle('journalRead', async (_shellWindow, documentId) => [...(await journal.read(documentId))]);
  handle('journalClear', (_shellWindow, documentId) => journal.clear(documentId));
  handle('journalList', async () => [...(await journal.list())]);
}
