/** Turns the rows of a table into a map: from files, and from blocks pasted out of a spreadsheet. */

import type { LaneKind } from '../../model/schema';
import { namedScale } from '../cells/readEmotion';
import { readSeverity } from '../cells/readSeverity';
import { isEmptyCell, type Markup, splitCell, toPlainText } from '../cells/splitCell';
import type { DraftCard, DraftEmotion, DraftLane, MapDraft } from '../draft';
import { Remarks } from '../remarks';
import { isMerged, MERGED_LEFT } from './merged';
import { pivotList } from './pivotList';
import { readEmotions } from './readEmotions';
import {
  type Grid,
  type GridLane,
  type Legend,
  type Line,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rows,
  readGrid,
} from './readGrid';

export interface TableOptions {
  readonly markup: Markup;
  /** Title where the table has none of its own. */
  readonly title: string;
  /** What a text beside the table says of its lanes. */
  readonly legend?: Legend;
  /** How many lanes must be recognised, default 2; a block the user pasted may do with fewer. */
  readonly minRoles?: number;
  /** How many stages there must be, default 2. */
  readonly minSteps?: number;
}

/** What a lane without a known name is by the dividing line above it. */
const KIND_BELOW: Readonly<Record<Line, LaneKind>> = {
  interaction: 'frontstage',
  visibility: 'backstage',
  internal: 'support',
};

/** The cards of one raw cell. */
export function readCards(cell: string, kind: LaneKind, markup: Markup, guesses: Remarks): DraftCard[] {
  return splitCell(cell, markup).map((text) => {
    if (kind !== 'pains') return { title: text };
    const { text: title, tag, severity } = readSeverity(text);
    if (tag === null || severity === null || title === '') return { title: text };
    guesses.add('severityTags', `${tag} → ${severity}`);
    return { title, severity, tags: [tag] };
  });
}

function laneKindOf(lane: GridLane, grid: Grid, guesses: Remarks): LaneKind {
  if (lane.recognised) return lane.recognised.kind;
  if (grid.hasLines && lane.below) {
    const kind = KIND_BELOW[lane.below];
    guesses.add('laneByLine', lane.label);
    return kind;
  }
  guesses.add('laneUnknown', lane.label);
  return 'text';
}

/** Cells of a lane of moods: a merged one says the same of every step it covers. */
const spread = (cells: readonly string[]): string[] => {
  let last = '';
  return cells.map((cell) => {
    if (cell !== MERGED_LEFT) last = isMerged(cell) ? '' : cell;
    return last;
  });
};

/** Cards by step; those of a merged cell reach over all the steps that it covers. */
function readLaneCards(
  cells: readonly string[],
  kind: LaneKind,
  markup: Markup,
  guesses: Remarks,
): Map<number, DraftCard[]> {
  const found = new Map<number, DraftCard[]>();
  for (const [step, cell] of cells.entries()) {
    if (isMerged(cell) || isEmptyCell(cell) !== 'no') continue;
    let span = 1;
    while (cells[step + span] === MERGED_LEFT) span++;
    const cards = readCards(cell, kind, markup, guesses);
    if (cards.length > 0) found.set(step, span > 1 ? cards.map((card) => ({ ...card, span })) : cards);
  }
  return found;
}

/** Turns a grid into a map, whatever its lanes are. */
function gridToMap(grid: Grid, options: TableOptions): MapDraft {
  const losses = new Remarks();
  const guesses = new Remarks();
  const emotions: DraftEmotion[] = [];
  const lanes = grid.lanes.map((lane): DraftLane => {
    const kind = laneKindOf(lane, grid, guesses);
    const label = lane.group === undefined ? lane.label : `${lane.group} – ${lane.label}`;
    if (lane.group !== undefined) guesses.add('laneGroups', lane.group);
    for (const cell of lane.cells)
      if (isEmptyCell(cell) === 'reason') losses.add('emptyMarkers', toPlainText(cell, options.markup));
    if (kind === 'emotions') {
      const found = readEmotions(spread(lane.cells), options.markup, guesses, namedScale(lane.label));
      // A step has one emotion for everyone: a second lane of moods stays as cards.
      const taken = new Set(emotions.map((emotion) => emotion.step));
      for (const emotion of found.emotions) {
        if (!taken.has(emotion.step)) emotions.push(emotion);
        else found.rest.set(emotion.step, [{ title: emotion.note ?? String(emotion.value) }]);
      }
      return { kind, label, cells: found.rest };
    }
    return { kind, label, cells: readLaneCards(lane.cells, kind, options.markup, guesses) };
  });
  if (grid.isCut) losses.add('cut', `${MAX_ROWS} × ${MAX_COLUMNS}`);
  if (grid.placeholders.length > 0) losses.add('placeholders', grid.placeholders.join(', '));
  if (grid.rowNumbers.length > 0) losses.add('rowNumbers', grid.rowNumbers.join(', '));
  const phases: string[] = [];
  const steps = grid.steps.map((name, i) => {
    const phase = grid.phases?.[i];
    // Neighbours under one name share a phase; the same name further on is another.
    if (phase !== undefined && (i === 0 || phase !== grid.phases?.[i - 1])) phases.push(phase);
    return { name, phase: Math.max(0, phases.length - 1) };
  });
  if (!grid.phases) guesses.add('onePhase');
  if (grid.hasThreeLevels) guesses.add('threeLevels');
  for (const name of grid.numbered) guesses.add('stepsNumbered', name);
  return {
    title: grid.title ?? options.title,
    phases: grid.phases ? phases : null,
    steps,
    lanes,
    personas: [],
    emotions,
    losses: losses.toList(),
    guesses: guesses.toList(),
  };
}

/** Stages that are dates or times are more often the lines of a log. */
const isLog = (steps: readonly string[]): boolean =>
  steps.every((step) => /^[\d\s:./,TZ+-]*$/.test(step)) &&
  steps.some((step) => /\d{4}-|\d:\d\d|\d\/\d/.test(step));

/** A list may have columns that a map's cells have no place for. */
const withListRemarks = (map: MapDraft, left: readonly string[]): MapDraft =>
  left.length === 0
    ? map
    : {
        ...map,
        losses: [...map.losses, { key: 'listColumns', vars: { list: left.join(', '), count: left.length } }],
      };

/** The map a table holds; null where it is no map: too few lanes that can be recognised, or stages. */
export function tableToMap(rows: Rows, options: TableOptions): MapDraft | null {
  const list = pivotList(rows, options.markup);
  const grid = readGrid(list?.rows ?? rows, options.markup, options.legend);
  if (!grid || grid.roles < (options.minRoles ?? 2)) return null;
  if (grid.roles < 4 && isLog(grid.steps)) return null;
  if (grid.steps.length < (options.minSteps ?? 2) || grid.steps.every((step) => step === '')) return null;
  const map = gridToMap(grid, options);
  return list ? withListRemarks(map, list.left) : map;
}
