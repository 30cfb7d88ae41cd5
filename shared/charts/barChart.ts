/** Bars one below the other: what each is called, how long it is, which part of it is waiting, how far it may go, and where it should end. */
import type { FigureRef } from '../analysis/explain/types';
import type { Id } from '../model/schema';
import { createBrush } from '../scene/brush';
import { linePath } from '../scene/path';
import type { Theme } from '../scene/themes';
import type { Color } from '../scene/types';
import { CHART_STRONG, CHART_TEXT } from './labels';
import type { Chart, ChartFrame } from './types';

export type BarTone = 'plain' | 'warn' | 'bad' | 'good' | 'opportunity';

export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly ref?: Id;
  /** From 0. */
  readonly value: number;
  /** The value as it is written. */
  readonly text: string;
  /** The hatched part of the bar, from its end. */
  readonly part?: number;
  /** How far it may go, as a whisker. */
  readonly range?: readonly [low: number, high: number];
  /** Where it should end (one tick) and where it must (two). */
  readonly target?: number | undefined;
  readonly limit?: number | undefined;
  readonly tone?: BarTone;
  readonly figure?: FigureRef;
}

export interface BarKey {
  readonly part?: string;
  readonly range?: string;
  readonly target?: string;
  readonly limit?: string;
}

const BAR = 9;
const NARROW_ROW = 32;
const WIDE_ROW = 22;
/** From this width on the name stands beside its bar. */
const BESIDE_FROM = 520;
const KEY = 22;

const TONES: Readonly<Record<BarTone, (theme: Theme) => Color>> = {
  plain: (theme) => theme.edge3,
  warn: (theme) => theme.warnMark,
  bad: (theme) => theme.painMark,
  good: (theme) => theme.gainMark,
  opportunity: (theme) => theme.oppMark,
};

/** `key` says what hatching, whiskers and ticks mean; only what is drawn is explained. `most` is what the whole width stands for. */
export function barChart(
  rows: readonly BarRow[],
  key: BarKey,
  frame: ChartFrame,
  most = Math.max(
    ...rows.map(({ value, range, target = 0, limit = 0 }) => Math.max(value, range?.[1] ?? 0, target, limit)),
  ),
): Chart {
  const brush = createBrush(frame.theme, frame.locale, frame.textLocale);
  const { theme } = brush;
  const beside = frame.width >= BESIDE_FROM;
  const pitch = beside ? WIDE_ROW : NARROW_ROW;
  const textWidth = Math.max(0, ...rows.map((row) => brush.measure(row.text, CHART_STRONG)));
  const nameWidth = beside ? Math.round(frame.width * 0.34) : frame.width - textWidth - 10;
  const left = beside ? nameWidth + 10 : 1;
  const right = frame.width - (beside ? textWidth + 10 : 1);
  const x = (value: number) => left + (most > 0 ? Math.min(1, value / most) : 0) * (right - left);
  const stops = rows.map((row, index) => {
    const top = index * pitch;
    const barTop = beside ? top + 6 : top + 18;
    const base = beside ? barTop + BAR : top + 12;
    const [name = ''] = brush.wrap(row.name, CHART_TEXT, nameWidth, 1);
    brush.text(name, { x: 0, y: base - (beside ? 1 : 0) }, CHART_TEXT, theme.ink, {
      ...(row.ref !== undefined && { ref: row.ref }),
    });
    brush.text(row.text, { x: frame.width, y: base - (beside ? 1 : 0) }, CHART_STRONG, theme.ink, {
      align: 'right',
    });
    const color = TONES[row.tone ?? 'plain'](theme);
    brush.rect({ x: left, y: barTop, w: right - left, h: BAR }, { fill: theme.hover });
    const end = x(row.value);
    const from = x(Math.max(0, row.value - (row.part ?? 0)));
    if (from > left) brush.rect({ x: left, y: barTop, w: from - left, h: BAR }, { fill: color });
    if (end > from) drawHatch(brush, { left: from, right: end, top: barTop }, color);
    const middle = barTop + BAR / 2;
    if (row.range && row.range[1] > row.range[0]) {
      const [low, high] = row.range;
      brush.line({ x: x(low), y: middle }, { x: x(high), y: middle }, { color: theme.ink, width: 1 });
      for (const at of row.range)
        brush.line({ x: x(at), y: barTop + 1 }, { x: x(at), y: barTop + BAR - 1 }, tick(theme));
    }
    if (row.target !== undefined)
      brush.line({ x: x(row.target), y: barTop - 2 }, { x: x(row.target), y: barTop + BAR + 2 }, tick(theme));
    if (row.limit !== undefined)
      for (const aside of [-1.5, 1.5])
        brush.line(
          { x: x(row.limit) + aside, y: barTop - 2 },
          { x: x(row.limit) + aside, y: barTop + BAR + 2 },
          tick(theme),
        );
    const label = `${row.name}: ${row.text}`;
    return { key: row.key, x: end, y: middle, label, ...(row.ref !== undefined && { ref: row.ref }) };
  });
  const height = rows.length * pitch;
  const keyed = drawKey(brush, rows, key, height + 15);
  return { width: frame.width, height: height + (keyed ? KEY : 2), items: brush.items, stops };
}

const tick = (theme: Theme) => ({ color: theme.ink, width: 1.25 });

type Brush = ReturnType<typeof createBrush>;

/** Slanting lines in a frame: told from the solid part without colour. */
function drawHatch(
  brush: Brush,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
  color: Color,
): void {
  const box = { x: left, y: top, w: right - left, h: BAR };
  brush.rect(box, { fill: brush.theme.sheet });
  let lines = '';
  for (let x = left - BAR; x < right; x += 4) {
    // Each line is cut where it would leave the frame.
    const [from, to] = [Math.max(x, left), Math.min(x + BAR, right)];
    if (to > from)
      lines += linePath(
        [
          [from, top + BAR - (from - x)],
          [to, top + BAR - (to - x)],
        ],
        false,
      );
  }
  if (lines !== '') brush.path(lines, { stroke: { color, width: 1.5 } });
  brush.rect(box, { stroke: { color, width: 1 } });
}

function drawKey(brush: Brush, rows: readonly BarRow[], key: BarKey, base: number): boolean {
  const { theme } = brush;
  let x = 0;
  const entry = (text: string | undefined, drawn: boolean, sign: (at: number) => void) => {
    if (!text || !drawn) return;
    sign(x);
    x += 20 + brush.text(text, { x: x + 20, y: base }, CHART_TEXT, theme.ink3) + 14;
  };
  const upright = (at: number) =>
    brush.line({ x: at, y: base - 10 }, { x: at, y: base + 2 }, { color: theme.ink, width: 1.25 });
  entry(
    key.part,
    rows.some((row) => row.part),
    (at) => drawHatch(brush, { left: at, right: at + 14, top: base - 9 }, theme.edge3),
  );
  entry(
    key.range,
    rows.some((row) => row.range && row.range[1] > row.range[0]),
    (at) => {
      brush.line({ x: at, y: base - 4 }, { x: at + 14, y: base - 4 }, { color: theme.ink, width: 1 });
      upright(at);
      upright(at + 14);
    },
  );
  entry(
    key.target,
    rows.some((row) => row.target !== undefined),
    (at) => upright(at + 7),
  );
  entry(
    key.limit,
    rows.some((row) => row.limit !== undefined),
    (at) => {
      upright(at + 5.5);
      upright(at + 8.5);
    },
  );
  return x > 0;
}
