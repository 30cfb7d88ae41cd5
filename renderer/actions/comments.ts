/** Writing, answering and resolving comments; the time and the id of a new one are taken here and are part of its command. */
import { type CommentPlace, type CommentThread, commentThreads } from '../../shared/model/comments';
import { newId } from '../../shared/model/newId';
import type { Comment, Id } from '../../shared/model/schema';
import { viewport } from '../canvas/viewport';
import { askComments, commentsState, selectedPlace } from '../state/comments';
import { editor } from '../state/editor';
import { settings } from '../state/settings';

const placeFields = ({ table, id }: CommentPlace): Pick<Comment, 'cardId' | 'stepId' | 'noteId'> => {
  if (table === 'cards') return { cardId: id };
  if (table === 'steps') return { stepId: id };
  return table === 'notes' ? { noteId: id } : {};
};

/** True where it was written. */
export function writeComment(place: CommentPlace, text: string, replyTo?: Id): boolean {
  const comment: Comment = {
    ...placeFields(place),
    author: settings.getState().author,
    at: new Date().toISOString(),
    text,
    ...(replyTo !== undefined && { replyTo }),
  };
  return editor.getState().dispatch({ type: 'comment.add', id: newId(Math.random), comment }) === null;
}

export function editComment(id: Id, text: string): void {
  editor.getState().dispatch({ type: 'comment.edit', id, fields: { text } });
}

export function setResolved(id: Id, resolved: boolean): void {
  editor.getState().dispatch({ type: 'comment.edit', id, fields: { resolved: resolved ? true : null } });
}

export function deleteComment(id: Id): void {
  editor.getState().dispatch({ type: 'comment.delete', id });
}

/** Shows a thread in the panel and what it is about on the map. */
export function openThread({ id, place, resolved }: CommentThread): void {
  const { filter } = commentsState.getState();
  const hidden = filter !== 'all' && resolved !== (filter === 'resolved');
  if (hidden) commentsState.setState({ filter: 'all', author: null });
  if (place.id === null) editor.getState().select({ table: null, ids: [] });
  else viewport.reveal(place.id);
  askComments(id);
}

export const openThreads = (): readonly CommentThread[] =>
  commentThreads(editor.getState().session.doc).filter((thread) => !thread.resolved);

/** The open thread after the one whose place is selected; the first where none is. */
export function nextThread(): void {
  const threads = openThreads();
  const here = selectedPlace(editor.getState().session);
  const at = here ? threads.findLastIndex(({ place }) => place.id === here.id) : -1;
  const next = threads[(at + 1) % threads.length];
  if (next) openThread(next);
}
