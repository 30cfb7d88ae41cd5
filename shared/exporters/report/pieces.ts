/** What a report is composed of: pieces that each stand on one page as a whole. */
import type { Point } from '../../layout/types';
import type { Color, Role } from '../../scene/types';
import type { TextStyle } from '../../text/types';
import type { Canvas } from './canvas';
import { type Pen, STYLES } from './pen';

/** A place that contents, bookmarks and links lead to. */
export interface Anchor {
  readonly id: string;
  readonly title: string;
  readonly level: 1 | 2 | 3;
}

export interface Piece {
  readonly height: number;
  /** Left free above it, unless it begins a page. */
  readonly space?: number;
  /** A hairline in the middle of that space. */
  readonly rule?: true;
  /** Stands on the page of the piece after it. */
  readonly keep?: boolean;
  /** Begins a new page where less than this is left of one. */
  readonly room?: number;
  /** Stands above it once more where it begins a page. */
  readonly head?: Piece;
  readonly anchor?: Anchor;
  readonly draw: (canvas: Canvas, at: Point) => void;
}

/** Where the baseline stands in a line box, as a share of its height beyond the size. */
export const baseline = ({ size, lineHeight }: TextStyle): number => (lineHeight - size) / 2 + size * 0.8;

interface TextOptions {
  readonly color?: Color;
  /** From the column's left. */
  readonly x?: number;
  readonly width?: number;
  readonly space?: number;
  /** The last line stays with what follows. */
  readonly keep?: boolean;
  readonly heading?: 1 | 2 | 3;
  readonly anchor?: Anchor;
  readonly room?: number;
  readonly href?: string;
}

/** A paragraph, line by line; neither its first nor its last line stands alone on a page. */
export function paragraph(
  pen: Pen,
  text: string,
  style: TextStyle,
  options: TextOptions = {},
): readonly Piece[] {
  const { x = 0, width = pen.width - x, color = pen.theme.ink, space, keep = false, heading } = options;
  const lines = pen.wrap(text.trim(), style, width);
  const role: Role = { kind: 'paragraph', key: pen.key() };
  return lines.map((line, index) => ({
    height: style.lineHeight,
    keep:
      index === lines.length - 1 ? keep : index === 0 || index === lines.length - 2 || heading !== undefined,
    ...(index === 0 && space !== undefined && { space }),
    ...(index === 0 && options.anchor && { anchor: options.anchor }),
    ...(index === 0 && options.room !== undefined && { room: options.room }),
    draw: (canvas, at) => {
      canvas.brush().text(line, { x: at.x + x, y: at.y + baseline(style) }, style, color, {
        role,
        ...(heading && { heading }),
        ...(options.href !== undefined && { href: options.href }),
      });
    },
  }));
}

const BULLET = 11;

/** Entries of a list, each behind a dot. */
export function bullets(
  pen: Pen,
  texts: readonly string[],
  options: { readonly style?: TextStyle; readonly color?: Color; readonly space?: number } = {},
): readonly Piece[] {
  const { style = STYLES.body, color = pen.theme.ink, space = 3 } = options;
  return texts.flatMap((text) =>
    paragraph(pen, text, style, { x: BULLET, color, space }).map((piece, index) =>
      index > 0
        ? piece
        : {
            ...piece,
            draw: (canvas: Canvas, at: Point) => {
              const middle = at.y + style.lineHeight / 2;
              canvas
                .brush()
                .rect({ x: at.x + 1, y: middle - 1.5, w: 3, h: 3 }, { fill: pen.accent, radius: 1.5 });
              piece.draw(canvas, at);
            },
          },
    ),
  );
}

/** Nothing but room. */
export const gap = (height: number): Piece => ({ height, draw: () => {} });

/** The title of a part of the report, with a rule in the accent colour above. */
export function partTitle(pen: Pen, id: string, title: string, room = 220): readonly Piece[] {
  const rule: Piece = {
    height: 13,
    space: 30,
    keep: true,
    room,
    anchor: { id, title, level: 1 },
    draw: (canvas, at) => canvas.brush().rect({ x: at.x, y: at.y, w: 36, h: 3 }, { fill: pen.accent }),
  };
  const lines = paragraph(pen, title, STYLES.part, { heading: 1, keep: true });
  return [rule, ...lines, { ...gap(8), keep: true }];
}

export const sectionTitle = (pen: Pen, title: string, anchor?: string): readonly Piece[] =>
  paragraph(pen, title, STYLES.section, {
    heading: 2,
    keep: true,
    space: 18,
    room: 90,
    ...(anchor !== undefined && { anchor: { id: anchor, title, level: 2 } }),
  }).concat({ ...gap(4), keep: true });

/** A sentence or two below a title, in grey. */
export const note = (pen: Pen, text: string, keep = false): readonly Piece[] =>
  paragraph(pen, text, STYLES.small, { color: pen.theme.ink3, keep, space: 2 });
