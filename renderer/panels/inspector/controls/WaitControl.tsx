/** A wait: minutes observed, the standard, and the longest that customers accept. */
import type { Wait } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import type { ControlProps } from './controlProps';
import { PartNumber } from './PartInput';
import { withField } from './withField';

const PARTS = ['minutes', 'target', 'limit'] as const;

export function WaitControl({ value, mixed, onChange, onFocus, disabled }: ControlProps<Wait>) {
  const t = useT();
  const set = (key: (typeof PARTS)[number], minutes: number | undefined) => {
    if (key === 'minutes') onChange(minutes === undefined ? undefined : { ...value, minutes });
    else if (value) onChange(withField(value, key, minutes));
  };
  return (
    <div className="parts row">
      {PARTS.map((key) => (
        <PartNumber
          key={key}
          label={t(`window.part.wait.${key}`)}
          value={value?.[key]}
          min={0}
          placeholder={mixed ? t('window.inspector.mixed') : undefined}
          onFocus={onFocus}
          disabled={disabled || (key !== 'minutes' && !value)}
          onChange={(minutes) => set(key, minutes)}
        />
      ))}
    </div>
  );
}
