/** Which sheets hold records, of which table, and with which columns that can be written. */
import type { TableName } from '../model/schema';
import { cardColumns } from './cardColumns';
import type { PartRole } from './partColumns';
import {
  laneColumns,
  linkColumns,
  measureColumns,
  personaColumns,
  phaseColumns,
  stepColumns,
} from './recordColumns';
import { commentColumns, noteColumns, pictureColumns, segmentColumns } from './sideColumns';
import type { FieldColumn, SheetRole, WorkbookContext } from './types';

/** Sheets whose rows are records; the rest are made otherwise. */
export type RecordRole = Exclude<SheetRole, 'readme' | 'map' | 'emotions' | 'problems' | PartRole>;

export interface RecordSheet {
  readonly table: Exclude<TableName, 'emotions' | 'views'>;
  readonly columns: (context: WorkbookContext) => readonly FieldColumn[];
  /** A row that is gone means a record that goes; not so on sheets that show some cards a second time, nor with pictures, which no workbook brings back. */
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
  segments: { table: 'segments', columns: segmentColumns, whole: true },
  links: { table: 'links', columns: linkColumns, whole: true },
  notes: { table: 'notes', columns: noteColumns, whole: true },
  comments: { table: 'comments', columns: commentColumns, whole: true },
  pictures: { table: 'assets', columns: pictureColumns, whole: false },
} as const satisfies Record<RecordRole, RecordSheet>;

/** Keys of the emotions' columns: everyone's, a persona's, and what was noted on it. */
export const EVERYONE = 'everyone';
export const moodKey = (personaId: string | null): string =>
  personaId === null ? EVERYONE : `mood ${personaId}`;
export const moodNoteKey = (personaId: string | null): string => `note ${personaId ?? EVERYONE}`;
