/** Goes to any place in the history. */
import { redo } from './redo';
import type { Session } from './types';
import { undo } from './undo';

/** `index`: how many entries are done afterwards, 0 (none) … past + future (all); beyond these the nearest. */
export function jumpTo(session: Session, index: number): Session {
  let now = session;
  while (now.past.length > index && now.past.length > 0) now = undo(now);
  while (now.past.length < index && now.future.length > 0) now = redo(now);
  return now;
}
