/** Turns the options of `export` into what exporters take; names of lanes, personas, phases and views become ids. */
import type { Exporter, ExportOptions, ExportTable, Paper } from '../../shared/exporters/types';
import type { LayoutView } from '../../shared/layout/types';
import { getLocale } from '../../shared/model/document';
import type { Blueprint, Id } from '../../shared/model/schema';
import type { ThemeName } from '../../shared/scene/types';
import { type Call, CliError } from './types';

/** Options by the name that exporters declare, and how the command line calls them. */
const DECLARED = {
  theme: 'theme',
  paper: 'paper',
  orientation: 'orientation',
  tiled: 'tiled',
  scale: 'scale',
  pixelWidth: 'width',
  transparent: 'transparent',
  overlay: 'overlay',
  comments: 'comments',
  table: 'table',
} as const satisfies Record<Exporter['options'][number], string>;

/** An option that none of the chosen formats honours is a mistake, not something to pass over. */
export function refuseUnused({ t, flag }: Call, chosen: readonly Exporter[]): void {
  for (const [declared, option] of Object.entries(DECLARED) as [keyof typeof DECLARED, string][]) {
    if (flag(option) && !chosen.some((exporter) => exporter.options.includes(declared))) {
      const formats = chosen.map((exporter) => exporter.id).join(', ');
      throw new CliError(t('cli.export.unusedOption', { option: `--${option}`, formats }));
    }
  }
}

type Named = Readonly<Record<Id, { readonly name?: string; readonly kind?: string }>>;

/** Ids for a comma-separated list of names, ids or lane kinds. */
function findIds({ t, value }: Call, option: string, table: Named): Id[] | undefined {
  const list = value(option);
  if (list === undefined) return undefined;
  return list.split(',').flatMap((part) => {
    const wanted = part.trim();
    const found = Object.entries(table).filter(
      ([id, row]) => id === wanted || row.name === wanted || row.kind === wanted,
    );
    if (!found.length) throw new CliError(t('cli.export.noSuch', { option: `--${option}`, name: wanted }));
    return found.map(([id]) => id);
  });
}

function findView(call: Call, doc: Blueprint): LayoutView {
  const name = call.value('view');
  const saved = Object.entries(doc.views).find(([id, view]) => id === name || view.name === name)?.[1];
  if (name !== undefined && !saved)
    throw new CliError(call.t('cli.export.noSuch', { option: '--view', name }));
  const laneIds = findIds(call, 'lanes', doc.lanes) ?? saved?.laneIds;
  const personaIds = findIds(call, 'personas', doc.personas) ?? saved?.personaIds;
  const phaseIds = findIds(call, 'phases', doc.phases) ?? saved?.phaseIds;
  return { ...(laneIds && { laneIds }), ...(personaIds && { personaIds }), ...(phaseIds && { phaseIds }) };
}

function pixelWidth({ t, value }: Call): number | undefined {
  const text = value('width');
  if (text === undefined) return undefined;
  const width = Number(text);
  if (Number.isInteger(width) && width >= 1 && width <= 16_000) return width;
  throw new CliError(t('cli.export.badWidth', { value: text }));
}

/** The parser has checked choices, so the casts only tell the compiler so. Language: --locale, else the document's. */
export function toExportOptions(
  call: Call,
  doc: Blueprint,
  exporter: Exporter,
  fileName: string,
): ExportOptions {
  const { value, flag } = call;
  const scale = value('scale');
  const width = pixelWidth(call);
  return {
    locale: call.locale ?? getLocale(doc),
    theme: (value('theme') ?? (exporter.id === 'pdf' ? 'print' : 'light')) as ThemeName,
    view: findView(call, doc),
    date: call.today,
    fileName,
    ...(flag('overlay') && { overlay: 'heat' as const }),
    ...(flag('comments') && { comments: true }),
    ...(flag('paper') && { paper: value('paper') as Paper }),
    ...(flag('orientation') && { orientation: value('orientation') as 'portrait' | 'landscape' }),
    ...(flag('table') && { table: value('table') as ExportTable }),
    ...(flag('tiled') && { tiled: true }),
    ...(flag('transparent') && { transparent: true }),
    ...(scale !== undefined && { scale: Number(scale) as 1 | 2 | 3 }),
    ...(width !== undefined && { pixelWidth: width }),
  };
}
