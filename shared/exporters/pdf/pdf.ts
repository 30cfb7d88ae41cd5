/** The map as PDF: a poster on one page, or tiled over several; vector, with embedded subsets of the bundled fonts. */
import { translator } from '../../i18n/translate';
import { getLocale } from '../../model/document';
import type { Blueprint } from '../../model/schema';
import type { Page } from '../../scene/types';
import { facesOf } from '../facesOf';
import { withLogo } from '../logo';
import { mapParts } from '../mapParts';
import { DRAWN_OPTIONS } from '../options';
import { stopIfCancelled } from '../progress';
import type { Exporter, ExportOptions } from '../types';
import { collectBytes } from './collectBytes';
import { commentPages } from './commentPages';
import { drawPage } from './drawPage';
import { embedImages } from './images';
import { loadPdfKit, type PdfDocument } from './library';
import { posterPage } from './posterPage';
import { createTagger } from './tagger';
import { tiledPoster } from './tiles';

interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
interface Sheets {
  readonly pages: readonly Page[];
  readonly bookmarks: readonly Bookmark[];
}

/** Zoom that makes a phase about as wide as a window. */
const zoomFor = (points: number): number => Math.min(4, Math.max(0.25, 900 / Math.max(1, points)));

/** Pages and bookmarks for the options, before anything is written. */
export function pdfSheets(doc: Blueprint, options: ExportOptions): Sheets {
  const parts = mapParts(doc, options);
  const t = translator(options.locale);
  const title = doc.meta.title || t('export.title.untitled');
  if (options.tiled) {
    const tiles = tiledPoster(parts, options, { title, locale: getLocale(doc) });
    return {
      pages: [...tiles.pages, ...commentPages(parts, options)],
      bookmarks: parts.map.bookmarks.map(({ title, x, y, w }) => {
        return { title, ...tiles.locate(x, y), zoom: zoomFor(w * tiles.scale) };
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
        page: 0,
        x: row.x + x * row.scale,
        y: row.y + y * row.scale,
        zoom: zoomFor(w * row.scale),
      })),
    ),
  };
}

function addBookmarks(pdf: PdfDocument, sheets: Sheets): void {
  for (const { title, page, x, y, zoom } of sheets.bookmarks) {
    const width = sheets.pages[page]?.width ?? 0;
    pdf.outline.addItem(title, { pageNumber: page, left: width - x, top: y, zoom });
  }
}

/** A day as a fixed moment; the epoch where the text is no date, so that the bytes never depend on the clock. */
const moment = (date: string): Date => {
  const time = Date.parse(date);
  return new Date(Number.isNaN(time) ? 0 : time);
};

export const pdf: Exporter = {
  id: 'pdf',
  extensions: ['pdf'],
  mime: 'application/pdf',
  options: ['paper', 'orientation', 'tiled', ...DRAWN_OPTIONS],
  defaults: { theme: 'print' },
  export: async (source, options, environment) => {
    stopIfCancelled(environment);
    const doc = withLogo(source, options);
    const [PdfKit, sheets] = [await loadPdfKit(), pdfSheets(doc, options)];
    const date = moment(options.date);
    const written = new PdfKit({
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: getLocale(doc),
      displayTitle: true,
      tagged: true,
      font: '',
      info: {
        Title: doc.meta.title ?? '',
        Author: 'Throughline',
        Creator: 'Throughline',
        Producer: 'Throughline, pdfkit',
        CreationDate: date,
        ModDate: date,
      },
    });
    const bytes = collectBytes(written);
    const total = sheets.pages.length + 2;
    const faces = facesOf(sheets.pages);
    for (const face of faces) {
      written.registerFont(face, await environment.loadFont(face));
      stopIfCancelled(environment);
    }
    environment.progress?.(1, total);
    const images = await embedImages(written, doc, sheets.pages, environment);
    const breathe = async () => {
      await environment.pause?.();
      stopIfCancelled(environment);
    };
    const root = written.struct('Document');
    written.addStructure(root);
    const canvas = { pdf: written, images, tagger: createTagger(written, root), breathe };
    for (const [index, page] of sheets.pages.entries()) {
      written.addPage({ size: [page.width, page.height], margin: 0 });
      await drawPage(canvas, page);
      await breathe();
      environment.progress?.(index + 2, total);
    }
    root.end();
    addBookmarks(written, sheets);
    written.end();
    const file = await bytes;
    environment.progress?.(total, total);
    return file;
  },
};
