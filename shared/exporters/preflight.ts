/** What to know before a file is written: characters without a font, text too small to read, blurred or broken pictures, texts that are cut, number of pages. */
import type { TextKey, TextVars } from '../i18n/translate';
import type { Blueprint, Id } from '../model/schema';
import type { Page } from '../scene/types';
import { missingGlyphs } from '../text/measureText';
import { mapParts } from './mapParts';
import { MAX_PIXELS } from './options';
import { type FixedPaper, SERIES } from './pdf/papers';
import { LEAST_TEXT, posterPage } from './pdf/posterPage';
import { pdfSheets } from './pdf/sheets';
import { pngSize } from './png';
import { sheet } from './sheet';
import type { ExportOptions } from './types';
import { MAX_CELL } from './xlsx/sheetXml';

export interface Remark {
  readonly level: 'warning' | 'info';
  /** i18n key of the sentence, and its variables. */
  readonly key: TextKey;
  readonly vars: TextVars;
  /** Cards and other records that it is about, in the map's order. */
  readonly refs?: readonly Id[];
}

const LEAST_DPI = 150;
const DRAWN: ReadonlySet<string> = new Set(['pdf', 'svg', 'png']);
/** Characters named in the remark at most. */
const NAMED = 12;

const scenesOf = (pages: readonly Page[]) => [
  ...new Set(pages.flatMap((page) => page.placements.map((placed) => placed.scene))),
];

function aboutGlyphs(pages: readonly Page[]): readonly Remark[] {
  const missing = new Set<string>();
  const refs = new Set<Id>();
  for (const scene of scenesOf(pages))
    for (const item of scene.items)
      if (item.type === 'text')
        for (const char of missingGlyphs(item.text, scene.textLocale)) {
          missing.add(char);
          if (item.ref !== undefined) refs.add(item.ref);
        }
  if (missing.size === 0) return [];
  const named = [...missing].slice(0, NAMED).map(nameOf);
  const characters = named.join(' ') + (missing.size > NAMED ? ' …' : '');
  return [
    {
      level: 'warning',
      key: 'export.remark.missingGlyphs',
      vars: { count: missing.size, characters },
      refs: [...refs],
    },
  ];
}

/** The character and its code point, since the reader's own fonts may lack it too. */
const nameOf = (char: string): string =>
  `${/^[\ud800-\udfff]$/.test(char) ? '�' : char} (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/** Smallest text in points over all placements. */
export const smallestPoints = (pages: readonly Page[]): number =>
  Math.min(
    ...pages.flatMap((page) =>
      page.placements.flatMap(({ scene, scale }) =>
        scene.items.flatMap((item) => (item.type === 'text' ? [item.style.size * scale] : [])),
      ),
    ),
    Number.POSITIVE_INFINITY,
  );

const pointsText = (points: number): string => (Math.floor(points * 10) / 10).toFixed(1);

/** The smallest paper of the series on which all text reaches its least size; the map is laid out once for all of them. */
function firstLargeEnough(doc: Blueprint, options: ExportOptions): FixedPaper | undefined {
  // Where the paper is the poster's own choice, it has tried them all.
  if (options.paper === undefined && !options.tiled) return undefined;
  const parts = mapParts(doc, options);
  return SERIES.find((paper) => {
    const { page } = posterPage(parts, { ...options, paper }, () => '');
    return smallestPoints([page]) >= LEAST_TEXT - 0.01;
  });
}

function aboutSize(doc: Blueprint, options: ExportOptions, pages: readonly Page[]): readonly Remark[] {
  const size = smallestPoints(pages);
  if (size >= LEAST_TEXT - 0.01) return [];
  const larger = firstLargeEnough(doc, options);
  const vars = { size: pointsText(size) };
  return [
    larger === undefined
      ? { level: 'warning', key: 'export.remark.smallTextAnywhere', vars }
      : { level: 'warning', key: 'export.remark.smallText', vars: { ...vars, paper: larger } },
  ];
}

function aboutPictures(doc: Blueprint, pages: readonly Page[]): readonly Remark[] {
  const dpi = new Map<Id, number>();
  const refs = new Map<Id, Id>();
  for (const { scene, scale } of pages.flatMap((page) => page.placements))
    for (const item of scene.items) {
      if (item.type !== 'image') continue;
      const asset = doc.assets[item.assetId];
      if (!asset) continue;
      if (item.ref !== undefined) refs.set(item.assetId, item.ref);
      const inches = ((item.content ?? item).w * scale) / 72;
      dpi.set(
        item.assetId,
        Math.min(dpi.get(item.assetId) ?? Number.POSITIVE_INFINITY, asset.width / inches),
      );
    }
  const low = [...dpi].filter(([, value]) => value < LEAST_DPI);
  if (low.length === 0) return [];
  const vars = { count: low.length, dpi: Math.floor(Math.max(...low.map(([, value]) => value))) };
  const places = low.flatMap(([id]) => refs.get(id) ?? []);
  return [{ level: 'warning', key: 'export.remark.lowResolution', vars, refs: places }];
}

/** Texts that are longer than a cell of a workbook may be: titles and bodies of cards, and notes. */
function aboutCells(doc: Blueprint): readonly Remark[] {
  const texts = [
    ...Object.entries(doc.cards).map(([id, { title, body }]) => [id, title, body ?? ''] as const),
    ...Object.entries(doc.notes).map(([id, { text }]) => [id, text] as const),
  ];
  const refs = texts.flatMap(([id, ...parts]) => (parts.some((text) => text.length > MAX_CELL) ? [id] : []));
  const vars = { count: refs.length, limit: MAX_CELL };
  return refs.length > 0 ? [{ level: 'warning', key: 'export.remark.cutCells', vars, refs }] : [];
}

/** Remarks on an export with these options, the gravest first; nothing is written. `made`: its pages, where they are at hand. */
export function preflight(
  doc: Blueprint,
  options: ExportOptions,
  exporterId: string,
  made?: readonly Page[],
): readonly Remark[] {
  if (exporterId === 'xlsx') return aboutCells(doc);
  // Text and tables have neither fonts nor sizes.
  if (!DRAWN.has(exporterId)) return [];
  if (exporterId !== 'pdf') {
    const page = made?.[0] ?? sheet(mapParts(doc, options), options);
    const size = exporterId === 'png' ? pngSize(page, options) : null;
    const vars = { limit: MAX_PIXELS, width: size?.width ?? 0 };
    return [
      ...aboutGlyphs([page]),
      ...(size?.reduced ? [{ level: 'warning', key: 'export.remark.reduced', vars } as const] : []),
    ];
  }
  const pages = made ?? pdfSheets(doc, options).pages;
  return [
    ...aboutGlyphs(pages),
    // A report's overview may be small: it says so, and shows each phase larger.
    ...(options.form === 'report' || options.form === 'portraits' ? [] : aboutSize(doc, options, pages)),
    ...aboutPictures(doc, pages),
    { level: 'info', key: 'export.remark.pages', vars: { count: pages.length } },
  ];
}
