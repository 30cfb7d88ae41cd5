/** The merge window: the three versions on one map, the questions beside it, what becomes of the numbers. */
import { finishMerge, leaveDraft, leaveMerge } from '../state/mergeWindow';
import { answer, undecided, useMerging } from '../state/merging';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';

export function MergeScreen() {
  const t = useT();
  const conflicts = useMerging((state) => state.merge.conflicts);
  const left = useMerging((state) => undecided(state).length);
  return (
    <main>
      <ul>
        {conflicts.map(({ id }) => (
          <li key={id}>
            <Button onPress={() => answer(id, 'ours')}>{t('merging.side.ours')}</Button>
            <Button onPress={() => answer(id, 'theirs')}>{t('merging.side.theirs')}</Button>
          </li>
        ))}
      </ul>
      <Button onPress={leaveMerge}>{t('merging.back')}</Button>
      <Button onPress={() => void leaveDraft()}>{t('merging.keepDraft')}</Button>
      <Button look="primary" isDisabled={left > 0} onPress={() => finishMerge()}>
        {left > 0 ? t('merging.mergeLeft', { count: left }) : t('merging.merge')}
      </Button>
    </main>
  );
}
