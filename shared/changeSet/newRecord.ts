/** The record of a row that a workbook adds. */
import { laneKind } from '../model/laneKinds';
import { orderedLanes } from '../model/queries';
import type { CardKind, Lane, LaneKind } from '../model/schema';
import { applied } from '../workbook/fields';
import { type RecordRole, recordSheets } from '../workbook/sheets';
import type { Fields } from '../workbook/types';
import { isEmpty, type ReadContext, type Row, remark, type Sheet } from './recordRows';
import type { AddedTable, SheetRemark } from './types';

/** Fields without which there is no record. */
const REQUIRED: Readonly<Record<AddedTable, readonly string[]>> = {
  phases: ['name'],
  personas: ['name'],
  steps: ['name', 'phaseId'],
  lanes: ['kind'],
  measures: ['kind'],
  cards: ['laneId', 'stepId', 'kind', 'title'],
  links: ['from', 'to'],
  segments: ['name'],
  notes: ['text', 'x', 'y', 'w', 'h'],
  comments: ['text', 'author', 'at'],
};

/** Null where the row does not say enough. */
export function newRecord(
  sheet: Sheet,
  row: Row,
  context: ReadContext,
  remarks: SheetRemark[],
): Fields | null {
  const { table } = recordSheets[sheet.role];
  let record: Fields = {};
  for (const column of sheet.columns) {
    const value = row.cells.get(column.key) ?? null;
    if (!column.read || isEmpty(value)) continue;
    const fields = column.read(value, record);
    if (fields) record = applied(record, fields);
    else remarks.push(remark('unread', sheet, row, { column: column.label, value: String(value) }));
  }
  // A row that says nothing is none.
  if (Object.keys(record).length === 0) return null;
  if (table === 'cards') record = completeCard(sheet.role, record, context);
  else if (table === 'notes') record = { ...NEW_NOTE, y: row.number * NOTE_ROW, ...record };
  else if (table === 'comments' && context.written)
    record = { at: `${context.written}T00:00:00.000Z`, ...record };
  const missing = (table === 'assets' ? [] : REQUIRED[table]).filter((field) => !(field in record));
  if (missing.length === 0) return record;
  const labels = missing.map(
    (field) => sheet.columns.find(({ key }) => key === field || `${key}Id` === field)?.label ?? field,
  );
  remarks.push(remark('incomplete', sheet, row, { columns: labels.join(', ') }));
  return null;
}

/** A new note without a place lies below the one of the row above, from the map's corner on. */
const NEW_NOTE = { x: 0, w: 168, h: 96 };
const NOTE_ROW = 112;

const LANE_OF: Readonly<Partial<Record<RecordRole, readonly [CardKind, LaneKind]>>> = {
  pains: ['pain', 'pains'],
  opportunities: ['opportunity', 'opportunities'],
};

/** A new pain stands in the lane of pains, a new card is of the kind that its lane gives. */
function completeCard(role: RecordRole, record: Fields, { doc }: ReadContext): Fields {
  const [kind, wanted] = LANE_OF[role] ?? [];
  const laneId = record.laneId ?? orderedLanes(doc).find((lane) => lane.record.kind === wanted)?.id;
  const lane: Lane | undefined = typeof laneId === 'string' ? doc.lanes[laneId] : undefined;
  const usual = kind ?? (lane ? (laneKind(lane.kind).newCard ?? 'text') : 'text');
  return {
    title: '',
    kind: usual,
    ...record,
    ...(laneId !== undefined && { laneId }),
  };
}
