/** A setting that is on or off at once. */
import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';

export interface SwitchProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly children?: ReactNode;
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export const Switch = ({
  value,
  onChange,
  children,
  label,
  labelledBy,
  describedBy,
  disabled,
}: SwitchProps) => (
  <AriaSwitch
    className="switch"
    isSelected={value}
    onChange={onChange}
    aria-label={label}
    aria-labelledby={labelledBy}
    aria-describedby={describedBy}
    isDisabled={disabled ?? false}
  >
    <span className="track" />
    {children}
  </AriaSwitch>
);
