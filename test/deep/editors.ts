/**
 * Two or three programs on different machines save the same file, others write it and touch it in between, in every order that the dice give:
 * nothing that was said to be saved is ever gone, each foreign version is met once, and what was only touched is no conflict.
 *
 * Documents are sets of marks: who saves adds one, who meets another version takes its marks in, as a merge does.
 */
import { createHash } from 'node:crypto';
import { around, type FileSystem } from '../../electron/node/fileSystem';
import { saveFile } from '../../electron/node/saveFile';
import { createDisk, type Disk } from './disk';
import { createDice, createTally, type DeepCounts, type DeepOptions, type Dice, processorMs } from './types';

const SHARE = '/share';
const FILE = `${SHARE}/map.blueprint`;
const SAVES_EACH = 3;
/** Contents have all the same size, so that size never tells. */
const SIZE = 120;

export type Save = typeof saveFile;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const textOf = (marks: ReadonlySet<string>): Uint8Array =>
  new TextEncoder().encode([...marks].sort().join(' ').padEnd(SIZE, '.'));
const marksIn = (bytes: Uint8Array): ReadonlySet<string> =>
  new Set(
    new TextDecoder()
      .decode(bytes)
      .split(/[ .]+/)
      .filter((mark) => mark !== ''),
  );

/** Of the processor: who is waited for on a busy machine does not hang. */
const MOST_IDLE_MS = 5_000;
const IDLE_TURNS = 50;

/** Lets one of those who wait go on, as the dice say. */
function createScheduler(dice: Dice) {
  const waiting: (() => void)[] = [];
  return {
    turn: () => new Promise<void>((go) => waiting.push(go)),
    /** Until all is done; who waits for a real clock (a file that was being written is read again after a moment) is waited for. */
    async run(isDone: () => boolean): Promise<void> {
      let idle = 0;
      let idleSince = 0;
      while (!isDone()) {
        if (waiting.length > 0) {
          idle = 0;
          waiting.splice(dice.whole(0, waiting.length - 1), 1)[0]?.();
          await null;
          continue;
        }
        // Asking for the processor's time costs more than a turn: only who has been idle for a while asks.
        if (idle % IDLE_TURNS === IDLE_TURNS - 1) {
          if (idle < IDLE_TURNS) idleSince = processorMs();
          else if (processorMs() - idleSince >= MOST_IDLE_MS) return;
        }
        idle += 1;
        await new Promise((later) => setImmediate(later));
      }
    },
  };
}
type Scheduler = ReturnType<typeof createScheduler>;

/** The share as one machine has it mounted: each call waits for its turn; a machine that is dead gets none any more. */
function mountOf(
  disk: Disk,
  scheduler: Scheduler,
  machine: string,
  isDead: () => boolean,
  onRename: () => void,
): FileSystem {
  const inner = (path: string) => path.replace(machine, '');
  const outer = (path: string) => `${machine}${path}`;
  const fs = disk.fileSystem;
  const mounted: FileSystem = {
    ...fs,
    open: (path, ...rest) => fs.open(inner(path), ...rest),
    stat: (path) => fs.stat(inner(path)),
    lstat: (path) => fs.lstat(inner(path)),
    realpath: async (path) => outer(await fs.realpath(inner(path))),
    readlink: (path) => fs.readlink(inner(path)),
    access: (path, mode) => fs.access(inner(path), mode),
    rename: async (from, to, ...rest) => {
      await fs.rename(inner(from), inner(to), ...rest);
      onRename();
    },
    unlink: (path) => fs.unlink(inner(path)),
    readdir: (path) => fs.readdir(inner(path)),
    mkdir: (path, mode) => fs.mkdir(inner(path), mode),
  };
  return around(mounted, async (_call, work) => {
    await scheduler.turn();
    if (isDead()) await new Promise(() => {});
    return work();
  });
}

interface World {
  readonly disk: Disk;
  readonly scheduler: Scheduler;
  readonly dice: Dice;
  readonly save: Save;
  /** Marks that must be in the file in the end. */
  readonly promised: Set<string>;
  readonly faults: string[];
  /** How often the content has become another one, and by whom. */
  readonly history: { readonly hash: string; readonly by: string }[];
  conflicts: number;
  /** Time goes by. */
  readonly pass: (ms: number) => void;
}

const contentNow = ({ disk }: World): Uint8Array => disk.bytesAt(FILE) ?? new Uint8Array(0);

function noteContent(world: World, by: string): void {
  const hash = sha256(contentNow(world));
  if (world.history.at(-1)?.hash !== hash) world.history.push({ hash, by });
}

let machines = 0;

