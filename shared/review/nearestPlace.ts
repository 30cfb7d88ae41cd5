/** Where a comment stands whose card, step or note is not on the map: as near as can be, with the name of what it is about. */
import { recordName } from '../compare/recordName';
import type { Blueprint, Comment, Id } from '../model/schema';
import type { Copy } from './types';

const MAX_NAME = 80;
const withName = (name: string, text: string): string => `“${name}”: ${text}`;

/** True for a comment of that text which was given a place here before. */
export const isMoved = (comment: Comment | undefined, text: string): boolean =>
  comment?.text.endsWith(withName('', text).slice(1)) === true;

export function nearestPlace(
  mine: Blueprint,
  { doc, base }: Copy,
  comment: Comment,
): { readonly comment: Comment; readonly moved: boolean } {
  const { cardId, stepId, noteId, ...rest } = comment;
  const isHere = (table: 'cards' | 'steps' | 'notes', id: Id | undefined) =>
    id === undefined || Object.hasOwn(mine[table], id);
  if (isHere('cards', cardId) && isHere('steps', stepId) && isHere('notes', noteId))
    return { comment, moved: false };
  const card = cardId === undefined ? undefined : (doc.cards[cardId] ?? base.cards[cardId]);
  const near = stepId ?? card?.stepId;
  const name = card
    ? card.title
    : stepId !== undefined
      ? recordName(doc, 'steps', stepId)
      : recordName(doc, 'notes', noteId ?? '');
  const text = rest.replyTo === undefined && name ? withName(name.slice(0, MAX_NAME), rest.text) : rest.text;
  return {
    comment: { ...rest, text, ...(near !== undefined && isHere('steps', near) && { stepId: near }) },
    moved: true,
  };
}
