/** The maps that `new` can start from, by name and language: the same list as the window's gallery. */

import type { Locale } from '../../shared/model/schema';
import { type LoadedTemplate, loadTemplate, localesOf } from '../../shared/templates/load';
import { templates } from '../../shared/templates/maps';

/** Null where there is none of that name; in a language that it is not written in, its texts are English. */
export async function findTemplate(name: string, locale: Locale): Promise<LoadedTemplate | null> {
  const row = templates.find(({ id }) => id === name);
  return row ? loadTemplate(row, locale) : null;
}

export interface TemplateEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly locales: readonly Locale[];
}

/** In the order of the gallery, with titles in the given language. */
export const listTemplates = (locale: Locale): Promise<readonly TemplateEntry[]> =>
  Promise.all(
    templates.map(async (row) => {
      const { doc } = await loadTemplate(row, locale);
      const { title = row.id, description = '' } = doc.meta;
      return { name: row.id, title, description, locales: localesOf(row) };
    }),
  );
