/** The command line: what each command prints, writes and ends with. */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../../shared/analysis';
import { parse } from '../../shared/file/parse';
import { temporaryFolder } from '../support/temporaryFolder';
import { ROOT, runCli, SAMPLE, SAMPLE_ZH } from './runCli';

const COMMANDS = [
  'check',
  'score',
  'diff',
  'merge',
  'export',
  'import',
  'new',
  'templates',
  'repair',
  'schema',
];
const KEY = String.fromCharCode(27);

describe('arguments', () => {
  test('every command has help, in three languages', async () => {
    const program = await runCli(['--help']);
    for (const name of COMMANDS) expect(program.stdout).toContain(`  ${name} `);
    const helps = await Promise.all(COMMANDS.map((name) => runCli([name, '--help', '--locale', 'zh-Hant'])));
    for (const help of helps) {
      expect(help.status).toBe(0);
      expect(help.stdout).toMatch(/用法: throughline /);
      expect(help.stdout).not.toMatch(/cli\.|undefined/);
    }
  });

  test.each([
    [[]],
    [['frobnicate']],
    [['constructor']],
    [['check']],
    [['check', '--nope', SAMPLE]],
    [['check', SAMPLE, '--date', '2025-13-40']],
    [['score', SAMPLE, '--date', '2026-02-31']],
    [['score', SAMPLE, SAMPLE]],
    [['score', SAMPLE, '--model', 'mine']],
    [['score', SAMPLE, '--model']],
    [['score', SAMPLE, '--json=yes']],
    [['export', SAMPLE]],
    [['export', SAMPLE, '--to', 'map.xyz']],
    [['export', SAMPLE, '--to', 'map.svg', '--tiled']],
    [['export', SAMPLE, '--to', 'map.svg', '--lanes', 'no such lane']],
    [['import', SAMPLE]],
    [['new']],
    [['new', '-o', 'x.blueprint', '--template', 'nope']],
    [['templates', '--locale', 'tlh']],
  ])('%j ends with 2, words on standard error and nothing else', async (args) => {
    const folder = temporaryFolder();
    const result = await runCli(args, { cwd: folder });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr.trim()).not.toBe('');
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file whose name looks like an option is a file after --', async () => {
    const folder = temporaryFolder();
    copyFileSync(SAMPLE, join(folder, '--json.blueprint'));
    const result = await runCli(['check', '--', '--json.blueprint'], { cwd: folder });
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('--json.blueprint: errors: 1');
  });
});

describe('check', () => {
  test('prints errors and problems, and 1 for a problem of level error', async () => {
    const { status, stdout } = await runCli(['check', SAMPLE, '--json', '--date', '2026-11-22']);
    const result = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(Object.keys(result)).toEqual(['errors', 'problems']);
    expect(result.errors).toEqual([]);
    expect(result.problems[0]).toEqual({
      check: 'fail-without-recovery',
      level: 'error',
      message: expect.stringContaining('no recovery plan'),
      refs: [expect.any(String)],
    });
    const text = await runCli(['check', SAMPLE, '--locale', 'zh-Hans']);
    expect(text.stdout).toContain('错误 1');
  });

  test('reads standard input; a map without findings is 0, warnings are 1 when strict', async () => {
    const begun =
      '{"format": "blueprint", "version": 1, "steps": {"s": {"name": "S", "phaseId": "p", "rank": "i"}}, "phases": {"p": {"name": "P", "rank": "i"}}, "lanes": {"f": {"kind": "frontstage", "rank": "i"}}, "cards": {"c": {"kind": "touchpoint", "title": "Greets", "laneId": "f", "stepId": "s", "rank": "i"}}}';
    expect(await runCli(['check', '-'], { input: begun })).toMatchObject({ status: 0 });
    expect(await runCli(['check', '-', '--strict'], { input: begun })).toMatchObject({ status: 1 });
    const nothing = await runCli(['check', '-'], { input: '{"format": "blueprint", "version": 1}' });
    expect(nothing).toMatchObject({ status: 0, stdout: '<stdin>: nothing found.\n' });
  });

  test('says for each of several files what is wrong with it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'broken.blueprint'), '{"format": "blueprint",}');
    const result = await runCli(['check', SAMPLE, 'broken.blueprint', 'missing.blueprint', '--json'], {
      cwd: folder,
    });
    const { errors, problems } = JSON.parse(result.stdout);
    expect(result.status).toBe(2);
    expect(errors.map((error: { file: string; code: string }) => [error.file, error.code])).toEqual([
      ['broken.blueprint', 'not-json'],
      ['missing.blueprint', 'not-found'],
    ]);
    expect(new Set(problems.map((problem: { file: string }) => problem.file))).toEqual(new Set([SAMPLE]));
  });

  test('shows control characters of a file as marks, not to the terminal', async () => {
    const map = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    const card = Object.keys(map.cards).find((id) => map.cards[id].fail) ?? '';
    map.cards[card].title = `a${KEY}[2Jb\u202Ec`;
    delete map.cards[card].fail.recovery;
    const { stdout } = await runCli(['check', '-'], { input: JSON.stringify(map) });
    expect(stdout).toContain('a\ufffd[2Jb\ufffdc');
    expect(stdout).not.toContain(KEY);
  });
});

