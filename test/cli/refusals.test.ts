/** Calls that contradict themselves or mean something else than they say: refused with words that name the way out, nothing written. */
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';
import { runCli, SAMPLE } from './runCli';

const LOCALES = ['en', 'zh-Hans', 'zh-Hant'];

/** A folder with a map, a table, and another way into itself. */
function folder(): string {
  const path = temporaryFolder();
  copyFileSync(SAMPLE, join(path, 'own.blueprint'));
  writeFileSync(join(path, 't.csv'), 'Step,Book,Arrive\nActions,Searches,Waits\n');
  mkdirSync(join(path, 'sub'));
  symlinkSync(path, join(path, 'sub', 'up'), 'junction');
  return path;
}

async function refused(args: readonly string[], words: string | RegExp): Promise<void> {
  const cwd = folder();
  const before = readdirSync(cwd);
  const result = await runCli(args, { cwd });
  expect(result, args.join(' ')).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr, args.join(' ')).toMatch(words);
  expect(readdirSync(cwd)).toEqual(before);
}

describe('outputs', () => {
  test('standard output needs its format named', async () => {
    await refused(['export', SAMPLE, '--to', '-'], /^throughline: Standard output .* --format .*csv/);
  });

  test.each([
    [['x.csv', 'x.csv']],
    [['x.csv', './x.csv']],
    [['x.csv', 'sub/up/x.csv']],
    [['x.csv', 'y.csv', 'sub/../x.csv']],
    [['-', '-', '--format', 'csv']],
  ])('none may be named twice: %j', async (outs) => {
    await refused(['export', SAMPLE, '--to', ...outs], /(x\.csv|<stdout>) is named twice/);
  });
});

describe('options that would be passed over', () => {
  test.each([
    [['import', 't.csv', '--take', '1', '-o', 'x'], '--take only goes together with --onto'],
    [['import', 't.csv', '--onto', 'own.blueprint', '--take', '1'], '--take only goes together with --out'],
    [['import', 't.csv', '--onto', 'own.blueprint', '--map', '1'], '--map does not go together with --onto'],
    [['import', 't.csv', '--onto', 'own.blueprint', '--from', 'csv'], '--from does not go .* --onto'],
    [['import', 't.csv', '--list', '-o', 'x'], '--list does not go together with --out'],
    [['import', 't.csv', '--list', '--map', '1'], '--map does not go together with --list'],
    [['review', 'own.blueprint', 'own.blueprint', '--take', 'all'], '--take only goes together with --out'],
    [['export', SAMPLE, '--to', 'x.png', '--scale', '1', '--width', '90'], '--scale does not .* --width'],
    [['export', SAMPLE, '--to', 'x.pdf', '--tiled', '--form', 'report'], '--tiled does not .* --form report'],
    [['export', SAMPLE, '--to', 'x.pdf', '--tiled', '--paper', 'fit'], '--tiled does not .* --paper fit'],
    [
      ['export', SAMPLE, '--to', 'x.pdf', '--preset', 'report', '--paper', 'A1'],
      '--paper A1 .* --form report',
    ],
    [
      ['export', SAMPLE, '--to', 'x.svg', 'x.pdf', '--form', 'report', '--paper', 'A1'],
      '--paper A1 .* --form report',
    ],
    [
      ['export', SAMPLE, '--to', 'x.pdf', '--comments', '--form', 'portraits'],
      '--comments .* --form portraits',
    ],
  ])('%j', async (args, words) => {
    await refused(args, new RegExp(words));
  });
});

test.each(LOCALES)('a blueprint is not imported, and what it is good for is said in %s', async (locale) => {
  const ways = /own\.blueprint.*check.*export.*diff.*merge.*repair/;
  for (const args of [
    ['own.blueprint', '-o', 'x.blueprint'],
    ['own.blueprint', '--list'],
    ['own.blueprint', '--from', 'csv', '--list'],
    ['own.blueprint', '--onto', 'own.blueprint'],
  ])
    await refused(['import', ...args, '--locale', locale], ways);
});
