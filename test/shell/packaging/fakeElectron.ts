/** Folders that stand for Electron's, so that electron-builder's own work can be run and looked at without Electron's program. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SENTINEL } from '../../../scripts/package/fuses';

/** A binary with the wire of fuses as Electron ships it: the first, third, fourth, seventh and eighth are there for what we turn off. */
export const fakeBinary = (states = '101101011', version = 1, length = states.length): Buffer =>
  Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 0\n\0\0\0'),
    Buffer.from(SENTINEL),
    Buffer.from([version, length]),
    Buffer.from(states, 'latin1'),
    Buffer.alloc(32),
  ]);

function write(folder: string, path: string, bytes: string | Buffer, mode = 0o644): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, bytes);
  chmodSync(full, mode);
}

/** Some of the languages that Electron brings. */
const LANGUAGES = ['de', 'en-US', 'fr', 'zh-CN', 'zh-TW'];
const MAC_LANGUAGES = ['de', 'en', 'fr', 'zh_CN', 'zh_TW'];

export function fakeLinuxElectron(folder: string): string {
  write(folder, 'electron', fakeBinary(), 0o755);
  write(folder, 'version', '45.4.1');
  write(folder, 'LICENSE', '');
  write(folder, 'LICENSES.chromium.html', '');
  write(folder, 'chrome-sandbox', '', 0o755);
  for (const language of LANGUAGES) write(folder, `locales/${language}.pak`, '');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  return folder;
}

const plist = (entries: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>${Object.entries(entries)
    .map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
    .join('')}</dict></plist>`;

export function fakeMacElectron(folder: string): string {
  const app = 'Electron.app/Contents';
  write(
    folder,
    `${app}/Info.plist`,
    plist({ CFBundleExecutable: 'Electron', CFBundleName: 'Electron', CFBundleIconFile: 'electron.icns' }),
  );
  write(folder, `${app}/MacOS/Electron`, '', 0o755);
  write(folder, `${app}/Resources/electron.icns`, '');
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `${app}/Frameworks/Electron Helper${kind}.app/Contents`;
    write(folder, `${helper}/Info.plist`, plist({ CFBundleExecutable: `Electron Helper${kind}` }));
    write(folder, `${helper}/MacOS/Electron Helper${kind}`, '', 0o755);
  }
  const framework = `${app}/Frameworks/Electron Framework.framework`;
  write(folder, `${framework}/Electron Framework`, fakeBinary(), 0o755);
  for (const language of MAC_LANGUAGES)
    write(folder, `${framework}/Versions/A/Resources/${language}.lproj/locale.pak`, '');
  write(folder, 'version', '45.4.1');
  write(folder, 'LICENSE', '');
  write(folder, 'LICENSES.chromium.html', '');
  return folder;
}

/**
 * A program `fpm` in a folder of its own, which keeps what it is given: its arguments in `arguments.json`, the files where they would be
 * installed under `root`. electron-builder fetches the real one from the network.
 */
export function fakeFpm(folder: string): string {
  write(
    folder,
    'fpm',
    `#!${process.execPath}
const { cpSync, writeFileSync, mkdirSync } = require('node:fs');
const { dirname, join } = require('node:path');
const args = process.argv.slice(2);
writeFileSync(${JSON.stringify(join(folder, 'arguments.json'))}, JSON.stringify(args));
for (const pair of args) {
  const [, from, to] = /^([^-].*?)=(\\/.*)$/.exec(pair) ?? [];
  if (!from) continue;
  const place = join(${JSON.stringify(join(folder, 'root'))}, to);
  mkdirSync(dirname(place), { recursive: true });
  cpSync(from, place, { recursive: true });
}
writeFileSync(args[args.indexOf('--package') + 1], '');
`,
    0o755,
  );
  return folder;
}
