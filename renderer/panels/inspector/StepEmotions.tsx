/** How each persona feels at a step, −5…+5: a slider each, with the face that the map shows. */

import { X } from 'lucide-react';
import { useRef } from 'react';
import { newId } from '../../../shared/model/newId';
import { emotionAt, orderedPersonaIds } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { faceGlyph } from '../../../shared/scene/glyphs';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { signed } from '../parts/numbers';
import { PersonaMark } from '../parts/PersonaMark';

export function StepEmotions({ stepId }: { stepId: Id }) {
  const t = useT();
  const personaIds = useSettled((state) => orderedPersonaIds(state.session.doc).join(' '));
  const ids = personaIds === '' ? [] : personaIds.split(' ');
  return (
    <Section title={t('window.group.emotions')} memory="emotions">
      {ids.map((id) => (
        <EmotionRow key={id} stepId={stepId} personaId={id} />
      ))}
      {ids.length === 0 && <EmotionRow stepId={stepId} personaId={undefined} />}
    </Section>
  );
}

function EmotionRow({ stepId, personaId }: { stepId: Id; personaId: Id | undefined }) {
  const t = useT();
  const point = useSettled(({ session: { doc } }) => emotionAt(doc, stepId, personaId ?? null)?.record);
  const value = point?.value ?? null;
  const name = useSettled((state) =>
    personaId === undefined ? t('window.inspector.everyone') : state.session.doc.personas[personaId]?.name,
  );
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  const set = (next: number | null) =>
    dispatch(
      {
        type: 'emotion.set',
        id: newId(Math.random),
        stepId,
        ...(personaId !== undefined && { personaId }),
        value: next,
      },
      next === null ? {} : { mergeKey: `emotion ${stepId} ${personaId ?? ''}` },
    );
  return (
    <>
      <div className="emotion-row">
        <span className="emotion-name">
          {personaId !== undefined && <PersonaMark id={personaId} />}
          <span className="ellipsis">{name}</span>
        </span>
        <input
          type="range"
          min={-5}
          max={5}
          step={1}
          aria-label={name}
          aria-valuetext={value === null ? t('window.inspector.noEmotion') : signed(value)}
          className={value === null ? 'slider unset' : 'slider'}
          value={value ?? 0}
          disabled={readOnly}
          onChange={(event) => set(Number(event.target.value))}
        />
        <span className="emotion-value">
          {value === null ? (
            '–'
          ) : (
            <>
              <Glyph name={faceGlyph(value)} color={`var(--e${Math.round(value) + 5})`} />
              {signed(value)}
            </>
          )}
        </span>
        <IconButton
          icon={X}
          small
          label={`${t('window.inspector.clearEmotion')}: ${name ?? ''}`}
          disabled={readOnly || value === null}
          onPress={() => set(null)}
        />
      </div>
      {value !== null && (
        <EmotionNote
          name={name ?? ''}
          note={point?.note ?? ''}
          disabled={readOnly}
          onChange={(note, mergeKey) =>
            dispatch(
              {
                type: 'emotion.set',
                id: newId(Math.random),
                stepId,
                ...(personaId !== undefined && { personaId }),
                value,
                note: note.trim() === '' ? null : note,
              },
              { mergeKey: `emotion note ${stepId} ${personaId ?? ''} ${mergeKey}` },
            )
          }
        />
      )}
    </>
  );
}

let stays = 0;

interface EmotionNoteProps {
  readonly name: string;
  readonly note: string;
  readonly disabled: boolean;
  readonly onChange: (note: string, mergeKey: number) => void;
}

/** Why it feels so: a word they said, what was seen. */
function EmotionNote({ name, note, disabled, onChange }: EmotionNoteProps) {
  const t = useT();
  const stay = useRef(0);
  return (
    <textarea
      className="input emotion-note-input"
      rows={1}
      aria-label={t('personas.emotion.note', { name })}
      placeholder={t('personas.emotion.add')}
      value={note}
      disabled={disabled}
      onFocus={() => {
        stay.current = ++stays;
      }}
      onChange={(event) => onChange(event.target.value, stay.current)}
    />
  );
}
