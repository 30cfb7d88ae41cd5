/** Earlier versions over thousands of saves with a clock that jumps and a program that starts again: all can be restored, the bounds are kept. */
import { sha256 } from '../../electron/node/saveFile';
import { createVersionStore } from '../../electron/node/versionStore';
import { createDisk } from './disk';
import { createDice, createTally, type DeepCounts, type DeepOptions } from './types';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);
const FILES = ['/work/a.blueprint', '/work/b.blueprint', '/work/c.blueprint'] as const;
/** The last 20, an hour each for 7 days and a day each for 30, with the slots begun at both ends. */
const MOST_OF_ONE = 20 + 7 * 24 + 1 + 30 + 1;
/** Instead of 200 MB, so that the bound is reached. */
const MAX_BYTES = 600_000;

export async function versionClocks(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  let now = START;
  const disk = createDisk({ now: () => now });
  for (const file of FILES) disk.place(file, new Uint8Array(1));
  const open = () =>
    createVersionStore('/user/versions', {
      now: () => now,
      fileSystem: disk.fileSystem,
      maxBytes: MAX_BYTES,
    });
  let store = open();
  /** What was put, by file, the latest last. */
  const put = new Map<string, string[]>(FILES.map((file) => [file, []]));
  let jumps = 0;
  let starts = 0;
  let most = 0;
  let read = 0;

  while (tally.goesOn()) {
    const label = `seed ${options.seed}, save ${tally.tried()}`;
    if (dice.chance(0.01)) {
      now += dice.pick([-2 * HOUR, -3 * DAY, -400 * DAY, 2 * HOUR, 3 * DAY, 400 * DAY]);
      jumps += 1;
    } else now += dice.pick([1000, 60_000, 20 * 60_000, HOUR]);
    if (dice.chance(0.01)) {
      store = open();
      starts += 1;
    }
    const file = dice.pick(FILES);
    const bytes = dice.bytes(dice.whole(0, dice.chance(0.1) ? 20_000 : 2_000));
    await store.put({ path: file, bytes, savedAt: now - dice.whole(0, 5000) });
    tally.add();
    const own = put.get(file) ?? [];
    if (own.at(-1) !== sha256(bytes)) own.push(sha256(bytes));

    const list = await store.list(file);
    most = Math.max(most, list.length);
    if (list.length > MOST_OF_ONE) tally.broke(`${label}: ${list.length} versions`);
    if (!list[0]?.id.endsWith(sha256(bytes))) tally.broke(`${label}: the latest is not there`);
    const used = disk
      .namesIn('/user/versions/contents')
      .reduce((sum, name) => sum + (disk.bytesAt(`/user/versions/contents/${name}`)?.length ?? 0), 0);
    if (used > MAX_BYTES) tally.broke(`${label}: ${used} bytes`);
    // Where the bound leaves room, the last 20 are there, in their order.
    const last = list.slice(0, 20).map(({ id }) => id.slice(-64));
    if (last.join() !== own.slice(-last.length).reverse().join())
      tally.broke(`${label}: the last are out of order`);
    if (used < MAX_BYTES / 2 && last.length < Math.min(20, own.length))
      tally.broke(`${label}: one of the last 20 is gone`);
    const any = list[dice.whole(0, list.length - 1)];
    if (any) {
      const result = await store.read(file, any.id);
      read += 1;
      if (!result.ok || !any.id.endsWith(sha256(result.value)))
        tally.broke(`${label}: ${any.id} cannot be restored`);
    }
  }
  return tally.counts({
    'clock jumps': jumps,
    'starts of the program': starts,
    'versions read': read,
    'most of one file': most,
  });
}
