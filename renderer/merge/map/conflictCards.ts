/** Conflicts in place: which question a card shows, and the card as it is laid out to hold both answers. */
import type { Translate } from '../../../shared/i18n/translate';
import { sayOption } from '../../../shared/merge/sayOption';
import type { Conflict } from '../../../shared/merge/types';
import type { Blueprint, Card, Id } from '../../../shared/model/schema';
import type { Merging } from '../../state/merging';

/** An answer on a card is at most this long; the pane has all of it. */
const LONGEST = 70;

export interface CardQuestion {
  readonly conflict: Conflict;
  /** The card's name, where the answers do not say it. */
  readonly asked: string;
  readonly ours: string;
  readonly theirs: string;
  /** Other questions about the same card. */
  readonly more: number;
}

const short = (text: string): string => {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
};

/** By card: the question in hand, else the first without an answer, else the first. */
export function cardQuestions(open: Merging, t: Translate): ReadonlyMap<Id, CardQuestion> {
  const { merge, sides, marks, current, decisions } = open;
  const byId = new Map(merge.conflicts.map((conflict) => [conflict.id, conflict]));
  const questions = new Map<Id, CardQuestion>();
  for (const [key, { conflicts }] of marks) {
    const [table, card = ''] = key.split('/');
    if (table !== 'cards' || conflicts.length === 0) continue;
    const id =
      conflicts.find((each) => each === current) ??
      conflicts.find((each) => !Object.hasOwn(decisions, each)) ??
      conflicts[0] ??
      '';
    const conflict = byId.get(id);
    if (!conflict) continue;
    const say = (of: 'ours' | 'theirs') => short(sayOption(t, merge, sides, conflict, of));
    const { versions } = merge.plan;
    const named = versions.ours.cards[card] ?? versions.theirs.cards[card];
    const asked = conflict.field === 'title' ? '' : short(named?.title ?? '');
    const more = conflicts.length - 1;
    questions.set(card, { conflict, asked, ours: say('ours'), theirs: say('theirs'), more });
  }
  return questions;
}

/** Room for the buttons before both texts, and for the line under them. */
const INDENT = '\u2003\u2003';

/** The map with both answers in the place of a questioned card's text. */
export function withQuestions(doc: Blueprint, questions: ReadonlyMap<Id, CardQuestion>): Blueprint {
  const cards: Record<Id, Card> = { ...doc.cards };
  let any = false;
  for (const [id, { asked, ours, theirs, more }] of questions) {
    const card = cards[id];
    if (!card) continue;
    any = true;
    const { laneId, stepId, rank, kind, span } = card;
    const answers = [ours, theirs].map((text) => `${text} ${INDENT}${INDENT}`);
    cards[id] = {
      ...{ laneId, stepId, rank, kind, ...(span !== undefined && { span }) },
      title: [...(asked ? [asked] : []), ...answers, ...(more > 0 ? [INDENT] : [])].join('\n'),
      body: INDENT,
    };
  }
  return any ? { ...doc, cards } : doc;
}
