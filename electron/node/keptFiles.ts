/** Beside the versions of a file: its path, its map's id, and which file it goes on from. A record that is damaged or missing costs nothing but the way back to earlier names. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { KeptFile } from '../../shared/host/lineage';
import type { FileSystem } from './fileSystem';
import { readFile } from './readFile';
import { saveFile } from './saveFile';

const NAME = 'file.json';
const FILE_MODE = 0o600;
const MAX_BYTES = 32 * 1024;
const FILE = /^[0-9a-f]{32}$/;

const record = z.object({
  path: z.string().min(1).max(8192),
  documentId: z.string().max(64).nullable(),
  from: z.object({ file: z.string().regex(FILE), upTo: z.number().int().min(0) }).nullable(),
});

export interface KeptPath extends KeptFile {
  readonly path: string;
}

export async function readKeptFile(fs: FileSystem, folder: string): Promise<KeptPath | null> {
  const result = await readFile(join(folder, NAME), { settle: false, fileSystem: fs, maxBytes: MAX_BYTES });
  if (!result.ok) return null;
  try {
    const kept = record.parse(JSON.parse(new TextDecoder().decode(result.value)));
    return { ...kept, file: basename(folder), name: basename(kept.path) };
  } catch {
    return null;
  }
}

export async function writeKeptFile(fs: FileSystem, folder: string, kept: KeptPath): Promise<void> {
  const { path, documentId, from } = kept;
  const bytes = Buffer.from(JSON.stringify({ path, documentId, from }));
  await saveFile(join(folder, NAME), bytes, { newFileMode: FILE_MODE, fileSystem: fs });
}
