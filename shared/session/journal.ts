/** The journal of a session as text: one JSON line per event, each with a checksum that also covers the line before it. */
import { isObject } from '../file/json';
import { crc32 } from './crc32';
import { isJournalEvent } from './journalEvent';
import type { HistoryEntry, Session } from './types';

/** A state that is kept whole somewhere: the steps below it build on it. Written when a journal begins and after each save. */
export interface JournalBase {
  readonly documentId: string;
  /** Hash of the bytes of the file that holds this state; '' where none does. */
  readonly contentHash: string;
  /** Canonical text of this state, where no file holds it. */
  readonly text?: string;
  /** This very state is unsaved work: recovered from an earlier window, imported, or written down whole in between. */
  readonly unsaved?: true | undefined;
  /** The history before this state is kept with the document, under this content hash. */
  readonly after?: string | undefined;
}

/** What happened between two states of a session: entries dropped from the past, undone, redone, then done. */
export interface JournalStep {
  readonly drop?: number;
  readonly undo?: number;
  readonly redo?: number;
  readonly do?: readonly HistoryEntry[];
}

export type JournalEvent =
  | { readonly kind: 'base'; readonly base: JournalBase; readonly at?: number | undefined }
  /** `at`: when it was written, ms since 1970. */
  | { readonly kind: 'step'; readonly step: JournalStep; readonly at?: number | undefined }
  /** Below a base: an entry that its state has done, or that was undone in it; the nearest first, so that damage costs the oldest. */
  | { readonly kind: 'past' | 'future'; readonly entry: HistoryEntry };

const PREFIX = /^\{"sum":"([0-9a-f]{8})",/;

const sumOf = (line: string | undefined): number => {
  const sum = line === undefined ? undefined : PREFIX.exec(line)?.[1];
  return sum === undefined ? 0 : Number.parseInt(sum, 16);
};

/** An object as a line (without line break) whose checksum also covers `previous`, the line it will stand below. */
export function sealLine(value: object, previous?: string): string {
  const rest = JSON.stringify(value).slice(1);
  const sum = crc32(rest, sumOf(previous)).toString(16).padStart(8, '0');
  return `{"sum":"${sum}",${rest}`;
}

/** What `sealLine` wrote; null where the line is not as it was written. */
export function openLine(line: string, previous?: string): Readonly<Record<string, unknown>> | null {
  const prefix = PREFIX.exec(line)?.[0];
  if (prefix === undefined) return null;
  const rest = line.slice(prefix.length);
  if (crc32(rest, sumOf(previous)) !== sumOf(line)) return null;
  try {
    const value: unknown = JSON.parse(`{${rest}`);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The event as a line, `previous` being the one it will stand below; absent for the first. */
export const encodeEntry = (event: JournalEvent, previous?: string): string => sealLine(event, previous);

/** The events of several lines in a row, below `previous`. */
export function encodeEntries(events: readonly JournalEvent[], previous?: string): string[] {
  const lines: string[] = [];
  for (const event of events) lines.push(encodeEntry(event, lines.at(-1) ?? previous));
  return lines;
}

export interface DecodedJournal {
  /** Of the longest intact beginning. */
  readonly events: readonly JournalEvent[];
  /** Lines after it, which cannot be read: nothing below a damaged line is ever read. */
  readonly missing: number;
}

export function decodeEntries(lines: readonly string[]): DecodedJournal {
  const events: JournalEvent[] = [];
  for (const [index, line] of lines.entries()) {
    const event = openLine(line, lines[index - 1]);
    // An event that a newer version wrote ends what can be read, too.
    if (!isJournalEvent(event)) return { events, missing: lines.length - index };
    events.push(event);
  }
  return { events, missing: 0 };
}

/** What to write into the journal after a session became another one; null where only the selection differs. */
export function stepBetween(before: Session, after: Session): JournalStep | null {
  let common = Math.min(before.past.length, after.past.length);
  while (common > 0 && before.past[common - 1] !== after.past[common - 1]) common--;
  const gone = before.past.slice(common);
  const added = after.past.slice(common);
  const undone = gone.filter((entry) => after.future.includes(entry)).length;
  const redone = added.filter((entry) => before.future.includes(entry)).length;
  const step: JournalStep = {
    ...(undone > 0 && { undo: undone }),
    ...(gone.length > undone && { drop: gone.length - undone }),
    ...(redone > 0 && { redo: redone }),
    ...(added.length > redone && { do: added.slice(redone) }),
  };
  return Object.keys(step).length > 0 ? step : null;
}

/** As much of a history as is kept, in characters of its lines: the newest entries of the longest sessions, all of any other. */
export const HISTORY_LIMIT = 16 * 1024 * 1024;

/** The nearest entries that fit. */
function nearestEntries(session: Session, limit: number): JournalEvent[] {
  let left = limit;
  const fits = (entry: HistoryEntry): boolean => {
    left -= JSON.stringify(entry).length;
    return left >= 0;
  };
  const events: JournalEvent[] = [];
  for (const entry of session.future) {
    if (!fits(entry)) break;
    events.push({ kind: 'future', entry });
  }
  for (const entry of session.past.toReversed()) {
    if (!fits(entry)) break;
    events.push({ kind: 'past', entry });
  }
  return events;
}

/** A new journal for a session that stands at `base`: its history can be undone and redone after reading it back. */
export const encodeSession = (session: Session, base: JournalBase, limit = HISTORY_LIMIT): string[] =>
  encodeEntries([{ kind: 'base', base }, ...nearestEntries(session, limit)]);
