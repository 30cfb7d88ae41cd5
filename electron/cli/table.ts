/** Prints rows as columns. */
import { displayWidth } from '../../shared/text/displayWidth';
import { cut, printable } from './printable';

export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly right?: boolean;
  /** Widest the column may be, in characters. */
  readonly max?: number;
}

/** The table's lines; '' where it has no rows. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return '';
  const cells = [columns.map((column) => column.title), ...rows].map((row) =>
    columns.map((column, index) => cut(printable(row[index] ?? ''), column.max ?? Number.POSITIVE_INFINITY)),
  );
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => displayWidth(row[index] ?? ''))));
  const pad = (text: string, index: number) => {
    const space = ' '.repeat((widths[index] ?? 0) - displayWidth(text));
    return columns[index]?.right ? space + text : text + space;
  };
  return `${cells.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')}\n`;
}
