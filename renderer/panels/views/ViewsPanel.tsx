/** Saved views: what is shown now can be kept under a name, shown again, changed, and let go. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Blueprint, Id, View } from '../../../shared/model/schema';
import {
  applyView,
  deleteView,
  isFiltered,
  renameView,
  saveView,
  showAll,
  updateView,
} from '../../actions/views';
import { showsView } from '../../state/filter';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { FilterButton } from './FilterButton';
import { ViewRow } from './ViewRow';
import './views.css';

/** By name, as a reader of the window's language sorts them. */
const sorted = (views: Blueprint['views'], locale: string): readonly (readonly [Id, View])[] =>
  Object.entries(views).sort(([, a], [, b]) => a.name.localeCompare(b.name, locale));

export function ViewsPanel() {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const views = useSettled((state) => state.session.doc.views);
  const readOnly = useSettled((state) => state.readOnly);
  const active = useUi((state) => state.activeView);
  const filtered = useUi(isFiltered);
  const naming = useUi((state) => state.namingView);
  const set = useUi((state) => state.set);
  const rows = useMemo(() => sorted(views, locale), [views, locale]);
  const changed = useChanged(active === null ? undefined : views[active]);
  return (
    <section className="rail-part" aria-label={t('views.title')}>
      <header className="rail-head">
        <h2>{t('views.title')}</h2>
        <span className="rail-head-tools">
          <FilterButton />
          <IconButton icon={Plus} label={t('views.save')} disabled={readOnly} onPress={saveView} />
        </span>
      </header>
      {rows.length === 0 && !filtered && <p className="rail-empty">{t('views.none')}</p>}
      <ul className="views">
        {(rows.length > 0 || filtered) && (
          <li className={filtered ? 'view-row' : 'view-row active'}>
            <Button className="view-name" aria-pressed={!filtered} onPress={showAll}>
              {t('views.all')}
            </Button>
          </li>
        )}
        {rows.map(([id, { name }]) => (
          <ViewRow
            key={id}
            name={name}
            active={id === active}
            changed={id === active && changed}
            naming={id === naming}
            readOnly={readOnly}
            onApply={() => applyView(id)}
            onName={() => set({ namingView: id })}
            onNamed={(next) => {
              set({ namingView: null });
              if (next !== null) renameView(id, next);
            }}
            onUpdate={() => updateView(id)}
            onDelete={() => deleteView(id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whether the window shows something else by now than the view that was applied. */
function useChanged(view: View | undefined): boolean {
  const shownLanes = useUi((state) => state.shownLanes);
  const shownPhases = useUi((state) => state.shownPhases);
  const hiddenPersonas = useUi((state) => state.hiddenPersonas);
  const heat = useUi((state) => state.heat);
  return useSettled(
    ({ session }) =>
      view !== undefined && !showsView(session.doc, view, { shownLanes, shownPhases, hiddenPersonas, heat }),
  );
}
