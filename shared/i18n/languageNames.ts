/** The languages by the names their speakers give them, which is how every language of the interface lists them. */
import { locales } from '../model/locales';
import { LOCALES, type Locale } from '../model/schema';

export const languageNames = Object.fromEntries(
  LOCALES.map((locale) => [locale, locales[locale].name]),
) as Readonly<Record<Locale, string>>;
