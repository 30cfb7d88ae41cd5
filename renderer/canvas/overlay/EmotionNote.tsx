/** What is felt at a point of a curve, in words: shown beside the point under the pointer or the keyboard, and written there. */
import { useRef } from 'react';
import type { Point } from '../../../shared/layout/types';
import { emotionAt } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { editor, useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { setEmotionNote } from '../gestures/dragOthers';
import { useHoveredPoint } from '../hovered';
import { personaName } from '../names';
import { useCamera } from '../useCamera';
import './emotionNote.css';

/** Right of and below the point, px on screen. */
const ASIDE = 14;

function usePlace(at: Point) {
  const ref = useRef<HTMLDivElement>(null);
  useCamera(
    ({ x, y, zoom }) => {
      if (ref.current)
        ref.current.style.transform = `translate(${at.x * zoom + x + ASIDE}px,${at.y * zoom + y + ASIDE}px)`;
    },
    [at.x, at.y],
  );
  return ref;
}

/** Not read out: the point itself is, with its note. */
export function EmotionNote({ at, text }: { readonly at: Point; readonly text: string }) {
  return (
    <div ref={usePlace(at)} className="emotion-note" aria-hidden>
      {text}
    </div>
  );
}

/** The note of the point under the pointer, where it has one. */
export function HoveredNote() {
  const point = useHoveredPoint();
  const note = useEditor(({ session }) =>
    point ? emotionAt(session.doc, point.stepId, point.personaId)?.record.note : undefined,
  );
  return point && note ? <EmotionNote at={point.at} text={note} /> : null;
}

let stays = 0;

interface EmotionNoteFieldProps {
  readonly at: Point;
  readonly stepId: Id;
  readonly personaId: Id | null;
  /** `back`: the keyboard goes back to the point. */
  readonly onEnd: (back: boolean) => void;
}

export function EmotionNoteField({ at, stepId, personaId, onEnd }: EmotionNoteFieldProps) {
  const t = useT();
  const stay = useRef(0);
  const note = useEditor(({ session }) => emotionAt(session.doc, stepId, personaId)?.record.note ?? '');
  const name = useEditor(({ session }) => personaName(session.doc, personaId));
  const write = (text: string) => {
    const command = setEmotionNote(stepId, personaId, text);
    const mergeKey = `emotion note ${stepId} ${personaId} ${stay.current}`;
    if (command) editor.getState().dispatch(command, { mergeKey });
  };
  return (
    <div ref={usePlace(at)} className="emotion-note writing">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here
        autoFocus
        rows={1}
        aria-label={t('personas.emotion.note', { name })}
        placeholder={t('personas.emotion.invite')}
        value={note}
        onFocus={() => {
          stay.current = ++stays;
        }}
        onChange={(event) => write(event.target.value)}
        onBlur={() => onEnd(false)}
        onPointerDown={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing || event.shiftKey) return;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          onEnd(true);
        }}
      />
    </div>
  );
}
