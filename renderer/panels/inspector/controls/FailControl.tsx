/** A fail point: its kind, what goes wrong, and the plan for recovering from it. */
import type { Fail } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import { ChoiceControl } from './ChoiceControl';
import type { ControlProps } from './controlProps';
import { PartNumber, PartText } from './PartInput';
import { withField } from './withField';

type Recovery = NonNullable<Fail['recovery']>;
const RESPONSES = ['respond', 'apologise', 'resolve', 'followUp'] as const;
const KINDS = { keys: ['outcome', 'process'], texts: 'lane.failure' };

export function FailControl({ value, onChange, ...props }: ControlProps<Fail>) {
  const t = useT();
  const { onFocus, disabled } = props;
  const recovery: Recovery = value?.recovery ?? {};
  const setRecovery = (next: Recovery) => {
    if (value) onChange(withField(value, 'recovery', Object.keys(next).length === 0 ? undefined : next));
  };
  return (
    <div className="parts">
      <ChoiceControl
        {...props}
        choices={KINDS}
        value={value?.kind}
        onChange={(kind) =>
          onChange(kind === undefined ? undefined : { ...value, kind: kind as Fail['kind'] })
        }
      />
      {value && (
        <>
          <PartText
            label={t('window.part.failNote')}
            value={value.note}
            onFocus={onFocus}
            disabled={disabled}
            onChange={(note) => onChange(withField(value, 'note', note))}
          />
          <h4 className="parts-title">{t('window.part.recovery')}</h4>
          {RESPONSES.map((key) => (
            <PartText
              key={key}
              label={t(`lane.recovery.${key}`)}
              value={recovery[key]}
              onFocus={onFocus}
              disabled={disabled}
              onChange={(text) => setRecovery(withField(recovery, key, text))}
            />
          ))}
          <PartNumber
            label={t('window.part.within')}
            value={recovery.minutes}
            min={0}
            unit={t('window.unit.minutes')}
            onFocus={onFocus}
            disabled={disabled}
            onChange={(minutes) => setRecovery(withField(recovery, 'minutes', minutes))}
          />
          <PartText
            label={t('window.field.owner')}
            value={recovery.owner}
            onFocus={onFocus}
            disabled={disabled}
            onChange={(owner) => setRecovery(withField(recovery, 'owner', owner))}
          />
        </>
      )}
    </div>
  );
}
