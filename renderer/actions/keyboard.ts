/** Keys to actions: read from the catalogue; single letters are off while typing. */
import { ACTIONS, type ActionId } from '../../shared/actions/catalogue';
import { ui } from '../state/ui';
import { isMac, nameOfPress, writeKey } from './keyWords';
import { disabledReason, runAction } from './run';

/** The browser fires its own events for these; see clipboard.ts. */
const LEFT_TO_CLIPBOARD: readonly ActionId[] = ['edit.cut', 'edit.copy', 'edit.paste'];

/** An open dialog takes all other keys for itself. */
const OVER_DIALOGS: readonly ActionId[] = ['region.next', 'region.previous', 'help.handbook'];

const byKey: ReadonlyMap<string, ActionId> = new Map(
  ACTIONS.flatMap((action) => ('keys' in action ? action.keys.map((key) => [key, action.id] as const) : [])),
);

/** Keys that other parts of the window use for themselves: they act only on the map. */
const ONLY_ON_MAP =
  /^(Enter|Delete|Backspace|Insert|Alt\+Arrow.*|Mod\+Arrow.*|(Alt|Mod)\+Shift\+Arrow.*|ContextMenu|Shift\+F10|Shift\+S|[A-Z0-9+-]|Mod\+A|Mod\+D|Shift\+[12])$/;

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return (
    target instanceof HTMLInputElement && !/^(checkbox|radio|button|range|color|submit)$/.test(target.type)
  );
}

/** The field that waits unseen in a selected cell: letters go into it, but keys with a modifier mean the map. */
const isWaiting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement && target.dataset.waiting !== undefined && target.value === '';

/** Whether what is typed goes into a field in which something is being written. */
export const isWriting = (target: EventTarget | null): boolean => isTyping(target) && !isWaiting(target);

const onMap = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest('[data-map]') !== null);

/** The action a key press means here; null for none. */
export function actionOfKey(event: KeyboardEvent): ActionId | null {
  if (event.isComposing || event.key === 'Process') return null;
  // AltGr counts as Ctrl and Alt on Windows, but types letters such as ł and ś.
  if (event.getModifierState('AltGraph')) return null;
  const name = nameOfPress(event, isMac);
  const id = byKey.get(name);
  if (id === undefined || LEFT_TO_CLIPBOARD.includes(id)) return null;
  if (ui.getState().dialog !== null && !OVER_DIALOGS.includes(id)) return null;
  const forMap =
    isWaiting(event.target) && /^(Mod\+|Alt\+|Delete|Backspace|Insert|ContextMenu|Shift\+F10)/.test(name);
  if (isTyping(event.target) && !forMap)
    return /^(Mod\+[^ACDVXYZ]|Mod\+Shift\+[FGOS]|F1|F3|Shift\+F3|F5|F6|Shift\+F6|F11|Mod\+Alt\+[FMO])$/.test(
      name,
    ) && !/Arrow/.test(name)
      ? id
      : null;
  if (ONLY_ON_MAP.test(name) && !onMap(event.target)) return null;
  return id;
}

/** Listens to the window's keys; returns the function that stops. The canvas handles its own (arrows, typing) first. */
export function startKeyboard(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const id = actionOfKey(event);
    if (id === null) return;
    const own = /^Mod/.test(nameOfPress(event, isMac));
    if (disabledReason(id) !== null) {
      // The browser's own meaning (print, save the page) would only surprise.
      if (own) event.preventDefault();
      return;
    }
    event.preventDefault();
    // With Alt, other signs come than the digit on the key.
    runAction(id, /^Digit(\d)$/.exec(event.code)?.[1] ?? event.key);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/** `Mod+Shift+Z` as it stands on the keys: Ctrl+Shift+Z, on a Mac ⇧⌘Z. */
export const keyText = (key: string): string => writeKey(key, isMac);
