/** Runs that cannot fail prove nothing: each finds the fault that is planted for it. */
import { constants } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../../electron/node/fileSystem';
import { saveFile, sha256 } from '../../../electron/node/saveFile';
import { isSaveLock } from '../../../electron/node/saveLock';
import { recoverWork } from '../../../shared/session/recoverWork';
import { bitFlips } from '../../deep/bitFlips';
import { editors } from '../../deep/editors';
import { fullDisk } from '../../deep/fullDisk';
import { journalDamage } from '../../deep/journalDamage';
import { kills } from '../../deep/kills';
import { mutants } from '../../deep/mutants';
import { recoveryKills } from '../../deep/recoveryKills';
import { type Saver, saveCrashes } from '../../deep/saveCrashes';
import { saveErrors } from '../../deep/saveErrors';
import { notInert } from '../../hostile/notInert';

/** Files that would run or reach out, one of each format that can. */
const ALIVE: readonly (readonly [string, string])[] = [
  ['html', '<p>a</p><script>1</script><script>__pwned()</script>'],
  ['html', '<img src="http://192.0.2.1/b">'],
  ['html', '<a href="javascript:__pwned()">a</a>'],
  ['html', '<p onclick="__pwned()">a</p>'],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:__pwned()"/></svg>'],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>a & b</text></svg>'],
  ['cjml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['pdf', '1 0 obj << /S /URI /URI (javascript:__pwned\\(\\)) >> endobj'],
  ['pdf', '1 0 obj << /S /JavaScript /JS (1) >> endobj'],
  ['csv', 'a,=1+1'],
  ['csv', 'a,b;=1+1'],
  ['markdown', 'a <img src=x onerror=__pwned()>'],
  ['markdown', '[a](javascript:__pwned())'],
  ['mermaid', 'graph TD\n  click A call __pwned()'],
];

test.each(ALIVE)('the check of exports finds what is alive in %s: %s', (format, text) => {
  expect(notInert(format, new TextEncoder().encode(text))).not.toEqual([]);
});

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

/** Says “saved” whatever happened. */
const liar: typeof saveFile = async (path, bytes, saveOptions) => {
  await saveFile(path, bytes, saveOptions);
  return { ok: true, value: { sha256: sha256(bytes), limits: [] } };
};

test('errors and flips find a saver that always says “saved”', async () => {
  expect((await saveErrors(options(200), liar)).broken.join('\n')).toContain('said to be saved and is not');
  expect((await bitFlips(options(20), liar)).broken.join('\n')).toContain('was not found');
});

test('kills find a saver that writes in place', async () => {
  expect((await kills(options(12), 'careless')).broken.join('\n')).toMatch(/does not open|is there/);
});

test.each(['write-file-atomic', 'atomically'] as const)(
  'a full disk finds that %s takes a whole file for a piece of the new one',
  async (saver) => {
    const { broken } = await fullDisk(options(16), saver);
    expect(broken.join('\n')).toMatch(/left with \d+ bytes/);
  },
);

test('mutants find a reader that throws and one that eats all memory', async () => {
  const { broken } = await mutants('planted')(options(6));
  expect(broken.join('\n')).toContain('Error: planted');
  expect(broken.join('\n')).toMatch(/memory/);
});

/** Looks and renames without a lock, whatever came in between. */
const hasty: typeof saveFile = (path, bytes, { fileSystem: fs = nodeFileSystem, ...saveOptions } = {}) =>
  saveFile(path, bytes, {
    ...saveOptions,
    fileSystem: {
      ...fs,
      rename: (from, to) => fs.rename(from, to),
      open: (name, ...rest) => {
        if (isSaveLock(basename(name))) throw Object.assign(new Error('no locks here'), { code: 'EROFS' });
        return fs.open(name, ...rest);
      },
    },
  });

test('interleavings find a saver that takes no care of others between its look and its rename', async () => {
  const { broken } = await editors(options(400), hasty);
  expect(broken.join('\n')).toContain('is lost');
});

test('killed sessions find a journal that is written late, and one with gaps', async () => {
  expect((await recoveryKills(options(16), 'late')).broken.join('\n')).toContain('are lost');
  expect((await recoveryKills(options(12), 'forgetful')).broken.join('\n')).not.toBe('');
});

test('damaged journals find a reader that goes on below the damage', async () => {
  const { broken } = await journalDamage(options(300), (lines, history) =>
    recoverWork(
      lines.filter((line) => line.startsWith('{"sum"')),
      history,
    ),
  );
  expect(broken.join('\n')).toContain('are said to be missing');
});
