/** One of a fixed list, or none. */
import { useT } from '../../../state/useT';
import { Select } from '../../../ui/Select';
import type { Choices } from '../fields/fieldRow';
import type { ControlProps } from './controlProps';
import { useChoices } from './useChoices';

export interface ChoiceControlProps extends ControlProps<string> {
  readonly choices: Choices;
  /** The field may not be empty. */
  readonly required?: boolean | undefined;
}

export function ChoiceControl({ choices, value, mixed, required, onChange, ...props }: ChoiceControlProps) {
  const t = useT();
  const options = useChoices(choices);
  const fallback = options.find((option) => option.key === choices.fallback)?.label;
  // A file may hold a word that this list does not know (another language of the document): it stays choosable.
  const foreign = value !== undefined && !choices.keys.includes(value) ? [{ key: value, label: value }] : [];
  const none = required || fallback ? [] : [{ key: '', label: t('window.inspector.none') }];
  const placeholder = mixed ? t('window.inspector.mixed') : (fallback ?? t('window.inspector.none'));
  return (
    <Select
      {...props}
      value={mixed ? null : (value ?? choices.fallback ?? null)}
      placeholder={placeholder}
      options={[...none, ...options, ...foreign]}
      onChange={(key) => onChange(key === '' ? undefined : key)}
    />
  );
}
