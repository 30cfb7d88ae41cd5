/** Texts of the interface in three languages; the English catalogue is the list of keys. */
import i18next from 'i18next';
import type { Locale } from '../model/schema';
import { en } from './en';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Every key of the catalogue, dotted: `check.empty-step`. Plural keys are named without `_one`, `_other`. */
type Singular<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;
export type TextKey = Singular<Leaves<typeof en>>;
export type TextVars = Readonly<Record<string, string | number>>;

/** Gives the text of a key, `{{name}}` filled in from the variables; `count` picks the plural. */
export type Translate = (key: TextKey, vars?: TextVars) => string;

const instance = i18next.createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: {
    en: { translation: en },
    'zh-Hans': { translation: zhHans },
    'zh-Hant': { translation: zhHant },
  } satisfies Record<Locale, { readonly translation: object }>,
  interpolation: { escapeValue: false },
  returnNull: false,
  nsSeparator: false,
});

const translators = new Map<Locale, Translate>();

/** The translator of a locale. */
export function translator(locale: Locale): Translate {
  let translate = translators.get(locale);
  if (!translate) {
    const fixed = instance.getFixedT(locale) as (key: string, vars?: TextVars) => string;
    // Texts without variables are looked up once: a window asks for hundreds of them with every change.
    const known = new Map<string, string>();
    translate = (key, vars) => {
      if (vars) return fixed(key, vars);
      const text = known.get(key) ?? fixed(key);
      known.set(key, text);
      return text;
    };
    translators.set(locale, translate);
  }
  return translate;
}

/** For keys that come as data (a problem's, a refusal's): the text, or the key itself where the catalogue has none. */
export const translateData = (translate: Translate, key: string, vars?: TextVars): string =>
  translate(key as TextKey, vars);
