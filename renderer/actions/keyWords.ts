/** Keys in words, on a Mac and elsewhere: a press in the catalogue's words, and how a key is written for who presses it. */

export const isMac: boolean =
  typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** The key for commands, in a sentence. */
export const MOD_KEY = isMac ? 'Cmd' : 'Ctrl';

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A key press in the catalogue's words: `Mod+Shift+Z`, `M`, `?`. With a modifier that the catalogue does not use, it is none of its keys. */
export function nameOfPress(event: Press, isMac: boolean): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  let key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // With Alt or Shift other signs come than the key's own; Shift+1 is wanted as such.
  if (digit && (event.shiftKey || event.altKey || mod)) key = digit;
  else if (letter && (event.altKey || mod)) key = letter;
  const sign = key.length === 1 && !/[A-Z0-9]/.test(key);
  const parts = [
    other ? (isMac ? 'Ctrl' : 'Meta') : '',
    mod ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    // A sign such as ? already says that Shift was held.
    event.shiftKey && !sign ? 'Shift' : '',
    key,
  ];
  return parts.filter(Boolean).join('+');
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Delete: 'Del',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ContextMenu: 'Menu',
  '-': '−',
};
const MAC_SIGNS: Readonly<Record<string, string>> = {
  ...SIGNS,
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Delete: '⌦',
  Backspace: '⌫',
};
/** As Apple's menus order them. */
const MAC_ORDER = ['Alt', 'Shift', 'Mod'];

/** `Mod+Shift+Z` as it stands on the keys: Ctrl+Shift+Z, on a Mac ⇧⌘Z. */
export function writeKey(key: string, isMac: boolean): string {
  const parts =
    key === '+' ? ['+'] : key.endsWith('++') ? [...key.slice(0, -2).split('+'), '+'] : key.split('+');
  if (!isMac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : (SIGNS[part] ?? part))).join('+');
  const last = parts.at(-1) ?? '';
  const held = MAC_ORDER.filter((part) => parts.slice(0, -1).includes(part));
  const others = parts.slice(0, -1).filter((part) => !MAC_ORDER.includes(part));
  return [...held, ...others, last].map((part) => MAC_SIGNS[part] ?? part).join('');
}
