/** The journal of a session as text: one JSON line per event, each with a checksum that also covers the line before it. */
import { isObject } from '../file/json';
import type { FileRef } from '../host/types';
import { crc32 } from './crc32';
import type { HistoryEntry, Session } from './types';

/** A state that is kept whole somewhere: the steps below it build on it. Written when a journal begins and after each save. */
export interface JournalBase {
  readonly documentId: string;
  /** Hash of the bytes of the file that holds this state; '' where none does. */
  readonly contentHash: string;
  /** Canonical text of this state, where no file holds it. */
  readonly text?: string;
  readonly file?: FileRef;
  /** This very state is unsaved work, recovered from an earlier window. */
  readonly unsaved?: true | undefined;
}

/** What happened between two states of a session: entries dropped from the past, undone, redone, then done. */
export interface JournalStep {
  readonly drop?: number;
  readonly undo?: number;
  readonly redo?: number;
  readonly do?: readonly HistoryEntry[];
}

export type JournalEvent =
  | { readonly kind: 'base'; readonly base: JournalBase }
  | { readonly kind: 'step'; readonly step: JournalStep };

const PREFIX = /^\{"sum":"([0-9a-f]{8})",/;

const sumOf = (line: string | undefined): number => {
  const sum = line === undefined ? undefined : PREFIX.exec(line)?.[1];
  return sum === undefined ? 0 : Number.parseInt(sum, 16);
};

/** The event as a line (without line break), `previous` being the line it will stand below; absent for the first. */
export function encodeEntry(event: JournalEvent, previous?: string): string {
  const rest = JSON.stringify(event).slice(1);
  const sum = crc32(rest, sumOf(previous)).toString(16).padStart(8, '0');
  return `{"sum":"${sum}",${rest}`;
}

/** The events of several lines in a row, below `previous`. */
export function encodeEntries(events: readonly JournalEvent[], previous?: string): string[] {
  const lines: string[] = [];
  for (const event of events) lines.push(encodeEntry(event, lines.at(-1) ?? previous));
  return lines;
}

function decodeLine(line: string, previous: string | undefined): JournalEvent | null {
  const prefix = PREFIX.exec(line)?.[0];
  if (prefix === undefined) return null;
  const rest = line.slice(prefix.length);
  if (crc32(rest, sumOf(previous)) !== sumOf(line)) return null;
  try {
    const event: unknown = JSON.parse(`{${rest}`);
    // The checksum says that we wrote the line; a kind of event that a newer version wrote ends what can be read.
    return isObject(event) && (event.kind === 'base' || event.kind === 'step')
      ? (event as JournalEvent)
      : null;
  } catch {
    return null;
  }
}

/**
 * The events of the longest intact beginning. Where `damaged` is true, the journal must be written anew from what could be read
 * before anything is appended, for nothing below a damaged line is ever read.
 */
export function decodeEntries(lines: readonly string[]): {
  readonly events: readonly JournalEvent[];
  readonly damaged: boolean;
} {
  const events: JournalEvent[] = [];
  for (const [index, line] of lines.entries()) {
    const event = decodeLine(line, lines[index - 1]);
    if (!event) return { events, damaged: true };
    events.push(event);
  }
  return { events, damaged: false };
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

/** A new journal for a session that stands at `base`: its history can be undone and redone after reading it back. */
export function encodeSession(session: Session, base: JournalBase): string[] {
  const { past, future } = session;
  const history: JournalStep[] = [...past, ...future].map((entry) => ({ do: [entry] }));
  if (future.length > 0) history.push({ undo: future.length });
  return encodeEntries([
    ...history.map((step): JournalEvent => ({ kind: 'step', step })),
    { kind: 'base', base },
  ]);
}
