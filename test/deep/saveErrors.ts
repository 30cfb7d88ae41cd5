/** Saving and errors of the system: each call with each error, once, twice and for ever, and each call that never returns: old or new, never a false “saved”, told with cause and next step. */
import { around, type CallName, type FileSystem } from '../../electron/node/fileSystem';
import { saveFile, sha256 } from '../../electron/node/saveFile';
import type { HostResult } from '../../shared/host/types';
import { translator } from '../../shared/i18n/translate';
import { LOCALES } from '../../shared/model/schema';
import { createDisk, type Disk } from './disk';
import { createDice, createTally, type DeepCounts, type DeepOptions } from './types';

const FILE = '/work/map.blueprint';
export const ERRORS = [
  'EACCES',
  'EAGAIN',
  'EBADF',
  'EBUSY',
  'EDQUOT',
  'EEXIST',
  'EFBIG',
  'EINTR',
  'EINVAL',
  'EIO',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENFILE',
  'ENODEV',
  'ENOENT',
  'ENOMEM',
  'ENOSPC',
  'EPERM',
  'EROFS',
  'ESTALE',
] as const;
/** How often a call fails once it begins to. */
const TIMES = [1, 2, Number.POSITIVE_INFINITY] as const;

const SCENES: Readonly<Record<string, (disk: Disk, old: Uint8Array) => string>> = {
  'a new file': (disk) => {
    disk.place('/work/other', new Uint8Array(1));
    return FILE;
  },
  'over a file': (disk, old) => {
    disk.place(FILE, old);
    return FILE;
  },
  'through a link': (disk, old) => {
    disk.place(FILE, old);
    disk.link('/elsewhere/link', '../work/map.blueprint');
    return '/elsewhere/link';
  },
  'over someone else’s file': (disk, old) => {
    disk.place(FILE, old);
    disk.give(FILE, 7, 8);
    return FILE;
  },
};

interface Fault {
  readonly at: number;
  readonly times: number;
  /** Runs instead of the call. */
  readonly instead: (call: CallName) => Promise<never>;
}

/** Counts calls; those of the fault go wrong. */
function faulty(inner: FileSystem, fault: Fault | null): { fileSystem: FileSystem; calls: CallName[] } {
  const calls: CallName[] = [];
  const fileSystem = around(inner, async (call, work) => {
    const n = calls.push(call) - 1;
    if (fault && n >= fault.at && n < fault.at + fault.times) {
      // The descriptor is given back even where closing reports an error.
      if (call === 'file.close') await work();
      return fault.instead(call);
    }
    return work();
  });
  return { fileSystem, calls };
}

/** What is wrong with how a failure is told; null where nothing is. */
function look(result: HostResult<unknown>): string | null {
  if (result.ok) return null;
  for (const locale of LOCALES) {
    const t = translator(locale);
    const text = t(`fileFailure.save.${result.reason}`, { name: 'map.blueprint', detail: '' });
    // A sentence with the file, one with the cause, one with what to do.
    if (!text.includes('map.blueprint') || text.split(/[.。:：]/).length < 4) return `unclear: ${text}`;
  }
  return null;
}

const equal = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.compare(a, b) === 0;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** So long a call may hang here before it is told: the ten seconds of real life, made short. */
const ANSWER_MS = 25;

/** `save` is ours unless a fault is planted. */
export async function saveErrors(options: DeepOptions, save = saveFile): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  let hangs = 0;
  let slowest = 0;

  async function tryOne(scene: string, fault: Fault | null, label: string): Promise<CallName[]> {
    const [old, fresh] = [dice.bytes(dice.whole(0, 300)), dice.bytes(dice.whole(1, 300))];
    const disk = createDisk({ canGive: false });
    const path = SCENES[scene]?.(disk, old) ?? FILE;
    const before = disk.bytesAt(FILE);
    const { fileSystem, calls } = faulty(disk.fileSystem, fault);
    const saveOptions = {
      platform: 'linux' as const,
      sleep: async () => {},
      ...(before && { expected: sha256(old) }),
    };
    const start = performance.now();
    const result = await save(path, fresh, { ...saveOptions, fileSystem, answerMs: ANSWER_MS });
    slowest = Math.max(slowest, performance.now() - start);
    const after = disk.bytesAt(FILE);
    const isNew = equal(after, fresh);
    if (!isNew && !equal(after, before)) tally.broke(`${label}: the file is neither old nor new`);
    if (result.ok && !isNew) tally.broke(`${label}: said to be saved and is not`);
    const unclear = look(result);
    if (unclear) tally.broke(`${label}: ${unclear}`);
    // The trouble is over: the same save goes through, whatever the failed one left, and is nobody else's change.
    const again = await save(path, fresh, { ...saveOptions, fileSystem: disk.fileSystem });
    if (!again.ok) tally.broke(`${label}: the next save fails with ${again.reason}`);
    if (!equal(disk.bytesAt(FILE), fresh)) tally.broke(`${label}: the next save is not there`);
    tally.add();
    return calls;
  }

  while (tally.goesOn()) {
    for (const scene of Object.keys(SCENES)) {
      const calls = await tryOne(scene, null, `${scene}, nothing`);
      const places = calls.map((call, at) => ({ call, at }));
      // A short run takes a part of the places, another one with each seed.
      const every = options.most < 5_000 ? 5 : 1;
      for (const { call, at } of places.filter(({ at: n }) => n % every === options.seed % every)) {
        for (const code of ERRORS) {
          for (const times of TIMES) {
            if (!tally.goesOn()) break;
            const instead = () => Promise.reject(Object.assign(new Error(code), { code }));
            await tryOne(scene, { at, times, instead }, `${scene}, ${call} (${at}), ${code} × ${times}`);
          }
        }
        if (!tally.goesOn()) break;
        hangs += 1;
        await tryHang(scene, at, call);
      }
    }
  }

  /** One call that does not return: told in time, and what it does when it returns after all overwrites nothing newer. */
  async function tryHang(scene: string, at: number, call: CallName): Promise<void> {
    const label = `${scene}, ${call} (${at}) hangs`;
    const disk = createDisk({ canGive: false });
    const old = dice.bytes(20);
    const path = SCENES[scene]?.(disk, old) ?? FILE;
    let letGo = (): void => {};
    const released = new Promise<void>((done) => {
      letGo = done;
    });
    let n = 0;
    const fileSystem = around(disk.fileSystem, async (_, work) => {
      if (n++ === at) await released;
      return work();
    });
    const [first, second] = [dice.bytes(30), dice.bytes(30)];
    const saveOptions = { platform: 'linux' as const, answerMs: ANSWER_MS };
    const result = await save(path, first, { ...saveOptions, fileSystem });
    tally.add();
    if (result.ok || result.reason !== 'no-answer') {
      // Clearing up after the save may hang without harm.
      if (!(result.ok && equal(disk.bytesAt(FILE), first))) tally.broke(`${label}: not told`);
      letGo();
      await wait(0);
      return;
    }
    const waiting = save(path, second, { ...saveOptions, fileSystem: disk.fileSystem });
    letGo();
    const next = await waiting;
    if (!next.ok) tally.broke(`${label}: the next save fails with ${next.reason}`);
    await wait(1);
    if (!equal(disk.bytesAt(FILE), second)) tally.broke(`${label}: the older save came after the newer one`);
    if (disk.namesIn('/work').some((name) => name.endsWith('.tmp')))
      tally.broke(`${label}: something is left over`);
  }

  return tally.counts({ 'of them calls that hang': hangs, 'slowest answer, ms': Math.round(slowest) });
}
