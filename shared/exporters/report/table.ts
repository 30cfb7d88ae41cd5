/** Tables of a report: columns as wide as they need, lines that wrap, the head once more on each page. */
import type { ChartTable } from '../../charts/types';
import type { Point } from '../../layout/types';
import type { Brush } from '../../scene/brush';
import type { Color, Role } from '../../scene/types';
import type { TextStyle } from '../../text/types';
import { BAR, type Bar, drawBar } from './bar';
import type { Canvas } from './canvas';
import { type Pen, STYLES } from './pen';
import { baseline, type Piece } from './pieces';

export interface Column {
  readonly title: string;
  /** Its part of the room that is left; absent = as wide as its longest cell. */
  readonly weight?: number;
  readonly align?: 'right';
}

export interface Cell {
  readonly text: string;
  readonly style?: TextStyle;
  readonly color?: Color;
  /** Smaller lines below. */
  readonly more?: readonly string[];
  readonly moreColor?: Color;
  readonly bar?: Bar;
  /** `#id` of a place in the report, or an address. */
  readonly href?: string;
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly color: Color;
  readonly href?: string;
}

interface Box {
  readonly x: number;
  readonly w: number;
  readonly align: 'left' | 'right';
}

const GAP = 10;
const PADDING = 3.5;
/** So few rows stay on one page; of more, neither the first nor the last stands alone. */
const TOGETHER = 4;
/** A column without a weight takes at most this part of the width. */
const WIDEST = 0.3;
const LEAST = 24;
/** Rows higher than this part of a page are broken between their lines. */
const TALLEST = 0.45;

const asCell = (cell: Cell | string): Cell => (typeof cell === 'string' ? { text: cell } : cell);

function boxes(
  pen: Pen,
  columns: readonly Column[],
  rows: readonly (readonly (Cell | string)[])[],
): readonly Box[] {
  const own = columns.map((column, index) => {
    if (column.weight !== undefined) return 0;
    const widths = rows.map((row) => {
      const { text, style = STYLES.small, more = [] } = asCell(row[index] ?? '');
      return Math.max(pen.measure(text, style), ...more.map((line) => pen.measure(line, STYLES.small)));
    });
    const head = pen.measure(column.title, STYLES.smallStrong);
    return Math.min(pen.width * WIDEST, Math.max(LEAST, head, ...widths) + 0.5);
  });
  const weights = columns.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const taken = own.reduce((sum, width) => sum + width, 0) + GAP * (columns.length - 1);
  const least = columns.filter(({ weight }) => weight !== undefined).length * 60;
  const room = Math.max(least, pen.width - taken);
  // Too many wide columns: all give up the same part.
  const squeeze =
    weights > 0 && taken + room > pen.width
      ? (pen.width - room - GAP * (columns.length - 1)) / (taken - GAP * (columns.length - 1))
      : 1;
  let x = 0;
  return columns.map(({ weight, align }, index): Box => {
    const w = weight === undefined ? (own[index] ?? 0) * squeeze : (room * weight) / weights;
    const box: Box = { x, w, align: align ?? 'left' };
    x += w + GAP;
    return box;
  });
}

function linesOf(pen: Pen, cell: Cell, width: number): readonly Line[] {
  const { style = STYLES.small, color = pen.theme.ink, more = [], moreColor = pen.theme.ink3, href } = cell;
  const link = href === undefined ? {} : { href };
  return [
    ...pen.wrap(cell.text, style, width).map((text) => ({ text, style, color, ...link })),
    ...more.flatMap((line) =>
      pen.wrap(line, STYLES.small, width).map((text) => ({ text, style: STYLES.small, color: moreColor })),
    ),
  ];
}

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { style }) => sum + style.lineHeight, 0);

/** The lines in portions that are at most `limit` high, each of at least one line. */
function portions(lines: readonly Line[], limit: number): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  let height = 0;
  for (const line of lines) {
    if (height > 0 && height + line.style.lineHeight > limit) {
      parts.push([]);
      height = 0;
    }
    parts.at(-1)?.push(line);
    height += line.style.lineHeight;
  }
  return parts;
}

