/** The other drags on the map: emotion points, spans, notes, the marquee. */
import type { Command, CommandOf } from '../../../shared/commands/types';
import { signed } from '../../../shared/i18n/numbers';
import { emotionY } from '../../../shared/layout/emotionScale';
import type { CardBox, Curve, CurvePoint, LaneBox, NoteBox, Point, Rect } from '../../../shared/layout/types';
import { newId } from '../../../shared/model/newId';
import { cardColumns, emotionAt, orderedSteps } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { moveNotes } from '../../actions/change';
import { editor } from '../../state/editor';
import { selectedIds } from '../../state/selection';
import { ui } from '../../state/ui';
import { t } from '../../state/useT';
import { cardsIn, stepAt } from '../cardIndex';
import { clearFeedback, moveGhost, showFace, showGhost, showMarquee, showRoom, showWire } from '../feedback';
import { hold, letGo } from '../held';
import { emotionAtHeight } from '../hitTest';
import type { Gesture } from './track';

const make = (): Id => newId(Math.random);

/** Up and down sets the value; whole steps, with Alt halves. */
export function dragEmotion(curve: Curve, point: CurvePoint, lane: LaneBox): Gesture | null {
  const { dispatch, readOnly } = editor.getState();
  if (readOnly) return null;
  const at = curve.points.findIndex((other) => other.stepId === point.stepId);
  const [before, after] = [curve.points[at - 1], curve.points[at + 1]];
  let value = point.value;
  return {
    move: ({ y }, event) => {
      value = emotionAtHeight(lane, y, event.altKey ? 0.5 : 1);
      const now = { x: point.x, y: emotionY(lane, value) };
      showWire([before, now, after].filter((step) => step !== undefined));
      showFace(now, signed(value));
    },
    drop: () => {
      clearFeedback();
      if (value !== point.value) dispatch(setEmotion(point.stepId, curve.personaId, value));
    },
    cancel: clearFeedback,
  };
}

export const setEmotion = (
  stepId: Id,
  personaId: Id | null,
  value: number | null,
): CommandOf<'emotion.set'> => ({
  type: 'emotion.set',
  id: make(),
  stepId,
  ...(personaId !== null && { personaId }),
  value,
});

/** What is felt there in words; null takes it away. Only where a value is set. */
export function setEmotionNote(stepId: Id, personaId: Id | null, note: string): Command | null {
  const point = emotionAt(editor.getState().session.doc, stepId, personaId);
  const words = note.trim() === '' ? null : note;
  return point ? { ...setEmotion(stepId, personaId, point.record.value), note: words } : null;
}

/** Drags a card's edge over further steps. */
export function dragSpan(box: CardBox, side: 'left' | 'right'): Gesture | null {
  const { session, layout, dispatch, readOnly } = editor.getState();
  const card = session.doc.cards[box.id];
  const columns = card && cardColumns(session.doc, card);
  const steps = orderedSteps(session.doc);
  if (readOnly || !columns) return null;
  let [first, last] = columns;
  const rectOf = (): Rect => {
    const [from, to] = [steps[first]?.id, steps[last]?.id];
    const left = layout.steps.find((step) => step.id === from);
    const right = layout.steps.find((step) => step.id === to);
    return left && right ? { x: left.x, y: box.y, w: right.x + right.w - left.x, h: box.h } : box;
  };
  return {
    move: ({ x }) => {
      const id = layout.steps[Math.max(0, stepAt(layout, x))]?.id;
      const column = steps.findIndex((row) => row.id === id);
      if (side === 'right') last = Math.max(columns[0], column);
      else first = Math.min(columns[1], Math.max(0, column));
      showRoom(rectOf());
    },
    drop: () => {
      clearFeedback();
      const span = last - first + 1;
      if (first === columns[0] && last === columns[1]) return;
      const edit: Command = { type: 'card.edit', ids: [box.id], fields: { span: span > 1 ? span : null } };
      if (first === columns[0]) {
        dispatch(edit);
        return;
      }
      const shift: Command = { type: 'card.shift', ids: [box.id], lanes: 0, steps: first - columns[0] };
      // A longer card has to stand further left before it grows, a shorter one shrinks before it moves right.
      const commands = first < columns[0] ? [shift, edit] : [edit, shift];
      dispatch({ type: 'batch', label: { key: 'card.span', vars: { count: 1 } }, commands });
    },
    cancel: clearFeedback,
  };
}

export function dragNote(box: NoteBox, start: Point, corner: boolean): Gesture | null {
  const { session, dispatch, readOnly } = editor.getState();
  if (readOnly) return null;
  if (corner) {
    let size = { w: box.w, h: box.h };
    return {
      move: (point) => {
        size = { w: Math.max(60, point.x - box.x), h: Math.max(40, point.y - box.y) };
        showRoom({ x: box.x, y: box.y, ...size });
      },
      drop: () => {
        clearFeedback();
        dispatch({
          type: 'note.edit',
          ids: [box.id],
          fields: { w: Math.round(size.w), h: Math.round(size.h) },
        });
      },
      cancel: clearFeedback,
    };
  }
  const selected = selectedIds(session, 'notes');
  const ids = selected.includes(box.id) ? selected : [box.id];
  showGhost(
    document.querySelector(`.map-node[data-id="${CSS.escape(box.id)}"] > .map-note`),
    box,
    ids.length,
  );
  hold(ids);
  const end = () => {
    clearFeedback();
    letGo();
  };
  return {
    move: (point) => moveGhost({ x: box.x + point.x - start.x, y: box.y + point.y - start.y }),
    drop: (point) => {
      end();
      moveNotes(ids, Math.round(point.x - start.x), Math.round(point.y - start.y));
    },
    cancel: end,
  };
}

const rectBetween = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  w: Math.abs(a.x - b.x),
  h: Math.abs(a.y - b.y),
});

/** Selects the cards it touches; with Shift in addition to those selected. */
export function dragMarquee(start: Point, adds: boolean): Gesture {
  const { session, layout, select } = editor.getState();
  const base = adds ? selectedIds(session, 'cards') : [];
  return {
    move: (point) => {
      const rect = rectBetween(start, point);
      showMarquee(rect);
      const ids = cardsIn(layout, rect).map((box) => box.id);
      select({ table: 'cards', ids: [...new Set([...base, ...ids])] });
    },
    drop: () => {
      clearFeedback();
      const count = selectedIds(editor.getState().session, 'cards').length;
      ui.getState().announce(t('canvas.said.selected', { count }));
    },
    cancel: () => {
      clearFeedback();
      select(session.selection);
    },
  };
}
