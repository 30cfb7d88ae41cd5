/** The languages of the interface and of maps: what each is called and how it is written. Their texts are in `i18n`. */
import { LOCALES, type Locale } from './schema';

/** Which letters a language is written in: decides the order of fonts, as the two Chinese scripts share characters that look different. */
export type Script = 'latin' | 'hans' | 'hant';

export interface LocaleRow {
  /** By its own speakers. */
  readonly name: string;
  /** For dates, numbers and screen readers (BCP 47). */
  readonly tag: string;
  readonly script: Script;
  readonly quotes: readonly [open: string, close: string];
}

export const locales: Readonly<Record<Locale, LocaleRow>> = {
  en: { name: 'English', tag: 'en-GB', script: 'latin', quotes: ['“', '”'] },
  'zh-Hans': { name: '简体中文', tag: 'zh-CN', script: 'hans', quotes: ['“', '”'] },
  'zh-Hant': { name: '繁體中文', tag: 'zh-TW', script: 'hant', quotes: ['「', '」'] },
};

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);
