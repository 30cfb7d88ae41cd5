/** One of a list, in a popover. An option with key '' stands for nothing chosen. */
import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';

export interface Option<K extends string = string> {
  readonly key: K;
  readonly label: string;
  readonly note?: string | undefined;
}

export interface SelectProps<K extends string> {
  readonly options: readonly Option<K>[];
  /** Null where several records differ or nothing is chosen: the placeholder shows. */
  readonly value: K | null;
  readonly onChange: (key: K) => void;
  readonly placeholder?: string | undefined;
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  /** Without a ground, as wide as its text: for bars. */
  readonly bare?: boolean;
  readonly id?: string | undefined;
}

/** react-aria takes no empty key. */
const NONE = '\u0000none';
const encode = (key: string) => (key === '' ? NONE : key);

export function Select<K extends string>(props: SelectProps<K>) {
  const { options, value, onChange, placeholder = '—' } = props;
  return (
    <AriaSelect
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      value={value === null ? null : encode(value)}
      placeholder={placeholder}
      isDisabled={props.disabled ?? false}
      onChange={(key) => {
        if (key !== null) onChange((key === NONE ? '' : String(key)) as K);
      }}
    >
      <Button
        id={props.id}
        className={props.bare ? 'input select bare' : 'input select'}
        onFocus={props.onFocus}
      >
        <SelectValue className="value">
          {({ isPlaceholder, selectedText }) => (
            <span title={isPlaceholder ? placeholder : selectedText}>
              {isPlaceholder ? placeholder : selectedText}
            </span>
          )}
        </SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="list-box" items={options}>
          {(option) => (
            <ListBoxItem id={encode(option.key)} textValue={option.label} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="mark">{isSelected && <Check size={14} aria-hidden />}</span>
                  <span className="label">{option.label}</span>
                  {option.note && <span className="keys">{option.note}</span>}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
