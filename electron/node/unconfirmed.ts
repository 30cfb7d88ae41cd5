/**
 * One save at a time for each file, and the contents that saves left in doubt: where a save hung in its rename, or the folder could not be
 * synced, the file may hold the new content although the save was told to have failed. The next save must not take that for someone else's.
 */
import { resolve } from 'node:path';

interface Line {
  /** Settles when all saves so far have come to an end. */
  last: Promise<unknown>;
  waiting: number;
  readonly inDoubt: Set<string>;
}
const lines = new Map<string, Line>();

/** Whether a file may hold a content of this hash because a save of ours put it there. */
export const mayBeOurs = (path: string, sha256: string): boolean =>
  lines.get(resolve(path))?.inDoubt.has(sha256) ?? false;

export interface Doubts {
  readonly has: (sha256: string) => boolean;
  readonly add: (sha256: string) => void;
  /** The file holds the old content for certain. */
  readonly remove: (sha256: string) => void;
  /** What the file holds is known for certain. */
  readonly clear: () => void;
}

/** Runs `work` when the saves of this file before it are over; `wait` hears of the waiting. */
export async function inTurn<T>(
  path: string,
  wait: (turn: Promise<unknown>) => Promise<unknown>,
  work: (doubts: Doubts) => Promise<T>,
): Promise<T> {
  const key = resolve(path);
  const line = lines.get(key) ?? { last: Promise.resolve(), waiting: 0, inDoubt: new Set<string>() };
  lines.set(key, line);
  line.waiting += 1;
  const { inDoubt } = line;
  const doubts: Doubts = {
    has: (sha256) => inDoubt.has(sha256),
    add: (sha256) => inDoubt.add(sha256),
    remove: (sha256) => inDoubt.delete(sha256),
    clear: () => inDoubt.clear(),
  };
  const done = wait(line.last).then(() => work(doubts));
  line.last = done.catch(() => undefined);
  try {
    return await done;
  } finally {
    line.waiting -= 1;
    if (line.waiting === 0 && inDoubt.size === 0) lines.delete(key);
  }
}
