/** The commands that add, edit and remove the record of a row. */
import type { Command } from '../commands/types';
import { cardsInCell, orderedLanes, orderedPersonaIds, orderedPhases, stepsOfPhase } from '../model/queries';
import type {
  Blueprint,
  Card,
  Comment,
  Id,
  Lane,
  Link,
  Measure,
  Note,
  Persona,
  Phase,
  Segment,
  Step,
} from '../model/schema';
import type { Fields } from '../workbook/types';
import type { AddedRecord, AddedTable, SheetTable } from './types';

/** Fields that say where a record stands: they change by moving it. */
export const placeFields = (table: SheetTable): readonly string[] =>
  table === 'cards' ? ['laneId', 'stepId'] : table === 'steps' ? ['phaseId'] : [];

/** The place right after the row above: those that are new themselves count as far as they stand before it. */
function indexAfter(row: AddedRecord, known: readonly Id[], added: readonly AddedRecord[]): number {
  let above = row.after;
  while (above !== null && !known.includes(above)) {
    const next = added.find(({ table, id }) => table === row.table && id === above);
    if (!next) break;
    above = next.after;
  }
  return above === null ? 0 : known.includes(above) ? known.indexOf(above) + 1 : known.length;
}

export function addCommand(doc: Blueprint, row: AddedRecord, added: readonly AddedRecord[]): Command {
  const { id, record } = row;
  const without = (...fields: readonly string[]): unknown =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
  switch (row.table) {
    case 'phases':
      return {
        type: 'phase.add',
        id,
        index: indexAfter(
          row,
          orderedPhases(doc).map((one) => one.id),
          added,
        ),
        phase: record as unknown as Phase,
      };
    case 'personas':
      return {
        type: 'persona.add',
        id,
        index: indexAfter(row, orderedPersonaIds(doc), added),
        persona: record as unknown as Persona,
      };
    case 'lanes':
      return {
        type: 'lane.add',
        id,
        index: indexAfter(
          row,
          orderedLanes(doc).map((one) => one.id),
          added,
        ),
        lane: record as unknown as Lane,
      };
    case 'steps': {
      const phaseId = String(record.phaseId);
      const index = indexAfter(
        row,
        stepsOfPhase(doc, phaseId).map((one) => one.id),
        added,
      );
      return { type: 'step.add', id, phaseId, index, step: without('phaseId') as Step };
    }
    case 'cards': {
      const [laneId, stepId] = [String(record.laneId), String(record.stepId)];
      const cell = cardsInCell(doc, laneId, stepId).map((one) => one.id);
      const index = indexAfter(row, cell, added);
      // Below a card of another cell it goes to the end of its own.
      const isBelow = index > 0 && index < cell.length;
      return {
        type: 'card.add',
        id,
        at: { laneId, stepId, ...(isBelow && { index }) },
        card: without('laneId', 'stepId') as Card,
      };
    }
    case 'links':
      return { type: 'link.add', id, link: record as unknown as Link };
    case 'measures':
      return { type: 'measure.add', id, measure: record as unknown as Measure };
    case 'segments':
      return { type: 'segment.add', id, segment: record as unknown as Segment };
    case 'notes':
      return { type: 'note.add', id, note: record as unknown as Note };
    case 'comments':
      return { type: 'comment.add', id, comment: record as unknown as Comment };
  }
}

export function editCommand(table: SheetTable, id: Id, fields: Fields): Command {
  switch (table) {
    case 'phases':
      return { type: 'phase.edit', id, fields };
    case 'personas':
      return { type: 'persona.edit', id, fields };
    case 'lanes':
      return { type: 'lane.edit', id, fields };
    case 'steps':
      return { type: 'step.edit', id, fields };
    case 'cards':
      return { type: 'card.edit', ids: [id], fields };
    case 'links':
      return { type: 'link.edit', id, fields };
    case 'measures':
      return { type: 'measure.edit', id, fields };
    case 'segments':
      return { type: 'segment.edit', id, fields };
    case 'notes':
      return { type: 'note.edit', ids: [id], fields };
    case 'comments':
      return { type: 'comment.edit', id, fields };
    case 'assets':
      return { type: 'asset.edit', id, fields };
  }
}

export function removeCommand(table: AddedTable, id: Id): Command {
  switch (table) {
    case 'phases':
      return { type: 'phase.delete', id };
    case 'personas':
      return { type: 'persona.delete', id };
    case 'lanes':
      return { type: 'lane.delete', id };
    case 'steps':
      return { type: 'step.delete', ids: [id] };
    case 'cards':
      return { type: 'card.delete', ids: [id] };
    case 'links':
      return { type: 'link.delete', ids: [id] };
    case 'measures':
      return { type: 'measure.delete', id };
    case 'segments':
      return { type: 'segment.delete', id };
    case 'notes':
      return { type: 'note.delete', ids: [id] };
    case 'comments':
      return { type: 'comment.delete', id };
  }
}
