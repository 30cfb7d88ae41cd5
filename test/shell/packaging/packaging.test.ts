/** Packaging with a stand-in for Electron's folder: electron-builder's own work, our configuration, and what is in the package. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archivedFiles, wrongContents } from '../../../scripts/package/contents';
import { readFuses, WANTED_FUSES, wrongFuses } from '../../../scripts/package/fuses';
import { ROOT } from '../standin/launch';
import { fakeBinary, fakeFpm, fakeLinuxElectron, fakeMacElectron } from './fakeElectron';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'throughline-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MIME = 'application/vnd.throughline.blueprint+json';
const text = (...parts: string[]): string => readFileSync(join(...parts), 'utf8');
const has = (program: string): boolean => spawnSync(program, ['--help']).error === undefined;

/** Runs electron-builder on this checkout as built. */
function pack(name: string, electron: string, args: readonly string[], path = ''): string {
  const output = join(folder, name);
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/electron-builder/cli.js'),
      ...['--publish', 'never', ...args],
      ...[`-c.electronDist=${electron}`, `-c.directories.output=${output}`],
      '-c.extraMetadata.homepage=https://project.example/',
      '-c.extraMetadata.author=The team <team@project.example>',
    ],
    {
      cwd: ROOT,
      stdio: 'pipe',
      env: {
        ...process.env,
        PATH: `${path}${delimiter}${process.env.PATH ?? ''}`,
        USE_SYSTEM_FPM: 'true',
        CSC_IDENTITY_AUTO_DISCOVERY: 'false',
      },
    },
  );
  return output;
}

interface Association {
  readonly ext: string;
  readonly icon?: string;
}
type ByPlatform = Readonly<Record<'linux' | 'win' | 'mac', { readonly fileAssociations: Association[] }>>;

function configuration(): ByPlatform & Readonly<Record<string, unknown>> {
  const { load } = require('js-yaml') as { load: (yaml: string) => ReturnType<typeof configuration> };
  return load(text(ROOT, 'electron-builder.yml'));
}

test('the configuration holds to electron-builder’s own schema', async () => {
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config') as {
    validateConfiguration: (config: object, log: object) => Promise<void>;
  };
  const config = configuration();
  await validateConfiguration(config, { isEnabled: false });
  await expect(validateConfiguration({ ...config, fuses: {} }, { isEnabled: false })).rejects.toThrow(
    'fuses',
  );
  expect(config.publish).toBeNull();
  // The installer and the Mac's program know one kind of file, by an icon that is there.
  for (const [platform, ending] of [
    ['win', 'ico'],
    ['mac', 'icns'],
  ] as const) {
    const [{ ext, icon } = { ext: '' }, ...others] = config[platform].fileAssociations;
    expect([ext, others]).toEqual(['blueprint', []]);
    expect(existsSync(join(ROOT, 'resources/icons', `${icon}.${ending}`)), platform).toBe(true);
  }
});

describe('fuses', () => {
  test('the configuration turns them as they are wanted', () => {
    const { electronFuses } = configuration();
    const named: Readonly<Record<keyof typeof WANTED_FUSES, string | null>> = {
      runAsNode: 'runAsNode',
      cookieEncryption: 'enableCookieEncryption',
      nodeOptions: 'enableNodeOptionsEnvironmentVariable',
      nodeCliInspect: 'enableNodeCliInspectArguments',
      embeddedAsarIntegrityValidation: 'enableEmbeddedAsarIntegrityValidation',
      onlyLoadAppFromAsar: 'onlyLoadAppFromAsar',
      loadBrowserProcessSpecificV8Snapshot: 'loadBrowserProcessSpecificV8Snapshot',
      grantFileProtocolExtraPrivileges: 'grantFileProtocolExtraPrivileges',
      // Unknown to electron-builder; it comes as it is wanted.
      wasmTrapHandlers: null,
    };
    const wanted = Object.entries(named).flatMap(([fuse, name]) =>
      name === null ? [] : [[name, WANTED_FUSES[fuse as keyof typeof WANTED_FUSES]]],
    );
    expect(electronFuses).toEqual(Object.fromEntries(wanted));
  });

  test('the reader reads each wire of a binary, and refuses what it does not know', () => {
    const right = '010011001';
    expect(readFuses(fakeBinary(right))).toEqual([WANTED_FUSES]);
    expect(wrongFuses(Buffer.concat([fakeBinary(right), fakeBinary(right)]))).toEqual([]);
    expect(wrongFuses(Buffer.concat([fakeBinary(right), fakeBinary('110011001')]))).toEqual([
      'The fuse runAsNode is true, and must be false.',
    ]);
    expect(wrongFuses(fakeBinary('01001100r'))).toEqual([
      'The fuse wasmTrapHandlers is removed, and must be true.',
    ]);
    expect(wrongFuses(Buffer.from('no Electron'))).toEqual(['The program has no fuses.']);
    expect(() => readFuses(fakeBinary(right, 2))).toThrow('version 2');
    expect(() => readFuses(fakeBinary(`${right}1`))).toThrow('10 fuses');
    expect(() => readFuses(fakeBinary('01001100x'))).toThrow('wasmTrapHandlers');
  });
});

