/** Which personas portray a segment; a press chooses them. A persona portrays one segment at most. */
import { useShallow } from 'zustand/react/shallow';
import type { Command } from '../../../shared/commands/types';
import type { Id } from '../../../shared/model/schema';
import { PersonaMark } from '../../panels/parts/PersonaMark';
import { usePersonaIds } from '../../panels/parts/usePersonas';
import { editor, useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { PopoverButton } from '../../ui/PopoverButton';
import { ToggleChips } from '../../ui/ToggleChips';

export function SegmentPersonas({ id, name, disabled }: { id: Id; name: string; disabled: boolean }) {
  const t = useT();
  const all = usePersonaIds();
  const personas = useEditor((state) => state.session.doc.personas);
  const own = useEditor(
    useShallow((state) => all.filter((persona) => state.session.doc.personas[persona]?.segmentId === id)),
  );
  const choose = (chosen: readonly Id[]) => {
    const commands = all.flatMap((persona): Command[] => {
      const [is, was] = [chosen.includes(persona), own.includes(persona)];
      if (is === was) return [];
      return [{ type: 'persona.edit', id: persona, fields: { segmentId: is ? id : null } }];
    });
    if (commands.length > 0)
      editor.getState().dispatch({ type: 'batch', label: { key: 'persona.edit' }, commands });
  };
  const nameOf = (persona: Id) => personas[persona]?.name || t('window.untitled');
  const label = t('personas.segment.choose', { name });
  return (
    <PopoverButton
      // What is seen of it begins its name, so that it can be called by voice.
      label={`${own.length === 0 ? t('personas.segment.nobody') : own.map(nameOf).join(' ')}: ${label}`}
      className="segments-personas"
      disabled={disabled || all.length === 0}
      face={
        own.length === 0 ? (
          <span className="caption">{t('personas.segment.nobody')}</span>
        ) : (
          own.map((persona) => (
            <span key={persona} className="segments-persona">
              <PersonaMark id={persona} />
              <span className="ellipsis">{nameOf(persona)}</span>{' '}
            </span>
          ))
        )
      }
    >
      {() => (
        <div className="segments-choice">
          <ToggleChips
            options={all.map((persona) => ({
              key: persona,
              label: nameOf(persona),
              mark: <PersonaMark id={persona} />,
            }))}
            value={own}
            onChange={choose}
          />
        </div>
      )}
    </PopoverButton>
  );
}
