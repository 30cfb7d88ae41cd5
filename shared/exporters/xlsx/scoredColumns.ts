/** Cards beside their figures: what can be written, and what the analysis works out, in one row. */
import type { CardKind } from '../../model/schema';
import { cardColumns } from '../../workbook/cardColumns';
import { computed } from '../../workbook/fields';
import type { FieldColumn, WorkbookContext } from '../../workbook/types';
import type { ShownMap } from '../shownMap';
import { opportunityTable } from '../tables/opportunityTable';
import { painTable } from '../tables/painTable';
import type { TableSheet } from '../tables/types';

/** Keys of columns from left to right; those that a card has itself can be written. */
const KEYS = {
  pains: [
    'rank',
    'title',
    'step',
    'score',
    'severity',
    'frequency',
    'detection',
    'reach',
    'about',
    'evidence',
    'failure',
    'gap',
    'mentions',
    'addressedBy',
    'rpn',
    'criticality',
    'rankLow',
    'rankHigh',
  ],
  opportunities: [
    'title',
    'step',
    'addresses',
    'impact',
    'effort',
    'reach',
    'confidence',
    'rice',
    'ice',
    'relief',
    'kano',
    'stage',
    'owner',
    'due',
    'votes',
    'result',
  ],
} as const satisfies Record<string, readonly string[]>;
/** A pain's reach is worked out; the field of that name is an opportunity's. */
const WORKED_OUT = { pains: new Set(['reach']), opportunities: new Set<string>() };

const KIND: Readonly<Record<keyof typeof KEYS, CardKind>> = { pains: 'pain', opportunities: 'opportunity' };
const WIDTHS: Readonly<Record<string, number>> = { addressedBy: 36, rank: 7 };

/** Rows in the order of the table (pains: the worst first), and their columns. */
export function scoredRows(role: keyof typeof KEYS, context: WorkbookContext, shown: ShownMap) {
  const { doc, locale, t } = context;
  const table: TableSheet = (role === 'pains' ? painTable : opportunityTable)({ doc, shown, locale, t });
  const at = (key: string) => table.columns.findIndex((column) => column.key === key);
  const byId = new Map(table.rows.map((row) => [String(row[at('id')]), row]));
  const own = new Map(cardColumns(context).map((column) => [column.key, column]));
  const columns = KEYS[role].flatMap((key): FieldColumn[] => {
    const known = WORKED_OUT[role].has(key) ? undefined : own.get(key);
    if (known) return [known];
    const index = at(key);
    const label = table.columns[index]?.label ?? key;
    return [
      computed(
        { key, label, ...(WIDTHS[key] && { width: WIDTHS[key] }) },
        (_, id) => byId.get(id)?.[index] ?? null,
      ),
    ];
  });
  const rows = [...byId.keys()].flatMap((id) => {
    const record = doc.cards[id];
    return record?.kind === KIND[role] ? [{ id, record }] : [];
  });
  return { columns, rows };
}
