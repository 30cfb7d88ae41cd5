/** What one side did that needed no question: how many changes of which kind, and on demand each in words. */
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { sayHeadChange } from '../../../shared/compare/headChanges';
import { sayChange } from '../../../shared/compare/sayChange';
import { changeId, countChanges } from '../../../shared/merge/sides';
import type { Side } from '../../../shared/merge/types';
import { viewport } from '../../canvas/viewport';
import { CHANGE_ICONS } from '../../panels/parts/changeIcons';
import { ShowAll } from '../../panels/parts/ShowAll';
import { useLimit } from '../../panels/parts/useLimit';
import { useMerging } from '../../state/merging';
import { useT } from '../../state/useT';

const KINDS = ['changed', 'added', 'moved', 'removed'] as const;

export function MergedSide({ side }: { readonly side: Side }) {
  const t = useT();
  const changes = useMerging((state) => state.rest[side]);
  const [open, setOpen] = useState(false);
  const counts = countChanges(changes);
  const all = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const kinds = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`merging.kind.${kind}`, { count: counts[kind] }),
  );
  return (
    <div className={`merge-merged of-${side}`}>
      <button
        type="button"
        className="merge-merged-head"
        aria-expanded={open}
        disabled={all === 0}
        onClick={() => setOpen(!open)}
      >
        <span className="merge-swatch" aria-hidden="true" />
        <span>{t(`merging.side.${side}`)}</span>
        <b>{all}</b>
        <span className="caption">{kinds.length > 0 ? kinds.join(', ') : t('merging.nothingDone')}</span>
        {all > 0 && <ChevronDown size={14} aria-hidden />}
      </button>
      {open && <Changes side={side} />}
    </div>
  );
}

const FIRST = 40;

function Changes({ side }: { readonly side: Side }) {
  const t = useT();
  const { records, head } = useMerging((state) => state.rest[side]);
  const { base, ours, theirs } = useMerging((state) => state.merge.plan.versions);
  const after = side === 'ours' ? ours : theirs;
  const { shown, hidden, showAll } = useLimit(records, FIRST);
  return (
    <>
      <ul className="merge-changes">
        {head.map((change) => (
          <li key={`${change.part} ${change.field}`}>{sayHeadChange(t, change)}</li>
        ))}
        {shown.map((change) => {
          const Icon = CHANGE_ICONS[change.kind];
          const id = changeId(change);
          return (
            <li key={`${change.table} ${id}`} className={`change-${change.kind}`}>
              <Icon size={14} aria-label={t(`compare.kind.${change.kind}`)} />
              <button type="button" onClick={() => viewport.reveal(id)}>
                {sayChange(t, change, base, after)}
              </button>
            </li>
          );
        })}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}
