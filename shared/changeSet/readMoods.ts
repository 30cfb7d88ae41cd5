/** Reads the sheet of feelings: a row for each step, a column for each persona. */
import { emotionAt } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { asNumber } from '../workbook/fields';
import { cellPrint } from '../workbook/manifest';
import { EVERYONE, moodKey, moodNoteKey } from '../workbook/sheets';
import type { SheetOfRows } from './recordRows';
import { printsOf, type SheetRow } from './sheetRows';
import type { MoodEdit, SheetRemark } from './types';

/** Personas with a column; null = everyone. */
const holders = ({ known }: SheetOfRows): readonly (Id | null)[] =>
  known.columns.flatMap(({ key }) =>
    key === EVERYONE ? [null] : key.startsWith('mood ') ? [key.slice(5)] : [],
  );

export function readMoods(
  sheet: SheetOfRows,
  doc: Blueprint,
  isThere: (table: 'steps' | 'personas', id: Id) => boolean,
): {
  readonly moods: readonly MoodEdit[];
  /** Feelings that are not as they were written, as `WorkbookEdits` has them. */
  readonly worked: readonly string[];
  readonly remarks: readonly SheetRemark[];
} {
  const { known, rows } = sheet;
  const remarks: SheetRemark[] = [];
  const worked: string[] = [];
  const labelOf = (key: string) => known.columns.find((column) => column.key === key)?.label ?? key;
  const moods = rows.flatMap((row) => {
    if (!isThere('steps', row.id)) return [];
    const prints = printsOf(known, row.id);
    return holders(sheet).flatMap((personaId): MoodEdit[] => {
      if (personaId !== null && !isThere('personas', personaId)) return [];
      const here = emotionAt(doc, row.id, personaId)?.record;
      const [valueKey, noteKey] = [moodKey(personaId), moodNoteKey(personaId)];
      const edited = (key: string, shown: number | string | null) =>
        row.cells.has(key) &&
        cellPrint(row.cells.get(key) ?? null) !== (prints?.get(key) ?? cellPrint(shown));
      const [newValue, newNote] = [
        edited(valueKey, here?.value ?? null),
        edited(noteKey, here?.note ?? null),
      ];
      if (!newValue && !newNote) return [];
      const value = newValue ? readMood(row, valueKey) : (here?.value ?? null);
      if (value === undefined) {
        remarks.push({
          key: 'unread',
          vars: {
            sheet: known.name,
            row: row.number,
            column: labelOf(valueKey),
            value: String(row.cells.get(valueKey)),
          },
        });
        return [];
      }
      worked.push(`mood ${row.id} ${personaId ?? ''}`);
      const note = newNote ? String(row.cells.get(noteKey) ?? '').trim() || null : undefined;
      // A note without a value stands on nothing.
      if (value === null && here === undefined) return [];
      if (value === (here?.value ?? null) && (note === undefined || note === (here?.note ?? null))) return [];
      const before = prints?.get(valueKey);
      return [
        {
          stepId: row.id,
          personaId,
          value,
          note,
          conflict: before !== undefined && before !== cellPrint(here?.value ?? null),
        },
      ];
    });
  });
  return { moods, worked, remarks };
}

/** Null for an empty cell, undefined for what is no feeling. */
function readMood(row: SheetRow, key: string): number | null | undefined {
  const value = row.cells.get(key) ?? null;
  if (String(value ?? '').trim() === '') return null;
  const number = asNumber(value);
  return number !== null && number >= -5 && number <= 5 ? number : undefined;
}
