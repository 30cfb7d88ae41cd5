/** How a moment differs for a persona or in a situation. */
import type { Variant } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import { Section } from '../../../ui/Section';
import { ContextControl } from './ContextControl';
import type { ControlProps } from './controlProps';
import { ListControl } from './ListControl';
import { PartNumber, PartText } from './PartInput';
import { PersonasControl } from './PersonasControl';
import { withField } from './withField';

export function VariantsControl({ value = [], onChange, ...props }: ControlProps<readonly Variant[]>) {
  const t = useT();
  const { onFocus, disabled } = props;
  return (
    <ListControl<Variant>
      value={value}
      onChange={onChange}
      blank={{ text: '' }}
      addLabel={t('window.part.addVariant')}
      name={(variant) => variant.text}
      disabled={disabled}
    >
      {(variant, set) => (
        <>
          <PartText
            label={t('window.part.variantText')}
            value={variant.text}
            onFocus={onFocus}
            disabled={disabled}
            onChange={(text) => set({ ...variant, text: text ?? '' })}
          />
          <PersonasControl
            {...props}
            mixed={false}
            value={variant.personaIds}
            onChange={(ids) => set(withField(variant, 'personaIds', ids))}
          />
          <div className="parts row">
            <PartNumber
              label={t('window.field.minutes')}
              value={variant.minutes}
              min={0}
              onFocus={onFocus}
              disabled={disabled}
              onChange={(minutes) => set(withField(variant, 'minutes', minutes))}
            />
            <PartNumber
              label={t('window.field.cost')}
              value={variant.cost}
              onFocus={onFocus}
              disabled={disabled}
              onChange={(cost) => set(withField(variant, 'cost', cost))}
            />
          </div>
          <Section title={t('window.part.when')} open={variant.when !== undefined}>
            <ContextControl
              value={variant.when}
              onFocus={onFocus}
              disabled={disabled}
              onChange={(when) => set(withField(variant, 'when', when))}
            />
          </Section>
        </>
      )}
    </ListControl>
  );
}
