/** An action as an entry of a menu: its name and key, whether it is on, and why it cannot run. */
import { type ActionId, findAction } from '../../shared/actions/catalogue';
import type { CommandLabel } from '../../shared/commands/types';
import { type Translate, translateData } from '../../shared/i18n/translate';
import { editor } from '../state/editor';
import { ui } from '../state/ui';
import { labelText } from '../state/useT';
import type { MenuEntry } from '../ui/MenuEntries';
import { keyText } from './keyboard';
import { disabledReason, isChecked, runAction } from './run';

/** Undo and redo with the name of what they take back or bring back; undefined where there is nothing. */
export const stepText = (
  t: Translate,
  id: 'edit.undo' | 'edit.redo',
  step: CommandLabel | undefined,
): string | undefined =>
  step && t('window.bar.step', { action: t(`action.${id}`), what: labelText(t, step) });

/** What the next undo or redo is about; in the merge window answers are taken back, which have no names. */
function stepHere(id: ActionId, t: Translate): string | undefined {
  if (ui.getState().screen !== 'map') return undefined;
  const { past, future } = editor.getState().session;
  if (id === 'edit.undo') return stepText(t, id, past.at(-1)?.label);
  return id === 'edit.redo' ? stepText(t, id, future[0]?.label) : undefined;
}

/** As things stand now: to be asked when the menu opens. */
export function menuEntry(id: ActionId, t: Translate, label?: string): MenuEntry {
  const action = findAction(id);
  const reason = disabledReason(id);
  const [key] = action?.keys ?? [];
  return {
    id,
    label: label ?? stepHere(id, t) ?? translateData(t, `action.${id}`),
    keys: key && keyText(key),
    reason: reason && t(reason),
    ...(action?.toggles && { checked: isChecked(id) }),
    run: () => void runAction(id),
  };
}
