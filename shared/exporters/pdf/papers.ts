/** Paper sizes in points (1/72 inch), and which way to turn them. */
import type { Paper } from '../types';

export const POINTS_PER_MM = 72 / 25.4;
/** Acrobat shows no page whose side is longer. */
export const MAX_SIDE = 14_400;

const mm = (short: number, long: number) => [short * POINTS_PER_MM, long * POINTS_PER_MM] as const;
const inch = (short: number, long: number) => [short * 72, long * 72] as const;

export type FixedPaper = Exclude<Paper, 'fit'>;
/** Short side, long side. Ledger is Tabloid by name for the landscape sheet. */
const sizes: Readonly<Record<FixedPaper, readonly [number, number]>> = {
  A4: mm(210, 297),
  A3: mm(297, 420),
  A2: mm(420, 594),
  A1: mm(594, 841),
  A0: mm(841, 1189),
  Letter: inch(8.5, 11),
  Tabloid: inch(11, 17),
  Ledger: inch(11, 17),
};
/** From small to large, of the series that the default is picked from. */
export const SERIES: readonly FixedPaper[] = ['A4', 'A3', 'A2', 'A1', 'A0'];

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

export function paperSize(paper: FixedPaper, orientation: 'portrait' | 'landscape'): PaperSize {
  const [short, long] = sizes[paper];
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}
