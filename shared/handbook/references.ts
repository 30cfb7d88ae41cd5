/** What a reference in a page stands for: names and keys as the window shows them today, in its language and on its system. */
import { type ActionId, findAction } from '../actions/catalogue';
import { OTHER_KEYS } from '../actions/otherKeys';
import { type Translate, translateData, translator } from '../i18n/translate';
import { isLocale } from '../model/locales';
import type { Locale } from '../model/schema';
import type { Inline } from './readInline';

export type Reference = Extract<Inline, { type: 'reference' }>;

export type Resolved =
  /** The way to an action through the menus; the window can run it. */
  | {
      readonly kind: 'menu';
      readonly path: readonly string[];
      readonly action: ActionId;
      readonly key: string | null;
    }
  /** A name that stands on the screen. */
  | { readonly kind: 'label'; readonly text: string }
  /** A word of the field as the catalogue has it, in running text. */
  | { readonly kind: 'name'; readonly text: string; readonly locale: Locale | null }
  | { readonly kind: 'keys'; readonly keys: readonly string[] };

/** How a key is written on this system: `Mod+E` as Ctrl+E or ⌘E. */
export type KeyText = (key: string) => string;

const has = (t: Translate, key: string): boolean => translateData(t, key) !== key;

function menuPath(id: string, t: Translate, keyText: KeyText): Resolved | null {
  const action = findAction(id);
  if (!action?.menu) return null;
  const [key] = action.keys ?? [];
  return {
    kind: 'menu',
    path: [
      t(`window.menu.${action.menu.name}`),
      ...(action.menu.within ? [t(`window.submenu.${action.menu.within}`)] : []),
      translateData(t, `action.${id}`),
    ],
    action: action.id,
    key: key === undefined ? null : keyText(key),
  };
}

/** Keys of an action, or of a part of the window (`writing.below`), gestures in words. */
function keysOf(id: string, t: Translate): readonly string[] | null {
  const [place = '', name] = id.split('.');
  const others = Object.entries(OTHER_KEYS).find(([key]) => key === place)?.[1];
  const own: readonly string[] | undefined =
    findAction(id)?.keys ?? others?.find((row) => row.id === name)?.keys;
  return (
    own?.map((key) =>
      key.replace(/\{(\w+)\}/g, (_, gesture: string) => translateData(t, `shortcuts.gesture.${gesture}`)),
    ) ?? null
  );
}

/** null where the reference leads nowhere. */
export function resolveReference({ kind, id }: Reference, t: Translate, keyText: KeyText): Resolved | null {
  switch (kind) {
    case 'menu':
      return menuPath(id, t, keyText);
    case 'action':
      return findAction(id) ? { kind: 'label', text: translateData(t, `action.${id}`) } : null;
    case 'key': {
      const [key] = keysOf(id, t) ?? [];
      return key === undefined ? null : { kind: 'keys', keys: [keyText(key)] };
    }
    case 'keys': {
      const keys = keysOf(id, t);
      return keys && { kind: 'keys', keys: keys.map(keyText) };
    }
    case 'text':
      return has(t, id) ? { kind: 'label', text: translateData(t, id) } : null;
    case 'name': {
      const [key = '', named] = id.split('@');
      const locale = isLocale(named) ? named : null;
      if (named !== undefined && locale === null) return null;
      const own = locale ? translator(locale) : t;
      return has(own, key) ? { kind: 'name', text: translateData(own, key), locale } : null;
    }
    default:
      return null;
  }
}

/** A reference as plain text, for the search; empty where it leads nowhere. */
export function referenceText(reference: Reference, t: Translate, keyText: KeyText): string {
  const resolved = resolveReference(reference, t, keyText);
  if (!resolved) return '';
  if (resolved.kind === 'menu') return resolved.path.join(' › ');
  return resolved.kind === 'keys' ? resolved.keys.join(' ') : resolved.text;
}
