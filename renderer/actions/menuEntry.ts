/** An action as an entry of a menu: its name and key, whether it is on, and why it cannot run. */
import { type ActionId, findAction } from '../../shared/actions/catalogue';
import { type Translate, translateData } from '../../shared/i18n/translate';
import type { MenuEntry } from '../ui/MenuEntries';
import { keyText } from './keyboard';
import { disabledReason, isChecked, runAction } from './run';

/** As things stand now: to be asked when the menu opens. */
export function menuEntry(id: ActionId, t: Translate, label?: string): MenuEntry {
  const action = findAction(id);
  const reason = disabledReason(id);
  const [key] = action?.keys ?? [];
  return {
    id,
    label: label ?? translateData(t, `action.${id}`),
    keys: key && keyText(key),
    reason: reason && t(reason),
    ...(action?.toggles && { checked: isChecked(id) }),
    run: () => void runAction(id),
  };
}
