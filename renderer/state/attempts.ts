/** What could end the window is tried by itself only once: files whose opening, and work whose recovery, was cut short by a crash or a hang. */
import { crc32Bytes } from '../../shared/session/crc32';
import { editor, onStep } from './editor';

/** So long after it was shown something has gone well: it has been drawn, and what is computed after the first picture is there. */
const WELL_AFTER_MS = 3000;

let unfinished: ReadonlySet<string> = new Set();

/** Opening a file, by its content: another content is another attempt. */
export const openingOf = (bytes: Uint8Array): string => `open-${bytes.length}-${crc32Bytes(bytes)}`;
/** Recovering the work on a document. */
export const recoveryOf = (documentId: string): string => `recover-${documentId}`;

/** Asks the host anew: other windows may have come to an end. */
export async function refreshAttempts(): Promise<void> {
  unfinished = new Set(
    await editor
      .getState()
      .host.attempts.unfinished()
      .catch(() => []),
  );
}

/** Whether an earlier attempt never ended: then it is made again only where the user says so. */
export const isUnfinished = (key: string): boolean => unfinished.has(key);

export function beginAttempt(key: string): void {
  editor.getState().host.attempts.begin(key);
}

export function endAttempt(key: string): void {
  unfinished = new Set([...unfinished].filter((other) => other !== key));
  editor.getState().host.attempts.end(key);
}

/** What was attempted is on the screen: it has gone well if the window is still there in a while, or as soon as someone works on it. */
export function endAttemptSoon(key: string): void {
  const end = (): void => {
    clearTimeout(timer);
    forgetSteps();
    endAttempt(key);
  };
  const timer = setTimeout(end, WELL_AFTER_MS);
  const forgetSteps = onStep((step) => {
    if (step !== 'load') end();
  });
}
