/** What the actions on personas, segments and pictures do. Rows of the table in ./run. */
import { orderedPersonaIds } from '../../shared/model/queries';
import type { Id } from '../../shared/model/schema';
import { addPictureFiles } from '../pictures/addPictureFiles';
import { choosePictures } from '../pictures/choosePictures';
import { editor } from '../state/editor';
import { selectedIds } from '../state/selection';
import { ui } from '../state/ui';
import { addPersona } from './add';
import { switchPersona } from './present';
import { noMap, type Reason, readOnly } from './reasons';

const personaIds = (): readonly Id[] => orderedPersonaIds(editor.getState().session.doc);
const noPersona = (): Reason => noMap() ?? (personaIds().length > 0 ? null : 'personas.portrait.none');

/** Shows or hides the persona with this number (1…9) in the list. */
function togglePersona(number: number): void {
  const id = personaIds()[number - 1];
  if (id === undefined) return;
  const { hiddenPersonas, set } = ui.getState();
  const hidden = hiddenPersonas.includes(id);
  set({ hiddenPersonas: hidden ? hiddenPersonas.filter((other) => other !== id) : [...hiddenPersonas, id] });
}

/** Of the selected persona, else the one that alone is shown, else the first. */
function openPortrait(): void {
  const { hiddenPersonas, set } = ui.getState();
  const ids = personaIds();
  const shown = ids.filter((id) => !hiddenPersonas.includes(id));
  const id = selectedIds(editor.getState().session, 'personas')[0] ?? shown[0] ?? ids[0];
  if (id !== undefined) set({ dialog: { kind: 'portrait', id } });
}

export const personaRows = {
  'persona.add': { run: addPersona, disabled: readOnly },
  'persona.toggle': { run: (key?: string) => togglePersona(Number(key ?? 1)), disabled: noPersona },
  'persona.only': { run: (key?: string) => switchPersona(Number(key ?? 1) - 1), disabled: noPersona },
  'persona.showAll': {
    run: () => ui.getState().set({ hiddenPersonas: [] }),
    disabled: () => noMap() ?? (ui.getState().hiddenPersonas.length > 0 ? null : 'canvas.reason.allShown'),
  },
  'persona.portrait': { run: openPortrait, disabled: noPersona },
  'segment.table': { run: () => ui.getState().set({ dialog: { kind: 'segments' } }), disabled: noMap },
  'picture.add': {
    run: () => choosePictures((files) => void addPictureFiles(files, null), { several: true }),
    disabled: readOnly,
  },
} as const satisfies Readonly<
  Record<string, { readonly run: (key?: string) => unknown; readonly disabled: () => Reason }>
>;
