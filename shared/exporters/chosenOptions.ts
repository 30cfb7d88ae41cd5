/** From what was chosen (by hand, on the command line, or kept in a document) to what an exporter takes. */
import { isObject } from '../file/json';
import { getLocale } from '../model/document';
import { ASSET_MIMES, type Asset, type Blueprint, type Id } from '../model/schema';
import { type Filter, filterOf } from '../model/views';
import {
  type ChosenOptions,
  OPTION_IDS,
  type OptionId,
  type OptionRow,
  optionRow,
  optionsOf,
} from './options';
import type { Exporter, ExportOptions } from './types';

/** A colour as a row's value; three digits become six. */
export function readColor(text: string): string | null {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  return /^#[0-9a-f]{3}$/i.test(text)
    ? `#${[...text.slice(1)].map((c) => c + c).join('')}`.toLowerCase()
    : null;
}

const isSide = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

function readPicture(value: unknown, longest: number): Asset | undefined {
  if (!isObject(value)) return undefined;
  const { mime: named, data, width, height } = value;
  const mime = ASSET_MIMES.find((known) => known === named);
  const fits = typeof data === 'string' && data.length <= longest && /^[A-Za-z0-9+/]+={0,2}$/.test(data);
  return mime && fits && isSide(width) && isSide(height) ? { mime, data, width, height } : undefined;
}

function readIds(value: unknown): readonly Id[] | undefined {
  return Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : undefined;
}

/** The value where it is one that the row allows. */
function readValue(row: OptionRow, value: unknown): ChosenOptions[OptionId] {
  switch (row.kind) {
    case 'choice':
      return row.choices.find((choice) => choice === value) as ChosenOptions[OptionId];
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'number':
      return Number.isInteger(value) && Number(value) >= row.min && Number(value) <= row.max
        ? Number(value)
        : undefined;
    case 'text':
      return typeof value === 'string' ? value.slice(0, row.longest) : undefined;
    case 'color':
      return typeof value === 'string' ? (readColor(value) ?? undefined) : undefined;
    case 'picture':
      return readPicture(value, row.longest);
    case 'view':
      return typeof value === 'string' ? value : undefined;
    case 'records':
      return readIds(value);
  }
}

/** Options as a document keeps them: whatever this version cannot use is left out. */
export function readChosen(value: unknown): ChosenOptions {
  if (!isObject(value)) return {};
  const read = OPTION_IDS.map((id) => [id, readValue(optionRow(id), value[id])] as const);
  return Object.fromEntries(read.filter(([, one]) => one !== undefined));
}

/** What the chosen view, lanes, personas and phases leave; ids that are gone count for nothing. */
function filterFor(doc: Blueprint, chosen: ChosenOptions): Filter {
  const view = chosen.view === undefined ? undefined : doc.views[chosen.view];
  const { laneIds, personaIds, phaseIds, overlay } = view ? filterOf(view) : {};
  const known = (table: 'lanes' | 'personas' | 'phases', ids: readonly Id[] | undefined) => {
    const kept = ids?.filter((id) => doc[table][id] !== undefined);
    return kept && kept.length > 0 ? kept : undefined;
  };
  const lanes = known('lanes', chosen.lanes) ?? laneIds;
  const personas = known('personas', chosen.personas) ?? personaIds;
  const phases = known('phases', chosen.phases) ?? phaseIds;
  return {
    ...(lanes && { laneIds: [...lanes] }),
    ...(personas && { personaIds: [...personas] }),
    ...(phases && { phaseIds: [...phases] }),
    ...(overlay !== undefined && { overlay }),
  };
}

/** What an option comes to when nothing is chosen; undefined where the export decides by itself. */
export function defaultOf(
  exporter: Exporter,
  doc: Blueprint,
  id: OptionId,
): ChosenOptions[OptionId] | undefined {
  if (id === 'locale') return getLocale(doc);
  const row = optionRow(id);
  const own = exporter.defaults?.[id];
  if (own !== undefined) return own;
  return row.kind === 'choice' || row.kind === 'flag' ? (row.default as ChosenOptions[OptionId]) : undefined;
}

/** Only what the format honours: an option left over from another one must not change its bytes. */
export function toExportOptions(
  exporter: Exporter,
  doc: Blueprint,
  chosen: ChosenOptions,
  made: { readonly date: string; readonly fileName?: string },
): ExportOptions {
  const { overlay, ...view } = filterFor(doc, chosen);
  const wanted: ChosenOptions =
    chosen.overlay === undefined && overlay === 'heat' ? { ...chosen, overlay } : chosen;
  const honoured = Object.fromEntries(
    optionsOf(exporter)
      .filter((id) => !['view', 'lanes', 'personas', 'phases'].includes(id))
      .map((id) => [id, wanted[id] ?? exporter.defaults?.[id]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  ) as Omit<ChosenOptions, 'view' | 'lanes' | 'personas' | 'phases'>;
  return {
    ...honoured,
    locale: honoured.locale ?? getLocale(doc),
    theme: honoured.theme ?? 'light',
    date: made.date,
    ...(made.fileName !== undefined && { fileName: made.fileName }),
    ...(Object.keys(view).length > 0 && { view }),
  };
}
