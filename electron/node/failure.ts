/** Turns what the operating system says into the few failures the view knows how to tell. */
import type { HostFailure, HostResult } from '../../shared/host/types';

const REASONS: Readonly<Record<string, HostFailure>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EISDIR: 'not-a-file',
  ELOOP: 'not-a-file',
  ENXIO: 'not-a-file',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EAGAIN: 'busy',
  ENAMETOOLONG: 'bad-name',
  EIO: 'disk-error',
  ENODEV: 'no-answer',
  ESTALE: 'no-answer',
  ETIMEDOUT: 'no-answer',
  ENOTCONN: 'no-answer',
  ECONNRESET: 'no-answer',
  EHOSTDOWN: 'no-answer',
  EHOSTUNREACH: 'no-answer',
  ENETDOWN: 'no-answer',
  ENETUNREACH: 'no-answer',
};

/** An expected failure of a file operation, thrown inside electron/node and turned into a result at its edge. */
export class FileFailure extends Error {
  constructor(
    readonly reason: HostFailure,
    readonly detail?: string,
  ) {
    super(detail ?? reason);
  }
}

/** The result for an error; `detail` is the system's code (`EIO`), never a path. */
export function toFailure(error: unknown): HostResult<never> & { readonly ok: false } {
  if (error instanceof FileFailure)
    return {
      ok: false,
      reason: error.reason,
      ...(error.detail === undefined ? {} : { detail: error.detail }),
    };
  const code = codeOf(error);
  if (code === null) throw error;
  return { ok: false, reason: REASONS[code] ?? 'failed', detail: code };
}

/** The system's code of an error (`ENOENT`), null where it is no error of the system. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : null;
}

export const isCode = (error: unknown, ...codes: readonly string[]): boolean => {
  const code = codeOf(error);
  return code !== null && codes.includes(code);
};
