/** `export FILE --to OUT…`: writes the map in other formats, each by its file's ending or by --format. */
import { exporters, findExporter } from '../../../shared/exporters';
import { preflight, type Remark } from '../../../shared/exporters/preflight';
import { type ExportPreset, findPreset } from '../../../shared/exporters/presets';
import { remarkPlaces } from '../../../shared/exporters/remarkPlaces';
import type { Exporter } from '../../../shared/exporters/types';
import type { Blueprint } from '../../../shared/model/schema';
import { createExportEnvironment } from '../../node/exportEnvironment';
import { optionsFor, readGiven, refuseUnused } from '../exportOptions';
import { fileNameOf, isStdin, readDocument } from '../input';
import { outputName, print, printJson, refuseTwice, say, writeOutput } from '../output';
import { shortSentence } from '../printable';
import { type Call, CliError, type ExitStatus } from '../types';

/** The preset's format counts where neither --format nor the ending names one. */
function chooseExporter({ t, value }: Call, out: string, preset: ExportPreset | undefined): Exporter {
  const format = value('format');
  const found = findExporter(format ?? out) ?? (preset && !format ? findExporter(preset.format) : undefined);
  if (found) return found;
  const formats = exporters.map((exporter) => exporter.id).join(', ');
  if (format !== undefined) throw new CliError(t('cli.export.unknownFormat', { format, formats }));
  if (isStdin(out)) throw new CliError(t('cli.export.noEnding', { formats }));
  throw new CliError(t('cli.export.unknownEnding', { file: outputName(out), formats }));
}

interface Sentence {
  readonly level: Remark['level'];
  readonly message: string;
}
interface Written {
  readonly file: string;
  readonly format: string;
  readonly bytes: number;
  readonly remarks: readonly Sentence[];
}

/** Places named with a remark. */
const NAMED = 4;

function toSentence({ t }: Call, doc: Blueprint, remark: Remark): Sentence {
  const names = remarkPlaces(doc, remark).flatMap(({ name }) => (name === '' ? [] : [name]));
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
  const where = shown.length > 0 ? ` (${shown.join('; ')})` : '';
  return { level: remark.level, message: `${t(remark.key, remark.vars)}${where}` };
}

/** What is not as it should be on paper, before the file is written. */
function warn({ t }: Call, out: string, remarks: readonly Sentence[]): void {
  for (const { level, message } of remarks)
    if (level === 'warning')
      say(t('cli.export.remark', { file: outputName(out), remark: shortSentence(message) }));
}

export async function run(call: Call): Promise<ExitStatus> {
  // `--to a.pdf b.svg`: what follows the file is further outputs.
  const [file = '-', ...more] = call.positionals;
  const outs = [...call.values('to'), ...more];
  const preset = findPreset(call.value('preset'));
  const targets = outs.map((out) => ({ out, exporter: chooseExporter(call, out, preset) }));
  if (preset && !targets.some(({ exporter }) => exporter.id === preset.format))
    throw new CliError(call.t('cli.export.presetFormat', { preset: preset.id, format: preset.format }));
  await refuseTwice(call, outs);
  refuseUnused(
    call,
    targets.map((target) => target.exporter),
  );
  const doc = await readDocument(call, file);
  const given = await readGiven(call, doc);
  // What is refused is refused before the first file is written.
  const planned = targets.map(({ out, exporter }) => ({
    out,
    exporter,
    options: optionsFor(call, doc, exporter, { given, preset, fileName: fileNameOf(file) }),
  }));
  const environment = createExportEnvironment();
  const written: Written[] = [];
  for (const { out, exporter, options } of planned) {
    const remarks = preflight(doc, options, exporter.id).map((remark) => toSentence(call, doc, remark));
    if (!call.json) warn(call, out, remarks);
    const bytes = await exporter.export(doc, options, environment);
    await writeOutput(call, out, bytes, file);
    written.push({ file: out, format: exporter.id, bytes: bytes.length, remarks });
  }
  if (outs.some(isStdin)) return 0;
  if (call.json) printJson({ written });
  else
    for (const { file: out, bytes } of written)
      print(
        `${call.t('cli.export.written', { file: outputName(out), kilobytes: Math.ceil(bytes / 1000) })}\n`,
      );
  return 0;
}
