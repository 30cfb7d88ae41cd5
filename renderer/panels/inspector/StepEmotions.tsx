/** How each persona feels at a step, −5…+5: a slider each, with the face that the map shows. */

import { X } from 'lucide-react';
import { newId } from '../../../shared/model/newId';
import { orderedPersonaIds } from '../../../shared/model/queries';
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
  const value = useSettled(
    ({ session: { doc } }) =>
      Object.values(doc.emotions).find((e) => e.stepId === stepId && e.personaId === personaId)?.value ??
      null,
  );
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
  );
}
