/** Reads a template from the registry and makes it a document in the wanted language. */
import type { Blueprint, Locale } from '../model/schema';
import { buildTemplate } from './build';
import { translateMap } from './texts';
import type { TemplateRow, TemplateTexts } from './types';

export interface LoadedTemplate {
  readonly row: TemplateRow;
  readonly doc: Blueprint;
  readonly teaches: readonly string[];
}

/** The languages in which a template is written. */
export const localesOf = (row: TemplateRow): readonly Locale[] => [
  'en',
  ...(Object.keys(row.texts) as Locale[]),
];

/** What the template is called in a language. */
export const titleOf = ({ title }: TemplateRow, locale: Locale): string => title[locale] ?? title.en;

/** The document's language is the wanted one even where texts are missing in it: then those are English. */
export async function loadTemplate(row: TemplateRow, locale: Locale): Promise<LoadedTemplate> {
  const loadTexts = locale === 'en' ? undefined : row.texts[locale];
  const [{ map }, texts] = await Promise.all([
    row.map(),
    loadTexts?.().then((module): TemplateTexts => module.texts) ?? {},
  ]);
  return { row, doc: buildTemplate(row.id, map, locale, texts), teaches: translateMap(map, texts).teaches };
}

/** `hotel-stay.zh-Hans.blueprint`; English has no ending of its own. */
export const fileNameOf = (id: string, locale: Locale): string =>
  `${id}${locale === 'en' ? '' : `.${locale}`}.blueprint`;
