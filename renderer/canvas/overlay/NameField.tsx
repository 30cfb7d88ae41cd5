/** The name of a phase, step or lane, edited in its header. Enter or leaving keeps it, Escape puts the old one back. */
import { useRef } from 'react';
import type { Id } from '../../../shared/model/schema';
import { editor } from '../../state/editor';
import { ui } from '../../state/ui';
import { useT } from '../../state/useT';
import { viewport } from '../viewport';

interface NameFieldProps {
  readonly table: 'phases' | 'steps' | 'lanes';
  readonly id: Id;
  readonly name: string;
}

function keep({ table, id, name }: NameFieldProps, text: string): void {
  const value = text.trim();
  if (value === name) return;
  const { dispatch } = editor.getState();
  if (table === 'lanes') dispatch({ type: 'lane.edit', id, fields: { name: value === '' ? null : value } });
  else if (value === '') return;
  else if (table === 'phases') dispatch({ type: 'phase.edit', id, fields: { name: value } });
  else dispatch({ type: 'step.edit', id, fields: { name: value } });
}

export function NameField(props: NameFieldProps) {
  const t = useT();
  const cancelled = useRef(false);
  const done = () => {
    ui.getState().set({ editing: null });
    viewport.focus();
  };
  return (
    <input
      className="map-name-field"
      aria-label={t('canvas.nameField')}
      defaultValue={props.name}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (!cancelled.current) keep(props, event.currentTarget.value);
        if (ui.getState().editing?.kind !== 'newCard') ui.getState().set({ editing: null });
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        event.stopPropagation();
        if (event.key === 'Escape') cancelled.current = true;
        if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault();
          done();
        }
      }}
    />
  );
}
