/** The legend: a strip of only those marks, links and lines that occur, for exports and the window alike. */

import { translateData, translator } from '../i18n/translate';
import { type Layout, MARK_KINDS, type MarkBox } from '../layout/types';
import { getLocale } from '../model/document';
import { orderedPersonaIds } from '../model/queries';
import type { Blueprint, Id, Link, Locale } from '../model/schema';
import { textStyles } from '../text/styles';
import { type Brush, createBrush } from './brush';
import { mixOklab } from './color';
import { type GlyphName, markToken } from './glyphs';
import { drawLinkSample } from './links';
import { drawPersonaSample, SAMPLE_WIDTH } from './personaSample';
import { drawRowPill, ROW_PILL } from './rowMarks';
import type { Color, Scene, ThemeName } from './types';

type LinkKind = NonNullable<Link['kind']>;
export type LegendEntry =
  | { readonly kind: 'glyph'; readonly glyph: GlyphName; readonly text: string }
  | { readonly kind: 'link'; readonly link: LinkKind; readonly text: string }
  | { readonly kind: 'persona'; readonly personaId: Id; readonly text: string }
  | { readonly kind: 'everyone'; readonly text: string }
  | { readonly kind: 'heat'; readonly text: string }
  | { readonly kind: 'row'; readonly text: string };

/** The marks with a line of their own: the grades of evidence share one, personas have one each. */
const MARKS = MARK_KINDS.filter((kind) => kind !== 'persona').filter((kind) => !kind.startsWith('evidence'));
const LINKS: readonly LinkKind[] = ['flow', 'informs', 'depends'];

/** What the legend of this map has to explain. Personas are listed where `personas` asks: a title block shows them otherwise. */
export function legendEntries(
  doc: Blueprint,
  layout: Layout,
  options: {
    readonly locale: Locale;
    readonly personas: boolean;
    readonly heat: boolean;
    /** The map is drawn in rows, with pills where links go on in another. */
    readonly rows?: boolean;
  },
): readonly LegendEntry[] {
  const t = translator(options.locale);
  const word = (key: string) => translateData(t, `export.legend.${key}`);
  const marks = new Set<string>();
  for (const card of layout.cards.values()) for (const mark of card.marks) marks.add(mark.kind);
  const links = new Set(layout.links.map((route) => doc.links[route.id]?.kind ?? 'flow'));
  const graded = [...marks].some((kind) => kind.startsWith('evidence'));
  const curves = new Set(layout.curves.map((curve) => curve.personaId));
  const entries: LegendEntry[] = MARKS.filter((mark) => marks.has(mark)).map((glyph) => ({
    kind: 'glyph',
    glyph,
    text: word(glyph),
  }));
  if (graded) entries.push({ kind: 'glyph', glyph: 'evidence3', text: word('evidence') });
  for (const link of LINKS) if (links.has(link)) entries.push({ kind: 'link', link, text: word(link) });
  if (options.rows && links.size > 0) entries.push({ kind: 'row', text: word('row') });
  if (layout.notes.length > 0) entries.push({ kind: 'glyph', glyph: 'note', text: word('note') });
  if (options.personas)
    for (const personaId of orderedPersonaIds(doc))
      entries.push({ kind: 'persona', personaId, text: doc.personas[personaId]?.name ?? '' });
  // Without personas the only curve needs no name.
  if (curves.has(null) && Object.keys(doc.personas).length > 0)
    entries.push({ kind: 'everyone', text: word('everyone') });
  if (options.heat) entries.push({ kind: 'heat', text: word('heat') });
  return entries;
}

const ICON = 14;
const ICON_GAP = 7;
const ENTRY_GAP = 26;
const ROW = 24;
const HEAT_WIDTH = 90;

const iconWidth = (entry: LegendEntry): number => {
  if (entry.kind === 'glyph') return ICON;
  if (entry.kind === 'heat') return HEAT_WIDTH;
  return SAMPLE_WIDTH;
};

function drawIcon(brush: Brush, doc: Blueprint, entry: LegendEntry, x: number, middle: number): void {
  const { theme } = brush;
  switch (entry.kind) {
    case 'glyph': {
      const known = (MARKS as readonly string[]).includes(entry.glyph);
      const color = known ? theme[markToken({ kind: entry.glyph as MarkBox['kind'] })] : theme.ink2;
      brush.glyph(entry.glyph, { x, y: middle - ICON / 2 }, ICON, color, theme.panel);
      return;
    }
    case 'link':
      drawLinkSample(brush, entry.link, { x, y: middle }, SAMPLE_WIDTH);
      return;
    case 'persona':
      drawPersonaSample(brush, doc, entry.personaId, { x, y: middle });
      return;
    case 'everyone':
      brush.path(`M${x + 4} ${middle}L${x + SAMPLE_WIDTH - 4} ${middle}`, {
        stroke: { color: theme.ink, width: 8, cap: 'round' },
        opacity: 0.16,
      });
      return;
    case 'row':
      drawRowPill(brush, '→ 2', { x, y: middle - ROW_PILL / 2 });
      return;
    case 'heat':
      for (let i = 0; i < 9; i++)
        brush.rect(
          { x: x + (i * HEAT_WIDTH) / 9, y: middle - 5, w: HEAT_WIDTH / 9, h: 10 },
          { fill: mixOklab(theme.c0, theme.painMark, i / 8), stroke: { color: theme.hair2, width: 0.5 } },
        );
  }
}

/** The legend as a scene `width` units wide: a rule, the entries in as many rows as they need, `imprint` at the right end of the last. */
export function legend(
  doc: Blueprint,
  layout: Layout,
  options: {
    readonly width: number;
    readonly theme: ThemeName;
    readonly locale: Locale;
    readonly personas: boolean;
    readonly heat: boolean;
    readonly rows?: boolean;
    readonly imprint?: string;
    /** Of the rule above. */
    readonly accent?: Color;
    /** A line of the user's own below the entries. */
    readonly footer?: string;
  },
): Scene {
  const brush = createBrush(options.theme, options.locale, getLocale(doc));
  const style = textStyles(brush.textLocale).caption;
  const { theme } = brush;
  brush.line(
    { x: 0, y: 0.5 },
    { x: options.width, y: 0.5 },
    options.accent ? { color: options.accent, width: 2 } : { color: theme.ink, width: 1 },
  );
  let [x, middle] = [0, 10 + ROW / 2];
  for (const entry of legendEntries(doc, layout, options)) {
    const before = iconWidth(entry) + ICON_GAP;
    // A persona's name may be longer than the page is wide.
    const [text = ''] = brush.wrap(entry.text, style, options.width - before, 1);
    const room = before + brush.measure(text, style);
    if (x > 0 && x + room > options.width) [x, middle] = [0, middle + ROW];
    drawIcon(brush, doc, entry, x, middle);
    brush.text(text, { x: x + before, y: middle + style.size * 0.36 }, style, theme.ink);
    x += room + ENTRY_GAP;
  }
  if (options.imprint) {
    const width = brush.measure(options.imprint, style);
    if (x > 0 && x + width > options.width) middle += ROW;
    const at = { x: options.width, y: middle + style.size * 0.36 };
    brush.text(options.imprint, at, style, theme.ink3, { align: 'right' });
  }
  if (options.footer) {
    middle += ROW;
    const [line = ''] = brush.wrap(options.footer, style, options.width, 1);
    brush.text(line, { x: 0, y: middle + style.size * 0.36 }, style, theme.ink2);
  }
  return {
    width: options.width,
    height: middle + ROW / 2,
    background: null,
    items: brush.items,
    textLocale: brush.textLocale,
    bookmarks: [],
  };
}
