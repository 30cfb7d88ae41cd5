/** Every mark as vector paths in a 14 × 14 box, drawn by us: the canvas, the legend and all exports show the same ones. */
import type { MarkBox } from '../layout/types';
import { circlePath, linePath } from './path';
import type { TokenName } from './themes';

/** `currentColor` is the mark's own colour, `ground` whatever it stands on. */
export type GlyphInk = 'currentColor' | 'ground' | TokenName;
/** One path; strokes have round caps and joins, `width` in units of the box. */
export interface GlyphPart {
  readonly d: string;
  readonly fill?: GlyphInk;
  readonly stroke?: GlyphInk;
  readonly width?: number;
}
export const GLYPH_BOX = 14;

export type ShapeName = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'ring';
export type FaceName = 'faceWorst' | 'faceBad' | 'faceNeutral' | 'faceGood' | 'faceBest';
export type GlyphName =
  | Exclude<MarkBox['kind'], 'persona'>
  | ShapeName
  | FaceName
  | 'note'
  | 'comment'
  | 'heat';

const fill = (d: string, ink: GlyphInk = 'currentColor'): GlyphPart => ({ d, fill: ink });
const line = (d: string, width = 1.3, ink: GlyphInk = 'currentColor'): GlyphPart => ({
  d,
  stroke: ink,
  width,
});

const letterF = (cx: number, cy: number, k: number) =>
  linePath(
    (
      [
        [-1.75, -2.9],
        [2, -2.9],
        [2, -1.75],
        [-0.45, -1.75],
        [-0.45, -0.5],
        [1.6, -0.5],
        [1.6, 0.65],
        [-0.45, 0.65],
        [-0.45, 2.9],
        [-1.75, 2.9],
      ] as const
    ).map(([x, y]) => [cx + x * k, cy + y * k] as const),
  );

/** Four dots, as many filled as the grade says: assumed 1, reported 2, observed 3, measured 4. */
const dots = (filled: number): readonly GlyphPart[] =>
  [1.55, 5.2, 8.85, 12.5].map((x, i) =>
    i < filled ? fill(circlePath(x, 7, 1.4)) : line(circlePath(x, 7, 1.05), 0.7),
  );

/** A filled disc with eyes and a mouth; `bend` > 0 smiles, < 0 frowns. */
const face = (bend: number, extra: readonly GlyphPart[] = []): readonly GlyphPart[] => {
  const y = 9 - bend * 0.32;
  const mouth = bend === 0 ? `M4.5 9L9.5 9` : `M4 ${y}Q7 ${y + bend} 10 ${y}`;
  return [
    fill(circlePath(7, 7, 6.6)),
    fill(circlePath(4.8, 5.4, 0.9), 'faceInk'),
    fill(circlePath(9.2, 5.4, 0.9), 'faceInk'),
    line(mouth, 1.15, 'faceInk'),
    ...extra,
  ];
};

