/** The native menu, made from the list of actions; a click sends the action's id to the focused window. */
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { ACTIONS } from '../../shared/actions/catalogue';
import type { Action, MenuName } from '../../shared/actions/types';
import { type Translate, translateData } from '../../shared/i18n/translate';
import { tell } from './ipc';
import { type ShellWindow, shellWindowOf } from './shellWindows';

const MENUS: readonly MenuName[] = ['file', 'edit', 'insert', 'view', 'map', 'help'];
const KEY_NAMES: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** `Mod+Shift+Z` → `CmdOrCtrl+Shift+Z`. */
const toAccelerator = (keys: string): string =>
  keys
    .split(/\+(?!$)/)
    .map((key) => KEY_NAMES[key] ?? key)
    .join('+');

function focused(): ShellWindow | undefined {
  const window = BrowserWindow.getFocusedWindow();
  return window ? shellWindowOf(window.webContents.id) : undefined;
}

function toItem(action: Action, t: Translate): MenuItemConstructorOptions {
  const label = translateData(t, `action.${action.id}`);
  const key = action.keys?.[0];
  // Keys are shown here and acted on by the window: a menu that took Delete, M or Ctrl+C would take them from text fields.
  const accelerator = key ? { accelerator: toAccelerator(key), registerAccelerator: false } : {};
  if (action.role)
    return {
      id: action.id,
      label,
      role: action.role,
      ...(action.role === 'quit' ? { accelerator: 'CmdOrCtrl+Q' } : {}),
    };
  return {
    id: action.id,
    label,
    ...accelerator,
    type: action.toggles ? 'checkbox' : 'normal',
    enabled: false,
    click: () => {
      const shellWindow = focused();
      if (shellWindow) tell(shellWindow, 'menu', action.id);
    },
  };
}

function menuItems(name: MenuName, t: Translate): MenuItemConstructorOptions[] {
  const actions = (ACTIONS as readonly Action[]).filter((action) => action.menu?.name === name);
  const groups = [...new Set(actions.map((action) => action.menu?.group ?? 0))].sort((a, b) => a - b);
  return groups.flatMap((group, index) => [
    ...(index > 0 ? [{ type: 'separator' as const }] : []),
    ...actions.filter((action) => action.menu?.group === group).map((action) => toItem(action, t)),
  ]);
}

/** Builds the menu in a language and sets it for the program. */
export function setMenu(t: Translate): void {
  const template: MenuItemConstructorOptions[] = MENUS.map((name) => ({
    label: t(`window.menu.${name}`),
    ...(name === 'help' ? { role: 'help' as const } : {}),
    submenu: menuItems(name, t),
  }));
  if (process.platform === 'darwin') template.unshift({ role: 'appMenu' });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  showMenuState(focused());
}

/** Shows what can be done in a window: on its word, when it gets the focus, and with `undefined` when none has it. */
export function showMenuState(shellWindow: ShellWindow | undefined): void {
  const menu = Menu.getApplicationMenu();
  if (!menu) return;
  const { enabled, checked } = shellWindow?.menu ?? { enabled: [], checked: [] };
  for (const action of ACTIONS as readonly Action[]) {
    const item = action.menu && !action.role ? menu.getMenuItemById(action.id) : null;
    if (!item) continue;
    item.enabled = enabled.includes(action.id);
    if (action.toggles) item.checked = checked.includes(action.id);
  }
}
