/** The command that takes in what was made elsewhere: whole records as they are in another version of the document. */
import { type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { canWrite } from '../rules/canWrite';
import { openTable } from './records';
import { label } from './rows';
import type { CommandOf, CommandRow, Draft } from './types';

const write: CommandRow<CommandOf<'document.write'>> = {
  label: ({ type }) => label(type),
  rule: canWrite,
  recipe: (draft, { records, parts }) => {
    for (const table of TABLE_NAMES) writeTable(draft, table, records[table] ?? {});
    const open = draft as Draft & Record<string, unknown>;
    for (const [part, value] of Object.entries(parts ?? {})) {
      if (value === null) delete open[part];
      else open[part] = value;
    }
  },
};

function writeTable(draft: Draft, table: TableName, records: Readonly<Record<Id, object | null>>): void {
  for (const [id, record] of Object.entries(records)) {
    if (record === null) delete openTable(draft, table)[id];
    else openTable(draft, table)[id] = { ...record };
  }
}

export const writeRows = { 'document.write': write };
