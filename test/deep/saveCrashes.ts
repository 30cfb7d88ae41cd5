/** Saving and crashes: whatever the disk holds after one, the file is the old or the new complete content, and the new one once that was said. */
import { dirname } from 'node:path';
import { saveFile, sha256 } from '../../electron/node/saveFile';
import { createVersionStore } from '../../electron/node/versionStore';
import { type CrashState, crashStates } from './crashStates';
import { createDisk, type Disk } from './disk';
import { createDice, createTally, type DeepCounts, type DeepOptions, type Dice } from './types';

const FILE = '/work/map.blueprint';
const SIZES = [0, 1, 4096, (1 << 20) + 1, 5 << 20];
/** Short runs leave the largest size out. */
const SHORT = 50_000;

export type Saver = (disk: Disk, path: string, bytes: Uint8Array, expected?: string) => Promise<boolean>;

const ours: Saver = async (disk, path, bytes, expected) => {
  const result = await saveFile(path, bytes, {
    fileSystem: disk.fileSystem,
    platform: 'linux',
    sleep: async () => {},
    ...(expected !== undefined && { expected }),
  });
  return result.ok;
};

interface Case {
  readonly disk: Disk;
  readonly path: string;
  /** What the file may hold, in the order of the saves; the first is there at the beginning, null = no file. */
  readonly contents: readonly (Uint8Array | null)[];
  /** The file that is there at the beginning. */
  readonly first: number | null;
}
type Workload = (dice: Dice, size: number, save: Saver) => Promise<Case>;

/** Saves one content after the other and notes each that was acknowledged. */
async function saveAll(
  disk: Disk,
  path: string,
  contents: readonly (Uint8Array | null)[],
  save: Saver,
): Promise<Case> {
  const first = disk.inodeAt(FILE);
  for (const [index, bytes] of contents.entries()) {
    if (index === 0 || !bytes) continue;
    const before = contents[index - 1];
    if (await save(disk, path, bytes, before ? sha256(before) : undefined)) disk.say(String(index));
  }
  return { disk, path, contents, first };
}

const placed = (bytes: Uint8Array): Disk => {
  const disk = createDisk();
  disk.place(FILE, bytes);
  return disk;
};

const WORKLOADS: Readonly<Record<string, Workload>> = {
  'a new file': (dice, size, save) => {
    const disk = createDisk();
    disk.place('/work/other', new Uint8Array(1));
    return saveAll(disk, FILE, [null, dice.bytes(size)], save);
  },
  'over a file': (dice, size, save) => {
    const old = dice.bytes(dice.whole(0, 9000));
    return saveAll(placed(old), FILE, [old, dice.bytes(size)], save);
  },
  'through a link': (dice, size, save) => {
    const old = dice.bytes(100);
    const disk = placed(old);
    disk.link('/elsewhere/link', '../work/map.blueprint');
    return saveAll(disk, '/elsewhere/link', [old, dice.bytes(size)], save);
  },
  'ten times': (dice, size, save) => {
    const contents = Array.from({ length: 11 }, () => dice.bytes(Math.min(size, 4096)));
    return saveAll(placed(contents[0] ?? new Uint8Array(0)), FILE, contents, save);
  },
  'after saves that failed': async (dice, size, save) => {
    const contents = [dice.bytes(50), dice.bytes(size), dice.bytes(size)];
    const disk = placed(contents[0] ?? new Uint8Array(0));
    const { fileSystem } = disk;
    const first = disk.inodeAt(FILE);
    let syncs = 0;
    const failing: Disk = {
      ...disk,
      fileSystem: {
        ...fileSystem,
        open: async (...args) => {
          const handle = await fileSystem.open(...args);
          const sync = async () => {
            syncs += 1;
            if (syncs === 1) throw Object.assign(new Error('EIO'), { code: 'EIO' });
            await handle.sync();
          };
          return { ...handle, sync };
        },
      },
    };
    if (contents[1] && (await save(failing, FILE, contents[1]))) disk.say('1');
    if (contents[2] && (await save(failing, FILE, contents[2]))) disk.say('2');
    return { disk, path: FILE, contents, first };
  },
  'with versions kept': async (dice, size, save) => {
    const contents = [dice.bytes(60), dice.bytes(size), dice.bytes(200)];
    const disk = placed(contents[0] ?? new Uint8Array(0));
    const store = createVersionStore('/user/versions', { fileSystem: disk.fileSystem });
    const { path, first } = await saveAll(disk, FILE, contents.slice(0, 2), save);
    const [old] = contents;
    if (old) await store.put({ path: FILE, bytes: old, savedAt: 0 });
    await saveAll(disk, FILE, [contents[1] ?? null, contents[2] ?? null], async (...args) => {
      const done = await save(...args);
      if (done) disk.say('2');
      return false;
    });
    return { disk, path, contents, first };
  },
};

/** What is wrong with a state; null where nothing is. */
function look({ disk, contents, first }: Case, state: CrashState): string | null {
  const said = Math.max(0, ...state.said.map(Number));
  const inode = state.names.get(FILE) ?? (state.names.has(FILE) ? null : first);
  if (inode === null) return said === 0 && first === null ? null : 'the file is gone';
  const isOld = inode === first && state.isUntouched(inode);
  if (!isOld && !state.isWhole(inode)) return 'the file is damaged';
  const found = Buffer.from(disk.contentOf(inode));
  const which = isOld ? 0 : contents.findLastIndex((bytes) => bytes !== null && found.equals(bytes));
  if (which < 0) return 'the file holds what nobody saved';
  return which < said ? `save ${said} was acknowledged, save ${which} is there` : null;
}

/** `save` is ours unless a fault is planted. */
export async function saveCrashes(options: DeepOptions, save: Saver = ours): Promise<DeepCounts> {
  const tally = createTally(options);
  const sizes = options.most < SHORT ? SIZES.slice(0, -1) : SIZES;
  let round = 0;
  let temporary = 0;
  while (tally.goesOn()) {
    for (const [name, workload] of Object.entries(WORKLOADS)) {
      for (const size of sizes) {
        if (!tally.goesOn()) break;
        const seed = options.seed + round;
        const dice = createDice(seed);
        const made = await workload(dice, size, save);
        // Which content an inode has is told once, not for each state.
        const known = new Map<string, string | null>();
        for (const state of crashStates(made.disk.operations, dice)) {
          if (!tally.goesOn()) break;
          tally.add();
          const inode = state.names.get(FILE);
          const at = inode ?? made.first ?? -1;
          const key = `${inode} ${state.isWhole(at)} ${state.isUntouched(at)} ${state.said.at(-1)}`;
          let wrong = known.get(key);
          if (wrong === undefined) {
            wrong = look(made, state);
            known.set(key, wrong);
          }
          if (wrong) tally.broke(`${name}, ${size} bytes, seed ${seed}: ${wrong} ${state.label()}`);
          temporary = Math.max(temporary, leftOver(state));
        }
      }
    }
    round += 1;
  }
  return tally.counts({ 'left-over files at most': temporary });
}

/** Temporary files beside the file whose name the crash left. */
const leftOver = ({ names }: CrashState): number =>
  [...names].filter(([path, inode]) => inode !== null && path.endsWith('.tmp') && dirname(path) === '/work')
    .length;
