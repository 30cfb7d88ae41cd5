/** A situation: when, where, with whom, in what mood. */
import type { Context } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import type { ControlProps } from './controlProps';
import { PartText } from './PartInput';
import { withField } from './withField';

const PARTS = ['time', 'place', 'social', 'emotion'] as const;

export type ContextControlProps = Pick<ControlProps<Context>, 'value' | 'onChange' | 'onFocus' | 'disabled'>;

export function ContextControl({ value = {}, onChange, onFocus, disabled }: ContextControlProps) {
  const t = useT();
  return (
    <div className="parts">
      {PARTS.map((key) => (
        <PartText
          key={key}
          label={t(`window.part.context.${key}`)}
          value={value[key]}
          onFocus={onFocus}
          disabled={disabled}
          onChange={(text) => {
            const next = withField(value, key, text);
            onChange(Object.keys(next).length === 0 ? undefined : next);
          }}
        />
      ))}
    </div>
  );
}
