/** A list of texts, one a line. */
import { useState } from 'react';
import type { ControlIds } from './Field';

export interface LinesInputProps extends ControlIds {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly placeholder?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
}

const toLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function LinesInput(props: LinesInputProps) {
  // While typing, the text keeps the empty line at its end that the list does not have.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <textarea
      id={props.id}
      className="input"
      rows={1}
      aria-describedby={props.describedBy}
      value={
        draft !== null && toLines(draft).join('\n') === props.value.join('\n')
          ? draft
          : props.value.join('\n')
      }
      placeholder={props.placeholder}
      disabled={props.disabled}
      onFocus={props.onFocus}
      onBlur={() => setDraft(null)}
      onChange={(event) => {
        setDraft(event.target.value);
        props.onChange(toLines(event.target.value));
      }}
    />
  );
}
