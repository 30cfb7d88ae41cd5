/** Adds a measure of a chosen kind and opens its form. */
import { Plus } from 'lucide-react';
import { newId } from '../../../shared/model/newId';
import { MEASURE_KINDS, type MeasureKind } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { MenuButton } from '../../ui/MenuButton';

export function AddMeasure() {
  const t = useT();
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  const select = useSettled((state) => state.select);
  const set = useUi((state) => state.set);
  const add = (kind: MeasureKind) => {
    const id = newId(Math.random);
    if (dispatch({ type: 'measure.add', id, measure: { kind } }) !== null) return;
    select({ table: 'measures', ids: [id] });
    set({ rightPanel: 'inspector' });
  };
  return (
    <MenuButton
      label={t('window.inspector.addMeasure')}
      className="button quiet small"
      disabled={readOnly}
      face={
        <>
          <Plus size={14} aria-hidden />
          {t('window.inspector.addMeasure')}
        </>
      }
      items={MEASURE_KINDS.map((kind) => ({
        id: kind,
        label: t(`lane.measure.${kind}`),
        run: () => add(kind),
      }))}
    />
  );
}
