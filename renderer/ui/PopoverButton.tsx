/** A button that opens a popover with anything in it. */
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

export interface PopoverButtonProps {
  readonly label: string;
  readonly className: string;
  readonly face: ReactNode;
  readonly children: (close: () => void) => ReactNode;
  readonly placement?: 'bottom start' | 'bottom end' | 'top end' | 'left top';
  readonly open?: boolean | undefined;
  readonly onOpenChange?: (open: boolean) => void;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export const PopoverButton = (props: PopoverButtonProps) => (
  <DialogTrigger
    {...(props.open !== undefined && { isOpen: props.open })}
    {...(props.onOpenChange && { onOpenChange: props.onOpenChange })}
  >
    <Button
      className={props.className}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      isDisabled={props.disabled ?? false}
    >
      {props.face}
    </Button>
    <Popover className="popover" placement={props.placement ?? 'bottom start'} offset={4}>
      <Dialog aria-label={props.label} className="popover-dialog">
        {({ close }) => props.children(close)}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
