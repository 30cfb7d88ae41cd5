/** What a deep run is. */
import { seededRandom } from '../../shared/model/newId';

export interface DeepOptions {
  /** Everything that varies is drawn from it. */
  readonly seed: number;
  /** Ms since 1970: no further try is begun after it. */
  readonly deadline: number;
  /** Tries at most. */
  readonly most: number;
}
export interface DeepCounts {
  readonly tried: number;
  /** What broke the promise, with what is needed to see it again; the first hundred. */
  readonly broken: readonly string[];
  /** Further figures worth recording. */
  readonly figures?: Readonly<Record<string, number>>;
}
export interface DeepRun {
  readonly name: string;
  /** What one try is: "crash states", "kills". */
  readonly unit: string;
  /** Tries that the promise speaks of. */
  readonly wanted: number;
  /** Tries of the short run in `npm test`. */
  readonly short: number;
  readonly run: (options: DeepOptions) => Promise<DeepCounts>;
}

/** Counts tries until the deadline or the most. */
export interface Tally {
  readonly goesOn: () => boolean;
  readonly add: (tries?: number) => void;
  readonly broke: (what: string) => void;
  readonly tried: () => number;
  readonly counts: (figures?: DeepCounts['figures']) => DeepCounts;
}

const MOST_TOLD = 100;

export function createTally({ deadline, most }: DeepOptions): Tally {
  let tried = 0;
  const broken: string[] = [];
  return {
    goesOn: () => tried < most && Date.now() < deadline,
    add: (tries = 1) => {
      tried += tries;
    },
    broke: (what) => {
      if (broken.length < MOST_TOLD) broken.push(what);
    },
    tried: () => tried,
    counts: (figures) => ({ tried, broken, ...(figures && { figures }) }),
  };
}

/** Time of the processor that this process has used: time on the wall of a busy machine says little. */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Draws from a seed. */
export interface Dice {
  /** 0 ≤ n < 1 */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly bytes: (length: number) => Uint8Array;
}

export function createDice(seed: number): Dice {
  const next = seededRandom(seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    bytes: (length) => {
      const made = new Uint8Array(length);
      let bits = 0;
      for (let at = 0; at < length; at++) {
        if (at % 4 === 0) bits = Math.floor(next() * 4294967296);
        made[at] = bits >>> (8 * (at % 4));
      }
      return made;
    },
  };
}
