/** What the gallery lists: every template with its sheet, as soon as it is read; and which of them fit a search. */
import { useEffect, useMemo } from 'react';
import type { Blueprint, Locale } from '../../shared/model/schema';
import { titleOf } from '../../shared/templates/load';
import { templates } from '../../shared/templates/maps';
import type { Industry } from '../../shared/templates/types';
import { type OwnSheet, readOwnTemplates, useOwnTemplates } from '../state/ownTemplates';
import { readTemplates, sheetKey, type TemplateSheet, useTemplates } from '../state/templates';
import { useT } from '../state/useT';

export type GalleryIndustry = Industry | 'own';
export const GROUPS = ['own', 'worked', 'blank'] as const;
export type Group = (typeof GROUPS)[number];

export interface GalleryItem {
  readonly key: string;
  readonly industry: GalleryIndustry;
  /** Known before the map is read. */
  readonly title: string;
  /** Null while it is being read. */
  readonly sheet: TemplateSheet | null;
  /** The future map of a pair. */
  readonly future: TemplateSheet | null;
  /** Kept by the user; its sheet is null where it cannot be read. */
  readonly own: OwnSheet | null;
}

export const groupOf = ({ industry }: GalleryItem): Group =>
  industry === 'own' || industry === 'blank' ? industry : 'worked';

const ownItem = (own: OwnSheet): GalleryItem => ({
  key: `own/${own.id}`,
  industry: 'own',
  title: own.doc?.meta.title ?? '',
  sheet: own.doc && { doc: own.doc, teaches: [] },
  future: null,
  own,
});

/** The user's own, then all others in the given language, in the order of the registry. */
export function useGalleryItems(locale: Locale): readonly GalleryItem[] {
  const sheets = useTemplates((state) => state.sheets);
  const own = useOwnTemplates();
  useEffect(() => readTemplates(locale), [locale]);
  useEffect(() => void readOwnTemplates(), []);
  const ownItems = useMemo(() => (own ?? []).map(ownItem), [own]);
  const others = useMemo(() => {
    const sheetOf = (id: string | undefined) =>
      id === undefined ? null : (sheets.get(sheetKey(id, locale)) ?? null);
    return templates
      .filter(({ futureOf }) => futureOf === undefined)
      .map((row) => {
        const { id, industry } = row;
        const future = templates.find(({ futureOf }) => futureOf === id);
        const title = [row, ...(future ? [future] : [])].map((one) => titleOf(one, locale)).join(' → ');
        return { key: id, industry, title, sheet: sheetOf(id), future: sheetOf(future?.id), own: null };
      });
  }, [sheets, locale]);
  return useMemo(() => [...ownItems, ...others], [ownItems, others]);
}

/** Title, description, people, phases and steps: what one may remember of a template. */
function wordsOf({ meta, personas, phases, steps }: Blueprint): string {
  const named = [personas, phases, steps].flatMap((table) =>
    Object.values(table).map(({ name }: { readonly name: string }) => name),
  );
  return [meta.title, meta.description, ...named].join('\n');
}

const wordsBySheet = new WeakMap<TemplateSheet, string>();

function searchable(sheet: TemplateSheet): string {
  let words = wordsBySheet.get(sheet);
  if (words === undefined) {
    words = [wordsOf(sheet.doc), ...sheet.teaches].join('\n').toLocaleLowerCase();
    wordsBySheet.set(sheet, words);
  }
  return words;
}

/** Those of the industry (null: all) in which every word of the search occurs. */
export function useFitting(
  items: readonly GalleryItem[],
  query: string,
  industry: GalleryIndustry | null,
): readonly GalleryItem[] {
  const t = useT();
  return useMemo(() => {
    const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return items.filter((item) => {
      if (industry !== null && item.industry !== industry) return false;
      if (wanted.length === 0) return true;
      const words = `${item.sheet ? searchable(item.sheet) : item.title.toLocaleLowerCase()}\n${t(`templates.industry.${item.industry}`).toLocaleLowerCase()}`;
      return wanted.every((word) => words.includes(word));
    });
  }, [items, query, industry, t]);
}
