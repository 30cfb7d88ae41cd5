/** A line or a block of text; every letter is reported. */
import { isDay } from '../../shared/model/day';
import type { ControlIds } from './Field';

export interface TextInputProps extends ControlIds {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly multiline?: boolean;
  readonly type?: 'text' | 'url' | 'date';
  readonly onFocus?: () => void;
  readonly suggestions?: readonly string[] | undefined;
  readonly disabled?: boolean | undefined;
  /** Enter leaves the field instead of breaking the line. */
  readonly oneLine?: boolean;
}

export function TextInput(props: TextInputProps) {
  const { id, describedBy, value, onChange, placeholder, multiline, type = 'text', onFocus } = props;
  const common = {
    id,
    'aria-describedby': describedBy,
    value,
    placeholder,
    onFocus,
    disabled: props.disabled,
    spellCheck: type === 'text',
  };
  if (multiline || props.oneLine)
    return (
      <textarea
        {...common}
        className="input"
        rows={1}
        onChange={(event) =>
          onChange(props.oneLine ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)
        }
      />
    );
  const list = props.suggestions?.length ? `${id}-list` : undefined;
  return (
    <>
      <input
        {...common}
        className="input"
        // A day in other words, or one that no calendar has, stays to be seen.
        type={type === 'date' && value !== '' && !isDay(value) ? 'text' : type}
        list={list}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {list && (
        <datalist id={list}>
          {props.suggestions?.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}