describe('score', () => {
  test('ranks by another model when asked', async () => {
    const ranking = async (model: string) =>
      JSON.parse((await runCli(['score', SAMPLE, '--json', '--model', model])).stdout).pains;
    const rpn = (await ranking('rpn')).map((pain: { rpn: number }) => pain.rpn);
    expect(rpn).toEqual([...rpn].sort((a, b) => b - a));
    const criticality = (await ranking('criticality')).map(
      (pain: { criticality: number }) => pain.criticality,
    );
    expect(criticality).toEqual([...criticality].sort((a, b) => b - a));
  });

  test('compares with a later map: changes in words, figures before and after', async () => {
    const folder = temporaryFolder();
    const map = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    const [id, pain] = Object.entries<Record<string, unknown>>(map.cards).find(
      ([, card]) => card.title === 'Queue at the desk after a long trip',
    )!;
    pain.severity = 1;
    writeFileSync(join(folder, 'future.blueprint'), JSON.stringify(map));
    const args = ['score', SAMPLE, '--against', 'future.blueprint'];
    const { stdout } = await runCli(args, { cwd: folder });
    expect(stdout).toContain('Pain “Queue at the desk after a long trip”: Severity 5 → 1');
    expect(stdout).toMatch(/Weighted score +Queue at the desk after a long trip +80 +16 +−64 +better/);
    const { comparison } = JSON.parse((await runCli([...args, '--json'], { cwd: folder })).stdout);
    expect(comparison.changes).toMatchObject([
      { kind: 'changed', table: 'cards', beforeId: id, afterId: id },
    ]);
    const same = await runCli(['score', SAMPLE, '--against', SAMPLE]);
    expect(same).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing is different.') });
    expect((await runCli(['score', '-', '--against', '-'], { input: '{}' })).status).toBe(2);
  });

  test('opens every figure when asked', async () => {
    const { stdout } = await runCli(['score', SAMPLE, '--explain']);
    expect(stdout).toMatch(/Share spent waiting: [\d.]+ %\n {2}= waiting \/ journey time = \d+ \/ \d+\n/);
    const { explanations } = JSON.parse((await runCli(['score', SAMPLE, '--explain', '--json'])).stdout);
    expect(explanations.length).toBeGreaterThan(100);
  });

  test('is a table to read otherwise', async () => {
    const { stdout } = await runCli(['score', SAMPLE_ZH, '--locale', 'zh-Hans']);
    expect(stdout).toMatch(/ 1 +80 +长途之后还要排队/);
    expect(stdout).toContain('等待');
  });
});

