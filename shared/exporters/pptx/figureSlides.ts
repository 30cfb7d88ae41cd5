/** Slides without a map: the first one, the ranked pains with their bars, the opportunities in their matrix. */
import { computeOpportunities } from '../../analysis/opportunities';
import { computePains } from '../../analysis/pains';
import { painValue } from '../../analysis/painValue';
import { matrixChart } from '../../charts/matrixChart';
import { formatDate } from '../../i18n/formatDate';
import { translateData, translator } from '../../i18n/translate';
import type { Layout } from '../../layout/types';
import { getLocale, getSettings } from '../../model/document';
import { orderedPersonaIds } from '../../model/queries';
import type { Blueprint } from '../../model/schema';
import { personaShares } from '../../model/shares';
import { type Brush, createBrush } from '../../scene/brush';
import type { Scene } from '../../scene/types';
import type { TextStyle } from '../../text/types';
import { LOGO_ID } from '../logo';
import type { ExportOptions } from '../types';
import { CONTENT, type Slide, type SlideScene } from './deck';
import { painNotes } from './slideNotes';
import type { TableColumn } from './table';

const HEAD: TextStyle = { size: 11, lineHeight: 15, weight: 600 };
const TEXT: TextStyle = { size: 12, lineHeight: 16, weight: 400 };
const STRONG: TextStyle = { size: 12, lineHeight: 16, weight: 600 };
const LEAD: TextStyle = { size: 15, lineHeight: 21, weight: 400 };
const ROW = 30;
const ROWS = 13;

const brushOf = (doc: Blueprint, { theme, locale }: ExportOptions): Brush =>
  createBrush(theme, locale, getLocale(doc));

const sceneOf = (brush: Brush): Scene => ({
  width: CONTENT.w,
  height: CONTENT.h,
  background: null,
  items: brush.items,
  textLocale: brush.textLocale,
  bookmarks: [],
});

const whole = (brush: Brush): SlideScene => ({ scene: sceneOf(brush), x: CONTENT.x, y: CONTENT.y, scale: 1 });

/** Below the title: what the map is about, its date and state, whom it concerns. */
export function coverScene(doc: Blueprint, options: ExportOptions): SlideScene {
  const brush = brushOf(doc, options);
  const { theme } = brush;
  const t = translator(options.locale);
  const state = doc.meta.state ?? 'current';
  let y = 150;
  const line = (text: string, style: TextStyle, color: string, most = 1) => {
    for (const part of brush.wrap(text, style, 780, most)) {
      brush.text(part, { x: 30, y }, style, color);
      y += style.lineHeight;
    }
  };
  if (options.header) line(options.header, STRONG, theme.ink3);
  if (doc.meta.description) line(doc.meta.description, LEAD, theme.ink2, 4);
  y += 14;
  const stateWords = translateData(t, `lane.state.${state}`);
  line(
    [formatDate(options.date, options.locale), stateWords.startsWith('lane.') ? state : stateWords].join(
      ' · ',
    ),
    TEXT,
    theme.ink3,
  );
  const shares = personaShares(doc);
  const personas = orderedPersonaIds(doc)
    .filter((id) => options.view?.personaIds?.includes(id) ?? true)
    .map((id) => {
      const share = t('export.title.share', { share: Math.round((shares.get(id) ?? 0) * 100) });
      return `${doc.personas[id]?.name ?? ''} (${share})`;
    });
  if (personas.length > 0) line(`${t('export.title.personas')}: ${personas.join(', ')}`, TEXT, theme.ink3, 3);
  brush.rect({ x: 30, y: 128, w: 72, h: 4 }, { fill: options.accent ?? theme.accent });
  const { logo } = options;
  if (logo) {
    const scale = Math.min(200 / logo.width, 60 / logo.height);
    const [w, h] = [logo.width * scale, logo.height * scale];
    brush.add({ type: 'image', assetId: LOGO_ID, x: CONTENT.w - 30 - w, y: -30, w, h });
  }
  return whole(brush);
}

interface Column {
  readonly title: string;
  readonly x: number;
  readonly w: number;
  readonly align?: 'right';
}

function drawRow(
  brush: Brush,
  columns: readonly Column[],
  cells: readonly string[],
  y: number,
  style: TextStyle,
  color: string,
): void {
  columns.forEach(({ x, w, align }, index) => {
    const [text = ''] = brush.wrap(cells[index] ?? '', style, w, 1);
    brush.text(text, { x: align === 'right' ? x + w : x, y }, style, color, align ? { align } : {});
  });
}

/** The columns' titles with a line below, from the first column to the right edge. */
function drawHead(brush: Brush, columns: readonly Column[]): void {
  const { theme } = brush;
  const titles = columns.map(({ title }) => title);
  drawRow(brush, columns, titles, 14, HEAD, theme.ink3);
  const from = { x: columns[0]?.x ?? 0, y: 22 };
  brush.line(from, { x: CONTENT.w, y: 22 }, { color: theme.edge, width: 1 });
}

const inPages = <T>(rows: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, page) =>
    rows.slice(page * size, (page + 1) * size),
  );

const pageTitle = (title: string, index: number, count: number, t: ReturnType<typeof translator>): string =>
  count > 1 ? t('slides.part', { name: title, index: index + 1, count }) : title;

/** Widths of the table's columns, the one that bars lie over among them. */
const TABLE_WIDTHS = [28, 296, 138, 56, 136, 70, 76, 100];
const BAR_COLUMN = 4;

