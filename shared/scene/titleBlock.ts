/** The head of an export: title, what it is about, a strip of facts as on an engineering drawing, the personas and the worst pains. */

import { formatDate } from '../i18n/formatDate';
import { translateData, translator } from '../i18n/translate';
import type { Point } from '../layout/types';
import { getLocale } from '../model/document';
import type { Blueprint, Id, Locale } from '../model/schema';
import type { TextStyle } from '../text/types';
import { type Brush, createBrush } from './brush';
import { drawPersonaStrip, type PersonaFacts } from './personaStrip';
import type { Color, Scene, ThemeName } from './types';

export interface TitleBlockOptions {
  readonly width: number;
  readonly theme: ThemeName;
  readonly locale: Locale;
  /** ISO date, printed as a date of the locale. */
  readonly date: string;
  /** Scale of the map as printed, 1 = 100 %. */
  readonly scale?: number;
  /** Which sheet of how many, in the locale's words. */
  readonly sheet?: string;
  readonly personas: readonly PersonaFacts[];
  /** Personas of the document, where the map shows fewer. */
  readonly personaCount: number;
  /** Worst first; `share` 0…1 is the length of the bar. */
  readonly worstPains: readonly { readonly title: string; readonly score: string; readonly share: number }[];
  /** Beside the title; pixels say its shape. */
  readonly logo?: { readonly assetId: Id; readonly width: number; readonly height: number };
  /** A band along the top. */
  readonly accent?: Color;
  /** A line of the user's own above the title. */
  readonly header?: string;
}

const TITLE: TextStyle = { size: 36, lineHeight: 40, weight: 700 };
const SUBTITLE: TextStyle = { size: 13, lineHeight: 18, weight: 400 };
const LABEL: TextStyle = { size: 9, lineHeight: 12, weight: 400 };
const VALUE: TextStyle = { size: 12, lineHeight: 16, weight: 600 };
const HEADER: TextStyle = { size: 11, lineHeight: 15, weight: 500 };
const BAND = { height: 4, gap: 12 };
const HEADER_HEIGHT = 20;
const LOGO = { height: 44, width: 200, gap: 20 };
const CELL_PADDING = 12;
const CELL_HEIGHT = 42;
const GAP = 24;
/** Below this, or where it would cut the title, the strip of facts moves under it. */
const LEAST_TITLE_WIDTH = 240;

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly width: number;
}

function factsOf(brush: Brush, doc: Blueprint, options: TitleBlockOptions): readonly Fact[] {
  const t = translator(options.locale);
  const state = doc.meta.state ?? 'current';
  const known = state === 'current' || state === 'future';
  const shown = options.personas;
  const rows: (readonly [string, string | null])[] = [
    [t('export.title.date'), formatDate(options.date, options.locale)],
    [t('export.title.state'), known ? translateData(t, `lane.state.${state}`) : state],
    [
      t('export.title.personas'),
      shown.length === 0
        ? null
        : shown.length === options.personaCount && shown.length > 1
          ? t('export.title.allPersonas', { count: shown.length })
          : shown.map((persona) => persona.name).join(', '),
    ],
    [
      t('export.title.scale'),
      options.scale === undefined ? null : t('window.percent', { value: Math.round(options.scale * 100) }),
    ],
    [t('export.title.sheet'), options.sheet ?? null],
  ];
  return rows.flatMap(([label, full]) => {
    if (full === null || full === '') return [];
    const value = brush.wrap(full, VALUE, 200, 1)[0] ?? '';
    const width = Math.max(brush.measure(label, LABEL), brush.measure(value, VALUE)) + 2 * CELL_PADDING;
    return [{ label, value, width }];
  });
}

