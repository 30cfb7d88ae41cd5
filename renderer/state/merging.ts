/** The merge under way: three documents, the answers given so far, and the result that they make. Nothing is written before it is taken in. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { FileRef } from '../../shared/host/types';
import { commonPart } from '../../shared/merge/commonPart';
import { type Decision, type Decisions, decided, isCopy } from '../../shared/merge/decisions';
import { merge as mergeDocuments } from '../../shared/merge/merge';
import {
  type MergeMarks,
  mergeMarks,
  type Sides,
  sideChanges,
  withoutConflict,
} from '../../shared/merge/sides';
import type { Conflict, Merge, Side } from '../../shared/merge/types';
import { newId } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';

export interface MergeRequest {
  /** What both came from; null where nobody knows: then what only one has is kept, and every field that differs is asked about. */
  readonly base: Blueprint | null;
  readonly mine: Blueprint;
  readonly theirs: Blueprint;
  /** What each is called in the window. */
  readonly names: { readonly base: string; readonly mine: string; readonly theirs: string };
  /**
   * Where the result goes: `open` (absent) = into the open map, which is `mine`, as one entry of its history; else that file is opened with
   * `mine` and the merge as its one entry, to be saved there (null = a new file).
   */
  readonly into?: 'open' | { readonly file: FileRef | null };
  /** Answers given earlier, by the ids of the conflicts; those to conflicts that are no more are left aside. */
  readonly decisions?: Decisions;
  /** Runs once the result is in the open map. */
  readonly onMerged?: () => void;
}

/** Which of the documents the map shows. */
export type ShownSide = 'result' | 'base' | 'ours' | 'theirs';

export interface Merging {
  readonly request: MergeRequest;
  readonly merge: Merge;
  /** Changes of both sides since the base. */
  readonly sides: Sides;
  /** Those of them that need no question. */
  readonly rest: Sides;
  readonly marks: MergeMarks;
  readonly decisions: Decisions;
  readonly past: readonly Decisions[];
  readonly future: readonly Decisions[];
  readonly result: Blueprint;
  /** The conflict in question. */
  readonly current: string | null;
  readonly shown: ShownSide;
}

export const merging = createStore<{ readonly open: Merging | null }>()(() => ({ open: null }));

/** Selects from the merge under way; for parts of the window that are there only while one is. */
export function useMerging<T>(choose: (state: Merging) => T): T {
  return useStore(merging, ({ open }) => {
    if (!open) throw new Error('no merge is under way');
    return choose(open);
  });
}

const set = (change: Partial<Merging>): void =>
  merging.setState(({ open }) => ({ open: open && { ...open, ...change } }));

/** Puts the documents together; what shows the window is ./mergeWindow. */
export function startMerging(request: MergeRequest): Merging {
  const { mine, theirs } = request;
  const merge = mergeDocuments(request.base ?? commonPart(mine, theirs), mine, theirs);
  const sides = sideChanges(merge);
  const asked = new Set(merge.conflicts.map(({ id }) => id));
  const decisions = Object.fromEntries(
    Object.entries(request.decisions ?? {}).filter(([id]) => asked.has(id)),
  );
  const open: Merging = {
    request,
    merge,
    sides,
    rest: withoutConflict(merge, sides),
    marks: mergeMarks(merge, sides),
    decisions,
    past: [],
    future: [],
    result: decided(merge, decisions),
    current:
      merge.conflicts.find(({ id }) => !Object.hasOwn(decisions, id))?.id ?? merge.conflicts[0]?.id ?? null,
    shown: 'result',
  };
  merging.setState({ open });
  return open;
}

export const stopMerging = (): void => merging.setState({ open: null });

/** Conflicts without an answer. */
export const undecided = ({ merge, decisions }: Pick<Merging, 'merge' | 'decisions'>): readonly Conflict[] =>
  merge.conflicts.filter(({ id }) => !Object.hasOwn(decisions, id));

function take(decisions: Decisions, history: Pick<Merging, 'past' | 'future'>): void {
  const { open } = merging.getState();
  if (open) set({ ...history, decisions, result: decided(open.merge, decisions) });
}

/** Answers a conflict; null takes the answer back. Keeping both cards answers all that is asked about the card. */
export function answer(id: string, decision: Decision | 'both' | null): void {
  const { open } = merging.getState();
  const conflict = open?.merge.conflicts.find((each) => each.id === id);
  if (!open || !conflict) return;
  const { [id]: before, ...others } = open.decisions;
  const next: Record<string, Decision> = { ...others };
  const ofCard = open.merge.conflicts.filter(
    ({ table, record }) => table === conflict.table && record === conflict.record,
  );
  // The other fields of a card that is no longer kept twice are open again.
  if (isCopy(before)) for (const each of ofCard) delete next[each.id];
  if (decision === 'both') {
    const copy = { copy: newId(Math.random) };
    for (const each of ofCard) next[each.id] = copy;
  } else if (decision !== null) next[id] = decision;
  take(next, { past: [...open.past, open.decisions], future: [] });
}

/** Answers all that is open with one side, in one step. */
export function answerAll(side: Side): void {
  const { open } = merging.getState();
  if (!open) return;
  const answers = undecided(open).map(({ id }) => [id, side] as const);
  take(
    { ...open.decisions, ...Object.fromEntries(answers) },
    { past: [...open.past, open.decisions], future: [] },
  );
}

export function undoAnswer(): boolean {
  const { open } = merging.getState();
  const before = open?.past.at(-1);
  if (!open || !before) return false;
  take(before, { past: open.past.slice(0, -1), future: [open.decisions, ...open.future] });
  goToChanged(open.decisions, before);
  return true;
}

export function redoAnswer(): boolean {
  const { open } = merging.getState();
  const [next, ...future] = open?.future ?? [];
  if (!open || !next) return false;
  take(next, { past: [...open.past, open.decisions], future });
  goToChanged(open.decisions, next);
  return true;
}

/** What was undone is seen. */
function goToChanged(before: Decisions, after: Decisions): void {
  const { open } = merging.getState();
  const changed = open?.merge.conflicts.find(({ id }) => before[id] !== after[id]);
  if (changed) goToConflict(changed.id);
}

export const goToConflict = (id: string): void => set({ current: id });

/** The next (1) or previous (−1) conflict, round and round. */
export function walkConflicts(direction: 1 | -1): void {
  const { open } = merging.getState();
  if (!open) return;
  const ids = open.merge.conflicts.map(({ id }) => id);
  const at = open.current === null ? -1 : ids.indexOf(open.current);
  const next = ids.at(at < 0 ? 0 : (at + direction) % ids.length);
  if (next !== undefined) set({ current: next });
}

export const showSide = (shown: ShownSide): void => set({ shown });