function tableColumns(columns: readonly Column[]): readonly TableColumn[] {
  const bar: Column = { title: '', x: 0, w: 0 };
  return [...columns.slice(0, BAR_COLUMN), bar, ...columns.slice(BAR_COLUMN)].map(
    ({ title, align }, index) => ({
      title,
      w: TABLE_WIDTHS[index] ?? 0,
      ...(align && { align }),
    }),
  );
}

/** Ranked, with the value by the document's model as a bar. */
export function painSlides(doc: Blueprint, options: ExportOptions, { cards }: Layout): readonly Slide[] {
  const t = translator(options.locale);
  const { painModel } = getSettings(doc);
  const pains = computePains(doc).filter(({ id }) => cards.has(id));
  const most =
    painModel === 'weighted' ? 100 : Math.max(1, ...pains.map((pain) => painValue(pain, painModel)));
  const columns: readonly Column[] = [
    { title: '', x: 0, w: 22, align: 'right' },
    { title: t('window.field.title'), x: 34, w: 284 },
    { title: t('window.field.step'), x: 330, w: 126 },
    { title: t('analysis.score'), x: 468, w: 44, align: 'right' },
    { title: t('window.field.severity'), x: 656, w: 62, align: 'right' },
    { title: t('window.field.frequency'), x: 724, w: 70, align: 'right' },
    { title: t('export.table.addressedBy'), x: 806, w: 88, align: 'right' },
  ];
  const pages = inPages(pains, ROWS);
  return pages.map((rows, page): Slide => {
    const brush = brushOf(doc, options);
    const bars = brushOf(doc, options);
    const { theme } = brush;
    const table: string[][] = [];
    drawHead(brush, columns);
    rows.forEach((pain, index) => {
      const y = 22 + index * ROW;
      const value = painValue(pain, painModel);
      const base = y + ROW / 2 + 4;
      bars.rect({ x: 524, y: y + 8, w: 124, h: ROW - 16 }, { fill: theme.painSoft, radius: 2 });
      if (value > 0)
        bars.rect(
          { x: 524, y: y + 8, w: Math.max(2, (124 * value) / most), h: ROW - 16 },
          { fill: theme.painMark, radius: 2 },
        );
      const cells = [
        String(page * ROWS + index + 1),
        pain.title,
        doc.steps[doc.cards[pain.id]?.stepId ?? '']?.name ?? '',
        painModel === 'weighted' ? value.toFixed(1) : String(Math.round(value * 10) / 10),
        String(pain.severity),
        String(pain.frequency),
        String(pain.addressedBy.length || '–'),
      ];
      drawRow(brush, columns, cells, base, TEXT, theme.ink);
      // Rows of the table are as high as these: words that would make them higher are cut alike, and stand in full in the notes.
      const cut = cells.map((cell, at) => brush.wrap(cell, TEXT, columns[at]?.w ?? 0, 1)[0] ?? '');
      table.push([...cut.slice(0, BAR_COLUMN), '', ...cut.slice(BAR_COLUMN)]);
      brush.line({ x: 0, y: y + ROW }, { x: CONTENT.w, y: y + ROW }, { color: theme.hair, width: 0.75 });
    });
    const title = pageTitle(t('slides.pains'), page, pages.length, t);
    return {
      kind: 'content',
      title,
      scenes: [whole(brush), whole(bars)],
      table: {
        name: title,
        x: CONTENT.x,
        y: CONTENT.y,
        columns: tableColumns(columns),
        rows: table,
        headHeight: 22,
        rowHeight: ROW,
      },
      notes: painNotes(doc, rows, page * ROWS + 1, { t, date: options.date }),
    };
  });
}

const MATRIX = 500;
const LISTED = 16;

/** Impact against effort, and beside it which number is which. */
export function opportunitySlides(
  doc: Blueprint,
  options: ExportOptions,
  { cards }: Layout,
): readonly Slide[] {
  const t = translator(options.locale);
  const rows = computeOpportunities(doc)
    .filter(({ id }) => cards.has(id))
    .sort((a, b) => b.relief - a.relief);
  const pages = inPages(rows, LISTED);
  return pages.map((listed, page): Slide => {
    const brush = brushOf(doc, options);
    const { theme } = brush;
    const frame = {
      width: MATRIX,
      theme: options.theme,
      locale: options.locale,
      textLocale: brush.textLocale,
    };
    const chart = matrixChart(rows, getSettings(doc).scale, frame);
    const left = MATRIX + 30;
    const columns: readonly Column[] = [
      { title: '', x: left, w: 20, align: 'right' },
      { title: t('lane.card.opportunity'), x: left + 30, w: 264 },
      { title: t('analysis.relief'), x: left + 300, w: 70, align: 'right' },
    ];
    drawHead(brush, columns);
    listed.forEach(({ title, relief }, index) => {
      const y = 22 + index * 26;
      const cells = [String(page * LISTED + index + 1), title, String(Math.round(relief * 10) / 10)];
      drawRow(brush, columns, cells, y + 17, TEXT, theme.ink);
      brush.line({ x: left, y: y + 26 }, { x: CONTENT.w, y: y + 26 }, { color: theme.hair, width: 0.75 });
    });
    const matrix: Scene = { ...sceneOf(brush), width: chart.width, height: chart.height, items: chart.items };
    return {
      kind: 'content',
      title: pageTitle(t('slides.opportunities'), page, pages.length, t),
      scenes: [{ scene: matrix, x: CONTENT.x, y: CONTENT.y, scale: 1 }, whole(brush)],
      notes: listed.flatMap(({ id, title }) => {
        const body = doc.cards[id]?.body;
        return body ? [`${title}: ${body}`] : [];
      }),
    };
  });
}
