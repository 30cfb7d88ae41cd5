/** Which sheets hold records, of which table, and with which columns that can be written. */
import type { TableName } from '../model/schema';
import { cardColumns } from './cardColumns';
import {
  laneColumns,
  linkColumns,
  measureColumns,
  personaColumns,
  phaseColumns,
  stepColumns,
} from './recordColumns';
import type { FieldColumn, SheetRole, WorkbookContext } from './types';

/** Sheets whose rows are records; the map, emotions and problems are made otherwise. */
export type RecordRole = Exclude<SheetRole, 'map' | 'emotions' | 'problems'>;

export interface RecordSheet {
  readonly table: TableName & ('cards' | 'phases' | 'steps' | 'lanes' | 'personas' | 'links' | 'measures');
  readonly columns: (context: WorkbookContext) => readonly FieldColumn[];
  /** A row that is gone means a record that goes; not so on sheets that show some cards a second time. */
  readonly whole: boolean;
}

export const recordSheets = {
  phases: { table: 'phases', columns: phaseColumns, whole: true },
  steps: { table: 'steps', columns: stepColumns, whole: true },
  lanes: { table: 'lanes', columns: laneColumns, whole: true },
  personas: { table: 'personas', columns: personaColumns, whole: true },
  cards: { table: 'cards', columns: cardColumns, whole: true },
  pains: { table: 'cards', columns: cardColumns, whole: false },
  opportunities: { table: 'cards', columns: cardColumns, whole: false },
  measures: { table: 'measures', columns: measureColumns, whole: true },
  links: { table: 'links', columns: linkColumns, whole: true },
} as const satisfies Record<RecordRole, RecordSheet>;

/** Keys of the emotions' columns: everyone's, a persona's, and what was noted on it. */
export const EVERYONE = 'everyone';
export const moodKey = (personaId: string | null): string =>
  personaId === null ? EVERYONE : `mood ${personaId}`;
export const moodNoteKey = (personaId: string | null): string => `note ${personaId ?? EVERYONE}`;
