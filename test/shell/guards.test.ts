/** What the program refuses: going elsewhere, the network, permissions, being weakened at its start. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, PAGE_HEADERS } from '../../electron/node/pageHeaders';
import { StandinEvent } from './standin/honest';
import { ROOT } from './standin/launch';
import { eventually, probeApp, startProbe, startShell, useBrowser } from './support';

useBrowser();

describe('the start', () => {
  test('the sandbox is on before anything, the scheme has no privilege too many', async () => {
    const { shell } = await startProbe();
    expect(shell.app.log.slice(0, 2)).toEqual(['enableSandbox', 'ready']);
    expect(shell.privileges).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test.each([
    '--no-sandbox',
    '--remote-debugging-port=9222',
    '--inspect-brk',
    '--js-flags=--expose-gc',
    '--disable-web-security',
    '--load-extension=/tmp/x',
  ])('the packaged program does not start with %s', async (option) => {
    const shell = await startShell({ appPath: probeApp(), isPackaged: true, args: [option] });
    expect(shell.app.log).toEqual(['enableSandbox', 'exit 1']);
  });

  test('every window has the same hardened preferences', async () => {
    const { native } = await startProbe({ isPackaged: true });
    const { preload, ...preferences } = native.options.webPreferences ?? {};
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: false,
    });
    expect(preload).toMatch(/dist\/preload\/index\.cjs$/);
  });
});

describe('the page', () => {
  test('has the policy and headers on every response, and is isolated', async () => {
    const { page } = await startProbe();
    const answers = await page.evaluate(async () =>
      Promise.all(
        ['index.html', 'probe.js', 'missing.js'].map(async (path) => {
          const response = await fetch(path);
          return { status: response.status, headers: Object.fromEntries(response.headers) };
        }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 404]);
    for (const [name, value] of Object.entries(PAGE_HEADERS))
      for (const { headers } of answers) expect(headers[name.toLowerCase()]).toBe(value);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-|\*|http/);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  test('cannot evaluate, inject, or reach the network', async () => {
    const { page, native } = await startProbe();
    const outcomes = await page.evaluate(async () => {
      const tried = (work: () => unknown) => {
        try {
          return work() ?? 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const image = new Image();
      image.src = 'http://192.0.2.1/b';
      return {
        // In a turn of its own: while a test's code runs, Chromium lifts this rule.
        eval: await new Promise((done) =>
          setTimeout(() =>
            done(tried(() => Reflect.apply(Reflect.get(globalThis, 'eval'), undefined, ['1']))),
          ),
        ),
        html: tried(() => Reflect.set(document.body, 'innerHTML', '<b>x</b>')),
        fetch: await fetch('http://192.0.2.1/b').then(
          () => 'done',
          (error: Error) => error.name,
        ),
        node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
      };
    });
    expect(outcomes).toEqual({
      eval: 'EvalError',
      html: 'TypeError',
      fetch: 'TypeError',
      node: ['undefined', 'undefined'],
    });
    expect(native.webContents.network).toEqual([]);
  });

  test('gets nothing but its own files from app://', async () => {
    const { shell } = await startProbe();
    const session = shell.sessionOf();
    const status = async (address: string, method = 'GET') => {
      const response = await session.respond(new Request(address, { method }));
      return response?.status;
    };
    expect(await status('app://bundle/index.html')).toBe(200);
    expect(await status('app://bundle/')).toBe(200);
    expect(await status('app://bundle/index.html?x=<script>')).toBe(200);
    for (const address of [
      'app://bundle/%2e%2e/main/index.cjs',
      'app://bundle/../main/index.cjs',
      'app://bundle/..;/',
      'app://bundle/manifest.json',
      'app://bundle//192.0.2.1/x',
      'app://other/index.html',
      'app://bundle:81/index.html',
      'app://bundle/index.html%00',
      'app://bundle/INDEX.HTML',
    ])
      expect(await status(address), address).toBe(404);
    expect(await status(`app://bundle/${'x'.repeat(1_000_000)}`)).toBe(414);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(await status('app://bundle/index.html', method)).toBe(405);
    expect(await status('app://bundle/index.html', 'HEAD')).toBe(200);
  });

  test('stays where it is', async () => {
    const { page, native } = await startProbe();
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      document.body.append(link);
      link.click();
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(page.url()).toBe(before);
    expect(native.webContents.network).toEqual([]);
    for (const name of [
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
      'content-bounds-updated',
      'will-prevent-unload',
    ]) {
      const event = new StandinEvent({ url: 'app://bundle/index.html' });
      native.webContents.emit(name, event, 'app://bundle/index.html');
      expect(event.defaultPrevented, name).toBe(true);
    }
    const titled = new StandinEvent();
    native.emit('page-title-updated', titled, 'Your bank', true);
    expect(titled.defaultPrevented).toBe(true);
  });

  test('opens no windows; a link goes to the browser only after the user agreed', async () => {
    const { shell, page } = await startProbe();
    const click = (address: string) =>
      page.evaluate((href) => void window.open(href, '_blank', 'noopener'), address);
    for (const address of [
      'http://example.org/',
      'file:///etc/passwd',
      'https://a@evil.example/',
      'about:blank',
    ])
      await click(address);
    await new Promise((done) => setTimeout(done, 300));
    expect(shell.dialog.calls).toEqual([]);
    shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 0 } });
    await click('https://good.example/path?x=1');
    await eventually('the question', () => shell.opened.length > 0);
    expect(shell.dialog.calls[0]?.options).toMatchObject({
      message: 'Open good.example in the browser?',
      defaultId: 1,
    });
    expect(shell.opened).toEqual(['https://good.example/path?x=1']);
    await eventually('no other page', () => page.context().pages().length === 1);
  });

  test('a download is stopped', async () => {
    const { page, shell } = await startProbe();
    const stopped = new Promise<boolean>((done) =>
      shell
        .sessionOf()
        .on('will-download', (event: StandinEvent) => setImmediate(() => done(event.defaultPrevented))),
    );
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.exe';
      link.click();
    });
    expect(await stopped).toBe(true);
  });
});

describe('every session', () => {
  test('refuses permissions, devices, screens; lets only our own addresses through', async () => {
    const { shell } = await startProbe();
    const session = shell.sessionOf('a-new-one');
    const asked = (permission: string, origin: string) => {
      let granted = false;
      Reflect.apply(session.permissionRequest ?? (() => {}), undefined, [
        null,
        permission,
        (answer: boolean) => {
          granted = answer;
        },
        { requestingUrl: `${origin}/index.html` },
      ]);
      const checked = Reflect.apply(session.permissionCheck ?? (() => true), undefined, [
        null,
        permission,
        origin,
        {},
      ]);
      return [granted, checked];
    };
    const permissions = [
      'clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'midi',
      'midiSysex',
      'pointerLock',
      'fullscreen',
      'openExternal',
      'window-management',
      'display-capture',
      'mediaKeySystem',
      'idle-detection',
      'keyboardLock',
      'storage-access',
      'top-level-storage-access',
      'hid',
      'serial',
      'usb',
      'fileSystem',
      'unknown',
    ];
    for (const permission of permissions)
      for (const origin of ['app://bundle', 'https://example.org', 'file://'])
        expect(asked(permission, origin), permission).toEqual([false, false]);
    expect(asked('clipboard-sanitized-write', 'app://bundle')).toEqual([true, true]);
    expect(asked('clipboard-sanitized-write', 'app://bundle.evil')).toEqual([false, false]);
    expect(Reflect.apply(session.devicePermission ?? (() => true), undefined, [{}])).toBe(false);
    const streams: unknown[] = [];
    Reflect.apply(session.displayMedia ?? (() => streams.push('unguarded')), undefined, [
      { securityOrigin: 'app://bundle', videoRequested: true },
      (given: unknown) => streams.push(given),
    ]);
    expect(streams).toEqual([{}]);
    expect(session.spellChecker).toBe(false);
    for (const address of ['app://bundle/x', 'blob:app://bundle/1', 'data:image/png;base64,AA'])
      expect(session.allows(address), address).toBe(true);
    const schemes = [
      'http',
      'https',
      'ws',
      'wss',
      'ftp',
      'file',
      'chrome',
      'devtools',
      'chrome-extension',
      'about',
      'filesystem',
      'view-source',
    ];
    const rests = [
      '//192.0.2.1/',
      '//example.org/x?y#z',
      '///etc/passwd',
      '//app:80/',
      '//bundle/',
      'app://bundle/',
      '//[::1]/',
    ];
    const others = [
      ...[
        'data:text/html,<script>',
        'data:application/javascript,1',
        'data:,x',
        'data:text/css,x',
        'data:imagex,1',
      ],
      ...[
        'javascript:1',
        'blob',
        '//example.org',
        'app',
        '',
        'not an address',
        'HTTP://EXAMPLE.ORG/',
        ' http://x/',
      ],
    ];
    const table = [...schemes.flatMap((scheme) => rests.map((rest) => `${scheme}:${rest}`)), ...others];
    expect(table.length).toBeGreaterThan(90);
    for (const address of table) expect(session.allows(address), address).toBe(isOwn(address));
  });
});

/** Developer tools load their own pages while the program is developed; nothing else is let through. */
const isOwn = (address: string): boolean => address.startsWith('devtools:');

test('a packaged program has no developer tools to let through', async () => {
  const { shell } = await startProbe({ isPackaged: true });
  expect(shell.sessionOf('another').allows('devtools://devtools/bundled/x.js')).toBe(false);
});

test('a file that was changed after the build is not served', async () => {
  const appPath = probeApp();
  cpSync(join(ROOT, 'package.json'), join(appPath, 'dist/renderer/probe.js'));
  const shell = await startShell({ appPath });
  await shell.window();
  const response = shell.sessionOf().respond(new Request('app://bundle/probe.js'));
  await expect(response).rejects.toThrow(/not the file that was built/);
});
