/** The menu of the window: everything in the catalogue, by its place. */
import { Menu as MenuIcon } from 'lucide-react';
import { ACTIONS } from '../../../shared/actions/catalogue';
import type { Action, MenuName } from '../../../shared/actions/types';
import type { Translate } from '../../../shared/i18n/translate';
import { menuEntry } from '../../actions/menuEntry';
import { useT } from '../../state/useT';
import { MenuButton } from '../../ui/MenuButton';
import type { MenuEntry } from '../../ui/MenuEntries';

const MENUS: readonly MenuName[] = ['file', 'edit', 'insert', 'view', 'map', 'help'];

/** The entries of one menu, groups parted by lines; asked when it opens, so that what is enabled is what is enabled now. */
function entriesOf(menu: MenuName, t: Translate): readonly MenuEntry[] {
  const actions = ACTIONS.filter(
    (action) => 'menu' in action && action.menu.name === menu,
  ) as readonly (Action & (typeof ACTIONS)[number] & { readonly menu: NonNullable<Action['menu']> })[];
  const sorted = [...actions].sort((a, b) => a.menu.group - b.menu.group);
  return sorted.map((action, index) => ({
    ...menuEntry(action.id, t),
    lineAbove: index > 0 && sorted[index - 1]?.menu.group !== action.menu.group,
  }));
}

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
