/** An editing session as a value: the document, its history and the selection. */
import type { Patch } from '../commands/immer';
import type { Command, CommandLabel, Refusal, Selection } from '../commands/types';
import type { Blueprint } from '../model/schema';

export interface HistoryEntry {
  readonly label: CommandLabel;
  readonly command: Command;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly before: Selection;
  readonly after: Selection;
  /** Entries with the same key that follow each other become one (typing). */
  readonly mergeKey?: string;
}

export interface Session {
  readonly doc: Blueprint;
  readonly selection: Selection;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  readonly readOnly: boolean;
}

export type Outcome =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly refusal: Refusal };

export const NOTHING_SELECTED: Selection = { table: null, ids: [] };

/*
 * The functions, one file each beside this one:
 *   createSession(doc, options?: {readOnly?: boolean}): Session
 *   execute(session, command, options?: {mergeKey?: string}): Outcome       refuses on readOnly; a command that changes nothing adds no entry
 *   undo(session): Session    redo(session): Session                        the same session where there is nothing to do
 *   select(session, selection): Session
 *   replay(doc, commands): Blueprint
 */
