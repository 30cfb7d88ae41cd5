/** One card into two: what stands before the caret stays, what stands after it becomes the card below. */
import type { Command } from '../commands/types';
import { cardsInCell } from '../model/queries';
import type { Blueprint, Card, Id } from '../model/schema';

/** What the new card has in common with the old one; marks, ratings and links stay where they are. */
const SHARED = ['personaIds', 'channels', 'owner', 'tags', 'color', 'evidence', 'source', 'span'] as const;

export interface CardText {
  readonly title: string;
  readonly body: string | null;
}

/** A line with nothing on it. */
const BLANK_LINE = /\n[^\S\n]*\n/;

/**
 * What stands before the first blank line is the title, in one line or several; what follows it the text below. A title that had
 * blank lines of its own (`before`) keeps as many of them.
 */
export function splitText(text: string, before = ''): CardText {
  const paragraphs = text.trim().split(BLANK_LINE);
  const own = before.split(BLANK_LINE).length;
  const body = paragraphs.slice(own).join('\n\n').trim();
  return { title: paragraphs.slice(0, own).join('\n\n').trim(), body: body === '' ? null : body };
}

/** Title and text as they are written in one field. */
export const joinText = ({ title, body }: { readonly title: string; readonly body?: string | undefined }) =>
  body === undefined ? title : `${title}\n\n${body}`;

/** Null where one of the parts is empty. */
export function splitCard(doc: Blueprint, id: Id, before: string, after: string, newId: Id): Command | null {
  const card = doc.cards[id];
  if (!card || before.trim() === '' || after.trim() === '') return null;
  const [first, second] = [splitText(before), splitText(after)];
  const shared = Object.fromEntries(
    SHARED.flatMap((field) => (card[field] === undefined ? [] : [[field, card[field]]])),
  ) as Partial<Pick<Card, (typeof SHARED)[number]>>;
  const cell = cardsInCell(doc, card.laneId, card.stepId);
  const index = cell.findIndex((row) => row.id === id) + 1;
  const { title, body } = second;
  return {
    type: 'batch',
    label: { key: 'card.split' },
    commands: [
      { type: 'card.edit', ids: [id], fields: first },
      {
        type: 'card.add',
        id: newId,
        at: { laneId: card.laneId, stepId: card.stepId, index },
        card: { ...shared, kind: card.kind, title, ...(body !== null && { body }) },
      },
    ],
  };
}
