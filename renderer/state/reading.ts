/** Reading a large file takes a moment: what the user is told meanwhile, and how to call it off. Of two files the one asked for last counts. */
import { toMegabytes } from '../../shared/file/limits';
import { dismissNotice, notify } from './notices';
import { t } from './useT';

const TELL_AFTER_MS = 1000;

let current: AbortController | null = null;

/** Runs a reading that may be called off: `done` gets its result, at once where it is no promise, never where it was called off. */
export function reading<T extends object>(
  file: { readonly name: string; readonly bytes: Uint8Array },
  read: (signal: AbortSignal) => T | Promise<T | null>,
  done: (result: T) => void,
): void | Promise<void> {
  current?.abort();
  const control = new AbortController();
  current = control;
  const result = read(control.signal);
  if (!(result instanceof Promise)) return done(result);
  let notice: number | null = null;
  const timer = setTimeout(() => {
    const size = toMegabytes(file.bytes.length);
    notice = notify(t('canvas.file.reading', { name: file.name, size }), {
      action: { label: t('canvas.file.readingCancel'), run: () => control.abort() },
    });
  }, TELL_AFTER_MS);
  return result.then((found) => {
    clearTimeout(timer);
    if (notice !== null) dismissNotice(notice);
    if (found && !control.signal.aborted) done(found);
  });
}
