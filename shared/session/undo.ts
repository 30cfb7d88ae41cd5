/** Takes the last entry of the history back. */
import { applyPatches } from '../commands/applyPatches';
import { keepExisting } from './select';
import type { Session } from './types';

/** Restores the selection of before, too. The same session where there is nothing to undo. */
export function undo(session: Session): Session {
  const entry = session.past.at(-1);
  if (!entry) return session;
  const doc = applyPatches(session.doc, entry.inverse);
  return {
    ...session,
    doc,
    selection: keepExisting(doc, entry.before),
    past: session.past.slice(0, -1),
    future: [entry, ...session.future],
  };
}
