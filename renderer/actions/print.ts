/** Printing: the sheets of the PDF that an export makes, with the options kept for it, handed to the host in the form that it prints. */
import { chosenFor, readKept } from '../../shared/exporters/keptOptions';
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { settings } from '../state/settings';
import { t } from '../state/useT';
import { makeExport } from './makeExport';

const failed = (detail: string): void =>
  void notify(t('export.dialog.failed', { detail }), { kind: 'error' });

export async function printMap(): Promise<void> {
  const { host, session } = editor.getState();
  const { paper: usual } = settings.getState();
  // What no export has chosen a paper for is printed on the user's, else on one that most offices have.
  const paper = chosenFor(readKept(session.doc), 'pdf').paper ?? (usual === 'auto' ? 'A3' : usual);
  let sheets: Uint8Array | null;
  try {
    const write =
      host.prints === 'html' ? (await import('../../shared/exporters/printSheets')).printSheets : undefined;
    sheets = await makeExport('pdf', { paper }, write);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  if (sheets === null) return void notify(t('export.dialog.cancelled'));
  const result = await host.print(sheets);
  if (result.ok) {
    // A page may not open the system's print dialog on a PDF: the browser's own viewer does.
    if (host.kind === 'browser') notify(t('export.printInBrowser'));
  } else if (result.reason !== 'cancelled')
    notify(t('fileFailure.print', { detail: result.detail ? ` (${result.detail})` : '' }), { kind: 'error' });
}
