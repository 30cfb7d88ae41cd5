/**
 * Notices when the file system does not answer any more (a share that is gone, a drive that was pulled): the user is told, and what was going
 * on comes to nothing as soon as the call returns, whenever that may be.
 */
import { FileFailure } from './failure';
import { around, type CallName, type FileSystem } from './fileSystem';

/** So long one call may take. With all waits for momentary errors this stays under the ten seconds within which a hang is told. */
export const ANSWER_MS = 8_000;

/** What clears up is still done when nobody waits any more. */
const CLEARING: readonly CallName[] = ['file.close', 'unlink'];

export interface Watch {
  /** Fails at the next call once nobody waits any more. */
  readonly fileSystem: FileSystem;
  /** Anything else that has to come to an end in time. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
  /** The result of work on that file system; rejects with `no-answer` when one call takes too long, while the work itself hangs on. */
  readonly orSilence: <T>(work: Promise<T>) => Promise<T>;
}

export function watchAnswers(inner: FileSystem, limitMs: number = ANSWER_MS): Watch {
  let gaveUp = false;
  let giveUp = (): void => {};
  const silence = new Promise<never>((_, failed) => {
    giveUp = () => {
      gaveUp = true;
      failed(new FileFailure('no-answer'));
    };
  });
  // Where nobody listens any more it is no unhandled failure.
  silence.catch(() => undefined);
  async function during<T>(work: Promise<T>): Promise<T> {
    const timer = setTimeout(giveUp, limitMs);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  }
  const fileSystem = around(inner, async (call, run) => {
    if (gaveUp && !CLEARING.includes(call)) throw new FileFailure('no-answer');
    return during(run());
  });
  return { fileSystem, during, orSilence: (work) => Promise.race([work, silence]) };
}
