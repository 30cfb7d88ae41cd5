/** What is printed for people: values by their names in the language, names from files no longer than names are, nothing that steers the terminal. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';
import { runCli, SAMPLE } from './runCli';

const LONG = 'word '.repeat(1_000);
const ESCAPE = String.fromCharCode(27);

/** The sample with another beginning and a long end of every name, title and text. */
function longMap(begin: string): string {
  const lengthen = (key: string, value: unknown): unknown =>
    /^(title|name|text|body|description|owner|author)$/.test(key) && typeof value === 'string'
      ? `${begin}${value} ${LONG}`
      : value;
  const map = JSON.parse(readFileSync(SAMPLE, 'utf8'), lengthen);
  // More than a cell holds, which an export remarks.
  map.cards[Object.keys(map.cards)[0] ?? ''].body = LONG.repeat(8);
  return JSON.stringify(map);
}

test.each([
  ['zh-Hans', '观察', 'RPN（FMEA）'],
  ['zh-Hant', '觀察', 'RPN（FMEA）'],
  ['en', 'observed', 'RPN (FMEA)'],
])('evidence and model are named in %s', async (locale, observed, model) => {
  const { stdout } = await runCli(['score', SAMPLE, '--model', 'rpn', '--locale', locale]);
  expect(stdout).toContain(observed);
  expect(stdout.split('\n')[0]).toContain(model);
  if (locale !== 'en') expect(stdout).not.toMatch(/assumed|reported|observed|measured|weighted|rpn/);
});

test.each(['en', 'zh-Hans', 'zh-Hant'])('checks are named in %s', async (locale) => {
  const { stdout } = await runCli(['check', SAMPLE, '--locale', locale]);
  expect(stdout).toMatch(/Fail points without a recovery plan|失误点|失誤點/);
  expect(stdout).not.toMatch(/problems\.|[a-z]+-without-[a-z]+|moment-in-pain|wait-over/);
});

test('long names flood no terminal', { timeout: 60_000 }, async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.blueprint'), longMap(''));
  writeFileSync(join(cwd, 'b.blueprint'), longMap('New '));
  writeFileSync(join(cwd, 'bad.blueprint'), `{"format":"blueprint","version":1,"cards":{"${LONG}":1}}`);
  for (const args of [
    ['check', 'a.blueprint'],
    ['score', 'a.blueprint', '--against', 'b.blueprint'],
    ['diff', 'a.blueprint', 'b.blueprint'],
    ['review', 'a.blueprint', 'b.blueprint'],
    ['export', 'a.blueprint', '--to', 'a.xlsx', 'a.cjml'],
    ['import', 'a.cjml', '-o', 'c.blueprint'],
    ['check', 'bad.blueprint'],
    ['repair', 'bad.blueprint', '-o', 'd.blueprint'],
  ]) {
    const { stdout, stderr } = await runCli(args, { cwd });
    const longest = Math.max(...`${stdout}\n${stderr}`.split('\n').map((line) => line.length));
    expect(stdout, args.join(' ')).not.toBe('');
    expect(longest, args.join(' ')).toBeLessThan(700);
    if (args[0] === 'export') expect(stderr).toMatch(/\(Thinks of .{20,60}…\)$/m);
  }
});

test('a later map steers no terminal', async () => {
  const cwd = temporaryFolder();
  const map = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  map.meta.title = `${ESCAPE}]0;mine`;
  map.cards[Object.keys(map.cards)[0] ?? ''].title = `${ESCAPE}[31mred`;
  writeFileSync(join(cwd, 'later.blueprint'), JSON.stringify(map));
  const { stdout } = await runCli(['score', SAMPLE, '--against', 'later.blueprint'], { cwd });
  expect(stdout).toContain('[31mred');
  expect(stdout).not.toContain(ESCAPE);
});
