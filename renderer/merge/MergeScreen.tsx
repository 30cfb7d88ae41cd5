/** The merge window: the three versions on one map, the questions beside it, what becomes of the numbers. */
import { useEffect, useRef } from 'react';
import { keyText } from '../actions/keyboard';
import { PartBoundary } from '../PartBoundary';
import { finishMerge, leaveDraft, leaveMerge, mergedCount } from '../state/mergeWindow';
import { undecided, useMerging } from '../state/merging';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { MergeBar } from './MergeBar';
import { MergeMap } from './map/MergeMap';
import { focusFirst, startMergeKeys } from './mergeKeys';
import { MergePane } from './pane/MergePane';
import './merge.css';

export function MergeScreen() {
  const root = useRef<HTMLElement>(null);
  useEffect(() => startMergeKeys(), []);
  useEffect(() => focusFirst(root.current), []);
  return (
    <main ref={root} className="merge-screen">
      <MergeBar />
      <PartBoundary>
        <MergeMap />
      </PartBoundary>
      <PartBoundary>
        <MergePane />
      </PartBoundary>
      <Answered />
      <MergeStatus />
    </main>
  );
}

/** Back, keep, merge. */
function Answered() {
  const t = useT();
  const left = useMerging((state) => undecided(state).length);
  return (
    <div className="merge-foot">
      <Button onPress={leaveMerge}>{t('merging.back')}</Button>
      <span className="spread" />
      <Button onPress={() => void leaveDraft()}>{t('merging.keepDraft')}</Button>
      <Button look="primary" isDisabled={left > 0} data-merge-button onPress={() => finishMerge()}>
        {left > 0 ? t('merging.mergeLeft', { count: left }) : t('merging.merge')}
      </Button>
    </div>
  );
}

function MergeStatus() {
  const t = useT();
  const conflicts = useMerging((state) => state.merge.conflicts.length);
  const merged = useMerging(mergedCount);
  const baseKnown = useMerging((state) => state.request.base !== null);
  return (
    <footer className="merge-status" data-region="status">
      <span className="ellipsis">{t(baseKnown ? 'merging.nothingWritten' : 'merging.noBaseHint')}</span>
      <span className="spread" />
      <span>
        {t('merging.counts', {
          merged: t('merging.merged', { count: merged }),
          conflicts: t('merging.conflicts', { count: conflicts }),
        })}
      </span>
      {conflicts > 0 && (
        <span className="merge-keys" aria-hidden="true">
          <kbd>{keyText('N')}</kbd> {t('merging.nextConflict')} <kbd>1</kbd> {t('merging.side.ours')}{' '}
          <kbd>2</kbd> {t('merging.side.theirs')}
        </span>
      )}
    </footer>
  );
}
