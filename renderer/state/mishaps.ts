/** Errors that nothing in the window caught: the user is told once in a while, and can save a copy of the map as it is. */
import { toBytes } from '../../shared/file/serialise';
import { fileNameOf } from './document';
import { editor } from './editor';
import { notify } from './notices';
import { t } from './useT';

/** One mishap often brings others along. */
const TELL_AGAIN_MS = 60_000;

/** The open map in a file of its own, which is not the one it is saved to; true once it is written. */
export async function saveCopy(): Promise<boolean> {
  const { host, session } = editor.getState();
  const name = `${t('recovery.copyName', { name: fileNameOf(session.doc) })}.blueprint`;
  const result = await host.exportFile(name, 'application/x-blueprint', toBytes(session.doc));
  if (result.ok) notify(t('recovery.error.copied'));
  return result.ok;
}

let toldAt = Number.NEGATIVE_INFINITY;

function tell(error: unknown): void {
  // What was called off is no mishap; what is no error (a resize that comes in the next frame) neither.
  if (!(error instanceof Error) || error.name === 'AbortError') return;
  if (performance.now() - toldAt < TELL_AGAIN_MS) return;
  toldAt = performance.now();
  notify(t('recovery.error.notice'), {
    kind: 'error',
    action: { label: t('recovery.error.saveCopy'), run: () => void saveCopy() },
  });
}

/** Called once when the window starts. */
export function watchForMishaps(): void {
  window.addEventListener('error', (event) => tell(event.error));
  window.addEventListener('unhandledrejection', (event) => tell(event.reason));
}
