/** The merge window: opens on any three versions of a map, and takes the result into the open map, or lets it be. */
import { decide } from '../../shared/merge/decisions';
import { countChanges } from '../../shared/merge/sides';
import { saveDocument, showUnsaved } from './document';
import { editor, onStep } from './editor';
import { dropDraft, keepDraft } from './mergeDrafts';
import { type MergeRequest, type Merging, merging, startMerging, stopMerging, undecided } from './merging';
import { notify } from './notices';
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

/** The merge as it stands, to be opened again. */
const again = ({ request, decisions }: Merging): MergeRequest => ({ ...request, decisions });

/** Back to where the user came from; nothing asks, because the merge can be gone on with. */
export function leaveMerge(): void {
  const { open } = merging.getState();
  if (!open) return;
  void dropDraft(open.request);
  close();
  notify(t('merging.said.left'), {
    action: { label: t('merging.goOn'), run: () => openMerge(again(open)) },
  });
}

/** Leaves the window; the answers are kept outside the file until the merge is gone on with. */
export async function leaveDraft(): Promise<void> {
  const { open } = merging.getState();
  if (!open) return;
  await keepDraft(open);
  close();
  notify(t('merging.said.drafted'), {
    action: { label: t('merging.goOn'), run: () => openMerge(again(open)) },
  });
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
  notify(t('merging.said.done', { name }), {
    action: { label: t('merging.save'), run: () => void saveDocument() },
  });
  return true;
}

// A map that is opened meanwhile ends the merge.
onStep((step) => {
  if (step === 'load' && merging.getState().open) stopMerging();
});
