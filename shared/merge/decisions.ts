/** What a person answers to a merge's questions: one of the values, another one, or both as two cards. */
import type { Command, CommandLabel } from '../commands/types';
import { compareRank, ranksBetween } from '../model/rank';
import type { Blueprint, Card, Id } from '../model/schema';
import { commandBetween } from './commandBetween';
import { resolved } from './merge';
import { type PlannedConflict, withAnswer } from './plannedConflict';
import type { Choice, Choices, Conflict, Merge, Row } from './types';

/** `copy`: the card keeps ours, and a card of this id with theirs stands after it. */
export type Decision = Choice | { readonly copy: Id };
/** By the id of the conflict; ours where there is none. */
export type Decisions = Readonly<Record<string, Decision>>;

export const isCopy = (decision: Decision | undefined): decision is { readonly copy: Id } =>
  typeof decision === 'object' && 'copy' in decision;

export const isWritten = (decision: Decision | undefined): decision is { readonly value: unknown } =>
  typeof decision === 'object' && 'value' in decision;

/** What a card says may be said twice; its marks and ratings may not. */
const SAID: readonly (string | null)[] = ['title', 'body', 'kind'];

export const canKeepBoth = ({ table, field, kind, ours, theirs }: Conflict): boolean =>
  table === 'cards' &&
  SAID.includes(field) &&
  (kind === 'edits' || kind === 'added') &&
  ours !== undefined &&
  theirs !== undefined;

/** Fields that hold free text; every other text is a name from a list, an id, a rank or a colour. */
const FREE_TEXT = new Set(
  [
    'title body name text note quote bio role tier owner source url result due description criteria label unit alt',
    'context.time context.place context.social context.emotion fail.note',
    'fail.recovery.respond fail.recovery.apologise fail.recovery.resolve fail.recovery.followUp fail.recovery.owner',
  ].flatMap((names) => names.split(' ')),
);

/** How another value can be written by hand; null where there is no field for it. */
export function writtenAs({ field, ours, theirs }: Conflict): 'text' | 'number' | null {
  if (field === null) return null;
  const present = [ours, theirs].filter((value) => value !== undefined);
  if (FREE_TEXT.has(field)) return present.every((value) => typeof value === 'string') ? 'text' : null;
  return present.length > 0 && present.every((value) => typeof value === 'number') ? 'number' : null;
}

/** The document with the decisions in it. Copies of cards stand right after the cards that they are of. */
export function decided(merge: Merge, decisions: Decisions): Blueprint {
  /** One copy for each card, however many of its fields are asked about. */
  const copies = new Map<Id, Id>();
  for (const { id, table, record } of merge.plan.conflicts) {
    const decision = decisions[id];
    if (isCopy(decision) && table === 'cards') copies.set(record, decision.copy);
  }
  const choices: Choices = Object.fromEntries(
    Object.entries(decisions).map(([id, decision]) => [id, isCopy(decision) ? 'ours' : decision]),
  );
  const doc = resolved(merge, choices);
  if (copies.size === 0) return doc;
  const cards = { ...doc.cards };
  for (const [record, id] of copies) {
    const card = cards[record];
    if (card) cards[id] = copyOf(merge.plan.conflicts, cards, record, card);
  }
  return { ...doc, cards };
}

/** The card as theirs says it, in the place below the one that stays. */
function copyOf(
  conflicts: readonly PlannedConflict[],
  cards: Readonly<Record<Id, Card>>,
  record: Id,
  card: Card,
): Card {
  const below = Object.entries(cards)
    .filter(([id, other]) => id !== record && other.laneId === card.laneId && other.stepId === card.stepId)
    .filter(([id, other]) => compareRank(other, id, card, record) > 0)
    .sort(([a, x], [b, y]) => compareRank(x, a, y, b));
  const [rank = card.rank] = ranksBetween(card.rank, below[0]?.[1].rank, 1);
  let row = { ...card, rank } as unknown as Row;
  for (const conflict of conflicts) {
    const { table, record: of, field, theirs } = conflict;
    if (table === 'cards' && of === record && field !== null && field !== 'rank')
      row = withAnswer(row, conflict, theirs);
  }
  return row as unknown as Card;
}

/** What brings `from`, ours as it is open, to the decided document: one entry of the history. */
export const decide = (
  merge: Merge,
  decisions: Decisions,
  from: Blueprint,
  label: CommandLabel = { key: 'merge' },
): Command => ({ type: 'batch', label, commands: [commandBetween(from, decided(merge, decisions))] });
