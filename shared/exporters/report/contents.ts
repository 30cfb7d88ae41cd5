/** The table of contents: parts and their sections with page numbers, each a link. */
import type { Canvas } from './canvas';
import { type Pen, STYLES } from './pen';
import { type Anchor, baseline, gap, type Piece, paragraph } from './pieces';

export interface Entry extends Anchor {
  /** Page number as printed. */
  readonly page: number;
}

const INDENT = 14;
const NUMBER = 34;

/** A title that needs two lines has its number on the last. */
function entryPieces(pen: Pen, entry: Entry): readonly Piece[] {
  const { theme } = pen;
  const first = entry.level === 1;
  const style = first ? STYLES.strong : STYLES.body;
  const x = first ? 0 : INDENT;
  const lines = pen.wrap(entry.title.replace(/\s+/g, ' ').trim(), style, pen.width - x - NUMBER - 20);
  const role = { kind: 'paragraph', key: pen.key() } as const;
  return lines.map((line, index): Piece => {
    const last = index === lines.length - 1;
    return {
      height: style.lineHeight + (last ? 2 : 0),
      ...(index === 0 && first && { space: 7 }),
      keep: !last,
      draw: (canvas: Canvas, at) => {
        const brush = canvas.brush();
        const y = at.y + baseline(style);
        const href = `#${entry.id}`;
        const end = brush.text(line, { x: at.x + x, y }, style, theme.ink, { role, href }) + at.x + x;
        if (!last) return;
        const number = String(entry.page);
        const start = at.x + pen.width - brush.measure(number, style);
        if (start - end > 16)
          brush.path(`M${end + 6} ${y - 1.5}L${start - 6} ${y - 1.5}`, {
            stroke: { color: theme.edge3, width: 0.8, dash: [0.1, 3.5], cap: 'round' },
          });
        brush.text(number, { x: start, y }, style, theme.ink, { role, href });
      },
    };
  });
}

export const contents = (pen: Pen, entries: readonly Entry[]): readonly Piece[] => [
  ...paragraph(pen, pen.t('report.contents'), STYLES.part, { heading: 1, keep: true }),
  gap(10),
  ...entries.filter(({ level }) => level < 3).flatMap((entry) => entryPieces(pen, entry)),
];
