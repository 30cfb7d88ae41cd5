/** A menu's entries as they stand: groups parted by lines, entries of one submenu together in the place of its first. */
import { ACTIONS, type ActionId } from './catalogue';
import type { Action, MenuName, SubmenuName } from './types';

export type MenuAction = Action & { readonly id: ActionId };
export type MenuNode =
  | MenuAction
  | { readonly submenu: SubmenuName; readonly actions: readonly MenuAction[] };

/** The groups of a menu, top down; `shown` leaves entries out. */
export function menuTree(
  name: MenuName,
  shown: (action: MenuAction) => boolean = () => true,
): readonly (readonly MenuNode[])[] {
  const groups = new Map<number, MenuNode[]>();
  const submenus = new Map<SubmenuName, MenuAction[]>();
  for (const action of ACTIONS as readonly MenuAction[]) {
    const { menu } = action;
    if (menu?.name !== name || !shown(action)) continue;
    const group = groups.get(menu.group) ?? [];
    groups.set(menu.group, group);
    if (menu.within === undefined) {
      group.push(action);
      continue;
    }
    const known = submenus.get(menu.within);
    if (known) known.push(action);
    else {
      const actions = [action];
      submenus.set(menu.within, actions);
      group.push({ submenu: menu.within, actions });
    }
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, nodes]) => nodes);
}
