/** `export FILE --to OUT…`: writes the map in other formats, each by its file's ending or by --format. */
import { exporters, findExporter } from '../../../shared/exporters';
import type { Exporter } from '../../../shared/exporters/types';
import { createExportEnvironment } from '../../node/exportEnvironment';
import { refuseUnused, toExportOptions } from '../exportOptions';
import { displayName, fileNameOf, readDocument } from '../input';
import { print, printJson, writeOutput } from '../output';
import { type Call, CliError, type ExitStatus } from '../types';

function chooseExporter({ t, value }: Call, out: string): Exporter {
  const format = value('format');
  const found = findExporter(format ?? out);
  if (found) return found;
  const formats = exporters.map((exporter) => exporter.id).join(', ');
  if (format !== undefined) throw new CliError(t('cli.export.unknownFormat', { format, formats }));
  throw new CliError(t('cli.export.unknownEnding', { file: displayName(out), formats }));
}

export async function run(call: Call): Promise<ExitStatus> {
  // `--to a.pdf b.svg`: what follows the file is further outputs.
  const [file = '-', ...more] = call.positionals;
  const outs = [...call.values('to'), ...more];
  const targets = outs.map((out) => ({ out, exporter: chooseExporter(call, out) }));
  refuseUnused(
    call,
    targets.map((target) => target.exporter),
  );
  const doc = await readDocument(call, file);
  const environment = createExportEnvironment();
  const written: { file: string; format: string; bytes: number }[] = [];
  for (const { out, exporter } of targets) {
    const options = toExportOptions(call, doc, exporter, fileNameOf(file));
    const bytes = await exporter.export(doc, options, environment);
    await writeOutput(call, out, bytes, file);
    written.push({ file: out, format: exporter.id, bytes: bytes.length });
  }
  if (outs.includes('-')) return 0;
  if (call.json) printJson({ written });
  else
    for (const { file: out, bytes } of written)
      print(
        `${call.t('cli.export.written', { file: displayName(out), kilobytes: Math.ceil(bytes / 1000) })}\n`,
      );
  return 0;
}
