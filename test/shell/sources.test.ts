/** Rules that the sources of the desktop program keep, read from the text itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './standin/launch';

const sources = new Map(
  readdirSync(join(ROOT, 'electron'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(ROOT, 'electron', name), 'utf8')]),
);
/** Files that hold a pattern, comments left out. */
const holding = (pattern: RegExp, under = ''): string[] =>
  [...sources]
    .filter(
      ([name, text]) =>
        name.startsWith(under) && pattern.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    )
    .map(([name]) => name);

describe('only one file', () => {
  test.each([
    ['makes windows', /new (?:BrowserWindow|WebContentsView|BrowserView)\b/, ['main/createWindow.ts']],
    ['listens to pages', /\bipcMain\./, ['main/ipc.ts']],
    ['speaks to pages', /webContents\.send\(/, ['main/ipc.ts']],
    ['opens addresses in other programs', /openExternal\(external/, ['main/externalLinks.ts']],
    ['uses the renderer’s side of messages', /\bipcRenderer\b/, ['preload/index.ts']],
    ['writes over files', /\brename\(temp/, ['node/saveFile.ts']],
  ])('%s', (_what, pattern, files) => {
    expect(holding(pattern)).toEqual(files);
  });
});

describe('no file of the desktop program', () => {
  test.each([
    ['starts programs', /child_process|worker_threads/],
    ['evaluates text', /\beval\(|new Function\(|node:vm/],
    ['opens paths in other programs', /shell\.(?:openPath|showItemInFolder)/],
    ['claims a protocol', /setAsDefaultProtocolClient/],
    ['accepts bad certificates', /on\('certificate-error'/],
    ['adds switches', /appendSwitch|appendArgument/],
    ['reads documents', /shared\/(?:file|importers|exporters|layout|analysis)\//],
    ['loads code by name', /\brequire\(|\bimport\((?!['"])/],
  ])('%s', (_what, pattern) => {
    expect(holding(pattern, 'main/')).toEqual([]);
    expect(holding(pattern, 'preload/')).toEqual([]);
  });
});

test('requests of the bridge carry no path but that of a dropped file, which only the preload can name', () => {
  const bridge = readFileSync(join(ROOT, 'shared/host/bridge.ts'), 'utf8');
  expect(bridge).not.toMatch(/\bpath:/);
  expect(sources.get('preload/index.ts')).toContain(
    "'blueprint:openDropped', webUtils.getPathForFile(file as File)",
  );
});
