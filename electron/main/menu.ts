/** The native menu, made from the list of actions; a click sends the action's id to the focused window. */
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { ACTIONS } from '../../shared/actions/catalogue';
import { type MenuNode, menuTree } from '../../shared/actions/menuTree';
import type { Action, MenuName } from '../../shared/actions/types';
import { type Translate, translateData } from '../../shared/i18n/translate';
import { tell } from './ipc';
import { appMenu, windowMenu } from './macMenus';
import { type ShellWindow, shellWindowOf } from './shellWindows';

type Item = MenuItemConstructorOptions;

const MENUS: readonly MenuName[] = ['file', 'edit', 'insert', 'view', 'map', 'help'];
/** A Mac has these in the menu that carries the program's name. */
const IN_APP_MENU: readonly string[] = ['app.settings', 'app.quit', 'help.about'];
/** What can be chosen on a Mac while no window is open. */
const WITHOUT_WINDOW = ['file.new', 'file.open', 'window.new'] as const;
export type WithoutWindow = (typeof WITHOUT_WINDOW)[number];

const KEY_NAMES: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

export interface MenuContext {
  readonly t: Translate;
  /** Files opened lately, the latest first. */
  readonly recents: readonly { readonly label: string; readonly path: string }[];
  readonly openFile: (path: string) => void;
  readonly clearRecents: () => void;
  readonly withoutWindow: (id: WithoutWindow) => void;
  /** Null where it is not offered. */
  readonly showReleases: (() => void) | null;
}

const isMac = (): boolean => process.platform === 'darwin';

/**
 * `Mod+Shift+Z` → `CmdOrCtrl+Shift+Z`. On a Mac every key of a menu is taken by the system, which would take letters from whoever writes:
 * there only keys with Cmd are named.
 */
function toAccelerator(keys: string): string | null {
  const parts = keys.split(/\+(?!$)/);
  if (isMac() && !parts.includes('Mod')) return null;
  return parts.map((key) => KEY_NAMES[key] ?? key).join('+');
}

function focused(): ShellWindow | undefined {
  const window = BrowserWindow.getFocusedWindow();
  return window ? shellWindowOf(window.webContents.id) : undefined;
}

const isWithoutWindow = (id: string): id is WithoutWindow =>
  (WITHOUT_WINDOW as readonly string[]).includes(id);

function toItem(action: Action, { t, withoutWindow }: MenuContext): Item {
  const label = translateData(t, `action.${action.id}`);
  if (action.role)
    return {
      id: action.id,
      label,
      role: action.role,
      ...(action.role === 'quit' ? { accelerator: 'CmdOrCtrl+Q' } : {}),
    };
  const key = action.keys?.[0];
  const accelerator = key === undefined ? null : toAccelerator(key);
  return {
    id: action.id,
    label,
    // Keys are shown here and acted on by the window: a menu that took Delete, M or Ctrl+C would take them from text fields.
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    type: action.toggles ? 'checkbox' : 'normal',
    enabled: false,
    click: () => {
      const shellWindow = focused();
      if (shellWindow) tell(shellWindow, 'menu', action.id);
      else if (isWithoutWindow(action.id)) withoutWindow(action.id);
    },
  };
}

function recentItem({ t, recents, openFile, clearRecents }: MenuContext): Item {
  const entries: Item[] = recents.map(({ label, path }) => ({ label, click: () => openFile(path) }));
  return {
    id: 'shell.recent',
    label: t('nativeMenu.openRecent'),
    submenu:
      entries.length === 0
        ? [{ label: t('nativeMenu.noRecent'), enabled: false }]
        : [
            ...entries,
            { type: 'separator' },
            { id: 'shell.clearRecent', label: t('nativeMenu.clearRecent'), click: clearRecents },
          ],
  };
}

const releasesItem = ({ t, showReleases }: MenuContext): readonly Item[] =>
  showReleases
    ? [{ id: 'shell.newerVersion', label: t('nativeMenu.newerVersion'), click: showReleases }]
    : [];

function toNode(node: MenuNode, context: MenuContext): Item {
  if (!('submenu' in node)) return toItem(node, context);
  const { t } = context;
  return {
    id: node.submenu,
    label: t(`window.submenu.${node.submenu}`),
    submenu: node.actions.map((action) => toItem(action, context)),
  };
}

function menuItems(name: MenuName, context: MenuContext): Item[] {
  const groups = menuTree(name, ({ id }) => !(isMac() && IN_APP_MENU.includes(id)));
  return groups.flatMap((group, index) => {
    const items = group.map((node) => toNode(node, context));
    const after = items.findIndex(({ id }) => id === 'file.open');
    if (after >= 0) items.splice(after + 1, 0, recentItem(context));
    const save = items.findIndex(({ id }) => id === 'file.save');
    if (save >= 0) items.splice(save, 0, { role: 'close', label: context.t('nativeMenu.closeWindow') });
    return index > 0 ? [{ type: 'separator' as const }, ...items] : items;
  });
}

function macApp(context: MenuContext): Item {
  const settings = (ACTIONS as readonly Action[]).find(({ id }) => id === 'app.settings');
  return appMenu(context.t, [...(settings ? [toItem(settings, context)] : []), ...releasesItem(context)]);
}

/** Builds the menu in a language and sets it for the program. */
export function setMenu(context: MenuContext): void {
  const { t } = context;
  const template: Item[] = MENUS.map((name) => ({
    label: t(`window.menu.${name}`),
    ...(name === 'help' ? { role: 'help' as const } : {}),
    submenu: [...menuItems(name, context), ...(name === 'help' && !isMac() ? releasesItem(context) : [])],
  }));
  if (isMac()) {
    template.unshift(macApp(context));
    template.splice(-1, 0, windowMenu(t));
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  showMenuState(focused());
}

/** Shows what can be done in a window: on its word, when it gets the focus, and with `undefined` when none has it. */
export function showMenuState(shellWindow: ShellWindow | undefined): void {
  const menu = Menu.getApplicationMenu();
  if (!menu) return;
  const { enabled, checked } = shellWindow?.menu ?? { enabled: isMac() ? WITHOUT_WINDOW : [], checked: [] };
  for (const action of ACTIONS as readonly Action[]) {
    const item = action.menu && !action.role ? menu.getMenuItemById(action.id) : null;
    if (!item) continue;
    item.enabled = (enabled as readonly string[]).includes(action.id);
    if (action.toggles) item.checked = checked.includes(action.id);
  }
}
