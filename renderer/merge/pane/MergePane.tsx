/** The right pane of a merge: questions with their answers, what needed none, and what becomes of the numbers. */
import { useEffect, useRef } from 'react';
import type { Side } from '../../../shared/merge/types';
import { ShowAll } from '../../panels/parts/ShowAll';
import { useLimit } from '../../panels/parts/useLimit';
import { answerAll, undecided, useMerging } from '../../state/merging';
import { ui } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { ConflictItem } from './ConflictItem';
import { MergedSide } from './MergedSide';
import { MergeNumbers } from './MergeNumbers';
import { RuleNotes } from './RuleNotes';
import './mergePane.css';

const FIRST = 60;

export function MergePane() {
  const t = useT();
  const conflicts = useMerging((state) => state.merge.conflicts);
  const left = useMerging((state) => undecided(state).length);
  const same = useMerging(
    ({ rest, merge }) =>
      [rest.ours, rest.theirs].every(({ records, head }) => records.length + head.length === 0) &&
      merge.conflicts.length === 0,
  );
  const count = conflicts.length;
  return (
    <aside className="merge-pane" data-region="right" aria-label={t('merging.questions')}>
      <div className="merge-pane-head">
        <h2>{t('merging.questions')}</h2>
        {count > 0 && <span aria-live="off">{t('merging.decidedOf', { done: count - left, count })}</span>}
      </div>
      <div className="merge-pane-body scroll">
        {count === 0 && <p className="pane-inset">{t(same ? 'merging.same' : 'merging.none')}</p>}
        <Conflicts />
        {left > 1 && <AllOpen left={left} />}
        <Section title={t('merging.withoutConflict')} memory="merge without conflict">
          <MergedSide side="ours" />
          <MergedSide side="theirs" />
          <RuleNotes />
        </Section>
        <Section title={t('merging.numbers')} memory="merge numbers">
          <MergeNumbers />
        </Section>
      </div>
    </aside>
  );
}

/** All questions; of a long list those around the one in hand. */
function Conflicts() {
  const conflicts = useMerging((state) => state.merge.conflicts);
  const current = useMerging((state) => state.current);
  const list = useRef<HTMLOListElement>(null);
  const at = conflicts.findIndex(({ id }) => id === current);
  const { shown, hidden, showAll } = useLimit(conflicts, Math.max(FIRST, at + 20));
  useEffect(() => {
    if (current === null) return;
    const item = list.current?.querySelector(`[data-conflict="${CSS.escape(current)}"]`);
    item?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <>
      <ol ref={list} className="merge-conflicts">
        {shown.map((conflict, index) => (
          <ConflictItem
            key={conflict.id}
            conflict={conflict}
            number={index + 1}
            inHand={conflict.id === current}
          />
        ))}
      </ol>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}

function AllOpen({ left }: { readonly left: number }) {
  const t = useT();
  const all = (side: Side) => {
    answerAll(side);
    ui.getState().announce(t('merging.allSaid', { count: left }));
  };
  return (
    <div className="merge-all">
      <Button size="small" look="quiet" onPress={() => all('ours')}>
        {t('merging.allMine')}
      </Button>
      <Button size="small" look="quiet" onPress={() => all('theirs')}>
        {t('merging.allTheirs')}
      </Button>
    </div>
  );
}
