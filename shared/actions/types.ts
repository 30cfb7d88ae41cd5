/** A user action as data: menu, palette, shortcut sheet and context menus are all made from the catalogue. */

export type MenuName = 'file' | 'edit' | 'insert' | 'view' | 'map' | 'help';

/** A submenu, in the place of the first of its entries; its label is the i18n key `window.submenu.<name>`. */
export type SubmenuName = 'compare' | 'review' | 'move' | 'card' | 'zoom' | 'panes' | 'theme' | 'language';

export interface Action {
  /** `noun.verb`; its label is the i18n key `action.<id>`. */
  readonly id: string;
  /** Keys as `Mod+Shift+Z`, `M`, `F2`; Mod is Ctrl, on macOS Cmd. The first is the one that is shown. */
  readonly keys?: readonly string[];
  /** Menu and group in it; groups are parted by a line. Absent = palette and shortcut only. */
  readonly menu?: { readonly name: MenuName; readonly group: number; readonly within?: SubmenuName };
  /** A toggle: shows a check. */
  readonly toggles?: boolean;
  /** Electron's own behaviour behind the entry, where the system provides it. */
  readonly role?: 'quit' | 'togglefullscreen' | 'cut' | 'copy' | 'paste';
}
/* catalogue.ts: ACTIONS, `as const satisfies readonly Action[]`; ActionId = (typeof ACTIONS)[number]['id'] */
