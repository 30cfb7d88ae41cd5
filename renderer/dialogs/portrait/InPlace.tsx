/** Text of the portrait that is written where it stands: it looks like print until the pointer or the keyboard comes to it. */
import type { KeyboardEvent } from 'react';

export interface InPlaceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
  readonly invite: string;
  readonly className?: string;
  readonly disabled: boolean;
  /** Enter breaks no line. */
  readonly oneLine?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onBlur?: () => void;
}

export function InPlace(props: InPlaceProps) {
  const { label, value, onChange, invite, className = '', oneLine = false } = props;
  return (
    <textarea
      className={`in-place ${className}`}
      aria-label={label}
      rows={1}
      value={value}
      placeholder={invite}
      readOnly={props.disabled}
      onFocus={props.onEnter}
      onBlur={props.onBlur}
      onChange={(event) =>
        onChange(oneLine ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)
      }
      onKeyDown={(event) => {
        props.onKeyDown?.(event);
        if (oneLine && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
      }}
    />
  );
}
