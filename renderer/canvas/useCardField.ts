/** What the field of a card does, wherever it stands: type-first, Enter for the next card, Tab for the next step, Escape to leave. */
import {
  type KeyboardEvent,
  type RefObject,
  type TextareaHTMLAttributes,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { joinText, splitCard } from '../../shared/edits/splitCard';
import { newId } from '../../shared/model/newId';
import { cardsInCell } from '../../shared/model/queries';
import type { Id } from '../../shared/model/schema';
import { startCard, startCardInNewStep } from '../actions/add';
import { registerSplit } from '../actions/editCards';
import { editor } from '../state/editor';
import { ui } from '../state/ui';
import { useT } from '../state/useT';
import { createCardEdit, type EditTarget } from './cardEdit';
import { cellLabel } from './describe';
import { hasMapFocus } from './mapFocus';
import { handleMapKey } from './mapKeys';
import { viewport } from './viewport';

export interface CardFieldProps {
  readonly target: EditTarget;
  /** Waiting in a selected cell: nothing is shown until something is typed. */
  readonly waiting: boolean;
  readonly firstKey: string;
}

export interface CardFieldState {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  /** The card that is written, once it exists. */
  readonly id: () => Id | null;
  /** For the textarea. */
  readonly props: TextareaHTMLAttributes<HTMLTextAreaElement>;
}

export function useCardField({ target, waiting, firstKey }: CardFieldProps): CardFieldState {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  // One edit for as long as the field is there: a waiting field becomes a writing one without losing what was typed.
  const [edit] = useState(() => createCardEdit(target));
  const [start] = useState(() => {
    const card = target.id === null ? undefined : editor.getState().session.doc.cards[target.id];
    return card ? joinText(card) : firstKey;
  });
  const ended = useRef(false);
  const composing = useRef(false);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || (waiting && !hasMapFocus())) return;
    element.focus({ preventScroll: true });
    const { editing } = ui.getState();
    if (target.id === null) element.setSelectionRange(element.value.length, element.value.length);
    else if (editing?.kind === 'card' && editing.caret !== undefined)
      element.setSelectionRange(editing.caret, editing.caret);
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
  /** What stands after the caret becomes the card below, and is written on; at the end of the text that is a new card. */
  const split = (): void => {
    const text = field.current?.value ?? '';
    const caret = field.current?.selectionStart ?? 0;
    const [before, after] = [text.slice(0, caret), text.slice(caret)];
    if (before.trim() === '') return;
    if (after.trim() === '') {
      nextInCell();
      return;
    }
    end();
    const { session, dispatch, select } = editor.getState();
    const fresh = newId(Math.random);
    const command = splitCard(session.doc, edit.id() ?? target.id ?? '', before, after, fresh);
    if (!command || dispatch(command) !== null) return;
    select({ table: 'cards', ids: [fresh] });
    ui.getState().set({ editing: { kind: 'card', id: fresh, caret: 0 } });
  };
  const nextStep = (by: 1 | -1): void => {
    const wroteNew = target.id === null && (field.current?.value ?? '').trim() !== '';
    finish();
    const { steps } = editor.getState().layout;
    const next = steps[steps.findIndex((step) => step.id === target.stepId) + by];
    if (next) startCard({ laneId: target.laneId, stepId: next.id });
    // Who writes on does not look: the next letters would be keys for the card just written.
    else if (by === 1 && wroteNew) startCardInNewStep(target.laneId, target.stepId);
  };

  const latestSplit = useRef(split);
  latestSplit.current = split;
  useEffect(() => (waiting ? undefined : registerSplit(() => latestSplit.current())), [waiting]);

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
    if (event.key === 'Enter' && mod && event.shiftKey) split();
    else if (event.key === 'Escape' || (event.key === 'Enter' && mod)) finish();
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

  return {
    ref: field,
    id: () => edit.id() ?? target.id,
    props: {
      'aria-label': waiting ? cellLabel(target.laneId, target.stepId) : t('canvas.cardField'),
      defaultValue: start,
      rows: 1,
      spellCheck: !waiting,
      onCompositionStart: () => {
        composing.current = true;
        begin();
      },
      onCompositionEnd: (event) => {
        composing.current = false;
        edit.change(event.currentTarget.value);
      },
      onInput: (event) => {
        begin();
        if (!composing.current) edit.change(event.currentTarget.value);
      },
      onKeyDown,
      onPointerDown: (event) => event.stopPropagation(),
      onDoubleClick: (event) => event.stopPropagation(),
      onBlur: () => {
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
      },
    },
  };
}
