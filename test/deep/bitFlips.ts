/** Saving and a disk that keeps something else than what was written: found before the rename, the old file stays. */
import { around } from '../../electron/node/fileSystem';
import { saveFile } from '../../electron/node/saveFile';
import { createDisk } from './disk';
import { createDice, createTally, type DeepCounts, type DeepOptions } from './types';

const FILE = '/work/map.blueprint';

/** `save` is ours unless a fault is planted. */
export async function bitFlips(options: DeepOptions, save = saveFile): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  let found = 0;
  while (tally.goesOn()) {
    const disk = createDisk();
    const old = dice.bytes(64);
    disk.place(FILE, old);
    const size = dice.chance(0.02) ? dice.whole(1 << 20, 3 << 20) : dice.whole(1, 20_000);
    const fresh = dice.bytes(size);
    const isBlock = dice.chance(0.3);
    const at = dice.whole(0, size - 1);
    const bit = dice.whole(0, 7);
    const damage = (bytes: Uint8Array) => {
      if (isBlock) bytes.fill(((bytes[at] ?? 0) + 1) % 256, at, at + 512);
      else bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    };
    const fileSystem = around(disk.fileSystem, async (call, work, path) => {
      const result = await work();
      if (call === 'file.sync' && path.endsWith('.tmp')) disk.tamper(path, damage);
      return result;
    });
    const result = await save(FILE, fresh, { fileSystem, platform: 'linux' });
    const label = `seed ${options.seed}, try ${tally.tried()}: ${isBlock ? 'block' : `bit ${bit}`} at ${at} of ${size}`;
    if (result.ok || result.reason !== 'disk-error') tally.broke(`${label} was not found`);
    else found += 1;
    if (Buffer.compare(disk.bytesAt(FILE) ?? new Uint8Array(0), old))
      tally.broke(`${label} reached the file`);
    tally.add();
  }
  return tally.counts({ found });
}
