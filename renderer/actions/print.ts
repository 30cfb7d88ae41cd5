/** Printing: the sheets of the PDF that an export makes, with the options kept for it, handed to the host in the form that it prints; a portrait can be saved as well. */
import { chosenFor, readKept } from '../../shared/exporters/keptOptions';
import type { ChosenOptions } from '../../shared/exporters/options';
import type { Id } from '../../shared/model/schema';
import { fileNameOf } from '../state/document';
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { settings } from '../state/settings';
import { t } from '../state/useT';
import { makeExport } from './makeExport';

const failed = (detail: string): void =>
  void notify(t('export.dialog.failed', { detail }), { kind: 'error' });

/** One persona's portrait on sheets of its own. */
const portraitOf = (id: Id): ChosenOptions => ({ form: 'portraits', personas: [id] });

export const printPortrait = (id: Id): Promise<void> => printMap(portraitOf(id));

export async function savePortrait(id: Id): Promise<void> {
  const { host, session } = editor.getState();
  try {
    const bytes = await makeExport('pdf', portraitOf(id));
    if (bytes === null) return void notify(t('export.dialog.cancelled'));
    const name = fileNameOf(session.doc, session.doc.personas[id]?.name);
    const result = await host.exportFile(`${name}.pdf`, 'application/pdf', bytes);
    if (!result.ok && result.reason !== 'cancelled') failed(result.detail ?? result.reason);
  } catch (error) {
    failed(error instanceof Error ? error.message : String(error));
  }
}

/** The map, or in its place what `wanted` names. */
export async function printMap(wanted: ChosenOptions = {}): Promise<void> {
  const { host, session } = editor.getState();
  const { paper: usual } = settings.getState();
  // What no export has chosen a paper for is printed on the user's, else on one that most offices have.
  const paper = chosenFor(readKept(session.doc), 'pdf').paper ?? (usual === 'auto' ? 'A3' : usual);
  let sheets: Uint8Array | null;
  try {
    const write =
      host.prints === 'html' ? (await import('../../shared/exporters/printSheets')).printSheets : undefined;
    sheets = await makeExport('pdf', { paper, ...wanted }, write);
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
