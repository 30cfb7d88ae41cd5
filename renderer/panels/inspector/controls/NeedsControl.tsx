/** What a persona needs, with importance and satisfaction 0–10 and the opportunity score that follows. */
import type { Need } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import type { ControlProps } from './controlProps';
import { ListControl } from './ListControl';
import { PartNumber, PartText } from './PartInput';
import { withField } from './withField';

const RATINGS = ['importance', 'satisfaction'] as const;

export function NeedsControl({ value = [], onChange, onFocus, disabled }: ControlProps<readonly Need[]>) {
  const t = useT();
  return (
    <ListControl<Need>
      value={value}
      onChange={onChange}
      blank={{ text: '' }}
      addLabel={t('window.part.addNeed')}
      name={(need) => need.text}
      disabled={disabled}
    >
      {(need, set) => (
        <>
          <PartText
            label={t('window.part.need')}
            value={need.text}
            onFocus={onFocus}
            disabled={disabled}
            onChange={(text) => set({ ...need, text: text ?? '' })}
          />
          <div className="parts row">
            {RATINGS.map((key) => (
              <PartNumber
                key={key}
                label={t(`window.part.${key}`)}
                value={need[key]}
                min={0}
                max={10}
                onFocus={onFocus}
                disabled={disabled}
                onChange={(rating) => set(withField(need, key, rating))}
              />
            ))}
          </div>
        </>
      )}
    </ListControl>
  );
}
