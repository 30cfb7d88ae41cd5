/** One record of a small table: a persona, a segment, a measure, a step. */
import { translateData } from '../../../../shared/i18n/translate';
import { orderedSteps } from '../../../../shared/model/queries';
import type { Id } from '../../../../shared/model/schema';
import { useSettled } from '../../../state/settled';
import { useT } from '../../../state/useT';
import { Select } from '../../../ui/Select';
import type { ControlProps } from './controlProps';

export interface RecordControlProps extends ControlProps<Id> {
  readonly table: 'personas' | 'segments' | 'measures' | 'steps';
}

export function RecordControl({ table, value, mixed, onChange, ...props }: RecordControlProps) {
  const t = useT();
  const records = useSettled((state) => state.session.doc[table]);
  const steps = useSettled((state) => orderedSteps(state.session.doc));
  const entries =
    table === 'steps' ? steps.map(({ id, record }) => [id, record] as const) : Object.entries(records);
  const options = entries.map(([id, record]) => {
    const kind = 'kind' in record ? translateData(t, `lane.measure.${record.kind}`) : '';
    return { key: id, label: record.name || kind || id, ...(kind && record.name && { note: kind }) };
  });
  return (
    <Select
      {...props}
      value={mixed ? null : (value ?? '')}
      placeholder={mixed ? t('window.inspector.mixed') : t('window.inspector.none')}
      options={[{ key: '', label: t('window.inspector.none') }, ...options]}
      onChange={(key) => onChange(key === '' ? undefined : key)}
    />
  );
}