describe('export', () => {
  test('writes several formats at once, the same bytes each time', async () => {
    const folder = temporaryFolder();
    const args = ['export', SAMPLE_ZH, '--date', '2026-01-01', '--to', 'a.pdf', 'a.svg', 'a.png'];
    const first = await runCli(args, { cwd: folder });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const read = () => ['a.pdf', 'a.svg', 'a.png'].map((name) => readFileSync(join(folder, name)));
    const [pdf, svg, png] = read();
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(svg?.toString()).toContain('长途之后还要排队');
    expect(png?.subarray(1, 4).toString()).toBe('PNG');
    await runCli(args, { cwd: folder });
    expect(read()).toEqual([pdf, svg, png]);
  });

  test('goes to standard output, and never over its own input', async () => {
    const out = await runCli(['export', SAMPLE, '--to', '-', '--format', 'svg']);
    expect(out.stdout).toMatch(/^<\?xml/);
    const folder = temporaryFolder();
    copyFileSync(SAMPLE, join(folder, 'map.svg'));
    const over = await runCli(['export', 'map.svg', '--to', 'map.svg'], { cwd: folder });
    expect(over.status).toBe(2);
    expect(readFileSync(join(folder, 'map.svg'))).toEqual(readFileSync(SAMPLE));
  });

  test('starts from a preset, and takes logo, colour, header and footer', async () => {
    const folder = temporaryFolder();
    const logo = join(ROOT, 'resources/icons/32x32.png');
    const dress = ['--logo', logo, '--accent', '#0a7', '--header', 'For the board', '--footer', 'Draft'];
    const all = ['export', SAMPLE, '--to', 'a.svg', 'b.html', ...dress];
    expect(await runCli(all, { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
    for (const name of ['a.svg', 'b.html']) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const part of ['For the board', 'Draft', '#00aa77', 'data:image/png;base64,'])
        expect(text).toContain(part);
    }
    const table = await runCli(['export', SAMPLE, '--to', '-', '--preset', 'spreadsheet'], { cwd: folder });
    expect(table.stdout.slice(0, 2)).toBe('PK');
    const wrong = await runCli(['export', SAMPLE, '--to', 'c.svg', '--preset', 'spreadsheet'], {
      cwd: folder,
    });
    expect(wrong.status).toBe(2);
    const noPicture = await runCli(['export', SAMPLE, '--to', 'c.svg', '--logo', SAMPLE], { cwd: folder });
    expect(noPicture.status).toBe(2);
    expect(existsSync(join(folder, 'c.svg'))).toBe(false);
  });

  test('goes on with the options that the document keeps; options given count before them', async () => {
    const folder = temporaryFolder();
    const doc = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    doc.settings = { ...doc.settings, exports: { shared: { header: 'Kept', footer: 'Kept, too' } } };
    writeFileSync(join(folder, 'map.blueprint'), JSON.stringify(doc));
    const args = ['export', 'map.blueprint', '--to', '-', '--format', 'svg', '--header', 'Given'];
    const { stdout } = await runCli(args, { cwd: folder });
    expect(stdout).toContain('>Given<');
    expect(stdout).toContain('>Kept, too<');
    expect(stdout).not.toContain('>Kept<');
  });

  test('shows only the lanes and personas named', async () => {
    const all = await runCli(['export', SAMPLE, '--to', '-', '--format', 'svg']);
    const some = await runCli(['export', SAMPLE, '--to', '-', '--format', 'svg', '--lanes', 'actions,pains']);
    expect(some.status).toBe(0);
    expect(some.stdout.length).toBeLessThan(all.stdout.length / 2);
  });
});

describe('import', () => {
  const TABLE =
    '| | Find | Book |\n|---|---|---|\n| Customer actions | Looks around | Pays |\n| Frontstage | Answers | Confirms |\n';

  test('makes a blueprint of a table and says what it guessed', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'table.md'), TABLE);
    const result = await runCli(['import', 'table.md', '-o', 'map.blueprint', '--json'], { cwd: folder });
    expect(result.status).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({
      format: 'markdown',
      steps: 2,
      lanes: 2,
      cards: 4,
      written: 'map.blueprint',
    });
    expect(await runCli(['check', 'map.blueprint'], { cwd: folder })).toMatchObject({ status: 0 });
    const list = await runCli(['import', '-', '--list', '--json'], { input: TABLE });
    expect(JSON.parse(list.stdout).maps).toHaveLength(1);
  });

  test('of something else ends with 2 and writes nothing', async () => {
    const folder = temporaryFolder();
    const result = await runCli(['import', '-', '-o', 'map.blueprint'], {
      cwd: folder,
      input: 'Dear Sir,\n\nno.\n',
    });
    expect(result.status).toBe(2);
    expect(existsSync(join(folder, 'map.blueprint'))).toBe(false);
  });
});

describe('new and templates', () => {
  test('every template gives a valid map of its own, with nothing overdue', async () => {
    const folder = temporaryFolder();
    const { templates } = JSON.parse((await runCli(['templates', '--json'])).stdout);
    const today = new Date().toISOString().slice(0, 10);
    for (const [index, { name, locales }] of (templates as { name: string; locales: string[] }[]).entries()) {
      const locale = locales[index % locales.length] ?? 'en';
      const out = `${name}.blueprint`;
      const made = await runCli(['new', '--template', name, '--locale', locale, '-o', out], { cwd: folder });
      expect(made.status, out).toBe(0);
      const read = parse(readFileSync(join(folder, out)));
      if (!read.ok) throw new Error(JSON.stringify(read.errors));
      expect(read.doc.meta).toMatchObject({ locale, createdAt: expect.stringContaining(today) });
      expect(read.doc.meta.id).not.toMatch(new RegExp(`^${name.replaceAll('-', '')}`));
      expect(findProblems(read.doc, today).filter(({ check }) => check === 'overdue')).toEqual([]);
    }
    expect(templates.length).toBeGreaterThan(5);
  });

  test('a blank map is valid, in the language asked for', async () => {
    const made = await runCli(['new', '-o', '-', '--locale', 'zh-Hant', '--title', '早餐']);
    const map = JSON.parse(made.stdout);
    expect(map.meta).toMatchObject({ title: '早餐', locale: 'zh-Hant' });
    expect(Object.keys(map.lanes).length).toBeGreaterThan(4);
    expect(await runCli(['check', '-'], { input: made.stdout })).toMatchObject({ status: 0 });
  });
});

describe('repair and schema', () => {
  test('repairs to another file and lists the changes', async () => {
    const folder = temporaryFolder();
    const map = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    map.links.bad = { from: 'nowhere', to: 'nowhere2' };
    writeFileSync(join(folder, 'bad.blueprint'), JSON.stringify(map));
    expect(await runCli(['check', 'bad.blueprint'], { cwd: folder })).toMatchObject({ status: 2 });
    const repaired = await runCli(['repair', 'bad.blueprint', '-o', 'good.blueprint', '--json'], {
      cwd: folder,
    });
    expect(repaired.status).toBe(0);
    expect(JSON.parse(repaired.stdout).changes.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'good.blueprint'))).toEqual(readFileSync(SAMPLE));
    const over = await runCli(['repair', 'bad.blueprint', '-o', './bad.blueprint'], { cwd: folder });
    expect(over.status).toBe(2);
  });

  test('prints a JSON Schema', async () => {
    const { status, stdout } = await runCli(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', properties: { cards: {} } });
  });
});
