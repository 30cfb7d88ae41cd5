/** Keys on a Mac: Cmd is the key for commands, Ctrl is none, and menus write keys in Apple's order. */
import { expect, test } from 'vitest';
import { nameOfPress, writeKey } from '../../renderer/actions/keyWords';

const press = (key: string, held: Partial<KeyboardEventInit> = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('Cmd commands on a Mac and Ctrl elsewhere; the other of them makes no letter a tool', () => {
  expect(nameOfPress(press('k', { metaKey: true }), true)).toBe('Mod+K');
  expect(nameOfPress(press('k', { ctrlKey: true }), false)).toBe('Mod+K');
  expect(nameOfPress(press('n', { ctrlKey: true }), true)).toBe('Ctrl+N');
  expect(nameOfPress(press('v', { metaKey: true }), false)).toBe('Meta+V');
  expect(nameOfPress(press('ß', { code: 'KeyS', metaKey: true, altKey: true }), true)).toBe('Mod+Alt+S');
});

test('keys are written as on the keyboard in hand', () => {
  const keys = ['Mod+Shift+Z', 'Mod+Alt+F', 'Mod++', 'Backspace', 'Shift+F10', '+'];
  expect(keys.map((key) => writeKey(key, true))).toEqual(['⇧⌘Z', '⌥⌘F', '⌘+', '⌫', '⇧F10', '+']);
  expect(keys.map((key) => writeKey(key, false))).toEqual([
    'Ctrl+Shift+Z',
    'Ctrl+Alt+F',
    'Ctrl++',
    'Backspace',
    'Shift+F10',
    '+',
  ]);
});