/** A person at a machine who saves several times; may lose power in the middle. */
async function edit(world: World, name: string, diesAt: number): Promise<void> {
  const { disk, scheduler, dice, promised, faults } = world;
  let calls = 0;
  // Saves of one path wait for each other: those of the dead are waited for for ever.
  machines += 1;
  const machine = `/${name}${machines}`;
  const fileSystem = mountOf(
    disk,
    scheduler,
    machine,
    () => ++calls > diesAt,
    () => noteContent(world, name),
  );
  let marks = marksIn(contentNow(world));
  let known = sha256(contentNow(world));
  let knownAt = world.history.length;
  const met = new Set<string>();
  for (let n = 0; n < SAVES_EACH; n++) {
    for (let wait = dice.whole(0, 6); wait > 0; wait--) await scheduler.turn();
    const mark = `${name}${n}`;
    marks = new Set([...marks, mark]);
    for (;;) {
      const bytes = textOf(marks);
      const result = await world.save(`${machine}${FILE}`, bytes, {
        expected: known,
        fileSystem,
        platform: 'linux',
        answerMs: 600_000,
        sleep: (ms) => {
          world.pass(ms);
          return scheduler.turn();
        },
      });
      if (result.ok) {
        promised.add(mark);
        known = sha256(bytes);
        knownAt = 1 + world.history.findLastIndex(({ hash, by }) => hash === known && by === name);
        break;
      }
      if (result.reason === 'busy') continue;
      if (result.reason !== 'changed-outside') {
        faults.push(`${name} was told ${result.reason} ${result.detail ?? ''}`);
        return;
      }
      world.conflicts += 1;
      await scheduler.turn();
      const theirs = contentNow(world);
      const hash = sha256(theirs);
      if (!world.history.slice(knownAt).some(({ by }) => by !== name))
        faults.push(`${name} was told of a conflict, and nobody had written`);
      if (hash === known || met.has(hash)) faults.push(`${name} met the same version twice`);
      met.add(hash);
      marks = new Set([...marks, ...marksIn(theirs)]);
      known = hash;
      knownAt = world.history.length;
    }
  }
}

/** Another program: writes in place or by renaming, keeping the size and the time; or only touches. */
async function meddle(world: World, times: number): Promise<void> {
  const { disk, scheduler, dice, promised } = world;
  for (let n = 0; n < times; n++) {
    for (let wait = dice.whole(0, 25); wait > 0; wait--) await scheduler.turn();
    const way = dice.pick(['write', 'replace', 'touch', 'copy'] as const);
    if (way === 'touch') disk.touch(FILE);
    else if (way === 'copy') disk.replace(FILE, contentNow(world));
    else {
      const mark = `x${n}`;
      const bytes = textOf(new Set([...marksIn(contentNow(world)), mark]));
      if (way === 'write') disk.tamper(FILE, (old) => old.set(bytes));
      else disk.replace(FILE, bytes);
      promised.add(mark);
      noteContent(world, 'another program');
    }
  }
}

async function interleaving(dice: Dice, save: Save): Promise<World> {
  let now = Date.now();
  const disk = createDisk({ now: () => now++ });
  disk.place(FILE, textOf(new Set(['start'])));
  const scheduler = createScheduler(dice);
  const world: World = {
    ...{ disk, scheduler, dice, save, conflicts: 0 },
    pass: (ms) => {
      now += ms;
    },
    promised: new Set(['start']),
    faults: [],
    history: [{ hash: sha256(disk.bytesAt(FILE) ?? new Uint8Array(0)), by: 'start' }],
  };
  const names = dice.chance(0.5) ? ['a', 'b'] : ['a', 'b', 'c'];
  let unfinished = names.length;
  for (const name of names) {
    const diesAt = dice.chance(0.1) ? dice.whole(5, 60) : Number.POSITIVE_INFINITY;
    const done = () => {
      unfinished -= 1;
    };
    if (Number.isFinite(diesAt)) done();
    void edit(world, name, diesAt).then(Number.isFinite(diesAt) ? () => {} : done, (error: unknown) =>
      world.faults.push(`${name} broke down: ${error}`),
    );
  }
  unfinished += 1;
  void meddle(world, dice.whole(0, 4)).then(() => {
    unfinished -= 1;
  });
  await scheduler.run(() => unfinished === 0);
  if (unfinished > 0) world.faults.push(`${unfinished} never came to an end`);
  const found = marksIn(contentNow(world));
  for (const mark of world.promised) if (!found.has(mark)) world.faults.push(`${mark} is lost`);
  return world;
}

export async function editors(options: DeepOptions, save: Save = saveFile): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  let conflicts = 0;
  while (tally.goesOn()) {
    const seed = dice.whole(1, 2 ** 31);
    const world = await interleaving(createDice(seed), save);
    for (const fault of world.faults) tally.broke(`order ${seed}: ${fault}`);
    conflicts += world.conflicts;
    tally.add();
    // Timers of the saves are cleared in turns of their own.
    if (tally.tried() % 50 === 0) await new Promise((later) => setImmediate(later));
  }
  return tally.counts({ conflicts });
}
