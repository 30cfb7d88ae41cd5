/** Options of `export` as the command line takes them, made from the registry's rows; names of lanes, personas, phases and views become ids. */
import { toBase64 } from '../../shared/exporters/base64';
import { readColor, toExportOptions } from '../../shared/exporters/chosenOptions';
import { chosenFor, readKept } from '../../shared/exporters/keptOptions';
import {
  type ChosenOptions,
  OPTION_IDS,
  type OptionId,
  type OptionRow,
  optionRow,
  optionsOf,
} from '../../shared/exporters/options';
import type { ExportPreset } from '../../shared/exporters/presets';
import type { Exporter, ExportOptions, Paper } from '../../shared/exporters/types';
import { readPictureHeader } from '../../shared/file/pictureHeader';
import { ASSET_MIMES, type Asset, type Blueprint, type Id } from '../../shared/model/schema';
import { displayName, readInput } from './input';
import { type Call, CliError, type OptionSpec, type OptionSpecs } from './types';

/** --locale is an option of every command. */
const own = OPTION_IDS.filter((id) => id !== 'locale');

function toSpec(row: OptionRow): OptionSpec {
  const without = row.without && { without: row.without };
  if (row.kind === 'flag') return { ...without };
  return {
    ...without,
    value: row.placeholder ?? 'VALUE',
    ...(row.kind === 'choice' && { choices: row.choices.map(String) }),
  };
}

/** One for each row that is no option of every command. */
export const exportSpecs: OptionSpecs = Object.fromEntries(
  own.map((id) => [optionRow(id).cli, toSpec(optionRow(id))]),
);

/** An option that none of the chosen formats honours is a mistake, not something to pass over. */
export function refuseUnused({ t, flag }: Call, chosen: readonly Exporter[]): void {
  for (const id of own) {
    const { cli } = optionRow(id);
    if (!flag(cli) || chosen.some((exporter) => optionsOf(exporter).includes(id))) continue;
    const formats = chosen.map((exporter) => exporter.id).join(', ');
    throw new CliError(t('cli.export.unusedOption', { option: `--${cli}`, formats }));
  }
}

type Named = Readonly<Record<Id, { readonly name?: string; readonly kind?: string }>>;

/** Ids of the rows that a name, id or lane kind means. */
function findIds({ t }: Call, option: string, table: Named, wanted: string): readonly Id[] {
  const found = Object.entries(table).filter(
    ([id, row]) => id === wanted || row.name === wanted || row.kind === wanted,
  );
  if (found.length === 0) throw new CliError(t('cli.export.noSuch', { option: `--${option}`, name: wanted }));
  return found.map(([id]) => id);
}

async function readPicture(call: Call, name: string, longest: number): Promise<Asset> {
  const bytes = await readInput(call, name);
  const header = readPictureHeader(bytes);
  const known = header !== null && typeof header === 'object' ? header : undefined;
  const mime = ASSET_MIMES.find((one) => one === `image/${known?.kind}`);
  const file = displayName(name);
  if (!mime || !known) throw new CliError(call.t('cli.export.noPicture', { file }));
  const data = toBase64(bytes);
  const kilobytes = Math.floor((longest * 3) / 4000);
  if (data.length > longest) throw new CliError(call.t('cli.export.bigPicture', { file, kilobytes }));
  return { mime, data, width: known.width, height: known.height };
}

/** The value that an option's text means; the parser has checked choices. */
async function readValue(call: Call, doc: Blueprint, row: OptionRow, text: string): Promise<unknown> {
  const bad = (key: 'badNumber' | 'badColor') =>
    new CliError(
      call.t(`cli.export.${key}`, {
        option: `--${row.cli}`,
        value: text,
        ...(row.kind === 'number' && { min: row.min, max: row.max }),
      }),
    );
  switch (row.kind) {
    case 'flag':
      return row.default !== true;
    case 'choice':
      return row.choices.find((choice) => String(choice) === text);
    case 'number': {
      const value = Number(text);
      if (Number.isInteger(value) && value >= row.min && value <= row.max) return value;
      throw bad('badNumber');
    }
    case 'color': {
      const color = readColor(text);
      if (color === null) throw bad('badColor');
      return color;
    }
    case 'text':
      return text.slice(0, row.longest);
    case 'picture':
      return readPicture(call, text, row.longest);
    case 'view':
      return findIds(call, row.cli, doc.views, text)[0];
    case 'records':
      return text.split(',').flatMap((part) => findIds(call, row.cli, doc[row.table], part.trim()));
  }
}

/** What the call itself asks for. */
export async function readGiven(call: Call, doc: Blueprint): Promise<ChosenOptions> {
  const given: [OptionId, unknown][] = call.locale === null ? [] : [['locale', call.locale]];
  for (const id of own) {
    const row = optionRow(id);
    if (call.flag(row.cli)) given.push([id, await readValue(call, doc, row, call.value(row.cli) ?? '')]);
  }
  return Object.fromEntries(given);
}

/** Pages of text are no larger than a printer's on a desk. */
const PAGE_FORMS: readonly ChosenOptions['form'][] = ['report', 'portraits'];
const PAGE_PAPERS: readonly Paper[] = ['A4', 'Letter'];

function refuseWidePaper({ t }: Call, { form }: ExportOptions, { paper }: ChosenOptions): void {
  // Formats other than PDF have no form.
  if (!PAGE_FORMS.includes(form) || paper === undefined || PAGE_PAPERS.includes(paper)) return;
  throw new CliError(t('cli.error.without', { option: `--paper ${paper}`, other: `--form ${form}` }));
}

/** What the call asks for counts before the preset, and that before what the document keeps. Language: --locale, else the document's. */
export function optionsFor(
  call: Call,
  doc: Blueprint,
  exporter: Exporter,
  from: {
    readonly given: ChosenOptions;
    readonly preset: ExportPreset | undefined;
    readonly fileName: string;
  },
): ExportOptions {
  const kept = readKept(doc);
  const preset = from.preset?.format === exporter.id ? from.preset : undefined;
  const before = preset ? kept.shared : chosenFor(kept, exporter.id);
  const options = toExportOptions(
    exporter,
    doc,
    { ...before, ...preset?.options, ...from.given },
    {
      date: call.today,
      fileName: from.fileName,
    },
  );
  refuseWidePaper(call, options, from.given);
  return options;
}
