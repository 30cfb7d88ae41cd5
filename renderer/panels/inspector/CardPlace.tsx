/** Where cards stand: their lane and step, to be changed without dragging. */
import { memo } from 'react';
import { orderedLanes, orderedSteps } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { useLaneName } from '../parts/useLaneName';

/** The value all have in common, else null. */
const common = (values: readonly (string | undefined)[]): string | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

export const CardPlace = memo(function CardPlace({ ids }: { ids: readonly Id[] }) {
  const t = useT();
  const laneName = useLaneName();
  const lanes = useSettled((state) => orderedLanes(state.session.doc));
  const steps = useSettled((state) => orderedSteps(state.session.doc));
  const laneId = useSettled((state) => common(ids.map((id) => state.session.doc.cards[id]?.laneId)));
  const stepId = useSettled((state) => common(ids.map((id) => state.session.doc.cards[id]?.stepId)));
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  const move = (lane: Id | null, step: Id | null) => {
    if (lane !== null && step !== null)
      dispatch({ type: 'card.move', ids, to: { laneId: lane, stepId: step } });
  };
  return (
    <Section title={t('window.group.place')} memory="place" open={false}>
      <Field label={t('window.field.lane')} group>
        {({ labelledBy }) => (
          <Select
            labelledBy={labelledBy}
            value={laneId}
            placeholder={t('window.inspector.mixed')}
            disabled={readOnly || stepId === null}
            options={lanes.map(({ id, record }) => ({ key: id, label: laneName(record) }))}
            onChange={(lane) => move(lane, stepId)}
          />
        )}
      </Field>
      <Field label={t('window.field.step')} group>
        {({ labelledBy }) => (
          <Select
            labelledBy={labelledBy}
            value={stepId}
            placeholder={t('window.inspector.mixed')}
            disabled={readOnly || laneId === null}
            options={steps.map(({ id, record }) => ({ key: id, label: record.name || t('window.untitled') }))}
            onChange={(step) => move(laneId, step)}
          />
        )}
      </Field>
    </Section>
  );
});
