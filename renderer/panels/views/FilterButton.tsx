/** Choosing which lanes, phases and personas the window shows, without changing the document. */
import { ListFilter } from 'lucide-react';
import { orderedLanes, orderedPhases } from '../../../shared/model/queries';
import { isFiltered, showAll } from '../../actions/views';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { PopoverButton } from '../../ui/PopoverButton';
import { Switch } from '../../ui/Switch';
import { ToggleChips } from '../../ui/ToggleChips';
import { PersonaMark } from '../parts/PersonaMark';
import { useLaneName } from '../parts/useLaneName';
import { usePersonaIds } from '../parts/usePersonas';

export function FilterButton() {
  const t = useT();
  const filtered = useUi(isFiltered);
  return (
    <PopoverButton
      label={t('views.filter')}
      className={filtered ? 'icon-button filter-on' : 'icon-button'}
      face={<ListFilter size={16} aria-hidden />}
    >
      {() => <Filters />}
    </PopoverButton>
  );
}

/** Chosen ones of a list: all of them are no filter, and one has to stay. */
const orNone = (chosen: readonly string[], all: readonly string[]): readonly string[] | null =>
  chosen.length === all.length ? null : chosen;

function Filters() {
  const t = useT();
  const laneName = useLaneName();
  const lanes = useSettled((state) => orderedLanes(state.session.doc));
  const phases = useSettled((state) => orderedPhases(state.session.doc));
  const personas = useSettled((state) => state.session.doc.personas);
  const personaIds = usePersonaIds();
  const shownLanes = useUi((state) => state.shownLanes);
  const shownPhases = useUi((state) => state.shownPhases);
  const hiddenPersonas = useUi((state) => state.hiddenPersonas);
  const heat = useUi((state) => state.heat);
  const set = useUi((state) => state.set);
  const laneIds = lanes.map(({ id }) => id);
  const phaseIds = phases.map(({ id }) => id);
  const visible = lanes.filter(({ record }) => !record.hidden).map(({ id }) => id);
  return (
    <div className="filters">
      <h3 id="filter-lanes">{t('views.lanes')}</h3>
      <ToggleChips
        labelledBy="filter-lanes"
        options={lanes.map(({ id, record }) => ({ key: id, label: laneName(record) }))}
        value={shownLanes ?? visible}
        onChange={(ids) => ids.length > 0 && set({ shownLanes: orNone(ids, laneIds) })}
      />
      <h3 id="filter-phases">{t('views.phases')}</h3>
      <ToggleChips
        labelledBy="filter-phases"
        options={phases.map(({ id, record }) => ({ key: id, label: record.name || t('window.untitled') }))}
        value={shownPhases ?? phaseIds}
        onChange={(ids) => ids.length > 0 && set({ shownPhases: orNone(ids, phaseIds) })}
      />
      {personaIds.length > 0 && (
        <>
          <h3 id="filter-personas">{t('views.personas')}</h3>
          <ToggleChips
            labelledBy="filter-personas"
            options={personaIds.map((id) => ({
              key: id,
              label: personas[id]?.name || t('window.untitled'),
              mark: <PersonaMark id={id} />,
            }))}
            value={personaIds.filter((id) => !hiddenPersonas.includes(id))}
            onChange={(ids) => set({ hiddenPersonas: personaIds.filter((id) => !ids.includes(id)) })}
          />
        </>
      )}
      <div className="filters-foot">
        <Switch value={heat} onChange={(on) => set({ heat: on })}>
          {t('views.heat')}
        </Switch>
        <Button size="small" look="quiet" onPress={showAll}>
          {t('action.view.showAll')}
        </Button>
      </div>
    </div>
  );
}
