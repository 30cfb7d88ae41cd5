/** What the marks of a comparison mean and how many there are of each, and what differs in the selected record; closes them. */
import { X } from 'lucide-react';
import { memo, useMemo } from 'react';
import { sayChange } from '../../../shared/compare/sayChange';
import type { ChangeKind } from '../../../shared/compare/types';
import { openAnalysisTab } from '../../state/analysisTab';
import { comparedDocs, showChangesOnMap, useComparison } from '../../state/comparison';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { CHANGE_KINDS, disc, SIGN, SIGNS } from './compareSigns';

export const CompareLegend = memo(function CompareLegend() {
  const shown = useComparison((state) => state.onMap && state.result !== null);
  const presenting = useUi((state) => state.presenting !== null);
  return shown && !presenting ? <Legend /> : null;
});

function Legend() {
  const t = useT();
  const result = useComparison((state) => state.result);
  const other = useComparison((state) => state.other?.name ?? '');
  const set = useUi((state) => state.set);
  const counts = useMemo(() => {
    const found: Record<ChangeKind, number> = { added: 0, removed: 0, changed: 0, moved: 0 };
    for (const { kind } of result?.changes ?? []) found[kind]++;
    return found;
  }, [result]);
  return (
    <section className="compare-legend" aria-label={t('future.legend')}>
      <button
        type="button"
        className="compare-legend-name ellipsis"
        title={t('future.openTab')}
        onClick={() => {
          openAnalysisTab('future');
          set({ rightPanel: 'analysis' });
        }}
      >
        {t('future.against', { name: other })}
      </button>
      {CHANGE_KINDS.map((kind) => (
        <span key={kind} className={`map-change change-${kind}`}>
          <svg width={18} height={18} viewBox={`${-SIGN - 1} ${-SIGN - 1} 18 18`} aria-hidden>
            <path className="map-change-disc" d={disc(0, 0)} />
            <path className="map-change-sign" d={SIGNS[kind](0, 0)} />
          </svg>
          {t(`compare.kind.${kind}`)} {counts[kind]}
        </span>
      ))}
      <IconButton small icon={X} label={t('future.hideMarks')} onPress={() => showChangesOnMap(false)} />
      <Said />
    </section>
  );
}

/** Before and after of the one record that is selected, in words. */
function Said() {
  const t = useT();
  const state = useComparison((now) => now);
  const id = useEditor(({ session: { selection } }) =>
    selection.ids.length === 1 ? selection.ids[0] : undefined,
  );
  const docs = comparedDocs(state);
  const change = state.result?.changes.find(
    ({ beforeId, afterId }) => id !== undefined && id === (state.openIsLater ? afterId : beforeId),
  );
  if (!docs || !change) return null;
  return <p className="compare-said">{sayChange(t, change, docs.before, docs.after)}</p>;
}
