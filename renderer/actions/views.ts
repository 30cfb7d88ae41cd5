/** Saved views: save what is shown, apply, update, rename, delete; and showing everything again. */
import { flushSync } from 'react-dom';
import { newId } from '../../shared/model/newId';
import type { Id, View } from '../../shared/model/schema';
import { type Filter, filterOf } from '../../shared/model/views';
import { editor } from '../state/editor';
import { applyFilter, currentFilter } from '../state/filter';
import { settle } from '../state/settled';
import { ui } from '../state/ui';
import { t } from '../state/useT';

/** Saves the window's filter under the next free name, which is open for writing at once. */
export function saveView(): void {
  const { dispatch, session } = editor.getState();
  const names = new Set(Object.values(session.doc.views).map((view) => view.name));
  let number = names.size + 1;
  while (names.has(t('views.newName', { number }))) number++;
  const id = newId(Math.random);
  const view = { name: t('views.newName', { number }), ...currentFilter(session.doc) };
  if (dispatch({ type: 'view.add', id, view }) !== null) return;
  // At once, so that what is typed next is its name.
  flushSync(() => {
    settle();
    ui.getState().set({ leftOpen: true, activeView: id, namingView: id });
  });
}

export function applyView(id: Id): void {
  const { doc } = editor.getState().session;
  const view = doc.views[id];
  if (!view) return;
  applyFilter(doc, filterOf(view), id);
  ui.getState().announce(t('views.applied', { name: view.name }));
}

/** Makes the view show what the window shows now. */
export function updateView(id: Id): void {
  const { dispatch, session } = editor.getState();
  const now: Filter = currentFilter(session.doc);
  const { laneIds = null, personaIds = null, phaseIds = null, overlay = null } = now;
  if (dispatch({ type: 'view.edit', id, fields: { laneIds, personaIds, phaseIds, overlay } }) === null)
    ui.getState().set({ activeView: id });
}

export function renameView(id: Id, name: View['name']): void {
  if (name.trim() !== '' && name !== editor.getState().session.doc.views[id]?.name)
    editor.getState().dispatch({ type: 'view.edit', id, fields: { name: name.trim() } });
}

export function deleteView(id: Id): void {
  editor.getState().dispatch({ type: 'view.delete', id });
}

export const showAll = (): void => applyFilter(editor.getState().session.doc, {}, null);

/** Whether the window leaves anything out that the document does not hide itself. */
export function isFiltered(): boolean {
  const { hiddenPersonas, shownLanes, shownPhases, heat } = ui.getState();
  return hiddenPersonas.length > 0 || shownLanes !== null || shownPhases !== null || heat;
}
