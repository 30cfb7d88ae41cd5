/** The portrait of a persona on one sheet, as it could hang on a wall, and written where it stands; arrows lead to the next persona. */
import { ChevronLeft, ChevronRight, FileDown, Printer } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { Id } from '../../../shared/model/schema';
import { keyText } from '../../actions/keyboard';
import { printPortrait, savePortrait } from '../../actions/print';
import { usePersonaLook } from '../../panels/parts/PersonaMark';
import { usePersonaIds } from '../../panels/parts/usePersonas';
import { editor, useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { DialogFrame } from '../../ui/DialogFrame';
import { IconButton } from '../../ui/IconButton';
import { InPlace } from './InPlace';
import { PortraitCurve } from './PortraitCurve';
import { PortraitList } from './PortraitList';
import { PortraitNeeds } from './PortraitNeeds';
import { PortraitSide } from './PortraitSide';
import { usePersonaEdit } from './usePersonaEdit';
import './portrait.css';

const LISTS = ['goals', 'frustrations', 'habits', 'preferences'] as const;
const textOrNull = (text: string): string | null => (text === '' ? null : text);

export function PortraitDialog({ id: first, onClose }: { id: Id; onClose: () => void }) {
  const t = useT();
  const ids = usePersonaIds();
  const [id, setId] = useState(first);
  const index = ids.indexOf(id);
  const sheet = useRef<HTMLDivElement>(null);
  const go = (by: number) => {
    const next = ids[(index + by + ids.length) % ids.length];
    if (next === undefined) return;
    setId(next);
    editor.getState().select({ table: 'personas', ids: [next] });
    // A field of the sheet before is gone: the keyboard stays on the sheet.
    requestAnimationFrame(() => {
      if (!sheet.current?.contains(document.activeElement)) sheet.current?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    event.stopPropagation();
    go(event.key === 'ArrowLeft' ? -1 : 1);
  };
  return (
    <DialogFrame
      title={t('personas.portrait.title')}
      closeLabel={t('window.close')}
      onClose={onClose}
      width="sheet"
      tools={
        // biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons in it
        <span className="portrait-tools" onKeyDown={onKeyDown}>
          <IconButton
            icon={Printer}
            label={t('personas.portrait.print')}
            onPress={() => void printPortrait(id)}
          />
          <IconButton
            icon={FileDown}
            label={t('personas.portrait.save')}
            onPress={() => void savePortrait(id)}
          />
          {ids.length > 1 && (
            <>
              <IconButton
                icon={ChevronLeft}
                label={t('personas.portrait.previous')}
                keys={keyText('Alt+ArrowLeft')}
                onPress={() => go(-1)}
              />
              <span className="portrait-place">
                {t('personas.portrait.place', { index: index + 1, count: ids.length })}
              </span>
              <IconButton
                icon={ChevronRight}
                label={t('personas.portrait.next')}
                keys={keyText('Alt+ArrowRight')}
                onPress={() => go(1)}
              />
            </>
          )}
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons above */}
      <div ref={sheet} className="portrait-sheet" tabIndex={-1} onKeyDown={onKeyDown}>
        <Portrait key={id} id={id} />
      </div>
    </DialogFrame>
  );
}

function Portrait({ id }: { id: Id }) {
  const t = useT();
  const persona = useEditor((state) => state.session.doc.personas[id]);
  const disabled = useEditor((state) => state.readOnly);
  const edit = usePersonaEdit(id);
  const { color } = usePersonaLook(id);
  if (!persona) return null;
  return (
    <article
      className="portrait"
      aria-label={t('personas.portrait.openOf', { name: persona.name })}
      style={{ '--persona': color } as CSSProperties}
    >
      <PortraitSide id={id} persona={persona} edit={edit} disabled={disabled} />
      <div className="portrait-main">
        <InPlace
          className="portrait-quote"
          label={t('window.field.quote')}
          value={persona.quote ?? ''}
          invite={t('personas.portrait.invite.quote')}
          disabled={disabled}
          onEnter={edit.enter}
          onChange={(text) => edit.type('quote', textOrNull(text))}
        />
        <InPlace
          className="portrait-bio"
          label={t('window.field.bio')}
          value={persona.bio ?? ''}
          invite={t('personas.portrait.invite.bio')}
          disabled={disabled}
          onEnter={edit.enter}
          onChange={(text) => edit.type('bio', textOrNull(text))}
        />
        <div className="portrait-lists">
          {LISTS.map((field) => (
            <PortraitList
              key={field}
              title={t(`window.field.${field}`)}
              value={persona[field] ?? []}
              invite={t(`personas.portrait.invite.${field}`)}
              disabled={disabled}
              onEnter={edit.enter}
              onChange={(lines) => edit.type(field, lines)}
            />
          ))}
        </div>
        <PortraitNeeds
          value={persona.needs ?? []}
          disabled={disabled}
          onEnter={edit.enter}
          onChange={(needs) => edit.type('needs', needs)}
        />
        <PortraitCurve id={id} />
      </div>
    </article>
  );
}
