/** Commands on pictures. */
import { addRow, deleteRow } from './rows';
import type { CommandOf } from './types';

export const assetRows = {
  'asset.add': addRow<CommandOf<'asset.add'>>('assets', (command) => command.asset, { selects: false }),
  'asset.delete': deleteRow<CommandOf<'asset.delete'>>('assets'),
};
