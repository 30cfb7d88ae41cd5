/** The program among the system's own: where windows stand, menus on each system, recent files, the clipboard, light and dark, a window that hangs. */
import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeWindow } from '../../electron/main/placeWindow';
import { isSameFile } from '../../electron/node/sameFile';
import { temporaryFolder } from '../support/temporaryFolder';
import { StandinEvent } from './standin/honest';
import type { StandinMenuItem } from './standin/menu';
import { agreeToClose, eventually, heard, probeApp, startProbe, useBrowser } from './support';

useBrowser();

function blueprint(name = 'map.blueprint'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, '{"format": "blueprint"}');
  return path;
}
/** A running program whose page says that it shows the file it was started with, as the real one does. */
async function startShowing(path: string, options: Parameters<typeof startProbe>[0] = {}) {
  const started = await startProbe({ ...options, args: ['--', path] });
  const file = { id: started.initialFile?.id ?? '', name: started.initialFile?.name ?? '' };
  await started.page.evaluate((ref) => window.blueprint.setTitle(ref.name, false, ref), file);
  return { ...started, file };
}

describe('one file, one window', () => {
  test('under every name that leads to it', async () => {
    const path = blueprint();
    const link = join(temporaryFolder(), 'link.blueprint');
    symlinkSync(path, link);
    const { shell, native } = await startShowing(path);
    native.minimize();
    shell.app.emit('second-instance', {}, [], '/', { files: [link] });
    await eventually('the window in front', () => !native.isMinimized() && native.isFocused());
    shell.app.emit(
      'open-file',
      new StandinEvent(),
      join(path, '../../', path.split('/').at(-2) ?? '', 'map.blueprint'),
    );
    await new Promise((done) => setTimeout(done, 200));
    expect(shell.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  test('also while its window is still on its way', async () => {
    const [a, b] = [blueprint('a.blueprint'), blueprint('b.blueprint')];
    const { shell } = await startShowing(blueprint());
    shell.app.emit('second-instance', {}, [], '/', { files: [a, b, a] });
    shell.app.emit('open-file', new StandinEvent(), b);
    await shell.window(2);
    await new Promise((done) => setTimeout(done, 200));
    expect(shell.BrowserWindow.getAllWindows()).toHaveLength(3);
  });

  test('a file looked at beside the open one belongs to no window', async () => {
    const beside = blueprint('other.blueprint');
    const { shell, page } = await startShowing(blueprint());
    shell.dialog.answers.push({ method: 'showOpenDialog', result: { canceled: false, filePaths: [beside] } });
    const ref = await page.evaluate(async () => {
      const opened = await window.blueprint.openBeside();
      return opened.ok ? opened.value.ref : null;
    });
    expect(ref?.name).toBe('other.blueprint');
    expect(
      await page.evaluate(
        (file) => window.blueprint.save(file ?? { id: 'x', name: 'x' }, new Uint8Array(1)),
        ref,
      ),
    ).toMatchObject({ ok: false });
    shell.app.emit('second-instance', {}, [], '/', { files: [beside] });
    const { page: own } = await shell.window(1);
    expect(await own.evaluate(async () => (await window.blueprint.initialFile())?.ref.name)).toBe(
      'other.blueprint',
    );
  });

  test('several files are asked for at once, and none of them can be saved over', async () => {
    const [first, second] = [blueprint('lee.blueprint'), blueprint('ana.blueprint')];
    const { shell, page } = await startShowing(blueprint());
    shell.dialog.answers.push({
      method: 'showOpenDialog',
      result: { canceled: false, filePaths: [first, second] },
    });
    const refs = await page.evaluate(async () => {
      const opened = await window.blueprint.openSeveral();
      return opened.ok ? opened.value.map(({ ref }) => ref) : [];
    });
    expect(refs.map(({ name }) => name)).toEqual(['lee.blueprint', 'ana.blueprint']);
    for (const ref of refs)
      expect(
        await page.evaluate((file) => window.blueprint.save(file, new Uint8Array(1)), ref),
      ).toMatchObject({
        ok: false,
      });
  });

  test('opening or saving as what another window has goes to that window, or is refused', async () => {
    const path = blueprint();
    const { shell, native, page } = await startShowing(path);
    await page.evaluate(() => window.blueprint.systemAction('newWindow'));
    const { page: second, window: secondNative } = await shell.window(1);
    await eventually('the second window', () => secondNative.isFocused());
    shell.dialog.answers.push({ method: 'showOpenDialog', result: { canceled: false, filePaths: [path] } });
    expect(await second.evaluate(() => window.blueprint.open())).toEqual({ ok: false, reason: 'cancelled' });
    expect(native.isFocused()).toBe(true);
    shell.dialog.answers.push(
      { method: 'showSaveDialog', result: { canceled: false, filePath: path } },
      { method: 'showMessageBox', result: { response: 0 } },
    );
    const saved = await second.evaluate(() => window.blueprint.saveAs('map.blueprint', new Uint8Array(1)));
    expect(saved).toEqual({ ok: false, reason: 'cancelled' });
    expect(shell.dialog.calls.at(-1)?.options).toMatchObject({
      message: '“map.blueprint” is open in another window',
    });
    expect(readFileSync(path, 'utf8')).toContain('blueprint');
  });

  test('spellings are one file where the file system says so', async () => {
    const files = new Map([
      ['/a/Café.blueprint', 7n],
      ['/b/x.blueprint', 8n],
    ]);
    /** A file system that takes upper case and composed letters for the same. */
    const key = (path: string) => path.normalize('NFC').toLowerCase();
    const folding = {
      stat: async (path: string) => {
        const found = [...files].find(([name]) => key(name) === key(path));
        if (!found) throw new Error('ENOENT');
        return { dev: 1n, ino: found[1] };
      },
      realpath: async (path: string) => path,
    };
    expect(await isSameFile('/a/CAFÉ.blueprint', '/a/cafe\u0301.BLUEPRINT', folding)).toBe(true);
    expect(await isSameFile('/a/Café.blueprint', '/b/x.blueprint', folding)).toBe(false);
    expect(await isSameFile('/a/gone.blueprint', '/a/Gone.blueprint', folding)).toBe(false);
    const numberless = { ...folding, stat: async () => ({ dev: 1n, ino: 0n }) };
    expect(await isSameFile('/a/Café.blueprint', '/a/Cafe\u0301.blueprint', numberless)).toBe(true);
    expect(await isSameFile('/a/x.blueprint', '/b/x.blueprint', numberless)).toBe(false);
  });
});

describe('where windows stand', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1040 }];

  test('as remembered, on a screen that is there, of a size that fits, not on top of each other', () => {
    const remembered = { x: 100, y: 80, width: 1000, height: 700 };
    expect(placeWindow(remembered, screens, [])).toEqual(remembered);
    expect(placeWindow(null, screens, [])).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
    // The second screen was taken away; its title bar is above the screen; it is larger than the screen.
    expect(placeWindow({ ...remembered, x: 2500 }, screens, [])).toMatchObject({ x: 240, y: 70 });
    expect(placeWindow({ ...remembered, y: -600 }, screens, [])).toMatchObject({ y: 70 });
    expect(placeWindow({ x: 0, y: 0, width: 9000, height: 9000 }, screens, [])).toEqual(screens[0]);
    expect(placeWindow({ x: 10, y: 10, width: 1, height: 1 }, screens, [])).toMatchObject({ width: 1440 });
    expect(placeWindow(remembered, screens, [remembered])).toMatchObject({ x: 128, y: 108 });
    expect(placeWindow(null, [], [])).toMatchObject({ width: 1440, height: 900 });
  });

  test('is remembered over a restart, for the user alone; a broken memory counts as none', async () => {
    const userData = temporaryFolder();
    const first = await startProbe({ userData });
    first.native.setBounds({ x: 60, y: 50, width: 1200, height: 800 });
    first.native.maximize();
    first.shell.app.quit();
    await agreeToClose(first.page);
    await eventually('the end', () => first.shell.app.log.includes('quit'));
    const path = join(userData, 'window.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const second = await startProbe({ userData });
    expect(second.native.getBounds()).toEqual({ x: 60, y: 50, width: 1200, height: 800 });
    expect(second.native.isMaximized()).toBe(true);
    await second.page.evaluate(() => window.blueprint.systemAction('newWindow'));
    const { window: third } = await second.shell.window(1);
    expect(third.getBounds()).toMatchObject({ x: 88, y: 78 });
    for (const text of [
      '{"bounds":{"x":"a"}}',
      'null',
      '{"bounds":{"x":1e99,"y":0,"width":1,"height":1}}',
      '{',
    ]) {
      writeFileSync(path, text);
      const { native } = await startProbe({ userData });
      expect(native.getBounds(), text).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
    }
  });

  test('a window whose screen is taken away comes back', async () => {
    const { shell, native } = await startProbe();
    shell.displays.push({ id: 2, workArea: { x: 1920, y: 0, width: 1920, height: 1080 } });
    native.setBounds({ x: 2200, y: 100, width: 1000, height: 700 });
    shell.displays.pop();
    shell.modules.screen.emit('display-removed', new StandinEvent(), {});
    expect(native.getBounds().x).toBeLessThan(1920);
  });
});

const labels = (items: readonly StandinMenuItem[]) => items.map((item) => item.role ?? item.label);
const flat = (items: readonly StandinMenuItem[]): readonly StandinMenuItem[] =>
  items.flatMap((item) => [item, ...flat(item.submenu?.items ?? [])]);

describe('menus', () => {
  test('a Mac has its own: program and Window, quit and settings there, no letters as keys', async () => {
    const { shell } = await startProbe({ platform: 'darwin', locale: 'zh-CN' });
    const items = shell.menu.items();
    expect(labels(items).filter((label) => ['Throughline', 'window', 'help'].includes(label))).toEqual([
      'Throughline',
      'window',
      'help',
    ]);
    const [program] = items;
    expect(labels(program?.submenu?.items ?? [])).toEqual(
      expect.arrayContaining(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit']),
    );
    expect(program?.submenu?.items.find(({ role }) => role === 'quit')?.label).toBe('退出 Throughline');
    expect(program?.submenu?.items.some(({ id }) => id === 'app.settings')).toBe(true);
    const all = flat(items);
    expect(all.filter(({ role }) => role === 'quit')).toHaveLength(1);
    for (const { accelerator, id } of all) if (accelerator) expect(accelerator, id).toContain('CmdOrCtrl');
    expect(shell.app.dockMenu?.items.map(({ label }) => label)).toEqual(['新建窗口']);
    // With no window left the program stays, and what needs none can be chosen.
    const [last] = shell.BrowserWindow.getAllWindows();
    last?.destroy();
    expect(shell.app.log).not.toContain('quit');
    expect(shell.menu.item('file.open')?.enabled).toBe(true);
    expect(shell.menu.item('file.save')?.enabled).toBe(false);
    shell.menu.click('file.new');
    await shell.window(0);
    expect(shell.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  test('a Mac’s window names its file and marks changes without a sign', async () => {
    const path = blueprint();
    const { page, native, file } = await startShowing(path, { platform: 'darwin' });
    await page.evaluate((ref) => window.blueprint.setTitle('map.blueprint', true, ref), file);
    expect(native.getTitle()).toBe('map.blueprint');
    expect(native.getRepresentedFilename()).toBe(path);
    expect(native.isDocumentEdited()).toBe(true);
    await page.evaluate(() => window.blueprint.setTitle('', false, null));
    expect(native.getRepresentedFilename()).toBe('');
  });

  test('no menu and no key opens developer tools or loads anew', async () => {
    const { shell, page } = await startProbe({ isPackaged: true });
    const items = flat(shell.menu.items());
    const roles = items.map(({ role }) => role);
    for (const role of ['toggleDevTools', 'reload', 'forceReload']) expect(roles).not.toContain(role);
    const taken = items.map(({ accelerator }) => accelerator);
    for (const key of ['F12', 'CmdOrCtrl+R', 'CmdOrCtrl+Shift+R', 'CmdOrCtrl+Shift+I'])
      expect(taken).not.toContain(key);
    await page.evaluate(() => Object.assign(window, { same: true }));
    for (const key of ['Control+Shift+I', 'Control+Shift+J', 'F12', 'Control+R'])
      await page.keyboard.press(key);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });

  test('the taskbar on Windows offers recent files and a new window; a start with that opens one', async () => {
    const { shell } = await startProbe({ platform: 'win32' });
    expect(shell.app.log).toContain('id app.throughline.editor');
    expect(shell.app.jumpList).toMatchObject([
      { type: 'recent' },
      { type: 'tasks', items: [{ args: '--new-window', title: 'New window' }] },
    ]);
    shell.app.emit('second-instance', {}, [], '/', { files: [], newWindow: true });
    await shell.window(1);
  });

  test('looking for a newer version is there only where an address is given, asks first, and opens the browser', async () => {
    const without = await startProbe();
    expect(without.shell.menu.item('shell.newerVersion')).toBeNull();
    const appPath = probeApp();
    for (const releasesPage of ['http://project.example/', 'file:///etc/passwd', 7]) {
      writeFileSync(join(appPath, 'package.json'), JSON.stringify({ releasesPage }));
      const { shell } = await startProbe({ appPath });
      expect(shell.menu.item('shell.newerVersion'), String(releasesPage)).toBeNull();
    }
    writeFileSync(
      join(appPath, 'package.json'),
      JSON.stringify({ releasesPage: 'https://project.example/releases' }),
    );
    const { shell } = await startProbe({ appPath });
    expect(shell.opened).toEqual([]);
    shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 0 } });
    shell.menu.click('shell.newerVersion');
    await eventually('the browser', () => shell.opened.length === 1);
    expect(shell.opened).toEqual(['https://project.example/releases']);
    expect(shell.dialog.calls[0]?.options).toMatchObject({ message: 'Open project.example in the browser?' });
  });
});

test('recent files are in the menu and the system’s list; they open, and are cleared', async () => {
  const path = blueprint('a & b.blueprint');
  const { shell, page, file } = await startShowing(path);
  await page.evaluate((ref) => window.blueprint.addRecent(ref, 'Hotel\u202E stay'), file);
  const entries = () => shell.menu.item('shell.recent')?.submenu?.items ?? [];
  await eventually('the entry', () => entries().length > 1);
  expect(entries()[0]?.label).toBe('a && b.blueprint – Hotel  stay');
  expect(shell.app.recentDocuments).toEqual([path]);
  await page.evaluate(() => window.blueprint.setTitle('', false, null));
  Reflect.apply(entries()[0]?.click ?? (() => undefined), undefined, []);
  await eventually('the file', async () => (await heard(page, 'openFile')).length === 1);
  shell.menu.click('shell.clearRecent');
  await eventually('the empty list', () => entries().length === 1);
  expect(shell.app.recentDocuments).toEqual([]);
});

test('a recent file that is gone is told', async () => {
  const { shell } = await startProbe();
  shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 0 } });
  shell.app.emit('open-file', new StandinEvent(), '/nowhere/gone.blueprint');
  await eventually('the message', () => shell.dialog.calls.length === 1);
  expect(shell.dialog.calls[0]?.options).toMatchObject({ message: '“gone.blueprint” cannot be opened' });
});

