/** Tries a call again that the system refused only for the moment: a virus scanner's look at the file, a network folder that stumbles. */
import { setTimeout as wait } from 'node:timers/promises';
import { isCode } from './failure';
import { around, type CallName, type FileSystem } from './fileSystem';

/** Waits between two tries double from the first to the longest; all waits of one save together stay within the budget. */
const FIRST_MS = 20;
const LONGEST_MS = 400;
const BUDGET_MS = 1_500;

const MOMENTARY = ['EAGAIN', 'EBUSY', 'EINTR', 'EMFILE', 'ENFILE', 'ESTALE', 'ETXTBSY'];
/** Windows says these while another program has the file open for an instant. */
const MOMENTARY_ON_WINDOWS = ['EPERM', 'EACCES'];
const HELD_ON_WINDOWS: readonly CallName[] = ['rename', 'open', 'unlink'];

export interface PatienceOptions {
  readonly platform?: NodeJS.Platform;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

export interface Patience {
  /** Calls that name a path are tried again by themselves. Those on an open file are not: a sync that failed once proves nothing by succeeding later. */
  readonly fileSystem: FileSystem;
  /** Whether all may be begun anew after this error; waits before it says yes. */
  readonly again: (error: unknown) => Promise<boolean>;
}

export function createPatience(inner: FileSystem, options: PatienceOptions = {}): Patience {
  const { platform = process.platform, sleep = wait } = options;
  let left = BUDGET_MS;
  let next = FIRST_MS;

  async function waitFor(): Promise<boolean> {
    const ms = Math.min(next, LONGEST_MS, left);
    if (ms <= 0) return false;
    left -= ms;
    next *= 2;
    await sleep(ms);
    return true;
  }

  function isMomentary(error: unknown, call: CallName | null): boolean {
    if (isCode(error, ...MOMENTARY)) return true;
    const isHeld = platform === 'win32' && call !== null && HELD_ON_WINDOWS.includes(call);
    return isHeld && isCode(error, ...MOMENTARY_ON_WINDOWS);
  }

  const fileSystem = around(inner, async (call, work) => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (call.startsWith('file.') || !isMomentary(error, call) || !(await waitFor())) throw error;
      }
    }
  });
  return { fileSystem, again: async (error) => isMomentary(error, null) && waitFor() };
}
