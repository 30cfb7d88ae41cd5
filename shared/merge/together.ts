/** Finds where each side is fine by itself and both together are not: links to themselves, and answers in a circle. */
import { isSame } from '../model/isSame';
import type { Blueprint, Id } from '../model/schema';
import { SIDES } from './bothSides';
import { circlesOf } from './circles';
import { rowOf } from './documents';
import { conflictAt, fieldsOf, type PlannedConflict, withAnswer } from './plannedConflict';
import type { Row, Side, Versions } from './types';
import { pickFields, unitName } from './units';

/** The record as it would be with all conflicts answered by one side. */
function answered(row: Row, id: Id, conflicts: readonly PlannedConflict[], table: string, side: Side): Row {
  const own = conflicts.filter(
    (conflict) => conflict.table === table && conflict.record === id && conflict.path.length === 3,
  );
  return own.reduce((answeredRow, conflict) => withAnswer(answeredRow, conflict, conflict[side]), row);
}

/** Adds to the conflicts: each field in it takes the value of the side that is chosen. */
export function findTogether(versions: Versions, draft: Blueprint, conflicts: PlannedConflict[]): void {
  const known = new Set(
    conflicts.flatMap((conflict) =>
      fieldsOf(conflict).map((field) => `${conflict.table}/${conflict.record}/${field}`),
    ),
  );
  const add = (table: 'links' | 'comments', id: Id, fields: readonly string[]) => {
    const values = Object.fromEntries(
      (['base', 'ours', 'theirs'] as const).map((name) => [name, rowOf(versions[name], table, id)]),
    );
    const { base, ours, theirs } = values;
    if (!ours || !theirs) return;
    const open = fields.filter(
      (field) => !isSame(ours[field], theirs[field]) && !known.has(`${table}/${id}/${field}`),
    );
    const [only] = open;
    if (only === undefined) return;
    for (const field of open) known.add(`${table}/${id}/${field}`);
    const of = (row: Row | undefined) => (open.length > 1 ? row && pickFields(row, open) : row?.[only]);
    conflicts.push(
      conflictAt('together', [table, id, unitName(open)], {
        base: of(base),
        ours: of(ours),
        theirs: of(theirs),
        ...(open.length > 1 && { fields: open }),
      }),
    );
  };
  const earlier = [...conflicts];
  for (const side of SIDES) {
    for (const [id, link] of Object.entries(draft.links)) {
      const { from, to } = answered(link as unknown as Row, id, earlier, 'links', side);
      if (from === to) add('links', id, ['from', 'to']);
    }
    const answers = Object.entries(draft.comments).map(([id, comment]): [Id, unknown] => [
      id,
      answered(comment as unknown as Row, id, earlier, 'comments', side).replyTo,
    ]);
    for (const id of circlesOf(new Map(answers)).flat()) add('comments', id, ['replyTo']);
  }
}
