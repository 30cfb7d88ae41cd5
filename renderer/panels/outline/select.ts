/** Presses in the outline: a card, note, cell or header is selected; with Ctrl or Shift cards and notes are added; a double press edits. */
import type { MouseEvent } from 'react';
import type { Selection } from '../../../shared/commands/types';
import { editSelection } from '../../actions/editSelection';
import { editor } from '../../state/editor';
import { selectedIds } from '../../state/selection';

const TABLES = ['cards', 'notes', 'cell', 'steps', 'phases', 'lanes'] as const;

/** The selection that an element of the table stands for; elements carry it as `data-at="table id…"`. */
function selectionAt(target: EventTarget): Selection | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
  const [table, ...ids] = (at ?? '').split(' ');
  const known = TABLES.find((name) => name === table);
  return known ? { table: known, ids } : null;
}

/** A press on a button beside a card, as on its comments, is the button's own. */
const onButton = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button:not([data-at])') !== null;

const inField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

export function selectByClick(event: MouseEvent): void {
  const next = selectionAt(event.target);
  if (!next || inField(event.target) || onButton(event.target)) return;
  const { session, select } = editor.getState();
  const many = next.table === 'cards' || next.table === 'notes' ? next.table : null;
  const before = many ? selectedIds(session, many) : [];
  const adds = (event.ctrlKey || event.metaKey || event.shiftKey) && before.length > 0;
  const [id] = next.ids;
  if (!adds || many === null || id === undefined) select(next);
  else if (before.includes(id)) select({ table: many, ids: before.filter((other) => other !== id) });
  else select({ table: many, ids: [...before, id] });
}

export function editByDoubleClick(event: MouseEvent): void {
  if (!selectionAt(event.target) || inField(event.target) || editor.getState().readOnly) return;
  editSelection();
}
