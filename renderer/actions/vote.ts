/** Giving and taking back dots; each is one step of history. */
import type { Command } from '../../shared/commands/types';
import type { Id } from '../../shared/model/schema';
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { selectedIds } from '../state/selection';
import { shownTitle } from '../state/shown';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import { dotsLeft, isVotable, setVoting, votesOf, voting } from '../state/voting';

/** Selected pains and opportunities. */
export function votableCards(): readonly Id[] {
  const { session } = editor.getState();
  return selectedIds(session, 'cards').filter((id) => isVotable(session.doc.cards[id]));
}

/** One dot more (1) or less (−1) on each of the cards, as far as the dots reach. */
export function vote(ids: readonly Id[], by: 1 | -1): void {
  const { session, dispatch } = editor.getState();
  const { doc } = session;
  if (by === 1 && dotsLeft(doc) < ids.length) {
    notify(t('workshop.vote.none'));
    return;
  }
  const commands = ids.flatMap((id): Command[] => {
    const votes = (doc.cards[id]?.votes ?? 0) + by;
    return votes < 0 ? [] : [{ type: 'card.edit', ids: [id], fields: { votes: votes === 0 ? null : votes } }];
  });
  const [only] = commands;
  if (!only) return;
  const label = { key: 'card.votes', vars: { count: commands.length } };
  if (dispatch(commands.length === 1 ? only : { type: 'batch', label, commands }) !== null) return;
  const now = editor.getState().session.doc;
  const [id = ''] = ids;
  const card = now.cards[id];
  if (card && commands.length === 1)
    ui.getState().announce(
      t('workshop.vote.said', { title: shownTitle(id), votes: card.votes ?? 0, rest: dotsLeft(now) }),
    );
}

export function toggleVoting(): void {
  const on = !voting.getState().on;
  setVoting(on);
  if (on) ui.getState().set({ workshop: true });
  ui.getState().announce(t(on ? 'workshop.vote.on' : 'workshop.vote.off'));
}

/** Takes all votes off the map, in one step. */
export function clearVotes(): void {
  const { session, dispatch } = editor.getState();
  const ids = votesOf(session.doc).rows.map((row) => row.id);
  if (ids.length > 0 && dispatch({ type: 'card.edit', ids, fields: { votes: null } }) === null)
    voting.setState({ before: 0 });
}
