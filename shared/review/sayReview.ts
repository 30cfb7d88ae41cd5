/** What came back in words: a suggestion, who makes it, and what a comment is about. */
import { sayHeadChange } from '../compare/headChanges';
import { recordName } from '../compare/recordName';
import { sayChange } from '../compare/sayChange';
import type { Translate } from '../i18n/translate';
import type { Blueprint, Comment } from '../model/schema';
import type { Collected } from './suggestions';
import { isHeadChange, type Suggestion } from './types';

/** The reviewers who say it, by name, or by the file where nobody is named. */
export const reviewersOf = (t: Translate, { copies }: Collected, { by }: Suggestion): string =>
  by.map((index) => copies[index]?.reviewer || copies[index]?.name || t('review.unnamed')).join(', ');

export function saySuggestion(t: Translate, { copies }: Collected, { change, by }: Suggestion): string {
  if (isHeadChange(change)) return sayHeadChange(t, change);
  const copy = copies[by[0] ?? -1];
  return copy ? sayChange(t, change, copy.base, copy.doc) : change.name;
}

/** The name of the card, step or note that a comment is about; '' for the whole map. */
export function commentPlace(doc: Blueprint, { cardId, stepId, noteId }: Comment): string {
  if (cardId !== undefined) return recordName(doc, 'cards', cardId);
  if (stepId !== undefined) return recordName(doc, 'steps', stepId);
  return noteId === undefined ? '' : recordName(doc, 'notes', noteId);
}
