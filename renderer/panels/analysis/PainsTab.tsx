/** The ranked list of pains, whole or in groups, less what the filter leaves out; what is selected on the map is lit. */
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { filterPains, groupPains, type PainScore } from '../../../shared/analysis';
import type { Id } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import { painsOfSelection } from './litPains';
import { PainGroupHead } from './PainGroupHead';
import { PainRow } from './PainRow';
import { PainsBar } from './PainsBar';
import { usePainView } from './painView';

const FIRST = 30;

interface Part {
  readonly id: Id | null;
  readonly total: number;
  readonly pains: readonly PainScore[];
}

export function PainsTab() {
  const t = useT();
  const doc = useDeferredValue(useAnalysis((state) => state.doc));
  // Drawn in slices after the bar has answered.
  const all = useDeferredValue(useAnalysis((state) => state.pains));
  const { group, filter } = useDeferredValue(usePainView());
  const [open, setOpen] = useState<string | null>(null);
  const ranks = useMemo(() => new Map(all.map((pain, index) => [pain.id, index + 1])), [all]);
  const parts = useMemo((): readonly Part[] => {
    if (!doc) return [];
    if (group) return groupPains(doc, group, filter);
    return [{ id: null, total: 0, pains: filterPains(doc, filter) }];
  }, [doc, group, filter]);
  const rows = useMemo(
    () => parts.flatMap((part) => part.pains.map((pain, index) => ({ part, pain, first: index === 0 }))),
    [parts],
  );
  const { shown, hidden, showAll } = useLimit(rows, FIRST);
  const list = useRef<HTMLDivElement>(null);
  const lit = useLit(list);
  const count = new Set(rows.map((row) => row.pain.id)).size;
  return (
    <>
      <PainsBar count={count} all={all.length} />
      <div className="scroll pane-scroll" ref={list}>
        {rows.length === 0 && (
          <p className="empty">
            {doc
              ? t(all.length > 0 ? 'analysisPane.noneLeft' : 'analysis.noPains')
              : t('window.pane.computing')}
          </p>
        )}
        <ol className="pains">
          {shown.map(({ part, pain, first }) => {
            const key = `${part.id ?? ''} ${pain.id}`;
            return (
              <PainRow
                key={key}
                pain={pain}
                rank={ranks.get(pain.id) ?? 0}
                open={open === key}
                lit={lit.has(pain.id)}
                onToggle={() => setOpen(open === key ? null : key)}
                head={
                  first && part.id !== null && group ? (
                    <PainGroupHead by={group} id={part.id} total={part.total} most={parts[0]?.total ?? 0} />
                  ) : null
                }
              />
            );
          })}
        </ol>
        <ShowAll hidden={hidden} showAll={showAll} />
      </div>
      {rows.length > 0 && <p className="pane-foot">{t('analysis.whisker')}</p>}
    </>
  );
}

/** The pains of what is selected; the first of them is scrolled into sight. */
function useLit(list: RefObject<HTMLDivElement | null>): ReadonlySet<Id> {
  const doc = useAnalysis((state) => state.doc);
  const selection = useSettled((state) => state.session.selection);
  const lit = useMemo(() => (doc ? painsOfSelection(doc, selection) : new Set<Id>()), [doc, selection]);
  useEffect(() => {
    if (lit.size > 0) list.current?.querySelector('.pain.lit')?.scrollIntoView({ block: 'nearest' });
  }, [lit, list]);
  return lit;
}
