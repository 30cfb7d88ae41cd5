/** The field in which a card is written, over its place on the map. In a selected cell it waits unseen, so that the first letter, of whatever input method, goes straight into it. */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { getLocale } from '../../../shared/model/document';
import { cardsInCell } from '../../../shared/model/queries';
import { mapFontFamily } from '../../../shared/text/faces';
import { startCard } from '../../actions/add';
import { editor, useEditor } from '../../state/editor';
import { ui } from '../../state/ui';
import { useT } from '../../state/useT';
import { createCardEdit, type EditTarget, joinText } from '../cardEdit';
import { cellLabel } from '../describe';
import { fieldRect } from '../fieldRect';
import { hasMapFocus } from '../mapFocus';
import { handleMapKey } from '../mapKeys';
import { useCamera } from '../useCamera';
import { viewport } from '../viewport';

interface CardFieldProps {
  readonly target: EditTarget;
  /** Waiting in a selected cell: nothing is shown until something is typed. */
  readonly waiting: boolean;
  readonly firstKey: string;
}

/** Writing is shown at least this large, whatever the zoom. */
const LEAST_SCALE = 0.8;

export function CardField({ target, waiting, firstKey }: CardFieldProps) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  // One edit for as long as the field is there: a waiting field becomes a writing one without losing what was typed.
  const [edit] = useState(() => createCardEdit(target));
  const layout = useEditor((state) => state.layout);
  const locale = useEditor((state) => getLocale(state.session.doc));
  const [start] = useState(() => {
    const card = target.id === null ? undefined : editor.getState().session.doc.cards[target.id];
    return card ? joinText(card) : firstKey;
  });
  const ended = useRef(false);
  const composing = useRef(false);
  const rect = fieldRect(layout, edit.id() ?? target.id, target);

  useCamera(
    ({ x, y, zoom }) => {
      const element = field.current;
      if (!element || !rect) return;
      const scale = Math.max(zoom, LEAST_SCALE);
      element.style.transform = `translate(${rect.x * zoom + x}px,${rect.y * zoom + y}px) scale(${scale})`;
    },
    [rect?.x, rect?.y],
  );
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || (waiting && !hasMapFocus())) return;
    element.focus({ preventScroll: true });
    if (target.id === null) element.setSelectionRange(element.value.length, element.value.length);
    else element.select();
    if (firstKey !== '') edit.change(element.value);
  }, []);

  const end = (): void => {
    if (ended.current) return;
    ended.current = true;
    edit.end(field.current?.value ?? '');
  };
  /** Leaves the field; the card that was written stays selected. */
  const finish = (): void => {
    end();
    const id = edit.id();
    ui.getState().set({ editing: null });
    if (id !== null && editor.getState().session.doc.cards[id])
      editor.getState().select({ table: 'cards', ids: [id] });
    viewport.focus();
  };
  const nextInCell = (): void => {
    const empty = (field.current?.value ?? '').trim() === '';
    finish();
    const id = edit.id();
    const card = id === null ? undefined : editor.getState().session.doc.cards[id];
    if (empty || !card || id === null) return;
    const cell = cardsInCell(editor.getState().session.doc, card.laneId, card.stepId);
    startCard({
      laneId: card.laneId,
      stepId: card.stepId,
      index: cell.findIndex((row) => row.id === id) + 1,
    });
  };
  const nextStep = (by: 1 | -1): void => {
    finish();
    const { steps } = editor.getState().layout;
    const next = steps[steps.findIndex((step) => step.id === target.stepId) + by];
    if (next) startCard({ laneId: target.laneId, stepId: next.id });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { nativeEvent: native } = event;
    if (native.isComposing || native.key === 'Process') return;
    const idle = waiting && event.currentTarget.value === '';
    if (idle) {
      if (event.key === ' ' || handleMapKey(native)) event.preventDefault();
      else if (event.key === 'Enter') {
        event.preventDefault();
        startCard({ laneId: target.laneId, stepId: target.stepId, index: target.index });
      }
      return;
    }
    const mod = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape' || (event.key === 'Enter' && mod)) finish();
    else if (event.key === 'Enter' && !event.shiftKey) nextInCell();
    else if (event.key === 'Tab') nextStep(event.shiftKey ? -1 : 1);
    else {
      if (event.key !== 'F6' && !mod) event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const begin = (): void => {
    if (!waiting) return;
    const { laneId, stepId, index } = target;
    ui.getState().set({ editing: { kind: 'newCard', laneId, stepId, index, firstKey: '' } });
  };

  if (!rect) return null;
  return (
    <textarea
      ref={field}
      className={waiting ? 'map-card-field map-card-field-waiting' : 'map-card-field'}
      data-waiting={waiting || undefined}
      data-map
      aria-label={waiting ? cellLabel(target.laneId, target.stepId) : t('canvas.cardField')}
      defaultValue={start}
      rows={1}
      spellCheck={!waiting}
      style={{ width: rect.w, minHeight: rect.h, fontFamily: mapFontFamily(500, locale) }}
      onCompositionStart={() => {
        composing.current = true;
        begin();
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        edit.change(event.currentTarget.value);
      }}
      onInput={(event) => {
        begin();
        if (!composing.current) edit.change(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => {
        if (waiting) return;
        end();
        const { editing, set } = ui.getState();
        const same =
          editing?.kind === 'card'
            ? editing.id === target.id
            : editing?.kind === 'newCard' &&
              editing.laneId === target.laneId &&
              editing.stepId === target.stepId &&
              editing.index === target.index;
        if (same) set({ editing: null });
      }}
    />
  );
}
