/** Reads the journal that a window left behind: the unsaved work in it, and what of it cannot be read any more. */
import { parse } from '../file/parse';
import { encodeUtf8 } from '../file/utf8';
import type { Blueprint } from '../model/schema';
import { decodeEntries } from './journal';
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
  if (!parsed.ok) return 'unreadable';
  const recovered = recoverEvents(parsed.doc, events, undefined, keptHistory(history, base.after));
  if (recovered.session.doc === parsed.doc && !base.unsaved && missing === 0) return null;
  return { state: 'ready', base: parsed.doc, missing, ...recovered };
}
