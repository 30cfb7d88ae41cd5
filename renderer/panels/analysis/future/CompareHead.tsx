/** Which two maps are compared, in which order; the marks on the map; the way out. */
import { ArrowRightLeft, X } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { showChangesOnMap, stopComparing, swapCompared, useComparison } from '../../../state/comparison';
import { useSettled } from '../../../state/settled';
import { useT } from '../../../state/useT';
import { IconButton } from '../../../ui/IconButton';

export function CompareHead() {
  const t = useT();
  const other = useComparison((state) => state.other);
  const openIsLater = useComparison((state) => state.openIsLater);
  const onMap = useComparison((state) => state.onMap);
  const own = useSettled((state) => state.file?.name ?? state.session.doc.meta.title) || t('window.untitled');
  const theirs = other?.name ?? '';
  const [before, after] = openIsLater ? [theirs, own] : [own, theirs];
  return (
    <div className="pane-bar compare-head">
      <div className="compare-names">
        <span>
          <span className="caption">{t('compare.before')}</span> {before}
        </span>
        <span>
          <span className="caption">{t('compare.after')}</span> {after}
        </span>
      </div>
      <span className="pane-bar-end">
        <ToggleButton
          className="button quiet small chart-switch"
          isSelected={onMap}
          onChange={showChangesOnMap}
        >
          {t('flow.showOnMap')}
        </ToggleButton>
        <IconButton small icon={ArrowRightLeft} label={t('future.swap')} onPress={swapCompared} />
        <IconButton small icon={X} label={t('future.stop')} onPress={stopComparing} />
      </span>
    </div>
  );
}
