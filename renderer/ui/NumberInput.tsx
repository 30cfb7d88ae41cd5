/** A number typed as text: reported as soon as it is one and in range, else marked; arrows step it, an empty field is null. */
import { useState } from 'react';
import type { ControlIds } from './Field';

export interface NumberInputProps extends ControlIds {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly whole?: boolean | undefined;
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly label?: string | undefined;
}

/** Full-width digits and comma decimals as people type them. */
const read = (text: string): number =>
  Number(
    text
      .normalize('NFKC')
      .trim()
      .replace(/^(-?\d+),(\d+)$/, '$1.$2')
      .replace('−', '-'),
  );

/** Ten significant digits hide what binary fractions add (0.1 + 0.2). */
const write = (value: number): string => String(Number(value.toPrecision(10)));

export function NumberInput(props: NumberInputProps) {
  const { value, onChange, min = -Infinity, max = Infinity, step = 1, whole } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const fits = (number: number) =>
    Number.isFinite(number) && number >= min && number <= max && (!whole || Number.isInteger(number));
  const text = draft ?? (value === null ? '' : write(value));
  const invalid = text.trim() !== '' && !fits(read(text));
  const type = (next: string) => {
    setDraft(next);
    if (next.trim() === '') onChange(null);
    else if (fits(read(next))) onChange(read(next));
  };
  const stepBy = (direction: 1 | -1) => {
    const from = value ?? (Number.isFinite(min) ? min - direction * step : 0);
    const next = Math.min(max, Math.max(min, Number((from + direction * step).toPrecision(10))));
    setDraft(null);
    onChange(next);
  };
  return (
    <span className="number">
      <input
        id={props.id}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        role="spinbutton"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={invalid}
        aria-valuenow={value ?? undefined}
        aria-valuemin={Number.isFinite(min) ? min : undefined}
        aria-valuemax={Number.isFinite(max) ? max : undefined}
        value={text}
        placeholder={props.placeholder}
        disabled={props.disabled}
        onFocus={props.onFocus}
        onBlur={() => setDraft(null)}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          stepBy(event.key === 'ArrowUp' ? 1 : -1);
        }}
      />
      {props.unit && <span className="unit">{props.unit}</span>}
    </span>
  );
}
