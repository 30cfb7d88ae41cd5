/** A table dropped over lanes and steps: where each of its cells lands and what it would create, to be looked at before it is done. */
import type { Command } from '../commands/types';
import { recogniseLane } from '../importers/lanes/recogniseLane';
import { laneKind } from '../model/laneKinds';
import { orderedLanes, orderedPhases, orderedSteps, stepsOfPhase } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { fold, headingOf, stepsByName, type TableHeads } from './heads';
import type { PastedCells, PastedSpans } from './pastedCells';
import type { PasteResult } from './pasteList';
import { type Feelings, feelingCommands, readFeelings } from './readFeelings';

export interface PlannedColumn {
  /** Null for a step that is to be made. */
  readonly stepId: Id | null;
  /** The step's name; '' for a new one without a heading. */
  readonly name: string;
}
export interface PlannedRow {
  /** Null below the last lane, or where no lane has the row's name. */
  readonly laneId: Id | null;
  readonly heading: string;
  /** Why the row's cards are left out. */
  readonly refused: 'noLane' | 'emotionLane' | null;
  /** What the cells say where the lane holds a curve, for each column. */
  readonly feelings: Feelings | null;
}
export interface TablePlan {
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  readonly cells: PastedCells;
  /** Steps that the cards of each cell cover; null where all cover one. */
  readonly spans: PastedSpans | null;
  readonly cards: number;
  readonly emotions: number;
  readonly newSteps: number;
  readonly left: number;
}

/** Cards and new steps made at once at most; the rest is left out and counted. */
export const MAX_CARDS = 5000;
const MAX_NEW_STEPS = 200;

interface Place {
  readonly laneId: Id;
  readonly stepId: Id;
}

/** The steps under the columns: by their names where most of them are the map's own, else from the selected one on. */
function planColumns(
  doc: Blueprint,
  at: Place,
  wide: number,
  names: readonly string[],
): readonly PlannedColumn[] {
  const steps = orderedSteps(doc);
  const own = stepsByName(doc);
  const known = names.filter((name) => name !== '' && own.has(fold(name)));
  const byName = known.length > 0 && known.length * 2 >= names.filter((name) => name !== '').length;
  const first = steps.findIndex(({ id }) => id === at.stepId);
  let fresh = 0;
  const columns: PlannedColumn[] = [];
  for (let i = 0; i < wide; i++) {
    const name = names[i] ?? '';
    const id = byName ? own.get(fold(name)) : steps[first + i]?.id;
    if (id === undefined && fresh++ >= MAX_NEW_STEPS) break;
    columns.push(id === undefined ? { stepId: null, name } : { stepId: id, name: doc.steps[id]!.name });
  }
  return columns;
}

/** The lanes under the rows: from the selected one down, or by the rows' names and what they are known to mean. */
function planLanes(doc: Blueprint, at: Place, headings: readonly string[] | null, high: number) {
  const lanes = orderedLanes(doc).filter(({ id, record }) => !record.hidden || id === at.laneId);
  const top = lanes.findIndex(({ id }) => id === at.laneId);
  if (!headings)
    return Array.from({ length: high }, (_, i) => (top < 0 ? null : (lanes[top + i]?.id ?? null)));
  const taken = new Set<Id>();
  return headings.map((heading): Id | null => {
    const free = lanes.filter(({ id }) => !taken.has(id));
    const kind = recogniseLane(heading)?.kind;
    const found =
      free.find(({ record }) => record.name !== undefined && fold(record.name) === fold(heading)) ??
      free.find(({ record }) => record.kind === kind);
    if (found) taken.add(found.id);
    return found?.id ?? null;
  });
}

const countOf = (row: PastedCells[number] | undefined): number =>
  (row ?? []).reduce((sum, titles) => sum + titles.length, 0);

/** The spans of the cells as far as their columns are neighbours on the map. */
function planSpans(
  doc: Blueprint,
  spans: PastedSpans,
  columns: readonly PlannedColumn[],
  heads: TableHeads,
): PastedSpans {
  const places = new Map(orderedSteps(doc).map(({ id }, index) => [id, index]));
  let fresh = places.size;
  const order = columns.map(({ stepId }) => (stepId === null ? fresh++ : places.get(stepId)));
  return spans.slice(heads.row ? 1 : 0).map((row) =>
    row.slice(heads.column ? 1 : 0).map((span, column) => {
      let covered = 1;
      while (covered < span && order[column + covered] === (order[column] ?? 0) + covered) covered++;
      return covered;
    }),
  );
}

