/** Ready choices for what people hand over most: a format with its options. */
import type { ChosenOptions } from './options';

export interface ExportPreset {
  /** Name `export.preset.<id>`. */
  readonly id: string;
  /** Id of an exporter. */
  readonly format: string;
  /** In place of what was last chosen for the format; what all formats share stays as it is. */
  readonly options: ChosenOptions;
}

export const exportPresets = [
  { id: 'poster', format: 'pdf', options: { theme: 'print', form: 'poster' } },
  { id: 'report', format: 'pdf', options: { theme: 'print', form: 'report' } },
  { id: 'slides', format: 'pptx', options: { theme: 'light' } },
  { id: 'spreadsheet', format: 'xlsx', options: {} },
] as const satisfies readonly ExportPreset[];

export const findPreset = (id: string | undefined): ExportPreset | undefined =>
  exportPresets.find((preset) => preset.id === id);
