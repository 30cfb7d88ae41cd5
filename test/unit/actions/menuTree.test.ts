/** The menus as trees: nothing lost on the way into submenus, and short enough for a small window. */
import { expect, test } from 'vitest';
import { ACTIONS } from '../../../shared/actions/catalogue';
import { menuTree } from '../../../shared/actions/menuTree';
import type { Action, MenuName } from '../../../shared/actions/types';

const MENUS: readonly MenuName[] = ['file', 'edit', 'insert', 'view', 'map', 'help'];
/** Rows of 28 px and lines between groups that a menu of a window 800 px high shows without scrolling, some rows with a reason below. */
const ROWS = 20;

test.each(MENUS)('the menu %s has each of its entries once and needs no scrolling', (name) => {
  const groups = menuTree(name);
  const ids = groups
    .flat()
    .flatMap((node) => ('submenu' in node ? node.actions : [node]).map(({ id }) => id));
  const wanted = (ACTIONS as readonly Action[]).filter(({ menu }) => menu?.name === name).map(({ id }) => id);
  expect([...ids].sort()).toEqual([...wanted].sort());
  expect(groups.flat().length).toBeLessThanOrEqual(ROWS);
});
