/** Undo histories of saved documents: a file for each state, the last ones of each document, as many as there is room for. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HISTORIES_KEPT } from '../../shared/host/types';
import { checkLines, makeFolder, nameOf, namesIn, readRows, remove, writeWhole } from './lineFiles';

const ENDING = '.history';
const MAX_COUNT = 400;
const MAX_BYTES = 256 * 1024 * 1024;

export interface HistoryFiles {
  readonly keep: (documentId: string, name: string, lines: readonly string[]) => Promise<void>;
  readonly read: (documentId: string, name: string) => Promise<readonly string[]>;
}

export function createHistoryFiles(folder: string): HistoryFiles {
  const pathOf = (documentId: string, name: string) =>
    join(folder, `${nameOf(documentId)}-${nameOf(name)}${ENDING}`);

  async function prune(): Promise<void> {
    const found = await Promise.all(
      (await namesIn(folder, ENDING)).map(async (name) => {
        const stats = await stat(join(folder, name)).catch(() => null);
        return { name, size: stats?.size ?? 0, mtimeMs: stats?.mtimeMs ?? 0 };
      }),
    );
    let bytes = 0;
    let count = 0;
    const ofDocument = new Map<string, number>();
    for (const { name, size } of found.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
      const document = name.slice(0, 32);
      const before = ofDocument.get(document) ?? 0;
      ofDocument.set(document, before + 1);
      bytes += size;
      count += 1;
      if (before >= HISTORIES_KEPT || count > MAX_COUNT || bytes > MAX_BYTES)
        await remove(join(folder, name));
    }
  }

  return {
    async keep(documentId, name, lines) {
      checkLines(lines);
      await makeFolder(folder);
      await (await writeWhole(pathOf(documentId, name), lines)).close();
      await prune();
    },
    read: (documentId, name) => readRows(pathOf(documentId, name)),
  };
}