test('what is built for the desktop program needs nothing but Electron and Node', () => {
  for (const file of ['dist/main/index.cjs', 'dist/preload/index.cjs']) {
    const needed = [...text(ROOT, file).matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(
      needed.filter((name) => name !== 'electron' && !name.startsWith('node:')),
      file,
    ).toEqual([]);
  }
});

describe.skipIf(process.platform !== 'linux')('for Linux', () => {
  let output = '';
  let fpm = '';
  beforeAll(() => {
    fpm = fakeFpm(join(folder, 'fpm'));
    output = pack('linux', fakeLinuxElectron(join(folder, 'electron')), ['--linux', 'deb'], fpm);
  }, 60_000);
  const unpacked = (): string => join(output, 'linux-unpacked');
  const installed = (path: string): string => join(fpm, 'root', path);

  test('the program has its fuses, the archive exactly what was built', () => {
    expect(wrongFuses(readFileSync(join(unpacked(), 'throughline')))).toEqual([]);
    const archive = join(unpacked(), 'resources/app.asar');
    expect(wrongContents(archive, ROOT)).toEqual([]);
    const files = archivedFiles(archive);
    expect(files.filter((path) => /\.(?:ts|tsx|map|pem|key|env|test\..*)$|node_modules/.test(path))).toEqual(
      [],
    );
    expect(readdirSync(join(unpacked(), 'resources')).sort()).toEqual([
      'app.asar',
      'apparmor-profile',
      'samples',
    ]);
    expect(readdirSync(join(unpacked(), 'locales')).sort()).toEqual(['en-US.pak', 'zh-CN.pak', 'zh-TW.pak']);
    const { scripts, devDependencies, ...kept } = JSON.parse(
      require('@electron/asar').extractFile(archive, 'package.json').toString(),
    );
    expect({ scripts, devDependencies }).toEqual({});
    expect(kept).toMatchObject({ main: 'dist/main/index.cjs', desktopName: 'throughline.desktop' });
  });

  test('the check of what was made finds a file too many, one too few, and a wrong fuse', () => {
    const check = () =>
      spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/package/check.ts'), output], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    expect(check()).toMatchObject({ status: 0 });
    const other = join(folder, 'other/dist/renderer');
    mkdirSync(other, { recursive: true });
    const manifest: object = JSON.parse(text(ROOT, 'dist/renderer/manifest.json'));
    const listed = Object.entries(manifest).filter(([path]) => path !== '/index.html');
    writeFileSync(
      join(other, 'manifest.json'),
      JSON.stringify(Object.fromEntries([...listed, ['/x.js', {}]])),
    );
    expect(wrongContents(join(unpacked(), 'resources/app.asar'), join(folder, 'other'))).toEqual([
      '/dist/renderer/index.html is in the archive and should not be.',
      '/dist/renderer/x.js is missing in the archive.',
    ]);
    const binary = readFileSync(join(unpacked(), 'throughline'));
    writeFileSync(join(unpacked(), 'throughline'), fakeBinary('110011001'));
    expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('runAsNode') });
    writeFileSync(join(unpacked(), 'throughline'), binary);
  });

  test.skipIf(!has('desktop-file-validate'))(
    'the desktop entry is valid, opens blueprints and new windows',
    () => {
      const path = installed('usr/share/applications/throughline.desktop');
      expect(spawnSync('desktop-file-validate', [path], { encoding: 'utf8' })).toMatchObject({
        status: 0,
        stdout: '',
      });
      const entry = readFileSync(path, 'utf8');
      expect(entry).toMatch(/^MimeType=application\/vnd\.throughline\.blueprint\+json;$/m);
      expect(entry).toContain('StartupWMClass=throughline');
      expect(entry).toMatch(/Exec=\/opt\/Throughline\/throughline %U\n/);
      expect(entry).toContain('Exec=/opt/Throughline/throughline --new-window');
    },
  );

  test.skipIf(!has('update-mime-database'))('the system knows a blueprint by its ending', () => {
    const mime = join(folder, 'mime');
    cpSync(installed('usr/share/mime/packages'), join(mime, 'packages'), { recursive: true });
    expect(readDatabase(mime)).toContain(`50:${MIME}:*.blueprint`);
    expect(text(mime, 'subclasses')).toContain(`${MIME} application/json`);
    expect(text(mime, 'icons')).toContain(`${MIME}:${MIME.replace('/', '-')}`);
    const icons = installed('usr/share/icons/hicolor');
    for (const size of ['64x64', '256x256'])
      expect(existsSync(join(icons, size, `mimetypes/${MIME.replace('/', '-')}.png`)), size).toBe(true);
    for (const size of ['16x16', '32x32', '48x48', '128x128', '256x256', '512x512'])
      expect(existsSync(join(icons, size, 'apps/throughline.png')), size).toBe(true);
  });
});

