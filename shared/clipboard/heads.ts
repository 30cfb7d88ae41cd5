/** Which edges of a pasted table hold names: of lanes, by what names are known to mean and by the map's own; of steps, by the map's own. */
import { recogniseLane } from '../importers/lanes/recogniseLane';
import { orderedLanes, orderedSteps } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import type { PastedCells } from './pastedCells';

/** Which edges of the table hold names instead of cards. */
export interface TableHeads {
  readonly row: boolean;
  readonly column: boolean;
}

export const headingOf = (titles: readonly string[] | undefined): string => (titles ?? []).join(' ');
export const fold = (name: string): string => name.trim().toLowerCase();

/** Of two steps with one name the first is meant. */
export const stepsByName = (doc: Blueprint): ReadonlyMap<string, Id> =>
  new Map([...orderedSteps(doc)].reverse().map(({ id, record }) => [fold(record.name), id]));

/** How many of the names are known, where these are most of them and more than one. */
function countKnown(names: readonly string[], isKnown: (name: string) => boolean): number {
  const named = names.filter((name) => name !== '');
  const known = named.filter(isKnown).length;
  return known >= 2 && known * 2 >= named.length ? known : 0;
}

/** Whether lanes are named at the left edge, along the top, or nowhere; `doc` has names of its own. */
export function laneEdge(cells: PastedCells, doc?: Blueprint): 'left' | 'top' | null {
  const own = new Set(doc ? orderedLanes(doc).map(({ record }) => fold(record.name ?? '')) : []);
  const isLane = (name: string) => own.has(fold(name)) || recogniseLane(name) !== null;
  const left = countKnown(
    cells.map((row) => headingOf(row[0])),
    isLane,
  );
  const top = countKnown((cells[0] ?? []).slice(1).map(headingOf), isLane);
  if (left === 0 && top === 0) return null;
  return left >= top ? 'left' : 'top';
}

export function guessHeads(doc: Blueprint, cells: PastedCells): TableHeads {
  const column = laneEdge(cells, doc) === 'left';
  const steps = stepsByName(doc);
  const named = countKnown((cells[0] ?? []).map(headingOf), (name) => steps.has(fold(name)));
  return { column, row: column || named > 0 };
}
