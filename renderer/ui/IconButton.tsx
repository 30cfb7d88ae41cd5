/** A square button with an icon, its name and keys in a tooltip; a toggle where `selected` is given. */
import type { LucideIcon } from 'lucide-react';
import { Button, ToggleButton, TooltipTrigger } from 'react-aria-components';
import { Tip } from './Tip';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What the tooltip says instead of the name, where that is more. */
  readonly tip?: string | undefined;
  /** Shown beside the name, as `Ctrl+Z`. */
  readonly keys?: string | undefined;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly small?: boolean;
  readonly onPress?: () => void;
}

export function IconButton({
  icon: Icon,
  label,
  tip,
  keys,
  selected,
  disabled,
  small,
  onPress,
}: IconButtonProps) {
  const common = {
    className: small ? 'icon-button small' : 'icon-button',
    'aria-label': label,
    isDisabled: disabled ?? false,
    ...(onPress && { onPress }),
  };
  const icon = <Icon size={16} aria-hidden />;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {selected === undefined ? (
        <Button {...common}>{icon}</Button>
      ) : (
        <ToggleButton {...common} isSelected={selected}>
          {icon}
        </ToggleButton>
      )}
      <Tip>
        {tip ?? label}
        {keys && <span className="keys">{keys}</span>}
      </Tip>
    </TooltipTrigger>
  );
}
