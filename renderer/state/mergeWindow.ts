/** The merge window: opens on any three versions of a map, and takes the result into the open map, or lets it be. */
import type { TextKey } from '../../shared/i18n/translate';
import { decide } from '../../shared/merge/decisions';
import { countChanges } from '../../shared/merge/sides';
import { showUnsaved } from './document';
import { editor, onStep } from './editor';
import { dropDraft, keepDraft } from './mergeDrafts';
import { type MergeRequest, type Merging, merging, startMerging, stopMerging, undecided } from './merging';
import { dismissNotice, notify } from './notices';
import { ui } from './ui';
import { t } from './useT';

/** How many changes of both sides need no question. */
export const mergedCount = ({ rest }: Pick<Merging, 'rest'>): number =>
  [rest.ours, rest.theirs].reduce(
    (sum, side) => sum + Object.values(countChanges(side)).reduce((all, count) => all + count, 0),
    0,
  );

/** Where the user goes back to. */
let cameFrom: 'start' | 'map' = 'map';

/** Shows three versions of a map in the merge window. Nothing is written before the user merges. */
export function openMerge(request: MergeRequest): void {
  const { screen, set, announce } = ui.getState();
  if (screen !== 'merge') cameFrom = screen;
  const open = startMerging(request);
  set({ screen: 'merge', dialog: null, editing: null, presenting: null });
  const conflicts = t('merging.conflicts', { count: open.merge.conflicts.length });
  announce(
    t('merging.said.opened', { conflicts, merged: t('merging.merged', { count: mergedCount(open) }) }),
  );
}

function close(): void {
  stopMerging();
  if (ui.getState().screen === 'merge') ui.getState().set({ screen: cameFrom });
}

/** The merge that was left last, and the message that offers it again. */
let left: { readonly request: MergeRequest; readonly notice: number } | null = null;

function forgetLeft(): void {
  if (left) dismissNotice(left.notice);
  left = null;
}

/** Offers to go on with a merge that is not under way. */
export function goOnLater(request: MergeRequest, said: TextKey): void {
  forgetLeft();
  const count = Object.keys(request.decisions ?? {}).length;
  const notice = notify(t(said, { name: request.names.theirs, count }), {
    action: { label: t('merging.goOn'), run: goOnMerging },
  });
  left = { request, notice };
}

export const canGoOn = (): boolean => left !== null;

/** Mine is the open map as it is now; the answers stay those that were given. */
export function goOnMerging(): void {
  if (!left) return;
  const { request } = left;
  forgetLeft();
  const { into = 'open' } = request;
  openMerge(into === 'open' ? { ...request, mine: editor.getState().session.doc } : request);
}

/** Back to where the user came from; nothing asks, because the merge can be gone on with. */
export function leaveMerge(): void {
  const { open } = merging.getState();
  if (!open) return;
  void dropDraft(open.request);
  close();
  goOnLater({ ...open.request, decisions: open.decisions }, 'merging.said.wentBack');
}

/** Leaves the window; the answers are kept outside the file until the merge is gone on with. */
export async function leaveDraft(): Promise<void> {
  const { open } = merging.getState();
  if (!open) return;
  await keepDraft(open);
  close();
  goOnLater({ ...open.request, decisions: open.decisions }, 'merging.said.drafted');
}

/** Takes the result in as one entry of the history; false where questions are open or it is refused. */
export function finishMerge(): boolean {
  const { open } = merging.getState();
  if (!open) return false;
  const left = undecided(open).length;
  if (left > 0) {
    ui.getState().announce(t('merging.said.stillOpen', { count: left }));
    return false;
  }
  const { request, merge, decisions } = open;
  const name = request.names.theirs;
  const { into = 'open' } = request;
  if (into !== 'open') {
    cameFrom = 'map';
    showUnsaved(request.mine, into.file);
  }
  const from = editor.getState().session.doc;
  const command = decide(merge, decisions, from, { key: 'mergeWith', vars: { name } });
  if (editor.getState().dispatch(command) !== null) return false;
  void dropDraft(request);
  close();
  request.onMerged?.();
  notify(t('merging.said.done', { name }));
  return true;
}

// A map that is opened meanwhile ends the merge.
onStep((step) => {
  if (step !== 'load') return;
  stopMerging();
  // The merge of a file that is not open yet can still be gone on with.
  if ((left?.request.into ?? 'open') === 'open') forgetLeft();
});