export const glyphs: Readonly<Record<GlyphName, readonly GlyphPart[]>> = {
  moment: [fill('M7 0.6L13.4 7L7 13.4L0.6 7Z')],
  fail: [line(circlePath(7, 7, 5.7), 1.25), fill(letterF(7.1, 7, 1))],
  failRecovered: [
    line(circlePath(6.2, 6.2, 5.1), 1.2),
    fill(letterF(6.2, 6.2, 0.88)),
    line('M8.7 12.3L12.3 8.7', 4.4, 'ground'),
    line('M8.7 12.3L12.3 8.7', 2.9, 'gainMark'),
    line('M10.1 10.1L10.9 10.9', 0.8, 'ground'),
  ],
  wait: [
    line('M3.4 1.7H10.6M3.4 12.3H10.6', 1.3),
    line('M4.5 1.9V3.6C4.5 5.6 9.5 8.4 9.5 10.4V12.1M9.5 1.9V3.6C9.5 5.6 4.5 8.4 4.5 10.4V12.1', 1.15),
    fill('M5.3 11.9C5.3 10.6 6.2 9.7 7 9.2C7.8 9.7 8.7 10.6 8.7 11.9Z'),
  ],
  decision: [line('M1 3H13V11.4H10L7 8.4L4 11.4H1Z', 1.1)],
  fixed: [line('M3 3H11V11H3Z', 1.35)],
  flexible: [line('M1.4 8C2.9 4.3 4.9 4.3 7 7C9.1 9.7 11.1 9.7 12.6 6', 1.4)],
  data: [fill(circlePath(7, 4.7, 3.3)), fill('M5.9 6.6H8.1L9.3 13H4.7Z')],
  pain: [fill('M8.6 0.8L2.8 8.1H6.3L5.3 13.2L11.2 5.7H7.6Z')],
  gain: [
    line(circlePath(7, 7, 5.7), 1.25),
    fill(circlePath(5, 5.7, 0.85)),
    fill(circlePath(9, 5.7, 0.85)),
    line('M4.3 8.4Q7 11.4 9.7 8.4', 1.15),
  ],
  opportunity: [line('M7 12.6V2M2.9 6L7 1.9L11.1 6', 1.4)],
  votes: [line('M2.4 7.7L5.6 10.9L11.6 3.5', 1.5)],
  evidence1: dots(1),
  evidence2: dots(2),
  evidence3: dots(3),
  evidence4: dots(4),
  variants: [line('M1.8 7H4.4C7 7 6.4 3.4 9 3.4H12.2M4.4 7C7 7 6.4 10.6 9 10.6H12.2', 1.25)],
  link: [line('M8.4 1.9H12.1V5.6M12.1 1.9L6.6 7.4M10.2 8.6V12.1H1.9V3.8H5.4', 1.2)],
  owner: [
    line(circlePath(7, 4.5, 2.5), 1.2),
    line('M2.2 12.5C2.2 9.7 4.4 8.6 7 8.6C9.6 8.6 11.8 9.7 11.8 12.5', 1.2),
  ],
  circle: [fill(circlePath(7, 7, 4.6))],
  square: [fill('M3 3H11V11H3Z')],
  triangle: [fill('M7 2.2L12 11H2Z')],
  diamond: [line('M7 2L12 7L7 12L2 7Z', 1.7)],
  cross: [line('M3.2 3.2L10.8 10.8M10.8 3.2L3.2 10.8', 2.2)],
  ring: [line(circlePath(7, 7, 4), 1.9)],
  faceWorst: face(-3.6, [line('M3.1 2.9L5.3 3.6M10.9 2.9L8.7 3.6', 0.8, 'faceInk')]),
  faceBad: face(-2.2),
  faceNeutral: face(0),
  faceGood: face(2.4),
  faceBest: [
    ...face(0).slice(0, 3),
    { d: 'M3.7 7.9H10.3C10.3 10.3 8.8 11.5 7 11.5C5.2 11.5 3.7 10.3 3.7 7.9Z', fill: 'faceInk' },
  ],
  note: [line('M2 2H12V8.6L8.6 12H2ZM12 8.6H8.6V12', 1.2)],
  comment: [
    fill('M2 12.4V6.6C2 3.9 4.1 1.8 6.9 1.8H7.3C10 1.8 12.2 3.9 12.2 6.6V7.2C12.2 10 10 12.4 7.3 12.4Z'),
  ],
  heat: [
    line(
      'M7 1.4C7.6 4 11 5.6 11 8.8C11 11.1 9.3 12.6 7 12.6C4.7 12.6 3 11.1 3 8.8C3 7.2 3.9 6.2 4.8 5.4C5.2 6.6 5.8 7 6.3 7.1C5.7 4.6 6.4 2.6 7 1.4Z',
      1.2,
    ),
  ],
};

/** The face nearest to an emotion value −5…5. */
export function faceGlyph(value: number): FaceName {
  if (value <= -3.5) return 'faceWorst';
  if (value <= -1) return 'faceBad';
  if (value < 1) return 'faceNeutral';
  return value < 3.5 ? 'faceGood' : 'faceBest';
}

/** Colour of a mark on a card; `alarm` (a wait over its limit) makes it pain's. Persona marks take their persona's colour instead. */
export function markToken(mark: Pick<MarkBox, 'kind' | 'alarm'>): TokenName {
  if (mark.alarm) return 'pain';
  switch (mark.kind) {
    case 'moment':
      return 'ink';
    case 'fail':
    case 'failRecovered':
      return 'painMark';
    case 'pain':
      return 'pain';
    case 'gain':
      return 'gain';
    case 'opportunity':
      return 'opp';
    default:
      return 'ink2';
  }
}
