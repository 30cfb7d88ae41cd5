/** What the program's archive holds: exactly the built files by the build's own list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';

const BESIDE_WINDOW = [
  '/dist/main/index.cjs',
  '/dist/preload/index.cjs',
  '/dist/renderer/manifest.json',
  '/package.json',
];

/** @param root the checkout: its dist/renderer/manifest.json names the window's files */
export function wantedContents(root: string): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'dist/renderer/manifest.json'), 'utf8'));
  const files = Object.keys(manifest as Record<string, unknown>).map((path) => `/dist/renderer${path}`);
  return [...BESIDE_WINDOW, ...files].sort();
}

/** Files of an archive, folders left out. */
export function archivedFiles(archive: string): readonly string[] {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))).sort();
}

/** What is wrong with an archive, a sentence each. */
export function wrongContents(archive: string, root: string): readonly string[] {
  const found = new Set(archivedFiles(archive));
  const wanted = new Set(wantedContents(root));
  return [
    ...[...found]
      .filter((path) => !wanted.has(path))
      .map((path) => `${path} is in the archive and should not be.`),
    ...[...wanted].filter((path) => !found.has(path)).map((path) => `${path} is missing in the archive.`),
  ];
}
