/** Writes fields of one persona; what is typed in one stay in a field is one step of history. */
import { useMemo } from 'react';
import type { Command } from '../../../shared/commands/types';
import type { Id, Persona } from '../../../shared/model/schema';
import { editor } from '../../state/editor';

type Editable = Omit<Persona, 'rank'>;

export interface PersonaEdit {
  readonly set: <K extends keyof Editable>(field: K, value: Editable[K] | null) => void;
  /** The same while typing: merges with what was typed since the field was entered. */
  readonly type: <K extends keyof Editable>(field: K, value: Editable[K] | null) => void;
  /** To be called when a field is entered. */
  readonly enter: () => void;
  /** Sets the portrait with the picture that it names. */
  readonly setPortrait: (avatar: string | null, before?: readonly Command[]) => void;
}

let stays = 0;

export function usePersonaEdit(id: Id): PersonaEdit {
  return useMemo(() => {
    const edit = (fields: Partial<Record<keyof Editable, unknown>>): Command => ({
      type: 'persona.edit',
      id,
      // Each value comes with its field's own type from `set` and `type`.
      fields: fields as Extract<Command, { type: 'persona.edit' }>['fields'],
    });
    const { dispatch } = editor.getState();
    return {
      set: (field, value) => void dispatch(edit({ [field]: value })),
      type: (field, value) =>
        void dispatch(edit({ [field]: value }), { mergeKey: `portrait ${id} ${field} ${stays}` }),
      enter: () => {
        stays++;
      },
      setPortrait: (avatar, before = []) =>
        void dispatch({
          type: 'batch',
          label: { key: 'persona.portrait' },
          commands: [...before, edit({ avatar })],
        }),
    };
  }, [id]);
}
