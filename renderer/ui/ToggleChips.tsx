/** Any number of a few options, as chips that are pressed or not. */
import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './Select';

export interface ToggleChipsProps<K extends string> {
  readonly options: readonly (Option<K> & { readonly mark?: ReactNode })[];
  readonly value: readonly K[];
  readonly onChange: (keys: readonly K[]) => void;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export function ToggleChips<K extends string>(props: ToggleChipsProps<K>) {
  const { options, value, onChange } = props;
  return (
    <ToggleButtonGroup
      className="chips"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      selectionMode="multiple"
      selectedKeys={value}
      isDisabled={props.disabled ?? false}
      onSelectionChange={(keys) =>
        onChange(options.filter((option) => keys.has(option.key)).map((option) => option.key))
      }
    >
      {options.map((option) => (
        <ToggleButton key={option.key} id={option.key} className="chip toggle">
          {option.mark}
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
