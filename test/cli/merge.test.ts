/** `diff`, `merge` and `review` on the command line, and as git's merge driver in a repository with branches. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../shared/file/parse';
import { serialise } from '../../shared/file/serialise';
import { encodeUtf8 } from '../../shared/file/utf8';
import { readConflicted } from '../../shared/merge/readConflicted';
import { reviewCopy } from '../../shared/review/packet';
import { temporaryFolder } from '../support/temporaryFolder';
import { runCli, SAMPLE } from './runCli';

const PROGRAM = resolve(import.meta.dirname, '../../dist/cli/throughline.mjs');

/** Cards of the sample, by title. */
const sample = readFileSync(SAMPLE, 'utf8');
const titles = [...sample.matchAll(/"stepId": .*"title": "([^"]{8,})"/g)].map(([, title = '']) => title);
const [first = '', second = '', third = ''] = titles.filter(
  (title) => sample.split(`"title": "${title}"`).length === 2,
);
const retitled = (text: string, from: string, to: string) =>
  text.replace(`"title": "${from}"`, `"title": "${to}"`);

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('diff', () => {
  test('says nothing of two equal files, and what changed in words and as JSON', async () => {
    const cwd = folderOf({ 'a.blueprint': sample, 'b.blueprint': retitled(sample, first, 'Another title') });
    expect(await runCli(['diff', 'a.blueprint', SAMPLE], { cwd })).toMatchObject({ status: 0 });
    const text = await runCli(['diff', 'a.blueprint', 'b.blueprint'], { cwd });
    expect(text).toMatchObject({ status: 1, stderr: '' });
    expect(text.stdout).toContain(`“${first}” → “Another title”`);
    const json = JSON.parse((await runCli(['diff', 'a.blueprint', 'b.blueprint', '--json'], { cwd })).stdout);
    expect(json).toMatchObject({
      same: false,
      document: [],
      changes: [
        { kind: 'changed', table: 'cards', fields: [{ field: 'title', from: first, to: 'Another title' }] },
      ],
    });
    const chinese = await runCli(['diff', 'a.blueprint', 'b.blueprint', '--locale', 'zh-Hant'], { cwd });
    expect(chinese.stdout).toMatch(/^1 處差異：/);
  });

  test('a file that cannot be read ends with 2', async () => {
    const cwd = folderOf({ 'a.blueprint': '{' });
    expect(await runCli(['diff', 'a.blueprint', SAMPLE], { cwd })).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('merge', () => {
  test('brings two edits together; lists a conflict and holds ours', async () => {
    const cwd = folderOf({
      'base.blueprint': sample,
      'ours.blueprint': retitled(retitled(sample, first, 'Mine'), second, 'Mine too'),
      'theirs.blueprint': retitled(retitled(sample, first, 'Others'), third, 'Others too'),
    });
    const args = ['merge', 'base.blueprint', 'ours.blueprint', 'theirs.blueprint', '-o', 'out.blueprint'];
    const result = await runCli(args, { cwd });
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('1 conflict');
    for (const word of [first, 'Mine', 'Others']) expect(result.stdout).toContain(word);
    const out = readFileSync(join(cwd, 'out.blueprint'), 'utf8');
    for (const title of ['Mine', 'Mine too', 'Others too']) expect(out).toContain(`"title": "${title}"`);
    const { conflicts } = JSON.parse((await runCli([...args, '--json'], { cwd })).stdout);
    expect(conflicts).toMatchObject([
      { table: 'cards', field: 'title', kind: 'edits', base: first, ours: 'Mine', theirs: 'Others' },
    ]);
    const clean = await runCli(['merge', SAMPLE, 'ours.blueprint', SAMPLE, '-o', 'out.blueprint'], { cwd });
    expect(clean.status).toBe(0);
    expect(readFileSync(join(cwd, 'out.blueprint'), 'utf8')).toBe(
      readFileSync(join(cwd, 'ours.blueprint'), 'utf8'),
    );
  });

  test('a newer version, a broken file and a missing argument end with 2 and write nothing', async () => {
    const cwd = folderOf({
      'new.blueprint': sample.replace('"version": 1', '"version": 99'),
      'bad.blueprint': '[]',
    });
    for (const args of [
      ['merge', SAMPLE, SAMPLE, 'new.blueprint', '-o', 'out.blueprint'],
      ['merge', SAMPLE, 'bad.blueprint', SAMPLE, '-o', 'out.blueprint'],
      ['merge', SAMPLE, SAMPLE, '-o', 'out.blueprint'],
      ['merge', SAMPLE, SAMPLE, SAMPLE],
    ])
      expect(await runCli(args, { cwd })).toMatchObject({ status: 2, stdout: '' });
    expect(() => readFileSync(join(cwd, 'out.blueprint'))).toThrow();
  });
});

describe('as git’s merge driver', () => {
  /** A repository set up as the handbook says, with the sample on its main branch. */
  function repository(driver: boolean) {
    const cwd = temporaryFolder();
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const git = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
      return { status, text: stdout + stderr };
    };
    const file = join(cwd, 'map.blueprint');
    const commit = (text: string) => {
      writeFileSync(file, text);
      git('commit', '-qam', 'edit');
    };
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'Lena');
    git('config', 'user.email', 'lena@example.org');
    git('config', 'merge.conflictStyle', 'diff3');
    if (driver) {
      writeFileSync(join(cwd, '.gitattributes'), '*.blueprint merge=throughline\n');
      git('config', 'merge.throughline.name', 'Throughline');
      git(
        'config',
        'merge.throughline.driver',
        `"${process.execPath}" "${PROGRAM}" merge %O %A %B -o %A --marks`,
      );
    }
    copyFileSync(SAMPLE, file);
    git('add', '.');
    git('commit', '-qm', 'start');
    const read = () => readFileSync(file, 'utf8');
    return { git, commit, read };
  }

  test('two branches that edit the same line of the file merge by themselves', () => {
    const { git, commit, read } = repository(true);
    git('checkout', '-qb', 'other');
    commit(sample.replace(`"title": "${first}"`, `"tags": ["new"], "title": "${first}"`));
    git('checkout', '-q', 'main');
    commit(retitled(sample, first, 'Mine'));
    expect(git('merge', '-q', '--no-edit', 'other')).toMatchObject({ status: 0 });
    expect(git('status', '--porcelain').text).toBe('');
    const line = read()
      .split('\n')
      .find((each) => each.includes('"title": "Mine"'));
    expect(line).toContain('"tags": ["new"]');
    expect(git('log', '--oneline').text.trim().split('\n')).toHaveLength(4);
  });

  test('a conflict stops git; the file holds all three versions for the merge window, and git keeps them, too', () => {
    const { git, commit, read } = repository(true);
    git('checkout', '-qb', 'other');
    commit(retitled(sample, first, 'Others'));
    git('checkout', '-q', 'main');
    commit(retitled(retitled(sample, first, 'Mine'), second, 'Mine too'));
    const result = git('merge', '--no-edit', 'other');
    expect(result.status).toBe(1);
    expect(result.text).toContain('1 conflict');
    expect(git('status', '--porcelain').text).toBe('UU map.blueprint\n');
    // Nobody can take it for a decided map by mistake.
    expect(parse(Buffer.from(read())).ok).toBe(false);
    const conflicted = readConflicted(read());
    if (!conflicted?.ok) throw new Error('not read');
    const { base, ours, theirs, baseKnown } = conflicted;
    expect(baseKnown).toBe(true);
    const titlesOf = (doc: typeof base) => Object.values(doc.cards).map(({ title }) => title);
    expect(titlesOf(base)).toEqual(expect.arrayContaining([first, second]));
    expect(titlesOf(ours)).toEqual(expect.arrayContaining(['Mine', 'Mine too']));
    expect(titlesOf(theirs)).toEqual(expect.arrayContaining(['Others', second]));
    expect(git('show', ':3:map.blueprint').text).toContain('"title": "Others"');
  });

  test('both branches may have added the file', () => {
    const { git, commit, read } = repository(true);
    git('checkout', '-q', '--orphan', 'other');
    commit(retitled(sample, first, 'Others'));
    git('checkout', '-q', 'main');
    commit(retitled(sample, second, 'Mine'));
    git('merge', '--no-edit', '--allow-unrelated-histories', 'other');
    expect(git('status', '--porcelain').text).toBe('AA map.blueprint\n');
    expect(readConflicted(read())).toMatchObject({ ok: true, baseKnown: false });
  });

  test('without the driver git leaves its marks, and all three versions are read back from them', () => {
    const { git, commit, read } = repository(false);
    git('checkout', '-qb', 'other');
    commit(retitled(sample, first, 'Others'));
    git('checkout', '-q', 'main');
    commit(retitled(sample, first, 'Mine'));
    expect(git('merge', '--no-edit', 'other').status).toBe(1);
    const conflicted = readConflicted(read());
    if (!conflicted?.ok) throw new Error('not read');
    expect(conflicted.baseKnown).toBe(true);
    const titlesOf = (doc: typeof conflicted.base) => Object.values(doc.cards).map(({ title }) => title);
    expect(titlesOf(conflicted.base)).toContain(first);
    expect(titlesOf(conflicted.ours)).toContain('Mine');
    expect(titlesOf(conflicted.theirs)).toContain('Others');
  });
});

describe('review', () => {
  const original = parse(encodeUtf8(sample));
  /** A copy that was sent to somebody and came back with a card retitled and a word said. */
  function copyOf(name: string, from: string, to: string): string {
    if (!original.ok) throw new Error('the sample cannot be read');
    const sent = serialise(
      reviewCopy(original.doc, { from: 'Mia', to: name, at: '2026-01-15T09:00:00.000Z' }),
    );
    const comment = `"${name.toLowerCase()}1": {"at": "2026-01-16T10:00:00.000Z", "author": "${name}", "text": "Says ${name}"}`;
    const back = retitled(sent, from, to).replace(/"comments": \{\n/, `"comments": {\n    ${comment},\n`);
    return back.includes(comment) ? back : back.replace('"comments": {}', `"comments": {${comment}}`);
  }

  test('lists comments and suggestions of the copies, takes the comments, and suggestions as asked', async () => {
    const cwd = folderOf({
      'map.blueprint': sample,
      'anna.blueprint': copyOf('Anna', first, 'As Anna says'),
      'ben.blueprint': copyOf('Ben', first, 'As Ben says'),
      'cleo.blueprint': copyOf('Cleo', second, 'As Cleo says'),
    });
    const args = ['review', 'map.blueprint', 'anna.blueprint', 'ben.blueprint', 'cleo.blueprint'];
    const listed = await runCli(args, { cwd });
    expect(listed).toMatchObject({ status: 1, stderr: '' });
    expect(listed.stdout).toContain('Anna (anna.blueprint): 1 comment, 1 suggestion');
    expect(listed.stdout).toContain('3 comments to take:\n  Anna: Says Anna');
    expect(listed.stdout).toMatch(/Ben: .*“As Ben says”.* \(contradicts \d\)/);
    const json = JSON.parse((await runCli([...args, '--json'], { cwd })).stdout);
    expect(json.suggestions).toHaveLength(3);
    const numberOf = (name: string) =>
      json.suggestions.find(({ reviewers }: { reviewers: string }) => reviewers === name).number;

    const all = await runCli([...args, '--take', 'all', '-o', 'all.blueprint'], { cwd });
    expect(all).toMatchObject({ status: 1, stderr: '' });
    const taken = readFileSync(join(cwd, 'all.blueprint'), 'utf8');
    for (const text of ['As Cleo says', 'Says Anna', 'Says Ben', 'Says Cleo']) expect(taken).toContain(text);
    expect(taken).not.toMatch(/As (Anna|Ben) says|"review"/);

    const chosen = `${numberOf('Ben')},${numberOf('Cleo')}`;
    await runCli([...args, '--take', chosen, '-o', 'map.blueprint'], { cwd });
    expect(readFileSync(join(cwd, 'map.blueprint'), 'utf8')).toContain('As Ben says');
    const again = JSON.parse((await runCli([...args, '--json'], { cwd })).stdout);
    expect(again).toMatchObject({ comments: [] });
    expect(again.suggestions.map(({ onMap }: { onMap: boolean }) => onMap).filter(Boolean)).toHaveLength(2);
  });

  test('refuses two that contradict each other, a copy of another map, and writing over a copy', async () => {
    const cwd = folderOf({
      'map.blueprint': sample,
      'anna.blueprint': copyOf('Anna', first, 'As Anna says'),
      'ben.blueprint': copyOf('Ben', first, 'As Ben says'),
      'other.blueprint': '{"format": "blueprint", "version": 1, "meta": {"title": "Other"}}',
    });
    const args = ['review', 'map.blueprint', 'anna.blueprint', 'ben.blueprint'];
    const both = await runCli([...args, '--take', '1-2', '-o', 'out.blueprint'], { cwd });
    expect(both).toMatchObject({ status: 2, stderr: expect.stringContaining('contradict each other') });
    const stranger = await runCli(['review', 'map.blueprint', 'other.blueprint'], { cwd });
    expect(stranger).toMatchObject({ status: 2, stderr: expect.stringContaining('not a copy of this map') });
    const over = await runCli([...args, '-o', 'ben.blueprint'], { cwd });
    expect(over).toMatchObject({ status: 2, stderr: expect.stringContaining('choose another name') });
  });
});
