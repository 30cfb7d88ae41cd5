/** Printing: the PDF poster of the map, handed to the host. */
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { ui } from '../state/ui';
import { t } from '../state/useT';

/** The parts that make PDFs are large and are only loaded when something is printed. */
export async function printMap(): Promise<void> {
  const { host, session } = editor.getState();
  const [{ exporters }, { exportEnvironment }] = await Promise.all([
    import('../../shared/exporters/index'),
    import('../host/exportEnvironment'),
  ]);
  const pdf = exporters.find((exporter) => exporter.id === 'pdf');
  if (!pdf) return;
  const options = {
    locale: ui.getState().locale,
    theme: 'print',
    date: new Date().toISOString().slice(0, 10),
    paper: 'A3',
    orientation: 'landscape',
  } as const;
  const result = await host.print(await pdf.export(session.doc, options, exportEnvironment));
  if (!result.ok && result.reason !== 'cancelled')
    notify(t(`canvas.hostFailure.${result.reason}`, { name: 'PDF', detail: result.detail ?? '' }), {
      kind: 'error',
    });
}
