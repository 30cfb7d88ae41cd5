/** The window's built files, found only through the list the build made: no path is ever put together from a request. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from './saveFile';

const manifestSchema = z.record(
  z.string().startsWith('/'),
  z.object({ type: z.string(), size: z.number(), sha256: z.string() }),
);

interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
/** The file at an address's path (`/` = the page itself), or null where the list has none. */
export type PageFiles = (pathname: string) => Promise<PageFile | null>;

/** @param dist the build's folder. A file that is not the one that was built is an error. */
export async function loadPageFiles(dist: string): Promise<PageFiles> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(dist, 'renderer', 'manifest.json'), 'utf8')),
  );
  const files = new Map(Object.entries(manifest));
  return async (pathname) => {
    const name = pathname === '/' ? '/index.html' : pathname;
    const entry = files.get(name);
    if (!entry) return null;
    const bytes = new Uint8Array(await readFile(join(dist, 'renderer', name)));
    if (sha256(bytes) !== entry.sha256) throw new Error(`${name} is not the file that was built`);
    return { type: entry.type, bytes };
  };
}
