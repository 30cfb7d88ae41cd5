/** A judgement from 1 to the document's scale. */
import { getSettings } from '../../../../shared/model/document';
import { useSettled } from '../../../state/settled';
import { useT } from '../../../state/useT';
import { NumberInput } from '../../../ui/NumberInput';
import { Segmented } from '../../../ui/Segmented';
import type { ControlProps } from './controlProps';

export function RatingControl({ value, mixed, onChange, ...props }: ControlProps<number>) {
  const t = useT();
  const scale = useSettled((state) => getSettings(state.session.doc).scale);
  if (scale > 5 || (value ?? 1) > scale)
    return (
      <NumberInput
        {...props}
        value={value ?? null}
        min={1}
        max={scale}
        whole
        unit={t('window.inspector.ofScale', { scale })}
        placeholder={mixed ? t('window.inspector.mixed') : undefined}
        onChange={(next) => onChange(next ?? undefined)}
      />
    );
  const options = Array.from({ length: scale }, (_, index) => ({
    key: String(index + 1),
    label: String(index + 1),
  }));
  return (
    <Segmented
      {...props}
      options={options}
      value={value === undefined ? null : String(value)}
      onChange={(key) => onChange(key === null ? undefined : Number(key))}
    />
  );
}
