/** Does again what was undone last. */
import { applyPatches } from '../commands/applyPatches';
import { keepExisting } from './select';
import type { Session } from './types';

/** Restores the selection that the entry left. The same session where there is nothing to redo. */
export function redo(session: Session): Session {
  const [entry, ...future] = session.future;
  if (!entry) return session;
  const doc = applyPatches(session.doc, entry.patches);
  return {
    ...session,
    doc,
    selection: keepExisting(doc, entry.after),
    past: [...session.past, entry],
    future,
  };
}
