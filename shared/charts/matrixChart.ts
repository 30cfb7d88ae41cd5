/** Impact against effort on the map's own scale: each opportunity as its number, quick wins at the top left. */
import type { OpportunityScore, Quadrant } from '../analysis/opportunities';
import { translator } from '../i18n/translate';
import type { Point, Rect } from '../layout/types';
import type { Locale } from '../model/schema';
import { createBrush } from '../scene/brush';
import { circlePath, num } from '../scene/path';
import { keepApart } from './keepApart';
import { CHART_STRONG, CHART_TEXT } from './labels';
import type { Chart, ChartFrame, ChartTable } from './types';

const LEFT = 32;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 34;
const LOWEST = 190;
const HIGHEST = 420;
/** Of a dot; dots stand a target's size apart. */
const RADIUS = 10;
const APART = 24;

const QUADRANTS: Readonly<Record<Quadrant, readonly ['left' | 'right', 'top' | 'bottom']>> = {
  quickWin: ['left', 'top'],
  bigBet: ['right', 'top'],
  fillIn: ['left', 'bottom'],
  thankless: ['right', 'bottom'],
};

export interface Ratings {
  readonly impact: number;
  readonly effort: number;
}

/** The field in which the dots stand, for a chart of that width. */
export function matrixField(width: number): Rect {
  const h = Math.max(LOWEST, Math.min(HIGHEST, width * 0.56));
  return { x: LEFT, y: TOP, w: width - LEFT - RIGHT, h };
}

/** Each rating has a band of its own; its middle is where its dots stand. */
const pointOf = ({ impact, effort }: Ratings, { x, y, w, h }: Rect, scale: number): Point => ({
  x: x + ((effort - 0.5) / scale) * w,
  y: y + h - ((impact - 0.5) / scale) * h,
});

/** What a place in the field stands for; places beside it count as its nearest edge. */
export function ratingsAt(point: Point, field: Rect, scale: number): Ratings {
  const rating = (share: number) => Math.max(1, Math.min(scale, Math.ceil(share * scale)));
  return {
    impact: rating((field.y + field.h - point.y) / field.h),
    effort: rating((point.x - field.x) / field.w),
  };
}

/** Numbers are places in `rows`, from 1; those without impact or effort are left out. A stop is a dot's middle. */
export function matrixChart(rows: readonly OpportunityScore[], scale: number, frame: ChartFrame): Chart {
  const brush = createBrush(frame.theme, frame.locale, frame.textLocale);
  const { theme } = brush;
  const t = translator(frame.locale);
  const field = matrixField(frame.width);
  // Above the middle of the scale is much, the middle itself is little (see quadrantOf).
  const little = Math.floor((scale + 1) / 2) / scale;
  const middle = { x: field.x + little * field.w, y: field.y + field.h * (1 - little) };
  brush.rect(
    { x: field.x, y: field.y, w: middle.x - field.x, h: middle.y - field.y },
    { fill: theme.oppMark, opacity: 0.1 },
  );
  for (let rating = 1; rating < scale; rating++) {
    const x = field.x + (rating / scale) * field.w;
    const y = field.y + (rating / scale) * field.h;
    brush.line({ x, y: field.y }, { x, y: field.y + field.h }, { color: theme.hair, width: 1 });
    brush.line({ x: field.x, y }, { x: field.x + field.w, y }, { color: theme.hair, width: 1 });
  }
  brush.rect(field, { stroke: { color: theme.hair2, width: 1 } });
  const cross = { color: theme.edge3, width: 1 };
  brush.line({ x: middle.x, y: field.y }, { x: middle.x, y: field.y + field.h }, cross);
  brush.line({ x: field.x, y: middle.y }, { x: field.x + field.w, y: middle.y }, cross);
  for (const [key, [side, end]] of Object.entries(QUADRANTS)) {
    const x = side === 'left' ? field.x + 6 : field.x + field.w - 6;
    const y = end === 'top' ? field.y + 15 : field.y + field.h - 7;
    brush.text(t(`analysis.quadrant.${key as Quadrant}`), { x, y }, CHART_STRONG, theme.ink3, {
      align: side,
    });
  }
  for (let rating = 1; rating <= scale; rating++) {
    const { x, y } = pointOf({ impact: rating, effort: rating }, field, scale);
    const text = String(rating);
    const foot = field.y + field.h + 14;
    brush.text(text, { x, y: foot }, CHART_TEXT, theme.ink3, { align: 'center' });
    brush.text(text, { x: field.x - 6, y: y + 4 }, CHART_TEXT, theme.ink3, { align: 'right' });
  }
  brush.text(
    `${t('analysis.impact')} ↑ · ${t('analysis.effort')} →`,
    { x: field.x + field.w, y: field.y + field.h + 29 },
    CHART_TEXT,
    theme.ink3,
    { align: 'right' },
  );
  const rated = rows.flatMap(({ id, title, impact, effort, quadrant }, index) =>
    impact === null || effort === null ? [] : [{ id, title, impact, effort, quadrant, number: index + 1 }],
  );
  const inner = {
    x: field.x + RADIUS + 1,
    y: field.y + RADIUS + 1,
    w: field.w - 2 * RADIUS - 2,
    h: field.h - 2 * RADIUS - 2,
  };
  const places = keepApart(
    rated.map((row) => pointOf(row, field, scale)),
    APART,
    inner,
  );
  const stops = rated.map(({ id, title, impact, effort, quadrant, number }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    brush.path(circlePath(x, y, RADIUS), {
      fill: theme.oppSoft,
      stroke: { color: theme.oppMark, width: 1.25 },
      ref: id,
    });
    brush.text(String(number), { x, y: y + 4 }, CHART_STRONG, theme.opp, { align: 'center' });
    const words = [
      `${t('analysis.impact')} ${num(impact)}`,
      `${t('analysis.effort')} ${num(effort)}`,
      ...(quadrant ? [t(`analysis.quadrant.${quadrant}`)] : []),
    ];
    const label = `${number} ${title || t('window.untitled')}: ${words.join(', ')}`;
    return { key: id, ref: id, x, y, label };
  });
  return { width: frame.width, height: TOP + field.h + BOTTOM, items: brush.items, stops };
}

/** All of them, those that are not rated included. */
export function matrixTable(rows: readonly OpportunityScore[], locale: Locale): ChartTable {
  const t = translator(locale);
  const figure = (value: number | null) => (value === null ? t('analysis.noFigure') : num(value));
  return {
    columns: [
      t('chart.opportunity'),
      t('analysis.impact'),
      t('analysis.effort'),
      t('chart.quadrant'),
      t('analysis.rice'),
      t('analysis.ice'),
      t('analysis.relief'),
    ],
    rows: rows.map(({ id, title, impact, effort, quadrant, rice, ice, relief }, index) => ({
      key: id,
      ref: id,
      cells: [
        `${index + 1} ${title || t('window.untitled')}`,
        figure(impact),
        figure(effort),
        quadrant ? t(`analysis.quadrant.${quadrant}`) : t('analysis.noFigure'),
        figure(rice),
        figure(ice),
        figure(relief),
      ],
      figures: [
        null,
        null,
        null,
        null,
        rice === null ? null : { figure: 'opportunity.rice', id },
        ice === null ? null : { figure: 'opportunity.ice', id },
        { figure: 'opportunity.relief', id },
      ],
    })),
  };
}
