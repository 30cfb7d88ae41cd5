/** The map as PDF: a poster on one page or tiled over several, or a report; vector, with embedded subsets of the bundled fonts. */
import { getLocale } from '../../model/document';
import type { Blueprint, Id } from '../../model/schema';
import { facesOf } from '../facesOf';
import { LOGO_ID, withLogo } from '../logo';
import { DRAWN_OPTIONS } from '../options';
import { stopIfCancelled } from '../progress';
import type { Exporter } from '../types';
import { collectBytes } from './collectBytes';
import { drawPage } from './drawPage';
import { embedImages } from './images';
import { loadPdfKit } from './library';
import { addBookmarks, labelPages, nameAnchors } from './navigation';
import { pdfSheets } from './sheets';
import { createTagger } from './tagger';

/** A day as a fixed moment; the epoch where the text is no date, so that the bytes never depend on the clock. */
const moment = (date: string): Date => {
  const time = Date.parse(date);
  return new Date(Number.isNaN(time) ? 0 : time);
};

/** What a picture shows: its own description, else what it stands for; nothing for the logo, which only dresses the page. */
const pictureWords =
  (doc: Blueprint) =>
  ({ assetId, ref }: { readonly assetId: Id; readonly ref?: Id }): string => {
    const asset = Object.hasOwn(doc.assets, assetId) ? doc.assets[assetId] : undefined;
    if (assetId === LOGO_ID || !asset) return '';
    const own = ref === undefined ? undefined : (doc.cards[ref]?.title ?? doc.personas[ref]?.name);
    const persona = Object.values(doc.personas).find(({ avatar }) => avatar === assetId)?.name;
    const words = [asset.alt, own, persona, asset.name].find(
      (text) => text !== undefined && text.trim() !== '',
    );
    return words ?? assetId;
  };

export const pdf: Exporter = {
  id: 'pdf',
  extensions: ['pdf'],
  mime: 'application/pdf',
  options: ['form', 'paper', 'orientation', 'tiled', ...DRAWN_OPTIONS],
  defaults: { theme: 'print' },
  preview: (doc, options) => ({ kind: 'pages', pages: pdfSheets(doc, options).pages, unit: 'pt' }),
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
    const canvas = { pdf: written, images, tagger: createTagger(written, root, pictureWords(doc)), breathe };
    for (const [index, page] of sheets.pages.entries()) {
      written.addPage({ size: [page.width, page.height], margin: 0 });
      nameAnchors(written, sheets, index);
      await drawPage(canvas, page);
      await breathe();
      environment.progress?.(index + 2, total);
    }
    canvas.tagger.finish();
    root.end();
    addBookmarks(written, sheets);
    labelPages(written, sheets);
    written.end();
    const file = await bytes;
    environment.progress?.(total, total);
    return file;
  },
};
