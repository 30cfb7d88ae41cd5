/** What the comments panel shows, and what it has been asked to open. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CommentPlace, CommentThread } from '../../shared/model/comments';
import type { Blueprint, Id } from '../../shared/model/schema';
import type { Session } from '../../shared/session/types';
import { useEditor } from './editor';
import { settle } from './settled';
import { useShownTitle } from './shown';
import { ui } from './ui';

export type CommentFilter = 'open' | 'resolved' | 'all';

export interface CommentsState {
  readonly filter: CommentFilter;
  /** Only threads with a word of this author's; null = everyone's. */
  readonly author: string | null;
  /** Where the keyboard is to go when the panel shows: the field for a new comment, or a thread. */
  readonly asked: 'write' | Id | null;
}

export const commentsState = createStore<CommentsState>()(() => ({
  filter: 'open',
  author: null,
  asked: null,
}));
export const useComments = <T>(choose: (state: CommentsState) => T): T => useStore(commentsState, choose);

/** The one card, step or note that is selected; null for anything else. */
export function selectedPlace({ selection, doc }: Session): CommentPlace | null {
  const { table, ids } = selection;
  const [id] = ids;
  if (ids.length !== 1 || id === undefined) return null;
  if (table !== 'cards' && table !== 'steps' && table !== 'notes') return null;
  return Object.hasOwn(doc[table], id) ? { table, id } : null;
}

/** What the place is called in this state of the map; empty where it has no name. */
export function placeName(doc: Blueprint, { table, id }: CommentPlace): string {
  if (table === 'cards') return doc.cards[id]?.title ?? '';
  if (table === 'steps') return doc.steps[id]?.name ?? '';
  return table === 'notes' ? (doc.notes[id]?.text ?? '') : '';
}

/** What the place is called as far as it may be seen. */
export function usePlaceName(place: CommentPlace): string {
  const ofCard = place.table === 'cards';
  const title = useShownTitle(ofCard ? place.id : '');
  const name = useEditor((state) => (ofCard ? '' : placeName(state.session.doc, place)));
  return ofCard ? title : name;
}

export function fits(
  thread: CommentThread,
  { filter, author }: Pick<CommentsState, 'filter' | 'author'>,
): boolean {
  if (filter !== 'all' && thread.resolved !== (filter === 'resolved')) return false;
  return author === null || [thread, ...thread.answers].some(({ comment }) => comment.author === author);
}

/** Shows the panel and takes the keyboard there. */
export function askComments(asked: 'write' | Id): void {
  // The panel has to be about the right place before the keyboard comes.
  settle();
  ui.getState().set({ rightPanel: 'comments' });
  commentsState.setState({ asked });
}
