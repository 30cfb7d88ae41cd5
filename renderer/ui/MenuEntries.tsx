/** The entries of a menu, of one level or with submenus. An entry that cannot run stays in reach and says why. */
import { Check, ChevronRight } from 'lucide-react';
import { type HTMLAttributes, useId } from 'react';
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  /** Why it cannot run now; null or absent where it can. */
  readonly reason?: string | null | undefined;
  readonly checked?: boolean | undefined;
  readonly run?: () => void;
  /** A line stands above it. */
  readonly lineAbove?: boolean;
  readonly entries?: () => readonly MenuEntry[];
}

export interface MenuEntriesProps {
  readonly label: string;
  /** Asked when the menu opens, or given. */
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  readonly onClose?: () => void;
}

export function MenuEntries({ label, items, onClose }: MenuEntriesProps) {
  const entries = typeof items === 'function' ? items() : items;
  return (
    <Menu className="menu" aria-label={label} {...(onClose && { onClose, autoFocus: 'first' })}>
      {entries.flatMap((entry) => [
        ...(entry.lineAbove ? [<Separator key={`${entry.id} line`} className="menu-line" />] : []),
        entry.entries ? (
          <SubmenuTrigger key={entry.id}>
            <Entry entry={entry} />
            <Popover className="popover" offset={-2} crossOffset={-4}>
              <MenuEntries label={entry.label} items={entry.entries} />
            </Popover>
          </SubmenuTrigger>
        ) : (
          <Entry key={entry.id} entry={entry} />
        ),
      ])}
    </Menu>
  );
}

/**
 * A menu that closes gives the focus back in the frame after; what an entry opens must not lose it to that. Who is quicker than that
 * with the next key or press finds the entry run before it.
 */
function afterClosing(run: () => void): void {
  const stop = new AbortController();
  const now = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    run();
  };
  const options = { capture: true, signal: stop.signal };
  window.addEventListener('keydown', now, options);
  window.addEventListener('pointerdown', now, options);
  requestAnimationFrame(() => requestAnimationFrame(now));
}

function Entry({ entry }: { entry: MenuEntry }) {
  const { id, label, keys, reason, checked, run, entries } = entry;
  const why = useId();
  const off = typeof reason === 'string';
  // react-aria takes what is disabled out of reach, and knows no single entry that is on or off.
  const told = {
    ...(checked !== undefined && { role: 'menuitemcheckbox', 'aria-checked': checked }),
    ...(off && { 'aria-disabled': true, 'aria-describedby': why }),
  };
  return (
    <MenuItem
      id={id}
      className={off ? 'menu-item menu-item-off' : 'menu-item'}
      textValue={label}
      shouldCloseOnSelect={!off}
      render={(props) => <div {...(props as HTMLAttributes<HTMLDivElement>)} {...told} />}
      {...(run && !off && { onAction: () => afterClosing(run) })}
    >
      <span className="mark">{checked && <Check size={14} aria-hidden />}</span>
      <span className="label">
        {label}
        {off && (
          <span className="why" id={why} aria-hidden>
            {reason}
          </span>
        )}
      </span>
      {keys && (
        <span className="keys" aria-hidden>
          {keys}
        </span>
      )}
      {entries && <ChevronRight size={14} aria-hidden />}
    </MenuItem>
  );
}
