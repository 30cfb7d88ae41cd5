/** Puts a persona elsewhere in the list, and says where it is then. */
import { orderedPersonaIds } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { editor } from '../../state/editor';
import { ui } from '../../state/ui';
import { t } from '../../state/useT';

/** To place `index`; with `edge`, above or below the persona that stands there now. */
export function movePersona(id: Id, index: number, edge?: 'above' | 'below'): void {
  const { session, dispatch } = editor.getState();
  const ids = orderedPersonaIds(session.doc);
  const from = ids.indexOf(id);
  let to = index;
  if (edge !== undefined) {
    const gap = edge === 'below' ? index + 1 : index;
    to = gap > from ? gap - 1 : gap;
  }
  if (from < 0 || to < 0 || to >= ids.length || to === from) return;
  if (dispatch({ type: 'persona.move', id, index: to }) !== null) return;
  const name = session.doc.personas[id]?.name || t('window.untitled');
  ui.getState().announce(t('personas.order.moved', { name, place: to + 1, count: ids.length }));
}
