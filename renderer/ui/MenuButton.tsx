/** A button that opens a menu, of one level or with submenus. */
import { Check, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly run?: () => void;
  /** A line stands above it. */
  readonly lineAbove?: boolean;
  readonly entries?: () => readonly MenuEntry[];
}

export interface MenuButtonProps {
  readonly label: string;
  readonly className: string;
  readonly face: ReactNode;
  /** Asked when the menu opens, or given. */
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
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
        <Entries label={label} items={items} />
      </Popover>
    </MenuTrigger>
  );
}

function Entries({ label, items }: Pick<MenuButtonProps, 'label' | 'items'>) {
  const entries = typeof items === 'function' ? items() : items;
  return (
    <Menu className="menu" aria-label={label}>
      {entries.flatMap((entry) => [
        ...(entry.lineAbove ? [<Separator key={`${entry.id} line`} className="menu-line" />] : []),
        entry.entries ? (
          <SubmenuTrigger key={entry.id}>
            <Entry entry={entry} />
            <Popover className="popover" offset={-2} crossOffset={-4}>
              <Entries label={entry.label} items={entry.entries} />
            </Popover>
          </SubmenuTrigger>
        ) : (
          <Entry key={entry.id} entry={entry} />
        ),
      ])}
    </Menu>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const { id, label, keys, disabled, checked, run, entries } = entry;
  return (
    <MenuItem
      id={id}
      className="menu-item"
      textValue={label}
      isDisabled={disabled ?? false}
      {...(checked !== undefined && { 'aria-checked': checked })}
      {...(run && { onAction: run })}
    >
      <span className="mark">{checked && <Check size={14} aria-hidden />}</span>
      <span className="label">{label}</span>
      {keys && <span className="keys">{keys}</span>}
      {entries && <ChevronRight size={14} aria-hidden />}
    </MenuItem>
  );
}
