/** A small text or number inside a composed control, with its own name above or in it. */
import { useId } from 'react';
import { NumberInput } from '../../../ui/NumberInput';

export interface PartTextProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly onFocus: () => void;
  readonly disabled: boolean;
}

export function PartText({ label, value, onChange, onFocus, disabled }: PartTextProps) {
  const id = useId();
  return (
    <div className="part text">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        rows={1}
        value={value ?? ''}
        disabled={disabled}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
    </div>
  );
}

export interface PartNumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly onFocus: () => void;
  readonly disabled: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: string;
  readonly placeholder?: string | undefined;
}

export function PartNumber({ label, value, onChange, ...props }: PartNumberProps) {
  const id = useId();
  return (
    <div className="part">
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      <NumberInput
        {...props}
        id={id}
        labelledBy={`${id}-label`}
        describedBy={undefined}
        value={value ?? null}
        onChange={(next) => onChange(next ?? undefined)}
      />
    </div>
  );
}