export function planTable(
  doc: Blueprint,
  cells: PastedCells,
  at: Place,
  heads: TableHeads,
  spans: PastedSpans | null = null,
): TablePlan {
  const body = heads.row ? cells.slice(1) : cells;
  const inner = heads.column ? body.map((row) => row.slice(1)) : body;
  const wide = inner.reduce((most, row) => Math.max(most, row.length), 0);
  const names = (heads.row ? (cells[0] ?? []) : []).slice(heads.column ? 1 : 0).map(headingOf);
  const headings = heads.column ? body.map((row) => headingOf(row[0])) : null;
  const columns = planColumns(doc, at, wide, names);
  const laneIds = planLanes(doc, at, headings, inner.length);
  const rows = inner.map((row, i): PlannedRow => {
    const laneId = laneIds[i] ?? null;
    const lane = laneId === null ? undefined : doc.lanes[laneId];
    const plain = { laneId, heading: headings?.[i] ?? '', feelings: null };
    if (!lane) return { ...plain, refused: 'noLane' };
    if (laneKind(lane.kind).newCard !== null) return { ...plain, refused: null };
    const feelings = readFeelings(row.slice(0, columns.length));
    return { ...plain, feelings, refused: feelings ? null : 'emotionLane' };
  });
  const sum = (counts: (row: PlannedRow, i: number) => number) =>
    rows.reduce((total, row, i) => total + counts(row, i), 0);
  const all = sum(({ feelings }, i) =>
    countOf(feelings ? inner[i]?.filter((_, column) => !feelings[column]) : inner[i]),
  );
  const fits = sum(({ refused, feelings }, i) =>
    refused || feelings ? 0 : countOf(inner[i]?.slice(0, columns.length)),
  );
  const cards = Math.min(fits, MAX_CARDS);
  const emotions = sum(({ feelings }) => feelings?.filter((feeling) => feeling !== null).length ?? 0);
  const newSteps = columns.filter(({ stepId }) => stepId === null).length;
  return {
    ...{ columns, rows, cells: inner, spans: spans && planSpans(doc, spans, columns, heads) },
    cards,
    emotions,
    newSteps,
    left: all - cards,
  };
}

/** One batch: new steps at the end of the last phase, then cards below those that stand there, and points of curves. `stepName` names a new step without a heading. */
export function tableCommand(
  doc: Blueprint,
  plan: TablePlan,
  options: { readonly makeId: () => Id; readonly stepName: string },
): PasteResult {
  const { makeId, stepName } = options;
  const phaseId = orderedPhases(doc).at(-1)?.id;
  const commands: Command[] = [];
  let end = phaseId === undefined ? 0 : stepsOfPhase(doc, phaseId).length;
  const stepIds = plan.columns.map(({ stepId, name }): Id | null => {
    if (stepId !== null || phaseId === undefined) return stepId;
    const id = makeId();
    commands.push({ type: 'step.add', id, phaseId, index: end++, step: { name: name || stepName } });
    return id;
  });
  const ids: Id[] = [];
  const feelings: Command[] = [];
  for (const [i, { laneId, refused, feelings: felt }] of plan.rows.entries()) {
    const lane = laneId === null || refused ? undefined : doc.lanes[laneId];
    if (!lane || laneId === null) continue;
    if (felt) feelings.push(...feelingCommands(felt, stepIds, lane.personaId, makeId));
    const kind = laneKind(lane.kind).newCard;
    if (!kind) continue;
    for (const [j, titles] of (plan.cells[i] ?? []).entries()) {
      const stepId = stepIds[j];
      if (!stepId) continue;
      for (const title of titles) {
        if (ids.length >= MAX_CARDS) break;
        const id = makeId();
        ids.push(id);
        const span = plan.spans?.[i]?.[j] ?? 1;
        const card = { kind, title, ...(span > 1 && { span }) };
        commands.push({ type: 'card.add', id, at: { laneId, stepId }, card });
      }
    }
  }
  const all = [...commands, ...feelings];
  const label = { key: 'card.pasteTable', vars: { count: ids.length } };
  return {
    command: ids.length + feelings.length > 0 ? { type: 'batch', label, commands: all } : null,
    selection: ids.length > 0 ? { table: 'cards', ids } : null,
    left: plan.left,
  };
}
