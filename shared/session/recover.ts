/** Builds a session with its history from a journal. */
import { applyPatches } from '../commands/immer';
import type { Blueprint } from '../model/schema';
import { createSession } from './createSession';
import { decodeEntries, type JournalBase, type JournalEvent, type JournalStep } from './journal';
import { redo } from './redo';
import { keepExisting } from './select';
import type { HistoryEntry, Session } from './types';
import { undo } from './undo';

type History = Pick<Session, 'past' | 'future'>;
const NO_HISTORY: History = { past: [], future: [] };

/** The last state that a journal names as kept whole: where to get the document that `recover` builds on; null where it is unreadable. */
export function readBase(lines: readonly string[]): JournalBase | null {
  const event = decodeEntries(lines).events.findLast(({ kind }) => kind === 'base');
  return event?.kind === 'base' ? event.base : null;
}

/** The history after a step, the document left aside. */
function stepHistory({ past, future }: History, step: JournalStep): History {
  const undone = past.slice(past.length - Math.min(step.undo ?? 0, past.length));
  const kept = past.slice(0, past.length - undone.length);
  const back = [...undone, ...future];
  const left = kept.slice(0, kept.length - Math.min(step.drop ?? 0, kept.length));
  const redone = back.slice(0, step.redo ?? 0);
  const done = step.do ?? [];
  const changes = done.length > 0 || (step.drop ?? 0) > 0;
  return { past: [...left, ...redone, ...done], future: changes ? [] : back.slice(redone.length) };
}

const historyOf = (events: readonly JournalEvent[]): History =>
  events.reduce(
    (history, event) => (event.kind === 'step' ? stepHistory(history, event.step) : history),
    NO_HISTORY,
  );

const times = (count: number | undefined, session: Session, go: (session: Session) => Session): Session => {
  let now = session;
  for (let i = 0; i < (count ?? 0); i++) now = go(now);
  return now;
};

function doEntry(session: Session, entry: HistoryEntry): Session {
  const doc = applyPatches(session.doc, entry.patches);
  const selection = keepExisting(doc, entry.after);
  return { ...session, doc, selection, past: [...session.past, entry], future: [] };
}

function stepSession(session: Session, step: JournalStep): Session {
  let now = times(step.undo, session, undo);
  now = times(step.drop, now, (dropped) => ({ ...undo(dropped), future: [] }));
  now = times(step.redo, now, redo);
  for (const entry of step.do ?? []) now = doEntry(now, entry);
  return now;
}

/**
 * `doc` is the document in the state of one of the journal's bases: that with this `contentHash`, or the last one where none is given.
 * The session has all that was done since (it differs from `doc` where there is unsaved work) and can undo beyond it. A damaged
 * journal gives its longest intact beginning; one that does not know the document gives a session without history.
 */
export function recover(doc: Blueprint, lines: readonly string[], contentHash?: string): Session {
  return recoverEvents(doc, decodeEntries(lines).events, contentHash).session;
}

export interface Recovered {
  readonly session: Session;
  /** When the last step that is back was written, ms since 1970; null where no step is. */
  readonly until: number | null;
  /** Steps since the base that are back. */
  readonly steps: number;
}

/** The same from events; `before` are those of the history that the base says it follows. */
export function recoverEvents(
  doc: Blueprint,
  events: readonly JournalEvent[],
  contentHash?: string,
  before: readonly JournalEvent[] = [],
): Recovered {
  const start = events.findLastIndex(
    (event) => event.kind === 'base' && (contentHash === undefined || event.base.contentHash === contentHash),
  );
  let session = createSession(doc);
  let until: number | null = null;
  let steps = 0;
  if (start < 0) return { session, until, steps };
  session = { ...session, ...historyOf([...before, ...events.slice(0, start)]) };
  for (const event of events.slice(start))
    if (event.kind === 'step') {
      try {
        session = stepSession(session, event.step);
      } catch {
        // Patches that do not fit: the document is not the one that the journal was written for.
        break;
      }
      until = event.at ?? until;
      steps++;
    }
  return { session, until, steps };
}
