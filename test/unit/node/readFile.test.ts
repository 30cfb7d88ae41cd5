import { appendFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../../electron/node/fileSystem';
import { readFile } from '../../../electron/node/readFile';
import { makeNoFiles, NO_FILES } from '../../support/noFiles';
import { temporaryFolder } from '../../support/temporaryFolder';

const text = (result: Awaited<ReturnType<typeof readFile>>) =>
  result.ok ? Buffer.from(result.value).toString() : result.reason;

test('reads files, through links, and those whose size is not told', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a');
  writeFileSync(path, 'content');
  symlinkSync('a', join(folder, 'link'));
  expect(text(await readFile(join(folder, 'link')))).toBe('content');
  if (process.platform === 'linux') expect(text(await readFile('/proc/self/cmdline'))).toContain('node');
});

test.skipIf(process.platform === 'win32')('refuses at once what is no file (R15)', async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  await makeNoFiles(folder);
  const start = performance.now();
  for (const [name, reason] of Object.entries(NO_FILES))
    expect(text(await readFile(at(name))), name).toBe(reason);
  expect(text(await readFile(at('folder/x/y')))).toBe('not-found');
  expect(performance.now() - start).toBeLessThan(1000);
});

test('looks at the size before it reads', async () => {
  const path = join(temporaryFolder(), 'a');
  writeFileSync(path, 'x'.repeat(11));
  let opened = false;
  const fileSystem = {
    ...nodeFileSystem,
    open: (...args: Parameters<typeof nodeFileSystem.open>) => {
      opened = true;
      return nodeFileSystem.open(...args);
    },
  };
  expect(text(await readFile(path, { maxBytes: 10, fileSystem }))).toBe('too-big');
  expect(opened).toBe(false);
});

test('a file that grows while it is read is read again, or refused (R16)', async () => {
  const path = join(temporaryFolder(), 'a');
  writeFileSync(path, 'first');
  let growths = 0;
  const growing = (times: number) => ({
    ...nodeFileSystem,
    open: async (...args: Parameters<typeof nodeFileSystem.open>) => {
      const handle = await nodeFileSystem.open(...args);
      const read: typeof handle.read = async (...a) => {
        const result = await handle.read(...a);
        if (growths++ < times) appendFileSync(path, '+');
        return result;
      };
      return {
        ...handle,
        read,
        write: handle.write,
        sync: () => handle.sync(),
        stat: () => handle.stat(),
        chmod: handle.chmod,
        chown: handle.chown,
        close: () => handle.close(),
      };
    },
  });
  expect(text(await readFile(path, { fileSystem: growing(1) }))).toBe('first+');
  expect(text(await readFile(path, { fileSystem: growing(Number.POSITIVE_INFINITY) }))).toBe(
    'changed-outside',
  );
});

test('a file replaced while it is read gives the old or the new one', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a');
  writeFileSync(path, 'old');
  const fileSystem = {
    ...nodeFileSystem,
    open: async (...args: Parameters<typeof nodeFileSystem.open>) => {
      const handle = await nodeFileSystem.open(...args);
      writeFileSync(join(folder, 'b'), 'new');
      renameSync(join(folder, 'b'), path);
      return handle;
    },
  };
  expect(['old', 'new']).toContain(text(await readFile(path, { fileSystem })));
});
