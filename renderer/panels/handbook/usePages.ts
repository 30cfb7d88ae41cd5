/** The handbook's pages in the window's language: loaded when first asked for, read once. */
import { use } from 'react';
import { isPage, PAGES, type PageId } from '../../../shared/handbook/contents';
import { type Page, readPage } from '../../../shared/handbook/readPage';
import { type Section, sectionsOf } from '../../../shared/handbook/search';
import { translator } from '../../../shared/i18n/translate';
import type { Locale } from '../../../shared/model/schema';
import { keyText } from '../../actions/keyboard';
import { useUi } from '../../state/ui';

export interface Pages {
  readonly pages: ReadonlyMap<PageId, Page>;
  readonly sections: readonly Section[];
}

const FILES: Readonly<Record<Locale, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> =
  {
    en: () => import('./pages/en'),
    'zh-Hans': () => import('./pages/zhHans'),
    'zh-Hant': () => import('./pages/zhHant'),
  };

async function load(locale: Locale): Promise<Pages> {
  const { default: files } = await FILES[locale]();
  const read = new Map<PageId, Page>();
  for (const [path, text] of Object.entries(files)) {
    const id = /([\w-]+)\.md$/.exec(path)?.[1] ?? '';
    if (isPage(id)) read.set(id, readPage(text));
  }
  const t = translator(locale);
  const pages = new Map(
    PAGES.flatMap((id) => {
      const page = read.get(id);
      return page ? [[id, page] as const] : [];
    }),
  );
  return { pages, sections: [...pages].flatMap(([id, page]) => sectionsOf(id, page, t, keyText)) };
}

const loaded = new Map<Locale, Promise<Pages>>();

/** Suspends until they are there. */
export function usePages(): Pages {
  const locale = useUi((state) => state.locale);
  let pages = loaded.get(locale);
  if (!pages) {
    pages = load(locale);
    // What failed to load is asked for again.
    pages.catch(() => loaded.delete(locale));
    loaded.set(locale, pages);
  }
  return use(pages);
}
