/** Runs that cannot fail prove nothing: each finds the fault that is planted for it. */
import { constants } from 'node:fs';
import { expect, test } from 'vitest';
import { type Saver, saveCrashes } from '../../deep/saveCrashes';

const options = (most: number) => ({ seed: 1, most, deadline: Date.now() + 20_000 });

/** A saver that leaves steps out. */
const careless =
  (steps: { readonly sync?: boolean; readonly folder?: boolean; readonly inPlace?: boolean }): Saver =>
  async ({ fileSystem: fs }, path, bytes) => {
    const to = steps.inPlace ? path : `${path}.tmp`;
    try {
      const handle = await fs.open(to, constants.O_RDWR | constants.O_CREAT, 0o600);
      await handle.write(bytes, 0, bytes.length, 0);
      if (steps.sync) await handle.sync();
      if (!steps.inPlace) await fs.rename(to, path);
      if (steps.folder) await (await fs.open('/work', constants.O_RDONLY)).sync();
      return true;
    } catch {
      return false;
    }
  };

test.each([
  ['that does not sync the file', { folder: true }, 'damaged'],
  ['that does not sync the folder', { sync: true }, 'acknowledged'],
  ['that writes in place', { sync: true, folder: true, inPlace: true }, 'damaged'],
])('crash states find a saver %s', async (_, steps, found) => {
  const { broken } = await saveCrashes(options(2500), careless(steps));
  expect(broken.join('\n')).toContain(found);
});
