/** A button that opens a menu. */
import type { ReactNode } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { MenuEntries, type MenuEntriesProps } from './MenuEntries';

export interface MenuButtonProps extends Pick<MenuEntriesProps, 'label' | 'items'> {
  readonly className: string;
  readonly face: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly placement?: 'bottom start' | 'bottom end' | 'top end';
}

export function MenuButton({ label, className, face, items, disabled, placement }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label} isDisabled={disabled ?? false}>
        {face}
      </Button>
      <Popover className="popover" offset={4} placement={placement ?? 'bottom start'}>
        <MenuEntries label={label} items={items} />
      </Popover>
    </MenuTrigger>
  );
}
