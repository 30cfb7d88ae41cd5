/** The copies that came back from review: what is in them, what was decided, and which suggestion is in hand. Of it only what was rejected comes into the file, when the reviews are closed. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { isSame } from '../../shared/model/isSame';
import type { Blueprint } from '../../shared/model/schema';
import { isTaken } from '../../shared/review/isTaken';
import { packetInfo } from '../../shared/review/packet';
import { readCopy } from '../../shared/review/readCopy';
import { isRejected } from '../../shared/review/rejected';
import { type Collected, collect } from '../../shared/review/suggestions';
import { readComments } from '../../shared/review/takeComments';
import type { Copy, Suggestion } from '../../shared/review/types';
import type { HistoryEntry, Session } from '../../shared/session/types';
import { editor, onStep } from './editor';
import { baseInHistory } from './mergeFiles';
import { notify } from './notices';
import { t } from './useT';

interface Decided {
  readonly as: 'accepted' | 'rejected';
  /** The step of the history that took it in: undone, it is open again. */
  readonly entry: HistoryEntry | null;
}

export interface Reviews {
  readonly collected: Collected;
  readonly decided: ReadonlyMap<string, Decided>;
  /** Ids of those that are to be decided again. */
  readonly reopened: ReadonlySet<string>;
  /** Id of the suggestion in hand. */
  readonly current: string | null;
}

/** `onMap`: the map has it already, whoever wrote it. */
export type SuggestionState = 'open' | 'accepted' | 'rejected' | 'onMap';

export const reviews = createStore<{ readonly open: Reviews | null }>()(() => ({ open: null }));
export const useReviews = (): Reviews | null => useStore(reviews, (state) => state.open);

const set = (change: Partial<Reviews>): void =>
  reviews.setState(({ open }) => ({ open: open && { ...open, ...change } }));

export const inHand = (id: string | null): void => set({ current: id });

export const allSuggestions = ({ collected }: Reviews): readonly Suggestion[] =>
  collected.groups.flatMap(({ suggestions }) => suggestions);

export function decide(
  ids: readonly string[],
  as: Decided['as'] | null,
  entry: HistoryEntry | null = null,
): void {
  const { open } = reviews.getState();
  if (!open) return;
  const decided = new Map(open.decided);
  const reopened = new Set(open.reopened);
  for (const id of ids)
    if (as === null) {
      decided.delete(id);
      reopened.add(id);
    } else decided.set(id, { as, entry });
  set({ decided, reopened });
}

let known: {
  readonly doc: Blueprint;
  readonly open: Reviews;
  readonly states: ReadonlyMap<string, SuggestionState>;
} | null = null;

/** What has become of each suggestion: an accepted one rules out those that contradict it, until that is undone. */
export function suggestionStates(
  { doc, past }: Session,
  open: Reviews,
): ReadonlyMap<string, SuggestionState> {
  if (
    known?.doc === doc &&
    known.open.collected === open.collected &&
    known.open.decided === open.decided &&
    known.open.reopened === open.reopened
  )
    return known.states;
  const all = allSuggestions(open);
  const states = new Map<string, SuggestionState>();
  for (const suggestion of all) {
    const decision = open.decided.get(suggestion.id);
    const taken =
      (decision?.entry && past.includes(decision.entry)) || isTaken(doc, open.collected, suggestion);
    if (taken) states.set(suggestion.id, decision?.as === 'accepted' ? 'accepted' : 'onMap');
    else {
      // Rejected here, or when these copies were walked before.
      const kept = decision === undefined && !open.reopened.has(suggestion.id) && isRejected(doc, suggestion);
      states.set(suggestion.id, kept || decision?.as === 'rejected' ? 'rejected' : 'open');
    }
  }
  for (const { id, against } of all)
    if (states.get(id) === 'open' && [...against].some((other) => states.get(other) === 'accepted'))
      states.set(id, 'rejected');
  known = { doc, open, states };
  return states;
}

/** Ids of what was rejected, now or before; not of what an accepted one rules out. */
export function rejectedByHand(session: Session, open: Reviews): ReadonlySet<string> {
  const states = suggestionStates(session, open);
  const { decided, reopened } = open;
  const byHand = (each: Suggestion) =>
    decided.get(each.id)?.as === 'rejected' ||
    (!decided.has(each.id) && !reopened.has(each.id) && isRejected(session.doc, each));
  return new Set(
    allSuggestions(open).flatMap((each) =>
      states.get(each.id) === 'rejected' && byHand(each) ? [each.id] : [],
    ),
  );
}

/** Reads copies that came back, beside those that are there, and says which of them cannot be used. False where none came in. */
export function addCopies(files: readonly { readonly name: string; readonly doc: Blueprint }[]): boolean {
  const { session } = editor.getState();
  const before = reviews.getState().open;
  const copies: Copy[] = [...(before?.collected.copies ?? [])];
  const count = copies.length;
  for (const { name, doc } of files) {
    const copy = readCopy(name, doc, session.doc, (theirs) => baseInHistory(theirs)?.doc ?? null);
    if (!copy) notify(t('review.said.stranger', { name }), { kind: 'error' });
    else if (copies.some((each) => each.reviewer === copy.reviewer && isSame(each.doc, copy.doc)))
      notify(t('review.said.again', { name }));
    else copies.push(copy);
  }
  if (copies.length === count) return false;
  open(copies, before);
  return true;
}

function open(copies: readonly Copy[], before: Reviews | null): void {
  const collected = collect(copies);
  const next: Reviews = {
    collected,
    decided: before?.decided ?? new Map(),
    reopened: before?.reopened ?? new Set(),
    current: before?.current ?? null,
  };
  const states = suggestionStates(editor.getState().session, next);
  const ids = allSuggestions(next).map(({ id }) => id);
  const current =
    ids.find((id) => id === next.current) ?? ids.find((id) => states.get(id) === 'open') ?? null;
  reviews.setState({ open: { ...next, current } });
}

export function removeCopy(index: number): void {
  const { open: now } = reviews.getState();
  const left = now?.collected.copies.filter((_, each) => each !== index) ?? [];
  if (left.length === 0) closeReviews();
  else open(left, now);
}

export const closeReviews = (): void => reviews.setState({ open: null });

/** How many comments of all copies, or of one, would come in or change. */
export const commentsToTake = (doc: Blueprint, copies: readonly Copy[]) => readComments(doc, copies).counts;

onStep((step) => {
  if (step !== 'load') return;
  closeReviews();
  const packet = packetInfo(editor.getState().session.doc);
  if (packet) notify(packet.from ? t('review.openedFrom', { name: packet.from }) : t('review.opened'));
});
