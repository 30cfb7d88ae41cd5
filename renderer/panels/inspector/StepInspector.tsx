/** The inspector of steps: name, phase, planned time, how each persona feels here, the situation. */
import { useShallow } from 'zustand/react/shallow';
import { orderedPhases } from '../../../shared/model/queries';
import type { Id, Step } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { editOf } from './editRecords';
import { Form } from './Form';
import { stepFields } from './fields/recordFields';
import { InspectorHead } from './InspectorHead';
import { StepEmotions } from './StepEmotions';
import { useStable } from './useStable';

export function StepInspector({ ids, whole = true }: { ids: readonly Id[]; whole?: boolean }) {
  const t = useT();
  const steps = useSettled(
    useShallow((state) =>
      ids.map((id) => state.session.doc.steps[id]).filter((step): step is Step => !!step),
    ),
  );
  const readOnly = useSettled((state) => state.readOnly);
  const subject = `steps ${ids.join(' ')}`;
  const edit = useStable(subject, () => editOf('steps', ids));
  const [first] = steps;
  const [id] = ids;
  if (!first || id === undefined) return null;
  return (
    <>
      {whole && (
        <InspectorHead
          title={t('window.group.step')}
          caption={steps.length > 1 ? t('window.inspector.records', { count: steps.length }) : first.name}
        />
      )}
      <Form subject={subject} groups={stepFields} records={steps} edit={edit} disabled={readOnly} />
      <PhaseOfSteps
        ids={ids}
        phaseId={steps.every((s) => s.phaseId === first.phaseId) ? first.phaseId : null}
      />
      {steps.length === 1 && <StepEmotions stepId={id} />}
    </>
  );
}

function PhaseOfSteps({ ids, phaseId }: { ids: readonly Id[]; phaseId: Id | null }) {
  const t = useT();
  const phases = useSettled((state) => orderedPhases(state.session.doc));
  const steps = useSettled((state) => state.session.doc.steps);
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  const move = (to: Id) => {
    const last = Object.values(steps).filter((step) => step.phaseId === to).length;
    dispatch({ type: 'step.move', ids, phaseId: to, index: last });
  };
  return (
    <Section title={t('window.field.phase')} memory="phase of step" open>
      <Field label={t('window.field.phase')} group quiet tall>
        {({ labelledBy }) => (
          <Select
            labelledBy={labelledBy}
            value={phaseId}
            placeholder={t('window.inspector.mixed')}
            disabled={readOnly}
            options={phases.map(({ id, record }) => ({
              key: id,
              label: record.name || t('window.untitled'),
            }))}
            onChange={move}
          />
        )}
      </Field>
    </Section>
  );
}
