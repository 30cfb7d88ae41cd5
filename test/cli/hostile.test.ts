/** Hostile input through the command line: everything is answered in time, in words, and never by a crash or a half-written file. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpus } from '../hostile/corpus';
import { writeCorpus } from '../hostile/write';
import { temporaryFolder } from '../support/temporaryFolder';
import { noFileCalls } from './noFileCalls';
import { type CliResult, runCli, SAMPLE } from './runCli';

interface Entry {
  readonly file: string;
  readonly code: string;
}
const errorsOf = (result: CliResult): Entry[] => JSON.parse(result.stdout).errors;
const isRoot = process.getuid?.() === 0;

describe('every file of the corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-corpus-'));
  let names: readonly string[] = [];
  beforeAll(() => {
    names = writeCorpus(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has its outcome', { timeout: 120_000 }, async () => {
    const errors = new Map<string, string[]>();
    for (let at = 0; at < names.length; at += 200) {
      const result = await runCli(['check', '--json', ...names.slice(at, at + 200)], { cwd: folder });
      expect(result.stderr).not.toMatch(/\n\s+at /);
      for (const { file, code } of errorsOf(result)) errors.set(file, [...(errors.get(file) ?? []), code]);
    }
    names.forEach((name, index) => {
      const { expect: wanted, code } = corpus[index] ?? {};
      const found = errors.get(name) ?? [];
      if (wanted === 'open' || wanted === 'readOnly') expect(found, name).toEqual([]);
      if (wanted === 'refuse' || wanted === 'repair') expect(found.length, name).toBeGreaterThan(0);
      if (code !== undefined) expect(found[0], name).toBe(code);
    });
  });

  test('repairs to a valid file, or to none', { timeout: 120_000 }, async () => {
    // One of each row.
    const rows = new Map(
      names.map((name, index) => [`${corpus[index]?.id} ${corpus[index]?.expect}`, { name, index }]),
    );
    for (const { name, index } of rows.values()) {
      const result = await runCli(['repair', name, '-o', 'out.blueprint'], { cwd: folder });
      const refused = corpus[index]?.expect === 'refuse';
      expect(result.status, name).toBe(refused ? 2 : 0);
      expect(readdirSync(folder).includes('out.blueprint') && refused, name).toBe(false);
      if (!refused) {
        const checked = await runCli(['check', 'out.blueprint', '--json'], { cwd: folder });
        expect(errorsOf(checked), name).toEqual([]);
        execFileSync('rm', [join(folder, 'out.blueprint')]);
      }
    }
  });
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  test('is refused within a second (R15)', async () => {
    const { folder, calls } = await noFileCalls();
    for (const { name, code, args } of calls) {
      const result = await runCli(args, { cwd: folder });
      expect(result.status, name).toBe(2);
      expect(errorsOf(result)[0]?.code, name).toBe(code);
      expect(result.milliseconds, name).toBeLessThan(1_000);
    }
    expect(readdirSync(folder)).not.toContain('out');
  });

  test.skipIf(isRoot)('nor is a file without the right to read it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'secret'), '{}');
    chmodSync(join(folder, 'secret'), 0);
    expect(errorsOf(await runCli(['check', '--json', 'secret'], { cwd: folder }))[0]?.code).toBe(
      'no-permission',
    );
  });

  test('a huge file is refused by its size', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'huge.blueprint');
    writeFileSync(path, '');
    truncateSync(path, 4 * 1024 ** 3);
    const result = await runCli(['check', '--json', path]);
    expect(errorsOf(result)[0]?.code).toBe('too-big');
    expect(result.milliseconds).toBeLessThan(1_000);
  });
});

/** Sets something going beside a few readings: each reads the file as it is, or is refused because it changed. */
async function readsBeside(path: string, others: () => void): Promise<void> {
  const timer = setInterval(others, 1);
  try {
    for (let n = 0; n < 5; n++) {
      const result = await runCli(['check', '--json', path]);
      expect(errorsOf(result).map(({ code }) => code)).toEqual(
        result.status === 2 ? ['changed-outside'] : [],
      );
    }
  } finally {
    clearInterval(timer);
  }
}

test('a map replaced while it is read is the old or the new one (R16)', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'map.blueprint');
  const text = readFileSync(SAMPLE);
  writeFileSync(path, text);
  await readsBeside(path, () => {
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  });
});

test('a map that grows while it is read is read again or refused (R16)', async () => {
  const path = join(temporaryFolder(), 'map.blueprint');
  writeFileSync(path, readFileSync(SAMPLE));
  await readsBeside(path, () => appendFileSync(path, ' '.repeat(1000)));
});

test.skipIf(process.platform === 'win32')('a full disk leaves the old output whole (D01)', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out.svg');
  writeFileSync(out, 'old');
  for (const blocks of [0, 1, 4, 16]) {
    const script = `ulimit -f ${blocks}; exec "$0" "$@"`;
    let status = 0;
    try {
      execFileSync(
        'sh',
        [
          '-c',
          script,
          process.execPath,
          join(import.meta.dirname, '../../dist/cli/throughline.mjs'),
          'export',
          SAMPLE,
          '--to',
          out,
        ],
        { stdio: 'pipe' },
      );
    } catch (error) {
      status = (error as { status: number }).status;
    }
    expect(status, `${blocks} blocks`).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.svg']);
  }
});
