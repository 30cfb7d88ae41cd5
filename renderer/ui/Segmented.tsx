/** A few options side by side, one of them pressed; pressing it again takes it back where nothing may be chosen. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './Select';

export interface SegmentedProps<K extends string> {
  readonly options: readonly Option<K>[];
  readonly value: K | null;
  readonly onChange: (key: K | null) => void;
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  /** One is always pressed. */
  readonly required?: boolean;
  readonly disabled?: boolean | undefined;
}

export function Segmented<K extends string>(props: SegmentedProps<K>) {
  const { options, value, onChange, required = false } = props;
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      selectionMode="single"
      disallowEmptySelection={required}
      isDisabled={props.disabled ?? false}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        onChange(key === undefined ? null : (String(key) as K));
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.key} id={option.key}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
