/** What went wrong, on standard error and in the log file: kinds and codes, never a document's text or a full path. */
import { createLogFile } from '../node/logFile';

/** Line breaks and control characters could forge further entries or steer a terminal. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500);

let writeLine: (line: string) => void = () => undefined;

/** From now on what is logged is also kept in a folder. */
export function keepLogIn(folder: string): void {
  writeLine = createLogFile(folder);
}

export function log(event: string, detail = ''): void {
  const line = `${clean(event)}${detail ? `: ${clean(detail)}` : ''}`;
  process.stderr.write(`throughline: ${line}\n`);
  writeLine(`${new Date().toISOString()} ${line}`);
}

/** An error's name and code; its message may hold a path. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as NodeJS.ErrnoException).code;
  return code ? `${error.name} ${code}` : error.name;
}
