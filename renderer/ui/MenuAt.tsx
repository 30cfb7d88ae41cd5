/** A menu that opens at a point of the window. */
import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { MenuEntries, type MenuEntriesProps } from './MenuEntries';

interface MenuAtProps extends MenuEntriesProps {
  /** px in the window. */
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

export function MenuAt({ x, y, label, items, onClose }: MenuAtProps) {
  const point = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={point} className="menu-point" style={{ left: x, top: y }} aria-hidden />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={point}
        isOpen
        placement="right top"
        offset={2}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <MenuEntries label={label} items={items} onClose={onClose} />
      </Popover>
    </>
  );
}
