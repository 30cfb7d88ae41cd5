/** Above the list of pains: how many, ranked by which model, grouped and filtered by what, and the heat on the map. */
import { ListFilter } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { PainGrouping } from '../../../shared/analysis';
import { getSettings } from '../../../shared/model/document';
import { PAIN_MODELS } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { PopoverButton } from '../../ui/PopoverButton';
import { Select } from '../../ui/Select';
import { PainFilterForm } from './PainFilterForm';
import { setPainView, usePainView } from './painView';

const GROUPS = ['step', 'lane', 'persona', 'phase'] as const satisfies readonly PainGrouping[];

export function PainsBar({ count, all }: { count: number; all: number }) {
  const t = useT();
  const model = useSettled((state) => getSettings(state.session.doc).painModel);
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  const heat = useUi((state) => state.heat);
  const set = useUi((state) => state.set);
  const { group, filter } = usePainView();
  const filters = filter.personaIds.length + filter.evidence.length;
  return (
    <div className="pane-bar pains-bar">
      <span className="caption">
        {count === all ? t('analysis.painCount', { count }) : t('analysisPane.someOf', { count, all })}
      </span>
      <Select
        bare
        label={t('analysis.modelLabel')}
        value={model}
        disabled={readOnly}
        options={PAIN_MODELS.map((key) => ({ key, label: t(`analysis.model.${key}`) }))}
        onChange={(painModel) => dispatch({ type: 'settings.edit', fields: { painModel } })}
      />
      <Select
        bare
        label={t('analysisPane.groupLabel')}
        value={group ?? ''}
        options={[
          { key: '', label: t('analysisPane.group.none') },
          ...GROUPS.map((key) => ({ key, label: t(`analysisPane.group.${key}`) })),
        ]}
        onChange={(key) => setPainView({ group: key === '' ? null : (key as PainGrouping) })}
      />
      <span className="pane-bar-end">
        <PopoverButton
          label={filters === 0 ? t('analysisPane.filter') : t('analysisPane.filterOn', { count: filters })}
          className={filters === 0 ? 'icon-button small' : 'icon-button small on'}
          face={
            <>
              <ListFilter size={16} aria-hidden />
              {filters > 0 && <span className="badge">{filters}</span>}
            </>
          }
          placement="bottom end"
        >
          {() => <PainFilterForm />}
        </PopoverButton>
        <ToggleButton
          className="icon-button small heat-toggle"
          aria-label={t('analysis.heat')}
          isSelected={heat}
          onChange={(on) => set({ heat: on })}
        >
          <Glyph name="heat" size={16} />
        </ToggleButton>
      </span>
    </div>
  );
}
