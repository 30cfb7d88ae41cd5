/** What the actions of merging do, and undo and redo, which mean the answers while a merge is under way. Rows of the table in ./run. */
import { editor } from '../state/editor';
import { mergeWithFile } from '../state/mergeFiles';
import { canGoOn, goOnMerging } from '../state/mergeWindow';
import { merging, redoAnswer, undoAnswer } from '../state/merging';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import { noMap, type Reason, readOnly } from './reasons';

const isMerging = (): boolean => ui.getState().screen === 'merge';

function undo(): void {
  if (!isMerging()) editor.getState().undo();
  else if (undoAnswer()) ui.getState().announce(t('merging.said.undone'));
}

function redo(): void {
  if (!isMerging()) editor.getState().redo();
  else if (redoAnswer()) ui.getState().announce(t('merging.said.redone'));
}

const past = () => (isMerging() ? merging.getState().open?.past : editor.getState().session.past);
const future = () => (isMerging() ? merging.getState().open?.future : editor.getState().session.future);
const noStep = (steps: readonly unknown[] | undefined, reason: Reason): Reason =>
  (isMerging() ? null : noMap()) ?? (steps?.length ? null : reason);

export const mergeRows = {
  'file.merge': { run: () => mergeWithFile(), disabled: readOnly },
  'file.goOnMerging': {
    run: goOnMerging,
    disabled: (): Reason =>
      isMerging() ? 'merging.reason.merging' : canGoOn() ? null : 'merging.reason.noDraft',
  },
  'edit.undo': { run: undo, disabled: () => noStep(past(), 'canvas.reason.nothingToUndo') },
  'edit.redo': { run: redo, disabled: () => noStep(future(), 'canvas.reason.nothingToRedo') },
} as const;
