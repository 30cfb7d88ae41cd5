/** Finds where each side is fine by itself and both together are not: links to themselves, and answers in a circle. */
import { isSame } from '../model/isSame';
import type { Blueprint, Id } from '../model/schema';
import { rowOf } from './documents';
import { conflictAt, type PlannedConflict } from './plannedConflict';
import type { Row, Side, Versions } from './types';

/** The record as it would be with all conflicts answered by one side. */
function answered(row: Row, id: Id, conflicts: readonly PlannedConflict[], table: string, side: Side): Row {
  const own = conflicts.filter(
    (conflict) => conflict.table === table && conflict.record === id && conflict.path.length === 3,
  );
  return { ...row, ...Object.fromEntries(own.map((conflict) => [conflict.path[2], conflict[side]])) };
}

/** Comments that lie on a circle of answers. */
function circles(answers: ReadonlyMap<Id, unknown>): ReadonlySet<Id> {
  const found = new Set<Id>();
  const done = new Set<Id>();
  for (const start of answers.keys()) {
    const trail: Id[] = [];
    let id: unknown = start;
    while (typeof id === 'string' && answers.has(id) && !done.has(id)) {
      done.add(id);
      trail.push(id);
      id = answers.get(id);
    }
    const from = typeof id === 'string' ? trail.indexOf(id) : -1;
    if (from >= 0) for (const each of trail.slice(from)) found.add(each);
  }
  return found;
}

/** Adds to the conflicts: each field in it takes the value of the side that is chosen. */
export function findTogether(versions: Versions, draft: Blueprint, conflicts: PlannedConflict[]): void {
  const known = new Set(conflicts.map((conflict) => conflict.id));
  const add = (table: 'links' | 'comments', id: Id, field: string) => {
    const values = Object.fromEntries(
      (['base', 'ours', 'theirs'] as const).map((name) => [name, rowOf(versions[name], table, id)]),
    );
    const { base, ours, theirs } = values;
    const conflict = conflictAt('together', [table, id, field], {
      base: base?.[field],
      ours: ours?.[field],
      theirs: theirs?.[field],
    });
    if (!ours || !theirs || isSame(conflict.ours, conflict.theirs) || known.has(conflict.id)) return;
    known.add(conflict.id);
    conflicts.push(conflict);
  };
  const earlier = [...conflicts];
  for (const side of ['ours', 'theirs'] as const) {
    for (const [id, link] of Object.entries(draft.links)) {
      const { from, to } = answered(link as unknown as Row, id, earlier, 'links', side);
      if (from === to) for (const end of ['from', 'to']) add('links', id, end);
    }
    const answers = Object.entries(draft.comments).map(([id, comment]): [Id, unknown] => [
      id,
      answered(comment as unknown as Row, id, earlier, 'comments', side).replyTo,
    ]);
    for (const id of circles(new Map(answers))) add('comments', id, 'replyTo');
  }
}
