/** Puts together what several sheets say of one record: the sheets of records count before that of the map. */
import { isSame } from '../model/isSame';
import type { Blueprint, Id } from '../model/schema';
import { applied } from '../workbook/fields';
import type { Fields } from '../workbook/types';
import type { MapEdits } from './readMapSheet';
import type { PartsEdit } from './readParts';
import type { EditedRecord, FieldEdit, SheetRemark, SheetTable, WorkbookEdits } from './types';

function withFields(
  edits: WorkbookEdits,
  table: SheetTable,
  id: Id,
  fields: readonly FieldEdit[],
): WorkbookEdits {
  if (fields.length === 0) return edits;
  const known = edits.edited.some((one) => one.table === table && one.id === id);
  const edited: readonly EditedRecord[] = known
    ? edits.edited.map((one) =>
        one.table === table && one.id === id ? { ...one, fields: [...one.fields, ...fields] } : one,
      )
    : [...edits.edited, { table, id, fields }];
  return { ...edits, edited };
}

const isRemoved = ({ removed }: WorkbookEdits, table: SheetTable, id: Id): boolean =>
  removed.some((one) => one.table === table && one.id === id);

export function joinParts(edits: WorkbookEdits, parts: readonly PartsEdit[], doc: Blueprint): WorkbookEdits {
  let next = edits;
  for (const { table, id, field, parts: list, conflict } of parts) {
    const value = list.length > 0 ? list : undefined;
    if (next.added.some((one) => one.table === table && one.id === id))
      next = {
        ...next,
        added: next.added.map((one) =>
          one.table === table && one.id === id
            ? { ...one, record: applied(one.record, { [field]: value ?? null }) }
            : one,
        ),
      };
    else if (!isRemoved(next, table, id)) {
      const from = (doc[table][id] as Fields | undefined)?.[field];
      next = withFields(next, table, id, [{ field, from, to: value, conflict }]);
    }
  }
  return next;
}

export function joinMapEdits(edits: WorkbookEdits, map: MapEdits, doc: Blueprint): WorkbookEdits {
  const remarks: SheetRemark[] = [...edits.remarks, ...map.remarks];
  let next = edits;
  const twice = (cell: string) => remarks.push({ key: 'mapTwice', vars: { sheet: map.name, cell } });
  for (const { table, id, fields, conflict, cell } of map.edits) {
    if (isRemoved(next, table, id)) continue;
    const record = (doc[table][id] ?? {}) as Fields;
    const own = next.edited.find((one) => one.table === table && one.id === id);
    const taken: FieldEdit[] = [];
    for (const [field, value] of Object.entries(fields)) {
      const to = value ?? undefined;
      const other =
        own?.fields.find((one) => one.field === field) ?? taken.find((one) => one.field === field);
      // What its own sheet says counts, also once the map has it.
      const isOwn = !other && edits.worked.has(`${table} ${id} ${field}`);
      if (other ? !isSame(other.to, to) : isOwn && !isSame(record[field], to)) twice(cell);
      else if (!other && !isOwn && !isSame(record[field], to))
        taken.push({ field, from: record[field], to, conflict });
    }
    next = withFields(next, table, id, taken);
  }
  const moods = map.moods.filter((mood) => {
    const same = ({ stepId, personaId }: { stepId: Id; personaId: Id | null }) =>
      stepId === mood.stepId && personaId === mood.personaId;
    const other = next.moods.find(same);
    const isOwn = !other && edits.worked.has(`mood ${mood.stepId} ${mood.personaId ?? ''}`);
    if (isOwn || (other && other.value !== mood.value)) twice(mood.cell);
    return !other && !isOwn;
  });
  const edited = (id: Id) =>
    edits.worked.has(`cards ${id}`) || next.edited.some((one) => one.table === 'cards' && one.id === id);
  return {
    ...next,
    // What was edited on another sheet is still wanted.
    removed: [
      ...next.removed,
      ...map.removed.filter(({ id }) => !isRemoved(next, 'cards', id) && !edited(id)),
    ],
    moods: [...next.moods, ...moods.map(({ cell: _, ...mood }) => mood)],
    orders: [
      ...next.orders,
      ...map.orders.filter(
        ({ laneId, stepId }) =>
          !edits.worked.has(`order ${laneId} ${stepId}`) &&
          !next.orders.some((one) => one.laneId === laneId && one.stepId === stepId),
      ),
    ],
    remarks,
  };
}
