/** Drawing links from card to card, and leading an end of a link to another card. */
import type { Refusal } from '../../../shared/commands/types';
import type { CardBox, LinkRoute, Point } from '../../../shared/layout/types';
import { newId } from '../../../shared/model/newId';
import type { Id, Link } from '../../../shared/model/schema';
import { canLink } from '../../../shared/rules/canLink';
import { editor } from '../../state/editor';
import { notify } from '../../state/notices';
import { ui } from '../../state/ui';
import { refusalText, t } from '../../state/useT';
import { cardAt } from '../cardIndex';
import { clearFeedback, showRoom, showWire } from '../feedback';
import { hold, letGo } from '../held';
import { elbow } from './liveLinks';
import type { Gesture } from './track';

/** A wire from a card to the pointer, or to the card that lies there, with the reason where it may not lead there. */
function showTarget(from: CardBox, point: Point, refuses: (id: Id) => Refusal | null): void {
  const target = cardAt(editor.getState().layout, point);
  const other = target && target.id !== from.id ? target : null;
  const refusal = other && refuses(other.id);
  showWire(elbow(from, other ?? { ...point, w: 0, h: 0 }));
  showRoom(other, refusal ? refusalText(t, refusal) : null);
}

/** From a card to the card it leads to. */
export function dragLink(from: CardBox): Gesture | null {
  const { session, readOnly } = editor.getState();
  if (readOnly) return null;
  return {
    move: (point) => showTarget(from, point, (to) => canLink(session.doc, { from: from.id, to })),
    drop: (point) => {
      clearFeedback();
      const target = cardAt(editor.getState().layout, point);
      if (target && target.id !== from.id) addLink(from.id, target.id);
    },
    cancel: clearFeedback,
  };
}

/** An end of a link to another card. */
export function dragLinkEnd(route: LinkRoute, end: 'from' | 'to'): Gesture | null {
  const { session, layout, readOnly, dispatch } = editor.getState();
  const link = session.doc.links[route.id];
  const fixed = layout.cards.get(end === 'from' ? route.to : route.from);
  if (readOnly || !link || !fixed) return null;
  const led = (id: Id): Link => ({ ...link, [end]: id });
  hold([], new Set([route.id]));
  const stop = () => {
    clearFeedback();
    letGo();
  };
  return {
    move: (point) => showTarget(fixed, point, (id) => canLink(session.doc, led(id), route.id)),
    drop: (point) => {
      stop();
      const target = cardAt(editor.getState().layout, point);
      if (!target || target.id === route[end] || target.id === fixed.id) return;
      dispatch({ type: 'link.edit', id: route.id, fields: { [end]: target.id } });
    },
    cancel: stop,
  };
}

/** Links two cards and goes back to the select tool; says why where it may not be. */
export function addLink(from: Id, to: Id): void {
  const { session, dispatch, select } = editor.getState();
  const refusal = canLink(session.doc, { from, to });
  if (refusal) {
    notify(refusalText(t, refusal), { kind: 'error' });
    return;
  }
  const id = newId(Math.random);
  if (dispatch({ type: 'link.add', id, link: { from, to } }) === null) select({ table: 'links', ids: [id] });
  ui.getState().set({ tool: 'select' });
}
