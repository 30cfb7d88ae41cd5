/** The map as a PNG on the clipboard, for slides and messages. */
import { notify } from '../state/notices';
import { t } from '../state/useT';
import { makeExport } from './makeExport';

/** Thrown away with the promise that the clipboard waits for. */
class Stopped extends Error {}

export async function copyPicture(): Promise<void> {
  const picture = async (): Promise<Blob> => {
    const bytes = await makeExport('png');
    if (bytes === null) throw new Stopped();
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
  };
  const made = picture();
  try {
    // Handed over as a promise: the press that allows writing would be over when the picture is ready.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
    notify(t('export.copied'));
  } catch (error) {
    const cause = await made.then(
      () => error,
      (failure: unknown) => failure,
    );
    if (cause instanceof Stopped) return void notify(t('export.dialog.cancelled'));
    const detail = cause instanceof Error ? cause.message : String(cause);
    notify(t('export.notCopied', { detail }), { kind: 'error' });
  }
}
