/** From fields typed into a form to the commands that set them on one or several records. */
import type { Command, Fields } from '../../../shared/commands/types';
import type { Id, Tables } from '../../../shared/model/schema';
import { editor } from '../../state/editor';
import type { EditField } from './Form';

export type EditableTable = Exclude<keyof Tables, 'emotions' | 'comments' | 'views' | 'assets'>;

/** The value of a field comes from a control made for it; the command's rule checks it against the schema. */
function editCommands(table: EditableTable, ids: readonly Id[], fields: object): readonly Command[] {
  const typed = <T extends EditableTable>() => fields as Fields<Tables[T]>;
  switch (table) {
    case 'cards':
      return [{ type: 'card.edit', ids, fields: typed<'cards'>() }];
    case 'notes':
      return [{ type: 'note.edit', ids, fields: typed<'notes'>() }];
    case 'phases':
      return ids.map((id) => ({ type: 'phase.edit', id, fields: typed<'phases'>() }));
    case 'steps':
      return ids.map((id) => ({ type: 'step.edit', id, fields: typed<'steps'>() }));
    case 'lanes':
      return ids.map((id) => ({ type: 'lane.edit', id, fields: typed<'lanes'>() }));
    case 'links':
      return ids.map((id) => ({ type: 'link.edit', id, fields: typed<'links'>() }));
    case 'personas':
      return ids.map((id) => ({ type: 'persona.edit', id, fields: typed<'personas'>() }));
    case 'segments':
      return ids.map((id) => ({ type: 'segment.edit', id, fields: typed<'segments'>() }));
    case 'measures':
      return ids.map((id) => ({ type: 'measure.edit', id, fields: typed<'measures'>() }));
  }
}

/** Runs commands as one step of history. */
function dispatchAll(commands: readonly Command[], mergeKey: string | undefined): void {
  const [first, ...others] = commands;
  if (!first) return;
  const command: Command = others.length === 0 ? first : { type: 'batch', label: { key: 'edit' }, commands };
  editor.getState().dispatch(command, mergeKey === undefined ? {} : { mergeKey });
}

/** The `edit` of a form over these records. */
export const editOf =
  (table: EditableTable, ids: readonly Id[]): EditField =>
  (name, value, { mergeKey, before = [] }) =>
    dispatchAll([...before, ...editCommands(table, ids, { [name]: value })], mergeKey);

export const editMeta: EditField = (name, value, { mergeKey }) =>
  dispatchAll([{ type: 'meta.edit', fields: { [name]: value } }], mergeKey);

export const editSettings: EditField = (name, value, { mergeKey }) =>
  dispatchAll([{ type: 'settings.edit', fields: { [name]: value } }], mergeKey);
