/** Files through the bridge: opened by argument, dialog, drop and second start; saved whole; never by a path from the page. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';
import { eventually, heard, probeApp, startProbe, startShell, useBrowser } from './support';

useBrowser();

function blueprintFile(name = 'map.blueprint', text = '{"format": "blueprint"}') {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, text);
  return { folder, path, text };
}

describe('opening', () => {
  test('the file named at the start', async () => {
    const { path, text } = blueprintFile();
    const { initialFile } = await startProbe({ args: ['--', path] });
    expect(initialFile).toMatchObject({ name: 'map.blueprint', text });
    expect(initialFile?.id).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    '<img src=x onerror=__pwned()>.blueprint',
    '-rf.blueprint',
    '--no-sandbox.blueprint',
    'a\u202Egnp.blueprint',
  ])('a file called %s is only a file', async (name) => {
    const { path } = blueprintFile(name);
    const { initialFile } = await startProbe({ args: ['--', path] });
    expect(initialFile?.name).toBe(name);
  });

  test('what is no blueprint on the command line is not opened', async () => {
    const { path } = blueprintFile('secret.txt');
    const { initialFile } = await startProbe({ args: ['--', path, 'https://example.org/x.blueprint'] });
    expect(initialFile).toBeNull();
  });

  test('a start file that is gone is told, and the window opens', async () => {
    const shell = await startShell({ appPath: probeApp(), args: ['--', '/nowhere/x.blueprint'] });
    shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 0 } });
    const { page } = await shell.window();
    expect(await page.evaluate(() => window.blueprint.initialFile())).toBeNull();
    await eventually('the message', () => shell.dialog.calls.length > 0);
    expect(shell.dialog.calls[0]?.options).toMatchObject({
      message: '“x.blueprint” cannot be opened',
      detail: 'There is no such file any more.',
    });
  });

  test('by the dialog, and cancelled', async () => {
    const { path, text } = blueprintFile();
    const { shell, page } = await startProbe();
    shell.dialog.answers.push(
      { method: 'showOpenDialog', result: { canceled: true, filePaths: [] } },
      { method: 'showOpenDialog', result: { canceled: false, filePaths: [path] } },
    );
    const open = () =>
      page.evaluate(async () => {
        const result = await window.blueprint.open();
        return result.ok ? new TextDecoder().decode(result.value.bytes) : result.reason;
      });
    expect(await open()).toBe('cancelled');
    expect(await open()).toBe(text);
  });

  test('dropped: the path comes from the preload, and a made-up file has none', async () => {
    const { path, text } = blueprintFile('dropped.blueprint');
    const { shell, page } = await startProbe();
    const drop = () =>
      page.evaluate(async () => {
        const result = await window.blueprint
          .openDropped(new File(['other text'], 'dropped.blueprint'))
          .catch(() => 'refused' as const);
        if (result === 'refused') return result;
        return result.ok ? new TextDecoder().decode(result.value.bytes) : result.reason;
      });
    expect(await drop()).toBe('refused');
    await shell.setDroppedPath(page, 'dropped.blueprint', path);
    expect(await drop()).toBe(text);
  });

  test.skipIf(process.platform === 'win32')('refuses folders, devices and foreign endings', async () => {
    const { folder } = blueprintFile();
    mkdirSync(join(folder, 'folder.blueprint'));
    symlinkSync('/dev/zero', join(folder, 'zero.blueprint'));
    writeFileSync(join(folder, 'id_rsa'), 'secret');
    const { shell, page } = await startProbe();
    for (const name of ['folder.blueprint', 'zero.blueprint', 'id_rsa']) {
      await shell.setDroppedPath(page, name, join(folder, name));
      const result = await page.evaluate((file) => window.blueprint.openDropped(new File([], file)), name);
      expect(result, name).toEqual({ ok: false, reason: 'not-a-file' });
    }
  });

  test('a second start hands its files over; another window shows them', async () => {
    const first = blueprintFile('first.blueprint');
    const second = blueprintFile('second.blueprint', '{"format": "blueprint", "second": 1}');
    const { shell, native } = await startProbe({ args: ['--', first.path] });
    shell.app.emit('second-instance', {}, [], '/', { files: [second.path] });
    const { page } = await shell.window(1);
    const file = await page.evaluate(async () => {
      const opened = await window.blueprint.initialFile();
      return opened && new TextDecoder().decode(opened.bytes);
    });
    expect(file).toBe(second.text);
    shell.app.emit('second-instance', {}, [], '/', { files: [first.path] });
    await eventually('the first window in front', () => native.isFocused());
    shell.app.emit('second-instance', {}, [], '/', { files: 'not a list' });
    expect(shell.BrowserWindow.getAllWindows()).toHaveLength(2);
  });

  test('a window without a file takes the one that the system opens', async () => {
    const { path } = blueprintFile();
    const { shell, page } = await startProbe();
    let prevented = false;
    shell.app.emit('open-file', { preventDefault: () => (prevented = true) }, path);
    await eventually('the file', async () => (await heard(page, 'openFile')).length === 1);
    expect(prevented).toBe(true);
    expect(await heard(page, 'openFile')).toMatchObject([{ ref: { name: 'map.blueprint' } }]);
    expect(shell.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  test('another instance that runs already gets the files, and this one ends', async () => {
    const { path } = blueprintFile();
    const shell = await startShell({ appPath: probeApp(), args: ['--', path], hasLock: false });
    expect(shell.app.lockData).toEqual({ files: [path], newWindow: false });
    expect(shell.app.log).toContain('quit');
    expect(shell.BrowserWindow.getAllWindows()).toHaveLength(0);
  });
});

describe('saving', () => {
  test('writes the whole file, keeps its mode, leaves nothing else', async () => {
    const { path, folder } = blueprintFile();
    chmodSync(path, 0o640);
    const { page, initialFile } = await startProbe({ args: ['--', path] });
    const ref = { id: initialFile?.id ?? '', name: 'map.blueprint' };
    const saved = await page.evaluate(
      (to) => window.blueprint.save(to, new TextEncoder().encode('changed')),
      ref,
    );
    expect(saved).toEqual({ ok: true, value: ref });
    expect(readFileSync(path, 'utf8')).toBe('changed');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['map.blueprint']);
  });

  test('never over what someone else wrote; told on focus and on saving', async () => {
    const { path } = blueprintFile();
    const { native, page, initialFile } = await startProbe({ args: ['--', path] });
    writeFileSync(path, 'theirs');
    native.emit('focus');
    await eventually('the news', async () => (await heard(page, 'fileChanged')).length === 1);
    native.emit('focus');
    const ref = { id: initialFile?.id ?? '', name: 'map.blueprint' };
    const result = await page.evaluate((to) => window.blueprint.save(to, new Uint8Array(3)), ref);
    expect(result).toEqual({ ok: false, reason: 'changed-outside' });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(await heard(page, 'fileChanged')).toHaveLength(1);
  });

  test('as another file, the ending added, replacing only when asked', async () => {
    const folder = temporaryFolder();
    const { shell, page } = await startProbe();
    const saveAs = (name: string) =>
      page.evaluate(async (suggested) => {
        const result = await window.blueprint.saveAs(suggested, new TextEncoder().encode('new'));
        return result.ok ? result.value.name : result.reason;
      }, name);
    shell.dialog.answers.push({
      method: 'showSaveDialog',
      result: { canceled: false, filePath: join(folder, 'a') },
    });
    expect(await saveAs('../../etc/<passwd>|')).toBe('a.blueprint');
    expect(shell.dialog.calls[0]?.options.defaultPath).toBe(
      join(shell.userData, 'documents', 'etc passwd.blueprint'),
    );
    writeFileSync(join(folder, 'b.blueprint'), 'old');
    shell.dialog.answers.push(
      { method: 'showSaveDialog', result: { canceled: false, filePath: join(folder, 'b') } },
      { method: 'showMessageBox', result: { response: 1 } },
    );
    expect(await saveAs('b')).toBe('cancelled');
    expect(readFileSync(join(folder, 'b.blueprint'), 'utf8')).toBe('old');
    shell.dialog.answers.push({
      method: 'showSaveDialog',
      result: { canceled: false, filePath: join(folder, 'run.sh') },
    });
    expect(await saveAs('c')).toBe('not-a-file');
    shell.dialog.answers.push({ method: 'showSaveDialog', result: { canceled: true, filePath: '' } });
    expect(await saveAs('d')).toBe('cancelled');
    expect(readdirSync(folder).sort()).toEqual(['a.blueprint', 'b.blueprint']);
  });

  test('a sample is read only: saving it asks for a place', async () => {
    const folder = temporaryFolder();
    const appPath = probeApp();
    const samples = join(appPath, 'resources/samples');
    mkdirSync(samples, { recursive: true });
    writeFileSync(join(samples, 'hotel-stay.blueprint'), 'sample');
    const { shell, page, initialFile } = await startProbe({ appPath, args: ['--sample'] });
    expect(initialFile?.text).toBe('sample');
    shell.dialog.answers.push({
      method: 'showSaveDialog',
      result: { canceled: false, filePath: join(folder, 'mine.blueprint') },
    });
    const ref = { id: initialFile?.id ?? '', name: 'hotel-stay.blueprint' };
    const result = await page.evaluate(
      (to) => window.blueprint.save(to, new TextEncoder().encode('mine')),
      ref,
    );
    expect(result).toMatchObject({ ok: true, value: { name: 'mine.blueprint' } });
    expect(readFileSync(join(samples, 'hotel-stay.blueprint'), 'utf8')).toBe('sample');
    expect(readFileSync(join(folder, 'mine.blueprint'), 'utf8')).toBe('mine');
  });

  test('exports go where the user says', async () => {
    const folder = temporaryFolder();
    const { shell, page } = await startProbe();
    const path = join(folder, 'map.svg');
    shell.dialog.answers.push({ method: 'showSaveDialog', result: { canceled: false, filePath: path } });
    const result = await page.evaluate(() =>
      window.blueprint.exportFile('map.svg', 'image/svg+xml', new TextEncoder().encode('<svg/>')),
    );
    expect(result).toEqual({ ok: true, value: null });
    expect(readFileSync(path, 'utf8')).toBe('<svg/>');
    expect(shell.dialog.calls[0]?.options.filters).toMatchObject([
      { extensions: ['svg'] },
      { extensions: ['*'] },
    ]);
  });
});

describe('what is remembered', () => {
  test('recent files and the journal outlive the program', async () => {
    const { path } = blueprintFile();
    const userData = temporaryFolder();
    const first = await startProbe({ args: ['--', path], userData });
    const ref = { id: first.initialFile?.id ?? '', name: 'map.blueprint' };
    await first.page.evaluate(async (file) => {
      await window.blueprint.addRecent(file, 'My map');
      await window.blueprint.journalWrite('doc1', file, ['{"base":1}']);
      await window.blueprint.journalAppend('doc1', ['{"step":1}', '{"step":2}']);
    }, ref);
    const second = await startProbe({ userData });
    const found = await second.page.evaluate(async () => {
      const [recent] = await window.blueprint.recents();
      const opened = recent && (await window.blueprint.openRecent(recent.ref));
      const [left] = await window.blueprint.journalLeft();
      return {
        title: recent?.title,
        opened: opened?.ok,
        lines: left && (await window.blueprint.journalRead(left.id)),
        documentId: left?.documentId,
        file: left?.file?.name,
      };
    });
    expect(found).toEqual({
      title: 'My map',
      opened: true,
      lines: ['{"base":1}', '{"step":1}', '{"step":2}'],
      documentId: 'doc1',
      file: 'map.blueprint',
    });
  });
});