function drawFacts(brush: Brush, facts: readonly Fact[], at: Point): void {
  const { theme } = brush;
  const width = facts.reduce((sum, fact) => sum + fact.width, 0);
  const stroke = { color: theme.ink, width: 0.75 };
  brush.rect({ ...at, w: width, h: CELL_HEIGHT }, { stroke });
  let x = at.x;
  facts.forEach((fact, i) => {
    if (i > 0) brush.line({ x, y: at.y }, { x, y: at.y + CELL_HEIGHT }, { color: theme.hair2, width: 0.75 });
    brush.text(fact.label, { x: x + CELL_PADDING, y: at.y + 15 }, LABEL, theme.ink3);
    brush.text(fact.value, { x: x + CELL_PADDING, y: at.y + 31 }, VALUE, theme.ink);
    x += fact.width;
  });
}

const titleOf = (doc: Blueprint, locale: Locale): string =>
  doc.meta.title?.trim() || translator(locale)('export.title.untitled');

/** Whether the title stands uncut in two lines. */
const hasRoom = (brush: Brush, doc: Blueprint, width: number): boolean =>
  brush.wrap(titleOf(doc, brush.locale), TITLE, width, 3).length < 3;

/** Band, header and logo; returns where the title begins. */
function drawDress(brush: Brush, options: TitleBlockOptions): Point {
  const { accent, header, logo, width } = options;
  let y = 0;
  if (accent !== undefined) {
    brush.rect({ x: 0, y, w: width, h: BAND.height }, { fill: accent });
    y += BAND.height + BAND.gap;
  }
  if (header !== undefined) {
    const [line = ''] = brush.wrap(header, HEADER, width, 1);
    brush.text(line, { x: 0, y: y + 11 }, HEADER, brush.theme.ink2);
    y += HEADER_HEIGHT;
  }
  if (logo === undefined) return { x: 0, y };
  const scale = Math.min(LOGO.height / logo.height, LOGO.width / logo.width);
  const [w, h] = [logo.width * scale, logo.height * scale];
  brush.add({ type: 'image', assetId: logo.assetId, x: 0, y: y + (LOGO.height - h) / 2, w, h });
  return { x: w + LOGO.gap, y };
}

/** Title and subtitle; returns how deep they reach. */
function drawTitle(brush: Brush, doc: Blueprint, at: Point, width: number): number {
  const { theme, locale } = brush;
  let { y } = at;
  for (const line of brush.wrap(titleOf(doc, locale), TITLE, width, 3)) {
    brush.text(line, { x: at.x, y: y + 33 }, TITLE, theme.ink, { heading: 1 });
    y += TITLE.lineHeight;
  }
  for (const line of brush.wrap(doc.meta.description ?? '', SUBTITLE, width, 3)) {
    if (line === '') continue;
    y += SUBTITLE.lineHeight;
    brush.text(line, { x: at.x, y: y - 1 }, SUBTITLE, theme.ink2);
  }
  return y + 4;
}

/** The head as a scene `width` units wide and as high as its contents. */
export function titleBlock(doc: Blueprint, options: TitleBlockOptions): Scene {
  const brush = createBrush(options.theme, options.locale, getLocale(doc));
  const facts = factsOf(brush, doc, options);
  const factsWidth = facts.reduce((sum, fact) => sum + fact.width, 0);
  const at = drawDress(brush, options);
  const room = options.width - at.x - factsWidth - GAP;
  const beside = room >= LEAST_TITLE_WIDTH && hasRoom(brush, doc, room);
  const titleBottom = drawTitle(brush, doc, at, beside ? room : options.width - at.x);
  let bottom = options.logo ? Math.max(titleBottom, at.y + LOGO.height) : titleBottom;
  if (facts.length > 0) {
    const place = beside
      ? { x: options.width - factsWidth - 0.5, y: Math.max(at.y + 4, bottom - CELL_HEIGHT) }
      : { x: 0.5, y: bottom + 8 };
    drawFacts(brush, facts, place);
    bottom = Math.max(bottom, place.y + CELL_HEIGHT);
  }
  const strip = drawPersonaStrip(brush, doc, options, { x: 0, y: bottom + 18 });
  return {
    width: options.width,
    height: strip > 0 ? bottom + 18 + strip : bottom,
    background: null,
    items: brush.items,
    textLocale: brush.textLocale,
    bookmarks: [],
  };
}
