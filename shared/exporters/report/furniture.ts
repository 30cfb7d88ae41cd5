/** What stands on every page of a report but the cover: running header and footer, and the page's number. */
import type { Rect } from '../../layout/types';
import type { Role } from '../../scene/types';
import { type PaperSize, POINTS_PER_MM, paperSize } from '../pdf/papers';
import type { ExportOptions } from '../types';
import type { Canvas } from './canvas';
import type { Orientation } from './compose';
import { type Pen, STYLES } from './pen';

const SIDE = 18 * POINTS_PER_MM;
const TOP = 23 * POINTS_PER_MM;
const BOTTOM = 20 * POINTS_PER_MM;
const HEADER = 12 * POINTS_PER_MM;
const FOOTER = 11 * POINTS_PER_MM;
const DECORATION: Role = { kind: 'decoration' };

const AMERICAN: readonly ExportOptions['paper'][] = ['Letter', 'Tabloid', 'Ledger'];

/** A4, or Letter where the poster's paper would be an American one. */
export const reportPaper = (options: ExportOptions, orientation: Orientation): PaperSize =>
  paperSize(AMERICAN.includes(options.paper) ? 'Letter' : 'A4', orientation);

/** Where text may stand. */
export const bodyOf = ({ width, height }: PaperSize): Rect => ({
  x: SIDE,
  y: TOP,
  w: width - 2 * SIDE,
  h: height - TOP - BOTTOM,
});

/** `part` names the part of the report that the page belongs to. */
export function drawFurniture(
  pen: Pen,
  canvas: Canvas,
  size: PaperSize,
  page: { readonly number: number; readonly count: number; readonly part: string },
): void {
  const { t, theme, options, doc } = pen;
  const brush = canvas.brush();
  const style = STYLES.small;
  const width = size.width - 2 * SIDE;
  const one = (text: string, room: number) =>
    brush.wrap(text.replace(/\s+/g, ' ').trim(), style, room, 1)[0] ?? '';
  const row = (y: number, left: string, right: string, color: string) => {
    const end = one(right, width * 0.5);
    const used = end === '' ? 0 : brush.measure(end, style) + 16;
    brush.text(one(left, width - used), { x: SIDE, y }, style, color, { role: DECORATION });
    brush.text(end, { x: size.width - SIDE, y }, style, color, { align: 'right', role: DECORATION });
  };
  const title = doc.meta.title?.trim() || t('export.title.untitled');
  row(HEADER, options.header ?? title, page.part, theme.ink3);
  brush.line(
    { x: SIDE, y: HEADER + 7 },
    { x: size.width - SIDE, y: HEADER + 7 },
    { color: theme.hair2, width: 0.5 },
  );
  const number = t('report.page', { number: page.number, count: page.count });
  const imprint =
    options.header === undefined ? options.date.slice(0, 10) : `${title} · ${options.date.slice(0, 10)}`;
  row(size.height - FOOTER, options.footer ?? imprint, number, theme.ink3);
}
