/** The context menu of the map, made from the catalogue. */
import { type ContextEntry, type ContextSubject, contextMenus } from '../../../shared/actions/contextMenus';
import type { Translate } from '../../../shared/i18n/translate';
import { menuEntry } from '../../actions/menuEntry';
import { ui } from '../../state/ui';
import { useT } from '../../state/useT';
import { MenuAt } from '../../ui/MenuAt';
import type { MenuEntry } from '../../ui/MenuEntries';
import { closeContextMenu, useContextMenu } from '../contextMenu';
import { viewport } from '../viewport';

function entryOf(entry: ContextEntry, t: Translate): MenuEntry {
  if (typeof entry !== 'string' && 'entries' in entry)
    return {
      id: entry.label,
      label: t(entry.label),
      entries: () => entriesOf(entry.entries, t),
    };
  return typeof entry === 'string' ? menuEntry(entry, t) : menuEntry(entry.id, t, t(entry.label));
}

const entriesOf = (groups: readonly (readonly ContextEntry[])[], t: Translate): readonly MenuEntry[] =>
  groups.flatMap((group, at) =>
    group.map((entry, i) => ({ ...entryOf(entry, t), lineAbove: at > 0 && i === 0 })),
  );

const NAMES = {
  cards: 'structure.menu.cards',
  cell: 'structure.menu.cell',
  steps: 'structure.menu.steps',
  phases: 'structure.menu.phases',
  lanes: 'structure.menu.lanes',
  links: 'structure.menu.links',
  notes: 'structure.menu.notes',
  map: 'structure.menu.map',
} as const satisfies Record<ContextSubject, string>;

/** Back to the map, unless the chosen action leads elsewhere. */
function leave(): void {
  closeContextMenu();
  requestAnimationFrame(() => {
    const { editing, dialog } = ui.getState();
    const active = document.activeElement;
    if (!editing && !dialog && (active === null || active === document.body)) viewport.focus();
  });
}

export function ContextMenu() {
  const t = useT();
  const open = useContextMenu();
  if (!open) return null;
  return (
    <MenuAt
      key={`${open.x} ${open.y}`}
      x={open.x}
      y={open.y}
      label={t(NAMES[open.subject])}
      items={() => entriesOf(contextMenus[open.subject], t)}
      onClose={leave}
    />
  );
}
