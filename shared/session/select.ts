/** Changes what is selected. */
import type { Selection } from '../commands/types';
import { isSame } from '../model/isSame';
import type { Blueprint } from '../model/schema';
import { has } from '../rules/exists';
import { NOTHING_SELECTED, type Session } from './types';

/** The selection less what is not in the document (any more). */
export function keepExisting(doc: Blueprint, selection: Selection): Selection {
  const { table, ids } = selection;
  if (table === null) return NOTHING_SELECTED;
  if (table === 'cell') {
    const [laneId = '', stepId = ''] = ids;
    return has(doc, 'lanes', laneId) && has(doc, 'steps', stepId) ? selection : NOTHING_SELECTED;
  }
  const left = ids.filter((id) => has(doc, table, id));
  if (left.length === 0) return NOTHING_SELECTED;
  return left.length === ids.length ? selection : { table, ids: left };
}

/** The same session where that is selected already. */
export function select(session: Session, selection: Selection): Session {
  const next = keepExisting(session.doc, selection);
  return isSame(next, session.selection) ? session : { ...session, selection: next };
}
