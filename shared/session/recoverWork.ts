/** Reads the journal that a window left behind: the unsaved work in it, and what of it cannot be read any more. */
import { parse } from '../file/parse';
import { serialise } from '../file/serialise';
import { encodeUtf8 } from '../file/utf8';
import type { Blueprint } from '../model/schema';
import { decodeEntries, type JournalEvent } from './journal';
import { keptHistory, type Recovered, recoverEvents } from './recover';

export interface LeftWork extends Recovered {
  readonly state: 'ready';
  /** The document that the work was begun from: what its file held then. */
  readonly base: Blueprint;
  /** Lines at the end that cannot be read. */
  readonly missing: number;
}

/** The name of the history that the work goes on from; null where it needs none. */
export function historyOfWork(lines: readonly string[]): string | null {
  const last = decodeEntries(lines).events.findLast(({ kind }) => kind === 'base');
  return last?.kind === 'base' ? (last.base.after ?? null) : null;
}

/**
 * `history`: the one it goes on from. `unreadable`: there is something, but not even its beginning can be read; null: nothing in it is unsaved.
 */
export function recoverWork(
  lines: readonly string[],
  history: readonly string[],
): LeftWork | 'unreadable' | null {
  const { events, missing } = decodeEntries(lines);
  const last = events.findLast(({ kind }) => kind === 'base');
  if (last?.kind !== 'base') return lines.length > 0 ? 'unreadable' : null;
  const { base } = last;
  if (base.text === undefined) return null;
  const parsed = parse(encodeUtf8(base.text));
  // What a newer program wrote is left to it.
  if (!parsed.ok || parsed.readOnly) return 'unreadable';
  const before = keptHistory(history, base.after);
  const recoverTo = (end: number) => recoverEvents(parsed.doc, events.slice(0, end), undefined, before);
  const end = lastMap(events, (at) => isMap(recoverTo(at).session.doc));
  const recovered = recoverTo(end);
  const lost = missing + events.length - end;
  if (recovered.session.doc === parsed.doc && !base.unsaved && lost === 0) return null;
  return { state: 'ready', base: parsed.doc, missing: lost, ...recovered };
}

const isMap = (doc: Blueprint): boolean => parse(encodeUtf8(serialise(doc))).ok;

/** So many events give a map. Halved, not tried one by one: each try reads a whole map. */
function lastMap(events: readonly JournalEvent[], isMapAfter: (end: number) => boolean): number {
  if (isMapAfter(events.length)) return events.length;
  let fine = events.findLastIndex(({ kind }) => kind === 'base') + 1;
  let broken = events.length;
  while (broken - fine > 1) {
    const middle = (fine + broken) >> 1;
    if (isMapAfter(middle)) fine = middle;
    else broken = middle;
  }
  return fine;
}
