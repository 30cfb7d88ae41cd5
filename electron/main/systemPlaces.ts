/** What the system shows of the program outside its windows: the Dock's menu, the taskbar's list, the panel About. */
import { app, Menu } from 'electron';
import type { Translate } from '../../shared/i18n/translate';

const APP_ID = 'app.throughline.editor';
const COPYRIGHT = 'Copyright © 2026 The Throughline team';
/** A start with this opens another window of the program that runs. */
export const NEW_WINDOW = '--new-window';

export function describeProgram(): void {
  // The taskbar groups windows and finds the list of recent files by this name.
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
  app.setAboutPanelOptions({
    applicationName: 'Throughline',
    applicationVersion: app.getVersion(),
    copyright: COPYRIGHT,
  });
}

/** In a language; asked for again when that changes. Recent files come there by `app.addRecentDocument`. */
export function offerNewWindow(t: Translate, newWindow: () => void): void {
  const title = t('nativeMenu.newWindow');
  if (process.platform === 'darwin')
    app.dock?.setMenu(Menu.buildFromTemplate([{ label: title, click: newWindow }]));
  if (process.platform === 'win32')
    app.setJumpList([
      { type: 'recent' },
      {
        type: 'tasks',
        items: [
          {
            type: 'task',
            program: process.execPath,
            args: NEW_WINDOW,
            title,
            description: title,
            iconPath: process.execPath,
            iconIndex: 0,
          },
        ],
      },
    ]);
}
