/** What went wrong, on standard error: kinds and codes, never a document's text or a full path. */

/** Line breaks and control characters could forge further entries or steer a terminal. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 500);

export function log(event: string, detail = ''): void {
  process.stderr.write(`throughline: ${clean(event)}${detail ? `: ${clean(detail)}` : ''}\n`);
}

/** An error's name and code; its message may hold a path. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as NodeJS.ErrnoException).code;
  return code ? `${error.name} ${code}` : error.name;
}
