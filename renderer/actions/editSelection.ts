/** Opens the text of what is selected for editing in place; in an empty cell a new card. */

import { editor } from '../state/editor';
import type { Editing } from '../state/types';
import { ui } from '../state/ui';
import { startCard } from './add';

const EDITABLE = {
  cards: 'card',
  phases: 'phase',
  steps: 'step',
  lanes: 'lane',
  notes: 'note',
  links: 'link',
  personas: 'persona',
} as const;

export function editSelection(): void {
  const { selection, doc } = editor.getState().session;
  const { table } = selection;
  if (table === 'cell') {
    startCard(null);
    return;
  }
  const id = selection.ids[0];
  if (table === null || id === undefined || !(table in EDITABLE)) return;
  const name = table as keyof typeof EDITABLE;
  if (!doc[name][id]) return;
  const editing: Editing = { kind: EDITABLE[name], id };
  ui.getState().set(name === 'personas' ? { editing, rightPanel: 'inspector' } : { editing });
}
