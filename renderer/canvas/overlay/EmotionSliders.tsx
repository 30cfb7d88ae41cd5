/** The points of the selected emotion cell as sliders: up and down change the value, left and right go to the next step. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { signed } from '../../../shared/i18n/numbers';
import { emotionY } from '../../../shared/layout/emotionScale';
import type { LaneBox, StepBox } from '../../../shared/layout/types';
import { emotionAt } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { editor, useEditor } from '../../state/editor';
import { ui } from '../../state/ui';
import { t, useT } from '../../state/useT';
import { setEmotion } from '../gestures/dragOthers';
import { personasOrEveryone } from '../gestures/pointer';
import { hasMapFocus } from '../mapFocus';
import { handleMapKey } from '../mapKeys';
import { personaName, stepName } from '../names';
import { useCamera } from '../useCamera';
import { viewport } from '../viewport';
import { EmotionNote, EmotionNoteField } from './EmotionNote';

const CHANGES: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 2,
  PageDown: -2,
  '+': 1,
  '=': 1,
  '-': -1,
};

const valueAt = (stepId: Id, personaId: Id | null): number | null =>
  emotionAt(editor.getState().session.doc, stepId, personaId)?.record.value ?? null;

function change(stepId: Id, personaId: Id | null, value: number | null): void {
  const mergeKey = `emotion ${stepId} ${personaId}`;
  editor.getState().dispatch(setEmotion(stepId, personaId, value), { mergeKey });
  const { doc } = editor.getState().session;
  const names = { persona: personaName(doc, personaId), step: stepName(doc, stepId) };
  if (value !== null) ui.getState().announce(t('canvas.said.emotion', { ...names, value: signed(value) }));
}

function Slider({
  lane,
  step,
  personaId,
  first,
}: {
  readonly lane: LaneBox;
  readonly step: StepBox;
  readonly personaId: Id | null;
  readonly first: boolean;
}) {
  const translate = useT();
  const ref = useRef<HTMLDivElement>(null);
  const value = useEditor(() => valueAt(step.id, personaId));
  const note = useEditor((state) => emotionAt(state.session.doc, step.id, personaId)?.record.note ?? '');
  const name = useEditor((state) => personaName(state.session.doc, personaId));
  const [focused, setFocused] = useState(false);
  const [writing, setWriting] = useState(false);
  const column = useEditor((state) => stepName(state.session.doc, step.id));
  const at = { x: step.x + step.w / 2, y: emotionY(lane, value ?? 0) };
  useCamera(
    ({ x, y, zoom }) => {
      if (ref.current) ref.current.style.transform = `translate(${at.x * zoom + x}px,${at.y * zoom + y}px)`;
    },
    [at.x, at.y],
  );
  useEffect(() => {
    // The point of the step before had the focus and is gone by now: what counts is that the keyboard was on the map.
    if (first && hasMapFocus()) ref.current?.focus({ preventScroll: true });
  }, [first]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = CHANGES[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      ui.getState().set({ editing: null });
      viewport.focus();
    } else if (event.key === 'Delete' || event.key === 'Backspace') change(step.id, personaId, null);
    else if (by !== undefined)
      change(step.id, personaId, Math.max(-5, Math.min(5, (value ?? 0) + (event.shiftKey ? by / 2 : by))));
    else if (event.key === 'Enter') setWriting(value !== null);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') handleMapKey(event.nativeEvent);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = value === null ? '–' : signed(value);
  const end = (back: boolean) => {
    setWriting(false);
    if (back) ref.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        data-map
        className={value === null ? 'map-emotion-slider map-emotion-slider-empty' : 'map-emotion-slider'}
        aria-label={translate('canvas.emotionPoint', { persona: name, step: column, value: shown })}
        aria-orientation="vertical"
        aria-valuemin={-5}
        aria-valuemax={5}
        aria-valuenow={value ?? 0}
        aria-valuetext={note === '' ? shown : `${shown}: ${note}`}
        onKeyDown={onKeyDown}
        onFocus={() => {
          stayed = personaId;
          setFocused(true);
        }}
        onBlur={() => setFocused(false)}
      />
      {writing ? (
        <EmotionNoteField at={at} stepId={step.id} personaId={personaId} onEnd={end} />
      ) : (
        focused && value !== null && <EmotionNote at={at} text={note || translate('personas.emotion.key')} />
      )}
    </>
  );
}

/** Whose point the keyboard was on: going on to the next step, it stays with the same persona. */
let stayed: Id | null = null;

/** `asked`: the user pressed Enter on the cell, so that the keyboard goes to a point. */
export function EmotionSliders({
  lane,
  step,
  asked,
}: {
  readonly lane: LaneBox;
  readonly step: StepBox;
  readonly asked: boolean;
}) {
  const own = useEditor((state) => state.session.doc.lanes[lane.id]?.personaId);
  const personas = own ? [own] : personasOrEveryone();
  // Chosen once for each step: it must not follow the focus about.
  const begin = useMemo(() => Math.max(0, personas.indexOf(stayed)), [step.id]);
  return personas.map((personaId, index) => (
    <Slider
      key={`${step.id} ${personaId}`}
      lane={lane}
      step={step}
      personaId={personaId}
      first={asked && index === begin}
    />
  ));
}