test('pasting from a menu gives the page the event that the key gives, and no other way to the clipboard', async () => {
  const { page, native } = await startProbe();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const pasted = () =>
    page.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener(
            'paste',
            (event) => done(event.clipboardData?.getData('text/plain') ?? ''),
            {
              once: true,
            },
          );
          void window.blueprint.systemAction('paste');
        }),
    );
  await page.evaluate(() => navigator.clipboard.writeText('from elsewhere'));
  expect(await pasted()).toBe('from elsewhere');
  expect(native.isDestroyed()).toBe(false);
});

test('light and dark follow the setting, in the system’s own parts too', async () => {
  const userData = temporaryFolder();
  const { shell, page } = await startProbe({ userData });
  expect(shell.modules.nativeTheme.themeSource).toBe('system');
  await page.evaluate(() => window.blueprint.settingsChange({ theme: 'dark' }));
  expect(shell.modules.nativeTheme.themeSource).toBe('dark');
  const second = await startProbe({ userData });
  expect(second.shell.modules.nativeTheme.themeSource).toBe('dark');
  expect(second.native.options.backgroundColor).toBe('#1a1c20');
  await second.page.evaluate(() => window.blueprint.settingsChange({ theme: 'contrast' }));
  expect(second.shell.modules.nativeTheme.themeSource).toBe('light');
});

test('About says what and which version', async () => {
  const { shell } = await startProbe();
  expect(shell.app.aboutPanel).toMatchObject({ applicationName: 'Throughline', applicationVersion: '0.0.0' });
});

test('a window that hangs is waited for, or started again with its file', async () => {
  const { shell, native, page } = await startShowing(blueprint());
  shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 0 } });
  native.emit('unresponsive');
  await eventually('the question', () => shell.dialog.calls.length === 1);
  expect(native.isDestroyed()).toBe(false);
  await new Promise((done) => setImmediate(done));
  shell.dialog.answers.push(
    { method: 'showMessageBox', result: { response: 1 } },
    { method: 'showMessageBox', result: { response: 0 } },
  );
  native.emit('unresponsive');
  await eventually('the other question', () => shell.dialog.calls.length === 3);
  let name: string | undefined;
  const ask = () => page.evaluate(async () => (await window.blueprint.initialFile())?.ref.name);
  await eventually('the page again', async () => {
    name ??= await ask().catch(() => undefined);
    return name !== undefined;
  });
  expect(name).toBe('map.blueprint');
});
