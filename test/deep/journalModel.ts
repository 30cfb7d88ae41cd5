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
  let appending: { readonly documentId: string; readonly lines: readonly string[] } | null = null;
  // Mostly quick, now and then as slow as a busy disk.
  const latency = () => (dice.chance(0.9) ? dice.next() * 12 : dice.next() * longestMs);
  const pass = async () => {
    await clock.sleep(latency());
    // Nothing that was under way comes to an end.
    if (isKilled) await new Promise(() => {});
  };
  return {
    store,
    journal: {
      ...memory.journal,
      write: async (...args) => {
        await pass();
        await memory.journal.write(...args);
      },
      append: async (documentId, lines) => {
        appending = { documentId, lines };
        await pass();
        appending = null;
        await memory.journal.append(documentId, lines);
      },
      keepHistory: async (...args) => {
        await pass();
        await memory.journal.keepHistory(...args);
      },
    },
    kill: () => {
      isKilled = true;
      if (appending) {
        const text = appending.lines.join('\n');
        const torn = text.slice(0, dice.whole(0, text.length));
        if (torn) void memory.journal.append(appending.documentId, torn.split('\n')).catch(() => undefined);
      }
      memory.crash();
    },
  };
}
