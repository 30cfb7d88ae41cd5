/** A journal on a disk that takes its time, in virtual time: what a kill at any moment leaves of it. */
import {
  createJournalStore,
  createMemoryJournals,
  type JournalStore,
} from '../../shared/host/memoryJournals';
import type { Journal } from '../../shared/host/types';
import type { Dice } from './types';

/** Time that passes when it is told to. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Runs everything that is due up to then, in order. */
  readonly advanceTo: (at: number) => Promise<void>;
}

/** Promises that follow each other need several turns. */
const TURNS = 12;

export function createClock(): Clock {
  let now = 0;
  const timers: { readonly at: number; readonly run: () => void }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < TURNS; turn++) await null;
  };
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((run) => {
        const at = now + ms;
        const index = timers.findIndex((timer) => timer.at > at);
        timers.splice(index < 0 ? timers.length : index, 0, { at, run });
      }),
    advanceTo: async (at) => {
      await settle();
      for (let next = timers[0]; next && next.at <= at; next = timers[0]) {
        timers.shift();
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = Math.max(now, at);
    },
  };
}

export interface SlowDisk {
  readonly journal: Journal;
  /** The power of the process is gone: of what was being appended any beginning may be there. */
  readonly kill: () => void;
  readonly store: JournalStore;
}

/** Each writing takes some of the dice's time and is there when it resolves, or not at all where it is replaced whole. */
export function createSlowDisk(
  clock: Clock,
  dice: Dice,
  store = createJournalStore(),
  longestMs = 300,
): SlowDisk {
  const memory = createMemoryJournals(store, () => new Date(clock.now()).toISOString());
  let isKilled = false;
  const appending: { readonly documentId: string; readonly lines: readonly string[] }[] = [];
  // Mostly quick, now and then as slow as a busy machine.
  const latency = () => (dice.chance(0.97) ? dice.next() * 12 : dice.next() * longestMs);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, each taking its time. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(async () => {
      await clock.sleep(latency());
      // Nothing that was under way comes to an end.
      if (isKilled) await new Promise(() => {});
      await work();
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    store,
    journal: {
      ...memory.journal,
      write: (...args) => inTurn(() => memory.journal.write(...args)),
      append: (documentId, lines) => {
        const append = { documentId, lines };
        appending.push(append);
        return inTurn(async () => {
          appending.splice(appending.indexOf(append), 1);
          await memory.journal.append(documentId, lines);
        });
      },
      keepHistory: (...args) => inTurn(() => memory.journal.keepHistory(...args)),
    },
    kill: () => {
      isKilled = true;
      const [first] = appending;
      if (first) {
        const text = first.lines.join('\n');
        const torn = text.slice(0, dice.whole(0, text.length));
        if (torn) void memory.journal.append(first.documentId, torn.split('\n')).catch(() => undefined);
      }
      memory.crash();
    },
  };
}
