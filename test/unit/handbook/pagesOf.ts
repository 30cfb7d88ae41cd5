/** The handbook's pages as they are on the disk, read as the window reads them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PAGES, type PageId } from '../../../shared/handbook/contents';
import { everyInline, type Inline } from '../../../shared/handbook/readInline';
import { type Page, readPage, textsOf } from '../../../shared/handbook/readPage';
import type { Locale } from '../../../shared/model/schema';

export const FOLDER = resolve(import.meta.dirname, '../../../resources/handbook');

export const markdownOf = (locale: Locale, id: PageId): string =>
  readFileSync(resolve(FOLDER, locale, `${id}.md`), 'utf8');

export const pagesOf = (locale: Locale): ReadonlyMap<PageId, Page> =>
  new Map(PAGES.map((id) => [id, readPage(markdownOf(locale, id))]));

export const inlinesOf = ({ blocks }: Page): readonly Inline[] =>
  blocks.flatMap((block) => textsOf(block).flatMap((inlines) => [...everyInline(inlines)]));

/** The keys as they are written where there is no window. */
export const keyText = (key: string): string => key;
