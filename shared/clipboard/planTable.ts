/** A table dropped over lanes and steps: where each of its cells lands and what it would create, to be looked at before it is done. */
import type { Command } from '../commands/types';
import { recogniseLane } from '../importers/lanes/recogniseLane';
import type { PastedCells } from '../importers/readPasted';
import { laneKind } from '../model/laneKinds';
import { orderedLanes, orderedPhases, orderedSteps, stepsOfPhase } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import type { PasteResult } from './pasteList';

/** Which edges of the table hold names instead of cards. */
export interface TableHeads {
  readonly row: boolean;
  readonly column: boolean;
}

export interface PlannedColumn {
  /** Null for a step that is to be made. */
  readonly stepId: Id | null;
  /** The step's name; '' for a new one without a heading. */
  readonly name: string;
}
export interface PlannedRow {
  /** Null below the last lane. */
  readonly laneId: Id | null;
  readonly heading: string;
  /** Why the row's cards are left out. */
  readonly refused: 'noLane' | 'emotionLane' | null;
}
export interface TablePlan {
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  readonly cells: PastedCells;
  readonly cards: number;
  readonly newSteps: number;
  readonly left: number;
}

/** Cards and new steps made at once at most; the rest is left out and counted. */
export const MAX_CARDS = 5000;
export const MAX_NEW_STEPS = 200;

const headingOf = (titles: readonly string[] | undefined): string => (titles ?? []).join(' ');

/** Names at the left edge that are lanes' names say that the table brings its headings. */
export function guessHeads(cells: PastedCells): TableHeads {
  const names = cells.map((row) => headingOf(row[0])).filter((name) => name !== '');
  const lanes = names.filter((name) => recogniseLane(name) !== null).length;
  const column = lanes >= 2 && lanes * 2 >= names.length;
  return { column, row: column };
}

export function planTable(
  doc: Blueprint,
  cells: PastedCells,
  at: { readonly laneId: Id; readonly stepId: Id },
  heads: TableHeads,
): TablePlan {
  const body = heads.row ? cells.slice(1) : cells;
  const inner = heads.column ? body.map((row) => row.slice(1)) : body;
  const lanes = orderedLanes(doc).filter(({ id, record }) => !record.hidden || id === at.laneId);
  const steps = orderedSteps(doc);
  const top = lanes.findIndex(({ id }) => id === at.laneId);
  const first = steps.findIndex(({ id }) => id === at.stepId);
  const wide = inner.reduce((most, row) => Math.max(most, row.length), 0);
  const room = Math.max(0, steps.length - first) + MAX_NEW_STEPS;
  const names = (heads.row ? (cells[0] ?? []) : []).slice(heads.column ? 1 : 0).map(headingOf);
  const columns = Array.from({ length: Math.min(wide, room) }, (_, i): PlannedColumn => {
    const step = steps[first + i];
    return step ? { stepId: step.id, name: step.record.name } : { stepId: null, name: names[i] ?? '' };
  });
  const rows = inner.map((_, i): PlannedRow => {
    const lane = lanes[top + i];
    const heading = heads.column ? headingOf(body[i]?.[0]) : '';
    if (!lane || top < 0) return { laneId: null, heading, refused: 'noLane' };
    const takes = laneKind(lane.record.kind).newCard !== null;
    return { laneId: lane.id, heading, refused: takes ? null : 'emotionLane' };
  });
  const count = (row: PastedCells[number] | undefined) =>
    (row ?? []).reduce((sum, titles) => sum + titles.length, 0);
  const all = inner.reduce((sum, row) => sum + count(row), 0);
  const fits = inner.reduce(
    (sum, row, i) => sum + (rows[i]?.refused === null ? count(row.slice(0, columns.length)) : 0),
    0,
  );
  const cards = Math.min(fits, MAX_CARDS);
  const newSteps = columns.filter(({ stepId }) => stepId === null).length;
  return { columns, rows, cells: inner, cards, newSteps, left: all - cards };
}

/** One batch: new steps at the end of the last phase, then the cards below those that stand there. `stepName` names a new step without a heading. */
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
  for (const [i, { laneId, refused }] of plan.rows.entries()) {
    const kind = laneId === null || refused ? null : laneKind(doc.lanes[laneId]!.kind).newCard;
    if (laneId === null || !kind) continue;
    for (const [j, titles] of (plan.cells[i] ?? []).entries()) {
      const stepId = stepIds[j];
      if (!stepId) continue;
      for (const title of titles) {
        if (ids.length >= MAX_CARDS) break;
        const id = makeId();
        ids.push(id);
        commands.push({ type: 'card.add', id, at: { laneId, stepId }, card: { kind, title } });
      }
    }
  }
  const label = { key: 'card.pasteTable', vars: { count: ids.length } };
  return {
    command: ids.length > 0 ? { type: 'batch', label, commands } : null,
    selection: { table: 'cards', ids },
    left: plan.left,
  };
}
