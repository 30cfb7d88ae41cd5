/** What the context menu offers for each thing on the map: groups of actions, parted by lines. */
import type { TextKey } from '../i18n/translate';
import type { ActionId } from './catalogue';

export type ContextSubject = 'cards' | 'cell' | 'steps' | 'phases' | 'lanes' | 'links' | 'notes' | 'map';

/** An action, an action under a name that says what it does just here, or a submenu. */
export type ContextEntry =
  | ActionId
  | { readonly id: ActionId; readonly label: TextKey }
  | { readonly label: TextKey; readonly entries: ContextMenu };
type ContextMenu = readonly (readonly ContextEntry[])[];

const CLIPBOARD = ['edit.cut', 'edit.copy', 'edit.paste'] as const;
const KEEP_OR_GO = ['edit.duplicate', 'edit.delete'] as const;
const RENAME = { id: 'card.edit', label: 'structure.menu.rename' } as const;

export const contextMenus: Readonly<Record<ContextSubject, ContextMenu>> = {
  cards: [
    ['card.edit', 'card.add', 'card.join'],
    [...CLIPBOARD, ...KEEP_OR_GO],
    [
      {
        label: 'structure.menu.marks',
        entries: [['card.toggleMoment', 'card.toggleFail', 'card.toggleWait', 'card.toggleDecision']],
      },
      {
        label: 'structure.menu.place',
        entries: [
          ['edit.widen', 'edit.narrow'],
          ['card.toNewStepBefore', 'card.toNewStepAfter', 'edit.makeSpace'],
        ],
      },
      { label: 'structure.menu.style', entries: [['card.copyStyle', 'card.pasteStyle']] },
    ],
    ['tool.connect', 'link.follow', 'link.followBack'],
    ['comment.add', 'vote.add'],
  ],
  cell: [
    ['card.add', 'edit.paste'],
    [{ id: 'edit.makeSpace', label: 'structure.menu.spaceStep' }, 'step.add', 'phase.add', 'lane.add'],
    ['note.add'],
  ],
  steps: [
    [RENAME, 'step.add', { id: 'edit.makeSpace', label: 'structure.menu.spaceStep' }],
    [...CLIPBOARD, ...KEEP_OR_GO],
    ['edit.moveLeft', 'edit.moveRight'],
    ['comment.add'],
  ],
  phases: [
    [RENAME, 'phase.add', 'step.add'],
    [...CLIPBOARD, ...KEEP_OR_GO],
    ['edit.moveLeft', 'edit.moveRight', 'edit.widen', 'edit.narrow'],
    ['view.fitSelection'],
  ],
  lanes: [
    [
      RENAME,
      'lane.add',
      'lane.addSame',
      'lane.perPersona',
      { id: 'edit.makeSpace', label: 'structure.menu.spaceLane' },
    ],
    ['lane.collapse', 'lane.pin', 'lane.hide', 'lane.showHidden'],
    [...CLIPBOARD, ...KEEP_OR_GO],
    ['edit.moveUp', 'edit.moveDown'],
  ],
  links: [
    [{ id: 'card.edit', label: 'structure.menu.label' }, 'link.toggleBoth', 'link.reverse'],
    ['link.flow', 'link.depends', 'link.informs'],
    ['link.follow', 'link.followBack'],
    ['edit.delete'],
  ],
  notes: [['card.edit'], [...CLIPBOARD, ...KEEP_OR_GO], ['comment.add']],
  map: [
    ['edit.paste', 'edit.selectAll'],
    ['note.add', 'step.add', 'phase.add', 'lane.add', 'persona.add'],
    ['lane.showHidden', 'view.fit', 'view.zoomReset', 'view.outline'],
  ],
};
