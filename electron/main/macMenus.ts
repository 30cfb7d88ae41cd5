/** The menus that every program of a Mac has: its own and Window. The system acts on their roles; the words are ours, in the window's language. */
import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/i18n/translate';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** @param own entries between About and Services: settings, newer version */
export const appMenu = (t: Translate, own: readonly Item[]): Item => ({
  label: 'Throughline',
  submenu: [
    { role: 'about', label: t('action.help.about') },
    line,
    ...own,
    ...(own.length > 0 ? [line] : []),
    { role: 'services', label: t('nativeMenu.services') },
    line,
    { role: 'hide', label: t('nativeMenu.hide') },
    { role: 'hideOthers', label: t('nativeMenu.hideOthers') },
    { role: 'unhide', label: t('nativeMenu.showAll') },
    line,
    { id: 'app.quit', role: 'quit', label: t('nativeMenu.quit') },
  ],
});

/** The system adds the list of windows. */
export const windowMenu = (t: Translate): Item => ({
  role: 'window',
  label: t('nativeMenu.window'),
  submenu: [
    { role: 'minimize', label: t('nativeMenu.minimize') },
    { role: 'zoom', label: t('nativeMenu.zoomWindow') },
    line,
    { role: 'front', label: t('nativeMenu.bringAllToFront') },
  ],
});
