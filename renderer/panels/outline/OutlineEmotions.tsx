/** A cell of an emotion lane: how each persona feels at the step; Enter opens the values for typing. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { emotionAt } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { faceGlyph } from '../../../shared/scene/glyphs';
import { emotionToken } from '../../../shared/scene/themes';
import { setEmotion, setEmotionNote } from '../../canvas/gestures/dragOthers';
import { personaName } from '../../canvas/names';
import { viewport } from '../../canvas/viewport';
import { editor, useEditor } from '../../state/editor';
import { ui } from '../../state/ui';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { NumberInput } from '../../ui/NumberInput';
import { signed } from '../parts/numbers';
import { PersonaMark } from '../parts/PersonaMark';
import { usePersonaIds } from '../parts/usePersonas';

interface EmotionsProps {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly writing: boolean;
}

export function OutlineEmotions({ laneId, stepId, writing }: EmotionsProps) {
  const list = useRef<HTMLUListElement>(null);
  const all = usePersonaIds();
  const own = useEditor((state) => state.session.doc.lanes[laneId]?.personaId);
  const personas: readonly (Id | null)[] = own ? [own] : all.length > 0 ? all : [null];
  useEffect(() => {
    if (writing) list.current?.querySelector<HTMLElement>('.number input')?.focus({ preventScroll: true });
  }, [writing]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!writing || event.nativeEvent.isComposing || event.key === 'F6') return;
    if (event.key === 'Escape' || event.key === 'Enter') {
      event.preventDefault();
      ui.getState().set({ editing: null });
      viewport.focus();
    }
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      className="outline-emotions"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (writing && !event.currentTarget.contains(event.relatedTarget))
          ui.getState().set({ editing: null });
      }}
    >
      {personas.map((id) => (
        <Emotion key={id ?? ''} stepId={stepId} personaId={id} writing={writing} />
      ))}
    </ul>
  );
}

let stays = 0;

interface EmotionProps {
  readonly stepId: Id;
  readonly personaId: Id | null;
  readonly writing: boolean;
}

function Emotion({ stepId, personaId, writing }: EmotionProps) {
  const t = useT();
  const id = useId();
  const name = useEditor((state) => personaName(state.session.doc, personaId));
  const point = useEditor(({ session: { doc } }) => emotionAt(doc, stepId, personaId)?.record);
  const value = point?.value ?? null;
  const note = point?.note ?? '';
  const [stay] = useState(() => ++stays);
  const change = (next: number | null) =>
    editor
      .getState()
      .dispatch(setEmotion(stepId, personaId, next), { mergeKey: `emotion ${stepId} ${personaId}` });
  const write = (text: string) => {
    const command = setEmotionNote(stepId, personaId, text);
    if (command)
      editor.getState().dispatch(command, { mergeKey: `emotion note ${stepId} ${personaId} ${stay}` });
  };
  return (
    <li>
      {personaId !== null && <PersonaMark id={personaId} />}
      <span className="ellipsis">{name}</span>
      {writing && value !== null ? (
        <input
          className="input outline-why"
          aria-label={t('personas.emotion.note', { name })}
          placeholder={t('personas.emotion.invite')}
          value={note}
          onChange={(event) => write(event.target.value)}
        />
      ) : (
        note !== '' && (
          <span className="outline-why ellipsis" title={note}>
            {note}
          </span>
        )
      )}
      {writing ? (
        <NumberInput
          id={id}
          labelledBy={`${id} name`}
          describedBy={undefined}
          label={name}
          value={value}
          min={-5}
          max={5}
          step={1}
          onChange={change}
        />
      ) : value === null ? (
        <span className="outline-value">
          <span aria-hidden>–</span>
          <span className="hidden-visually">{t('window.inspector.noEmotion')}</span>
        </span>
      ) : (
        <span className="outline-value">
          <Glyph name={faceGlyph(value)} color={`var(--${emotionToken(value)})`} />
          {signed(value)}
        </span>
      )}
    </li>
  );
}
