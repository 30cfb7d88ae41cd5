/**
 * The sheets of a PDF as one page of HTML for the desktop program's printing: drawn as vectors, fonts and pictures in it, nothing that runs or
 * reaches out. Printing it needs no viewer for PDF, and so no script.
 */
import { encodeUtf8 } from '../file/utf8';
import { getLocale } from '../model/document';
import type { Locale } from '../model/schema';
import type { Page, Scene } from '../scene/types';
import { faces, familyOrder } from '../text/faces';
import { toBase64 } from './base64';
import { facesOf } from './facesOf';
import { withLogo } from './logo';
import { pdfSheets } from './pdf/sheets';
import { loadPictures, pictureIds } from './pictures';
import { stopIfCancelled } from './progress';
import { svgText } from './svgText';
import { textPieces } from './textPieces';
import type { ExportEnvironment, Exporter } from './types';
import { escapeXml } from './xml';

async function fontRules(pages: readonly Page[], environment: ExportEnvironment): Promise<string> {
  const rules: string[] = [];
  for (const id of facesOf(pages)) {
    const face = faces.find((known) => known.id === id);
    if (!face) continue;
    const source = `url(data:font/ttf;base64,${toBase64(await environment.loadFont(id))})`;
    rules.push(
      `@font-face{font-family:${face.family};font-weight:${face.weight};font-display:block;src:${source}}`,
    );
    stopIfCancelled(environment);
  }
  return rules.join('\n');
}

/** Each size of paper is a named page; lengths in points. */
function sheetRules(pages: readonly Page[], locale: Locale): string {
  const size = ({ width, height }: Page) => `${width}pt ${height}pt`;
  return [
    'html,body{margin:0}',
    'section{overflow:hidden;break-after:page;print-color-adjust:exact;-webkit-print-color-adjust:exact}',
    'section:last-child{break-after:auto}',
    `svg{display:block;width:100%;height:100%;font-family:${familyOrder(locale).join(',')}}`,
    ...pages.map(
      (page, index) =>
        `@page s${index}{size:${size(page)};margin:0}.s${index}{page:s${index};width:${page.width}pt;height:${page.height}pt}`,
    ),
  ].join('\n');
}

const withoutProlog = (svg: string): string => svg.replace(/^<\?xml[^>]*\?>\s*/, '');

/** Texts in the characters that our faces draw them with: for others a browser would look in fonts of its own. */
function asDrawn(page: Page): Page {
  const scenes = new Map<Scene, Scene>();
  const drawn = (scene: Scene): Scene => {
    const items = scene.items.map((item) => {
      if (item.type !== 'text') return item;
      const pieces = textPieces(item.text, item.style, scene.textLocale);
      // What no face of ours has may come from one of the system's.
      if (pieces.some(({ face }) => face === null)) return item;
      return { ...item, text: pieces.map((piece) => (piece.face === null ? '' : piece.text)).join('') };
    });
    const made = { ...scene, items };
    scenes.set(scene, made);
    return made;
  };
  const placements = page.placements.map((placed) => ({
    ...placed,
    scene: scenes.get(placed.scene) ?? drawn(placed.scene),
  }));
  return { ...page, placements };
}

export const printSheets: Exporter['export'] = async (source, options, environment) => {
  const doc = withLogo(source, options);
  const { pages } = pdfSheets(doc, options);
  const [title, locale] = [doc.meta.title ?? '', getLocale(doc)];
  const fonts = await fontRules(pages, environment);
  const sheets: string[] = [];
  for (const [index, page] of pages.entries()) {
    const pictures = await loadPictures(doc, pictureIds(page), environment);
    const svg = svgText(asDrawn(page), { title, locale, pictures, idPrefix: `s${index}-` });
    sheets.push(`<section class="s${index}">${withoutProlog(svg)}</section>`);
    await environment.pause?.();
    stopIfCancelled(environment);
    environment.progress?.(index + 1, pages.length);
  }
  return encodeUtf8(
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${fonts}\n${sheetRules(pages, locale)}</style></head><body>${sheets.join('\n')}</body></html>\n`,
  );
};
