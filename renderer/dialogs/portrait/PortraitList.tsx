/** A list of the portrait, one thought to a line: Enter goes on to the next, an emptied line goes. */
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { InPlace } from './InPlace';

export interface PortraitListProps {
  readonly title: string;
  readonly value: readonly string[];
  /** Null where nothing is left. */
  readonly onChange: (value: readonly string[] | null) => void;
  readonly onEnter: () => void;
  readonly invite: string;
  readonly disabled: boolean;
}

export function PortraitList({ title, value, onChange, onEnter, invite, disabled }: PortraitListProps) {
  const list = useRef<HTMLUListElement>(null);
  const keep = (lines: readonly string[]) => onChange(lines.length === 0 ? null : lines);
  const goTo = (index: number, end = false) => {
    // At once, so that what is typed next does not fall into the line before.
    flushSync(() => undefined);
    const field = list.current?.querySelectorAll('textarea')[index];
    field?.focus();
    const caret = end ? (field?.value.length ?? 0) : 0;
    field?.setSelectionRange(caret, caret);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    if (event.nativeEvent.isComposing || disabled) return;
    const { value: line, selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'Enter') {
      event.preventDefault();
      const rest = line.slice(selectionEnd);
      if (rest !== '') keep(value.toSpliced(index, 1, line.slice(0, selectionStart), rest));
      if (line !== '') goTo(index + 1);
    } else if (event.key === 'Backspace' && line === '' && value.length > 0) {
      event.preventDefault();
      if (index < value.length) keep(value.toSpliced(index, 1));
      goTo(Math.max(0, index - 1), true);
    } else if (event.key === 'ArrowDown' && selectionStart === line.length && index < value.length) {
      event.preventDefault();
      goTo(index + 1);
    } else if (event.key === 'ArrowUp' && selectionEnd === 0 && index > 0) {
      event.preventDefault();
      goTo(index - 1);
    }
  };
  const tidy = () => {
    if (value.some((line) => line.trim() === '')) keep(value.filter((line) => line.trim() !== ''));
  };
  // The line after the last waits for one more; typing in it makes it one of the list, in the same field.
  const lines = disabled ? value : [...value, ''];
  return (
    <section className="portrait-block" aria-label={title}>
      <h3>{title}</h3>
      <ul ref={list} className="portrait-list">
        {lines.map((line, index) => (
          <li key={index} className={index === value.length ? 'waiting' : undefined}>
            <InPlace
              label={`${title} ${index + 1}`}
              value={line}
              invite={value.length === 0 ? invite : '+'}
              disabled={disabled}
              onEnter={onEnter}
              onBlur={tidy}
              onChange={(text) =>
                keep(index < value.length ? value.with(index, text) : [...value, ...text.split('\n')])
              }
              onKeyDown={(event) => onKeyDown(event, index)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
