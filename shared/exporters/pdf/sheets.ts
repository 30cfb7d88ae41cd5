/** Pages, bookmarks and page labels of a PDF, before anything is written: a poster, a tiled poster, a report or portraits. */
import { translator } from '../../i18n/translate';
import { getLocale } from '../../model/document';
import type { Blueprint } from '../../model/schema';
import type { Page } from '../../scene/types';
import { mapParts } from '../mapParts';
import { composePortraits } from '../report/portraits';
import { composeReport, type Report } from '../report/report';
import type { ExportOptions } from '../types';
import { commentPages } from './commentPages';
import { posterPage } from './posterPage';
import { tiledPoster } from './tiles';

export interface Bookmark {
  readonly title: string;
  /** 1 = at the top; others stand below the last of the level before. */
  readonly level: 1 | 2 | 3;
  /** Index of the page, and the point on it. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** 1 = 100 %; absent = as the reader has it. */
  readonly zoom?: number;
  /** Links `#anchor` lead there. */
  readonly anchor?: string;
}
export interface Sheets {
  readonly pages: readonly Page[];
  readonly bookmarks: readonly Bookmark[];
  /** What viewers call each page; absent = its number. */
  readonly labels?: readonly string[];
}

/** Zoom that makes a phase about as wide as a window. */
const zoomFor = (points: number): number => Math.min(4, Math.max(0.25, 900 / Math.max(1, points)));

export function pdfSheets(doc: Blueprint, options: ExportOptions): Sheets {
  if (options.form === 'report') return reportSheets(composeReport(doc, options));
  if (options.form === 'portraits') return reportSheets(composePortraits(doc, options));
  const parts = mapParts(doc, options);
  const t = translator(options.locale);
  const title = doc.meta.title || t('export.title.untitled');
  if (options.tiled) {
    const tiles = tiledPoster(parts, options, { title, locale: getLocale(doc) });
    return {
      pages: [...tiles.pages, ...commentPages(parts, options)],
      bookmarks: parts.map.bookmarks.map(({ title, x, y, w }) => {
        return { title, level: 1, ...tiles.locate(x, y), zoom: zoomFor(w * tiles.scale) };
      }),
    };
  }
  const poster = posterPage(parts, options, (paper) =>
    t('export.title.paperSheetOf', { paper: t(`export.paper.${paper}`), index: 1, count: 1 }),
  );
  return {
    pages: [poster.page, ...commentPages(parts, options)],
    bookmarks: poster.rows.flatMap((row) =>
      row.scene.bookmarks.map(({ title, x, y, w }) => ({
        title,
        level: 1,
        page: 0,
        x: row.x + x * row.scale,
        y: row.y + y * row.scale,
        zoom: zoomFor(w * row.scale),
      })),
    ),
  };
}

/** Above a heading that a link leads to. */
const AIR = 12;

function reportSheets({ pages, places, labels }: Report): Sheets {
  return {
    pages,
    labels,
    bookmarks: places.map(({ id, title, level, index, x, y }) => ({
      title,
      level,
      page: index,
      x,
      y: y - AIR,
      anchor: id,
    })),
  };
}
