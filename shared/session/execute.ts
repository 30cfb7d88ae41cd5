/** Runs a command in a session and writes its history. */
import { applyCommand, labelOf } from '../commands/applyCommand';
import type { Command } from '../commands/types';
import { refuse } from '../rules/refuse';
import { isUndone, mergeEntries, mergesWith } from './mergeEntries';
import { keepExisting } from './select';
import type { HistoryEntry, Outcome, Session } from './types';

/**
 * Refuses where the session is read-only or the command's rule does. A command that changes nothing gives the same session back and
 * leaves no entry. With a `mergeKey` it joins the entry before it, if that has the same key and nothing happened in between.
 */
export function execute(
  session: Session,
  command: Command,
  options: { readonly mergeKey?: string } = {},
): Outcome {
  if (session.readOnly) return { ok: false, refusal: refuse('readOnly') };
  const applied = applyCommand(session.doc, command);
  if (!applied.ok) return applied;
  const { doc, patches, inverse } = applied;
  if (patches.length === 0) return { ok: true, session };
  const after = keepExisting(doc, applied.selection ?? session.selection);
  const entry: HistoryEntry = {
    label: labelOf(session.doc, command),
    command: applied.command,
    patches,
    inverse,
    before: session.selection,
    after,
    ...(options.mergeKey !== undefined && { mergeKey: options.mergeKey }),
  };
  return { ok: true, session: { ...session, doc, selection: after, ...remember(session, entry) } };
}

function remember(session: Session, entry: HistoryEntry): Pick<Session, 'past' | 'future'> {
  const last = session.past.at(-1);
  if (!last || !mergesWith(session, last, entry)) return { past: [...session.past, entry], future: [] };
  const merged = mergeEntries(last, entry);
  const before = session.past.slice(0, -1);
  return { past: isUndone(merged) ? before : [...before, merged], future: [] };
}