function drawLines(brush: Brush, lines: readonly Line[], box: Box, at: Point, role: Role): void {
  let y = at.y;
  for (const { text, style, color, href } of lines) {
    const x = at.x + box.x + (box.align === 'right' ? box.w : 0);
    brush.text(text, { x, y: y + baseline(style) }, style, color, {
      align: box.align,
      role,
      ...(href !== undefined && { href }),
    });
    y += style.lineHeight;
  }
}

interface TableOptions {
  /** Without rules and head, for pairs of fields. */
  readonly bare?: boolean;
  readonly space?: number;
}

/** One piece for each row (more where a row is very high); each brings the head along to a new page. */
export function table(
  pen: Pen,
  columns: readonly Column[],
  rows: readonly (readonly (Cell | string)[])[],
  { bare = false, space = 6 }: TableOptions = {},
): readonly Piece[] {
  if (rows.length === 0) return [];
  const key = pen.key();
  const places = boxes(pen, columns, rows);
  const { theme } = pen;
  const rule = (canvas: Canvas, at: Point, y: number, strong: boolean) =>
    canvas
      .brush()
      .line(
        { x: at.x, y: at.y + y },
        { x: at.x + pen.width, y: at.y + y },
        { color: strong ? theme.ink : theme.hair2, width: strong ? 0.75 : 0.5 },
      );
  const titles = columns.map(({ title }, index) =>
    linesOf(pen, { text: title, style: STYLES.smallStrong, color: theme.ink2 }, places[index]?.w ?? 0),
  );
  const headHeight = Math.max(...titles.map(heightOf)) + 2 * PADDING;
  const head = (repeated: boolean): Piece => ({
    height: headHeight,
    keep: true,
    ...(repeated ? {} : { space }),
    draw: (canvas, at) => {
      titles.forEach((lines, column) => {
        const top = headHeight - PADDING - heightOf(lines);
        const role: Role = repeated
          ? { kind: 'decoration' }
          : { kind: 'cell', table: key, row: 0, column, head: true };
        const box = places[column];
        if (box) drawLines(canvas.brush(), lines, box, { x: at.x, y: at.y + top }, role);
      });
      rule(canvas, at, headHeight, true);
    },
  });
  const again = head(true);
  const limit = pen.height * TALLEST;
  const body = rows.flatMap((row, index): readonly Piece[] => {
    const cells = columns.map((_, column) => {
      const cell = asCell(row[column] ?? '');
      return { cell, parts: portions(linesOf(pen, cell, places[column]?.w ?? 0), limit) };
    });
    const count = Math.max(...cells.map(({ parts }) => parts.length));
    return Array.from({ length: count }, (_, portion): Piece => {
      const text = Math.max(
        ...cells.map(({ parts, cell }) =>
          Math.max(heightOf(parts[portion] ?? []), cell.bar && portion === 0 ? STYLES.small.lineHeight : 0),
        ),
      );
      const last = portion === count - 1;
      const height = text + (portion === 0 ? PADDING : 0) + (last ? PADDING : 0);
      return {
        height,
        keep:
          rows.length <= TOGETHER
            ? !(last && index === rows.length - 1)
            : index === 0 || (last && index === rows.length - 2),
        ...(bare ? {} : { head: again }),
        ...(bare && index === 0 && portion === 0 && { space }),
        draw: (canvas, at) => {
          const top = at.y + (portion === 0 ? PADDING : 0);
          cells.forEach(({ cell, parts }, column) => {
            const box = places[column];
            if (!box) return;
            const role: Role = { kind: 'cell', table: key, row: index + 1, column, head: false };
            if (cell.bar && portion === 0) {
              const barTop = top + (STYLES.small.lineHeight - BAR) / 2;
              drawBar(canvas, pen, cell.bar, { x: at.x + box.x, y: barTop }, box.w);
            }
            drawLines(canvas.brush(), parts[portion] ?? [], box, { x: at.x, y: top }, role);
          });
          if (last && !bare) rule(canvas, at, height, false);
        },
      };
    });
  });
  return bare ? body : [head(false), ...body];
}

/** A chart's own table: the first column takes the room that the figures leave. */
export const chartTable = (pen: Pen, { columns, rows }: ChartTable, space?: number): readonly Piece[] =>
  table(
    pen,
    columns.map((title, index) => (index === 0 ? { title, weight: 1 } : { title, align: 'right' as const })),
    rows.map(({ cells }) => cells),
    space === undefined ? {} : { space },
  );
