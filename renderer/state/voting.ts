/** Dot voting: whether it is on, how many dots there are, and what has been given; the votes themselves stand on the cards. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Blueprint, Card, Id, Table } from '../../shared/model/schema';
import { editor, onStep } from './editor';

export interface VotingState {
  readonly on: boolean;
  readonly perHead: number;
  readonly heads: number;
  /** Votes that stood on the map when this round began: they do not count against its dots. */
  readonly before: number;
  /** Whether the list of results is open. */
  readonly results: boolean;
}

export const voting = createStore<VotingState>()(() => ({
  on: false,
  perHead: 3,
  heads: 8,
  before: 0,
  results: false,
}));
export const useVoting = <T>(choose: (state: VotingState) => T): T => useStore(voting, choose);

/** Votes are for what hurts and for what might help. */
export const isVotable = (card: Pick<Card, 'kind'> | undefined): boolean =>
  card?.kind === 'pain' || card?.kind === 'opportunity';

export interface VoteRow {
  readonly id: Id;
  readonly title: string;
  readonly kind: Card['kind'];
  readonly votes: number;
}
export interface Votes {
  readonly total: number;
  /** Cards with votes, most first; equal ones by title. */
  readonly rows: readonly VoteRow[];
}

const counted = new WeakMap<Table<Card>, Votes>();

/** Counted once for each state of the cards, and only while somebody looks. */
export function votesOf({ cards }: Pick<Blueprint, 'cards'>): Votes {
  let votes = counted.get(cards);
  if (!votes) {
    const rows = Object.entries(cards)
      .flatMap(([id, { title, kind, votes: count = 0 }]) =>
        count > 0 ? [{ id, title, kind, votes: count }] : [],
      )
      .sort((a, b) => b.votes - a.votes || (a.title < b.title ? -1 : 1));
    votes = { total: rows.reduce((sum, row) => sum + row.votes, 0), rows };
    counted.set(cards, votes);
  }
  return votes;
}

export const budgetOf = ({ perHead, heads }: VotingState): number => perHead * heads;

/** Dots that are still to be given. */
export function dotsLeft(doc: Blueprint, state: VotingState = voting.getState()): number {
  const given = Math.max(0, votesOf(doc).total - state.before);
  return Math.max(0, budgetOf(state) - given);
}

// Another map begins without a vote under way.
onStep((step) => {
  if (step === 'load') voting.setState({ on: false, before: 0, results: false });
});

/** Begins a round with the votes as they are, or ends it. */
export function setVoting(on: boolean): void {
  const { doc } = editor.getState().session;
  voting.setState({ on, ...(on && { before: votesOf(doc).total }) });
}
