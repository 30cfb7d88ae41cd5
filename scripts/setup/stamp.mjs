/** Tells whether a build is still that of its sources, by a hash over them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './run.mjs';

/** Above this a file counts by name and size only: fonts and pictures, which scripts or people replace as a whole. */
const READ_LIMIT = 300_000;

function add(hash, path, name) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const entry of readdirSync(path).sort()) add(hash, join(path, entry), `${name}/${entry}`);
  } else if (!name.endsWith('.md')) {
    hash.update(`\0${name}\0${stat.size}\0`);
    if (stat.size <= READ_LIMIT) hash.update(readFileSync(path));
  }
}

/** Hash over files and folders, given relative to the checkout. */
export function hashOf(names) {
  const hash = createHash('sha256');
  for (const name of names) add(hash, inRoot(name), name);
  return hash.digest('hex');
}

/** Whether `stampFile` holds this hash. */
export const isUpToDate = (stampFile, hash) =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;

export function writeStamp(stampFile, hash) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}
