/** What is measured of the canvas: names of the rows, what is promised at 3,000 cards, and the floor in the table of the promises. */
import { median } from '../../support/benchRow';

interface Promised {
  /** Last column of the table, ms per event or ms until idle. */
  readonly target: number;
  /** Its column *floor*: what the same acts took on a bare page, on the table's machine. */
  readonly floor?: number;
}

export const PROMISED = {
  'open to idle': { target: 150, floor: 112 },
  pan: { target: 5, floor: 3.9 },
  drag: { target: 6, floor: 3.6 },
  drop: { target: 15, floor: 7.5 },
  'zoom out': { target: 9, floor: 6.7 },
  'fit all to idle': { target: 120, floor: 65 },
  'key typed': { target: 6, floor: 6.1 },
  'commit text': { target: 25, floor: 29 },
  'undo, redo': { target: 8, floor: 5.3 },
  save: { target: 25 },
} as const satisfies Readonly<Record<string, Promised>>;

export type RowName = keyof typeof PROMISED;
/** Milliseconds by row; each a median. */
export type Figures = Partial<Record<RowName, number>>;

/**
 * How many times longer the machine takes just now than the table's did: the median over the table's rows of floor here ÷ floor there. One
 * figure for all rows, since the two floors are alike but not the same page: row by row they differ more than the machines do.
 */
export function machineNow(floor: Figures): number {
  return median(
    Object.entries(PROMISED).flatMap(([name, promised]) => {
      const here = floor[name as RowName];
      return here !== undefined && 'floor' in promised ? [here / promised.floor] : [];
    }),
  );
}
