/** A sheet with a row for each record: its id, then its columns; and what the workbook remembers of it. */
import type { Id } from '../../model/schema';
import { cellPrint, type ManifestSheet } from '../../workbook/manifest';
import type { FieldColumn, Fields, ListName, SheetRole } from '../../workbook/types';
import { cellText } from './sheetXml';
import type { StyleName } from './styles';
import type { Cell, Sheet, SheetTint } from './types';

const ID_WIDTH = 11;
const NUMBER_WIDTH = 10;
/** Rows below the last that offer the same lists. */
const ROOM = 200;

export interface RecordRows {
  readonly role: SheetRole;
  readonly name: string;
  readonly columns: readonly FieldColumn[];
  readonly rows: readonly { readonly id: Id; readonly record: object }[];
  /** Columns that stay in view beside the id. */
  readonly frozen?: number;
  /** Key of a column drawn as a bar of 0…100. */
  readonly bar?: string;
  /** Keys of columns with feelings. */
  readonly moods?: ReadonlySet<string>;
}

export interface MadeSheet {
  readonly sheet: Sheet;
  readonly manifest: ManifestSheet;
}

function styleOf(column: FieldColumn, value: Cell['value'], moods: RecordRows['moods']): StyleName {
  if (moods?.has(column.key)) return 'mood';
  if (typeof value === 'number') return column.read ? 'number' : 'computedNumber';
  if (!column.read) return 'computed';
  return column.key === 'title' || column.key === 'name' ? 'strong' : 'text';
}

/** Headings unlike each other, whatever personas are called: they say which column is which when the workbook comes back. */
function withOwnLabels(columns: readonly FieldColumn[]): readonly FieldColumn[] {
  const taken = new Set(['id']);
  return columns.map((column) => {
    let { label } = column;
    for (let count = 2; taken.has(label); count++) label = `${column.label} (${count})`;
    taken.add(label);
    return { ...column, label };
  });
}

/** `listOf` gives the reference to a list's words, null where it has none. */
export function recordSheet(
  { role, name, columns: given, rows, frozen = 1, bar, moods }: RecordRows,
  listOf: (list: ListName) => string | null,
): MadeSheet {
  const columns = withOwnLabels(given);
  const last = rows.length;
  const cells = rows.map(({ id, record }) =>
    columns.map((column): Cell => {
      const shown = column.show(record as Fields, id);
      const value = typeof shown === 'string' ? cellText(shown) : shown;
      return { value, style: styleOf(column, value, moods) };
    }),
  );
  const tintOf = (key: string): readonly SheetTint[] => {
    const column = columns.findIndex((one) => one.key === key) + 1;
    const kind = key === bar ? 'bar' : moods?.has(key) ? 'mood' : null;
    return kind ? [{ range: { top: 1, left: column, bottom: last, right: column }, kind }] : [];
  };
  return {
    sheet: {
      name,
      widths: [ID_WIDTH, ...columns.map(({ width = NUMBER_WIDTH }) => width)],
      rows: [
        [
          { value: 'id', style: 'computedHeading' },
          ...columns.map(
            ({ label, read }): Cell => ({ value: label, style: read ? 'heading' : 'computedHeading' }),
          ),
        ],
        ...rows.map(({ id }, index) => [{ value: id, style: 'id' as const }, ...cells[index]!]),
      ],
      frozen: { rows: 1, columns: 1 + frozen },
      ...(last > 0 && { filter: { top: 0, left: 0, bottom: last, right: columns.length } }),
      validations: columns.flatMap(({ list, read }, index) => {
        const words = list && read ? listOf(list) : null;
        const range = { top: 1, left: index + 1, bottom: last + ROOM, right: index + 1 };
        return words === null ? [] : [{ range, words }];
      }),
      tints: last === 0 ? [] : columns.flatMap(({ key }) => tintOf(key)),
    },
    manifest: {
      role,
      name,
      columns: columns.map(({ key, label }) => ({ key, label })),
      rows: new Map(
        rows.map(({ id }, index) => [id, cells[index]!.map(({ value }) => cellPrint(value))] as const),
      ),
    },
  };
}
