/** Builds a session with its history from a journal. */
import { applyPatches } from '../commands/applyPatches';
import type { Blueprint } from '../model/schema';
import { createSession } from './createSession';
import { decodeEntries, type JournalEvent, type JournalStep } from './journal';
import { redo } from './redo';
import { keepExisting } from './select';
import type { HistoryEntry, Session } from './types';
import { undo } from './undo';

type History = Pick<Session, 'past' | 'future'>;
const NO_HISTORY: History = { past: [], future: [] };

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

/** The history that a base stands in: of the steps above it, and of the entries kept right below it. */
function historyOf(events: readonly JournalEvent[], start: number): History {
  const above = events
    .slice(0, start)
    .reduce((now, event) => (event.kind === 'step' ? stepHistory(now, event.step) : now), NO_HISTORY);
  const past: HistoryEntry[] = [];
  const future: HistoryEntry[] = [];
  for (const event of events.slice(start + 1)) {
    if (event.kind === 'past') past.push(event.entry);
    else if (event.kind === 'future') future.push(event.entry);
    else break;
  }
  return { past: [...above.past, ...past.reverse()], future: [...above.future, ...future] };
}

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

/** The same from events; `before` is the history that was kept with the state that the base says it follows. */
export function recoverEvents(
  doc: Blueprint,
  events: readonly JournalEvent[],
  contentHash?: string,
  before: History = NO_HISTORY,
): Recovered {
  const isStart = baseOf(contentHash);
  const start = events.findLastIndex(isStart);
  let session = createSession(doc);
  let until: number | null = null;
  let steps = 0;
  if (start < 0) return { session, until, steps };
  const { past, future } = historyOf(events, start);
  session = { ...session, past: [...before.past, ...past], future: [...before.future, ...future] };
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

const baseOf =
  (contentHash: string | undefined) =>
  (event: JournalEvent): boolean =>
    event.kind === 'base' && (contentHash === undefined || event.base.contentHash === contentHash);

/** The history of the state with this hash; none where it is not kept. */
export function keptHistory(lines: readonly string[], contentHash: string | undefined): History {
  if (contentHash === undefined) return NO_HISTORY;
  const { events } = decodeEntries(lines);
  const at = events.findLastIndex(baseOf(contentHash));
  return at < 0 ? NO_HISTORY : historyOf(events, at);
}
