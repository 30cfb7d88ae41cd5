/** Writes the list of the window's files with type and hash: what the app:// protocol and the local server may serve, and nothing else. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { inRoot, SetupError } from './run.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.blueprint': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.icc': 'application/vnd.iccprofile',
  '.afm': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** dist/renderer/manifest.json: `{[path beginning with /]: {type, size, sha256}}`. */
export function writeManifest() {
  const folder = inRoot('dist', 'renderer');
  const files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const type = TYPES[extname(entry.name)];
    if (!type) throw new SetupError(`The window's build holds a file of a type that is not served: ${file}`);
    const bytes = readFileSync(file);
    files[file.slice(folder.length).replaceAll('\\', '/')] = {
      type,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(sorted, null, 1)}\n`);
}
