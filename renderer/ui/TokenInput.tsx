/** A list of short texts as chips with a field for one more: Enter or a comma adds, Backspace takes the last. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ControlIds } from './Field';

export interface TokenInputProps extends ControlIds {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Texts already used elsewhere. */
  readonly suggestions?: readonly string[] | undefined;
  readonly removeLabel: (text: string) => string;
  readonly placeholder?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
}

const SEPARATORS = /[,;，；、\n]/;

export function TokenInput(props: TokenInputProps) {
  const { value, onChange, suggestions = [], removeLabel } = props;
  const [draft, setDraft] = useState('');
  const add = (text: string) => {
    const fresh = text
      .split(SEPARATORS)
      .map((part) => part.trim())
      .filter((part, index, all) => part !== '' && !value.includes(part) && all.indexOf(part) === index);
    if (fresh.length > 0) onChange([...value, ...fresh]);
    setDraft('');
  };
  const listId = `${props.id}-list`;
  return (
    <div className="chips input">
      {value.map((text) => (
        <span className="chip" key={text}>
          <span className="ellipsis">{text}</span>
          {!props.disabled && (
            <Button
              className="remove"
              aria-label={removeLabel(text)}
              onPress={() => onChange(value.filter((other) => other !== text))}
            >
              <X size={12} aria-hidden />
            </Button>
          )}
        </span>
      ))}
      <input
        id={props.id}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        autoComplete="off"
        list={suggestions.length > 0 ? listId : undefined}
        value={draft}
        placeholder={value.length === 0 ? props.placeholder : undefined}
        disabled={props.disabled}
        onFocus={props.onFocus}
        onBlur={() => add(draft)}
        onChange={(event) => {
          const text = event.target.value;
          if (SEPARATORS.test(text) || suggestions.includes(text)) add(text);
          else setDraft(text);
        }}
        onPaste={(event) => {
          event.preventDefault();
          add(draft + event.clipboardData.getData('text'));
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            add(draft);
          } else if (event.key === 'Backspace' && draft === '' && value.length > 0) {
            onChange(value.slice(0, -1));
          }
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions
            .filter((text) => !value.includes(text))
            .map((text) => (
              <option key={text} value={text} />
            ))}
        </datalist>
      )}
    </div>
  );
}
