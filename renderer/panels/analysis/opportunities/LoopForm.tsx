/** Where an opportunity stands in the closed loop: stage, owner, due day, and what came of it. */
import { useRef } from 'react';
import { type Id, LOOP_STAGES, type LoopStage } from '../../../../shared/model/schema';
import { useSettled } from '../../../state/settled';
import { useT } from '../../../state/useT';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';
import { setStage } from './ratings';

export function LoopForm({ id }: { id: Id }) {
  const t = useT();
  const card = useSettled((state) => state.session.doc.cards[id]);
  const dispatch = useSettled((state) => state.dispatch);
  const stay = useRef(0);
  if (!card) return null;
  const write = (field: 'owner' | 'due' | 'result') => (value: string) =>
    void dispatch(
      { type: 'card.edit', ids: [id], fields: { [field]: value === '' ? null : value } },
      { mergeKey: `loop ${id} ${field} ${stay.current}` },
    );
  const onFocus = () => {
    stay.current++;
  };
  return (
    <div className="popover-form">
      <Field label={t('window.field.stage')} group>
        {({ labelledBy }) => (
          <Select
            labelledBy={labelledBy}
            value={card.stage ?? ''}
            options={[
              { key: '', label: t('analysis.unstaged') },
              ...LOOP_STAGES.map((stage) => ({ key: stage, label: t(`lane.stage.${stage}`) })),
            ]}
            onChange={(stage) => setStage(id, stage === '' ? null : (stage as LoopStage))}
          />
        )}
      </Field>
      <Field label={t('window.field.owner')}>
        {(ids) => <TextInput {...ids} value={card.owner ?? ''} onChange={write('owner')} onFocus={onFocus} />}
      </Field>
      <Field label={t('window.field.due')}>
        {(ids) => (
          <TextInput {...ids} type="date" value={card.due ?? ''} onChange={write('due')} onFocus={onFocus} />
        )}
      </Field>
      <Field label={t('window.field.result')} tall>
        {(ids) => (
          <TextInput
            {...ids}
            multiline
            value={card.result ?? ''}
            onChange={write('result')}
            onFocus={onFocus}
          />
        )}
      </Field>
    </div>
  );
}
