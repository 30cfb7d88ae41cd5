/** Makes an export of the open map outside the dialog, with the options that the document keeps; says so and can be stopped when it takes long. */
import { toExportOptions } from '../../shared/exporters/chosenOptions';
import { chosenFor, readKept } from '../../shared/exporters/keptOptions';
import type { ChosenOptions } from '../../shared/exporters/options';
import { ExportCancelled, type Exporter } from '../../shared/exporters/types';
import { fileNameOf } from '../state/document';
import { editor } from '../state/editor';
import { dismissNotice, notify, retellNotice } from '../state/notices';
import { localDay } from '../state/useAnalysis';
import { t } from '../state/useT';

const SLOW_MS = 1000;

/** Null where the user stopped it. `write`: what writes it instead of the format's own exporter. The parts that make exports are large and only loaded when something is made. */
export async function makeExport(
  format: string,
  wanted: ChosenOptions = {},
  write?: Exporter['export'],
): Promise<Uint8Array | null> {
  const { doc } = editor.getState().session;
  let stopped = false;
  let notice: number | null = null;
  let percent = 0;
  const stop = () => {
    stopped = true;
  };
  const timer = setTimeout(() => {
    notice = notify(t('export.dialog.working', { percent }), {
      action: { label: t('export.dialog.cancel'), run: stop },
    });
  }, SLOW_MS);
  try {
    const [{ findExporter }, { exportEnvironment }] = await Promise.all([
      import('../../shared/exporters/index'),
      import('../host/exportEnvironment'),
    ]);
    const exporter = findExporter(format);
    if (!exporter) throw new Error(`no format ${format}`);
    const chosen = { ...chosenFor(readKept(doc), format), ...wanted };
    const made = { date: localDay(), fileName: `${fileNameOf(doc)}.${exporter.extensions[0]}` };
    return await (write ?? exporter.export)(doc, toExportOptions(exporter, doc, chosen, made), {
      ...exportEnvironment,
      cancelled: () => stopped,
      progress: (done, total) => {
        percent = Math.round((100 * done) / Math.max(1, total));
        if (notice !== null) retellNotice(notice, t('export.dialog.working', { percent }));
      },
    });
  } catch (error) {
    if (error instanceof ExportCancelled) return null;
    throw error;
  } finally {
    clearTimeout(timer);
    if (notice !== null) dismissNotice(notice);
  }
}
