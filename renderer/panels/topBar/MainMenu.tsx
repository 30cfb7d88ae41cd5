/** The menu of the window: everything in the catalogue, by its place. */
import { Menu as MenuIcon } from 'lucide-react';
import { type MenuNode, menuTree } from '../../../shared/actions/menuTree';
import type { MenuName } from '../../../shared/actions/types';
import type { Translate } from '../../../shared/i18n/translate';
import { menuEntry } from '../../actions/menuEntry';
import { useT } from '../../state/useT';
import { MenuButton } from '../../ui/MenuButton';
import type { MenuEntry } from '../../ui/MenuEntries';

const MENUS: readonly MenuName[] = ['file', 'edit', 'insert', 'view', 'map', 'help'];

/** The entries of one menu; asked when it opens, so that what is enabled is what is enabled now. */
const entriesOf = (menu: MenuName, t: Translate): readonly MenuEntry[] =>
  menuTree(menu).flatMap((group, at) =>
    group.map((node, index) => ({ ...entryOf(node, t), lineAbove: at > 0 && index === 0 })),
  );

const entryOf = (node: MenuNode, t: Translate): MenuEntry =>
  'submenu' in node
    ? {
        id: node.submenu,
        label: t(`window.submenu.${node.submenu}`),
        entries: () => node.actions.map(({ id }) => menuEntry(id, t)),
      }
    : menuEntry(node.id, t);

export function MainMenu() {
  const t = useT();
  return (
    <MenuButton
      label={t('window.bar.menu')}
      className="icon-button"
      face={<MenuIcon size={16} aria-hidden />}
      items={() =>
        MENUS.map((menu) => ({
          id: menu,
          label: t(`window.menu.${menu}`),
          entries: () => entriesOf(menu, t),
        }))
      }
    />
  );
}
