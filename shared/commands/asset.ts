/** Commands on pictures. */
import { addRow, deleteRow, editRow } from './rows';
import type { CommandOf } from './types';

export const assetRows = {
  'asset.add': addRow<CommandOf<'asset.add'>>('assets', (command) => command.asset, { selects: false }),
  /** The picture itself is never changed: another one is another asset. */
  'asset.edit': editRow<CommandOf<'asset.edit'>>('assets', { derived: ['mime', 'data', 'width', 'height'] }),
  'asset.delete': deleteRow<CommandOf<'asset.delete'>>('assets'),
};
