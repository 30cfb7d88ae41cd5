/** Presses in the outline: a card, cell or header is selected; with Ctrl or Shift cards are added; a double press edits. */
import type { MouseEvent } from 'react';
import type { Selection } from '../../../shared/commands/types';
import { editSelection } from '../../actions/editSelection';
import { editor } from '../../state/editor';
import { selectedIds } from '../../state/selection';

/** The selection that an element of the table stands for; elements carry it as `data-at="table id…"`. */
function selectionAt(target: EventTarget): Selection | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
  const [table, ...ids] = (at ?? '').split(' ');
  if (table !== 'cards' && table !== 'cell' && table !== 'steps' && table !== 'phases' && table !== 'lanes')
    return null;
  return { table, ids };
}

const inField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

export function selectByClick(event: MouseEvent): void {
  const next = selectionAt(event.target);
  if (!next || inField(event.target)) return;
  const { session, select } = editor.getState();
  const cards = selectedIds(session, 'cards');
  const adds =
    (event.ctrlKey || event.metaKey || event.shiftKey) && next.table === 'cards' && cards.length > 0;
  const [id] = next.ids;
  if (!adds || id === undefined) select(next);
  else if (cards.includes(id)) select({ table: 'cards', ids: cards.filter((other) => other !== id) });
  else select({ table: 'cards', ids: [...cards, id] });
}

export function editByDoubleClick(event: MouseEvent): void {
  if (!selectionAt(event.target) || inField(event.target) || editor.getState().readOnly) return;
  editSelection();
}
