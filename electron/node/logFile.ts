/** The program's log: one small file and two older ones in the user's data folder, readable by the user alone. */
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MAX_BYTES = 5 * 1024 * 1024;
const NAMES = ['throughline.log', 'throughline.1.log', 'throughline.2.log'] as const;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Each older file takes the next name; the oldest is written over. */
function turnOver(folder: string): void {
  for (let index = NAMES.length - 1; index > 0; index--) {
    const from = join(folder, NAMES[index - 1] ?? '');
    if (sizeOf(from) > 0) renameSync(from, join(folder, NAMES[index] ?? ''));
  }
}

/** Gives the function that appends a line, at once, since it may be the last thing the program does. A disk that cannot keep it stops nothing. */
export function createLogFile(folder: string, maxBytes = MAX_BYTES): (line: string) => void {
  const path = join(folder, NAMES[0]);
  return (line) => {
    try {
      if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
      if (sizeOf(path) + Buffer.byteLength(line) + 1 > maxBytes) turnOver(folder);
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
    } catch {
      // Nowhere left to say so.
    }
  };
}
