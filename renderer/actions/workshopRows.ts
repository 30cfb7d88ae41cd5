/** What the actions of working together do: comments, saved views, presenting, the workshop bar. Rows of the table in ./run. */
import { askComments, selectedPlace } from '../state/comments';
import { editor } from '../state/editor';
import { privateWriting, reveal, startPrivate } from '../state/privateWriting';
import { toggleTimer } from '../state/timer';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import { voting } from '../state/voting';
import { nextThread, openThreads } from './comments';
import { startPresenting, stopPresenting } from './present';
import { noMap, type Reason, readOnly } from './reasons';
import { isFiltered, saveView, showAll } from './views';
import { toggleVoting, votableCards, vote } from './vote';

const { getState, setState } = ui;

function toggleWorkshop(): void {
  const workshop = !getState().workshop;
  setState({ workshop });
  if (!workshop && voting.getState().on) toggleVoting();
}

/** Private writing begins with the right pane shut: what it shows of a new card is not for the others' eyes. */
export function togglePrivate(): void {
  const { announce } = getState();
  if (privateWriting.getState().on) {
    announce(t('workshop.private.revealed', { count: reveal() }));
    return;
  }
  startPrivate();
  setState({ rightPanel: null, workshop: true });
  announce(t('workshop.private.on'));
}

const noVoting = (): Reason =>
  readOnly() ??
  (!voting.getState().on
    ? 'workshop.reason.notVoting'
    : votableCards().length > 0
      ? null
      : 'workshop.reason.notVotable');

const noVotes = (): Reason => {
  const { cards } = editor.getState().session.doc;
  return noVoting() ?? (votableCards().some((id) => cards[id]?.votes) ? null : 'workshop.reason.noVotes');
};

export const workshopRows = {
  'comment.add': {
    run: () => askComments('write'),
    disabled: () =>
      readOnly() ?? (selectedPlace(editor.getState().session) ? null : 'workshop.reason.noPlace'),
  },
  'comment.next': {
    run: nextThread,
    disabled: () => noMap() ?? (openThreads().length > 0 ? null : 'workshop.reason.noOpenComment'),
  },
  'view.saveView': { run: saveView, disabled: readOnly },
  'view.showAll': {
    run: showAll,
    disabled: () => noMap() ?? (isFiltered() ? null : 'workshop.reason.nothingHidden'),
  },
  'view.present': {
    run: () => (getState().presenting === null ? startPresenting() : stopPresenting()),
    disabled: () =>
      noMap() ?? (editor.getState().layout.phases.length > 0 ? null : 'workshop.reason.notPresentable'),
    checked: () => getState().presenting !== null,
  },
  'view.workshop': { run: toggleWorkshop, disabled: noMap, checked: () => getState().workshop },
  'workshop.timer': {
    run: () => {
      setState({ workshop: true });
      toggleTimer();
    },
    disabled: noMap,
  },
  'workshop.vote': { run: toggleVoting, disabled: readOnly, checked: () => voting.getState().on },
  'workshop.private': {
    run: togglePrivate,
    disabled: readOnly,
    checked: () => privateWriting.getState().on,
  },
  'vote.add': { run: () => vote(votableCards(), 1), disabled: noVoting },
  'vote.remove': { run: () => vote(votableCards(), -1), disabled: noVotes },
} as const satisfies Readonly<
  Record<
    string,
    { readonly run: () => unknown; readonly disabled: () => Reason; readonly checked?: () => boolean }
  >
>;