/** Of types, after the system's own tool has read them without a complaint. */
function readDatabase(mime: string): string {
  const result = spawnSync('update-mime-database', ['-V', mime], { encoding: 'utf8' });
  expect(result.status).toBe(0);
  expect(result.stderr).not.toMatch(/error|warning/i);
  return text(mime, 'globs2');
}

test.skipIf(!has('update-mime-database'))('an AppImage carries the type of a blueprint, too', async () => {
  // What electron-builder writes into it; the image itself needs tools that it fetches.
  const { copyMimeTypes } = require('app-builder-lib/out/targets/appimage/appLauncher') as {
    copyMimeTypes: (stage: string, options: object) => Promise<string>;
  };
  const stage = join(folder, 'appimage');
  const { fileAssociations } = configuration().linux;
  const path = await copyMimeTypes(stage, {
    fileAssociations,
    productName: 'Throughline',
    executableName: 'throughline',
  });
  expect(path).toBe('usr/share/mime/packages/throughline.xml');
  expect(readDatabase(join(stage, 'usr/share/mime'))).toContain(`50:${MIME}:*.blueprint`);
});

describe.skipIf(process.platform === 'win32')('for a Mac', () => {
  test('the program names what it opens, the archive’s hash, and what it may do', () => {
    const output = pack('mac', fakeMacElectron(join(folder, 'electron-mac')), [
      '--mac',
      'dir',
      '--x64',
      '-c.mac.identity=null',
    ]);
    const contents = join(output, 'mac/Throughline.app/Contents');
    const info = text(contents, 'Info.plist');
    expect(info).toMatch(
      /<key>ElectronAsarIntegrity<\/key>[\s\S]*<key>Resources\/app\.asar<\/key>[\s\S]*SHA256[\s\S]*[0-9a-f]{64}/,
    );
    expect(info).toMatch(/<key>CFBundleTypeExtensions<\/key>\s*<array>\s*<string>blueprint<\/string>/);
    expect(info).not.toMatch(/NSAppTransportSecurity|CFBundleURLTypes/);
    expect(existsSync(join(contents, 'Resources/document.icns'))).toBe(true);
    const languages = readdirSync(
      join(contents, 'Frameworks/Electron Framework.framework/Versions/A/Resources'),
    );
    expect(languages.sort()).toEqual(['en.lproj', 'zh_CN.lproj', 'zh_TW.lproj']);
    expect(wrongContents(join(contents, 'Resources/app.asar'), ROOT)).toEqual([]);
    const framework = join(contents, 'Frameworks/Electron Framework.framework/Electron Framework');
    expect(wrongFuses(readFileSync(framework))).toEqual([]);
    const entitlements = text(ROOT, 'resources/packaging/entitlements.mac.plist');
    expect([...entitlements.matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });
});
