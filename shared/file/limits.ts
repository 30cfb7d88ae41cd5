/** The limits of a file, and the check that a host makes before it reads one. */
import { fileError } from './fileError';
import type { FileError } from './types';

const MB = 1024 * 1024;

export const MAX_BYTES = 64 * MB;
export const MAX_RECORDS = 100_000;
/** Members of any one list or object. */
export const MAX_ENTRIES = 100_000;
/** Levels of lists and objects; the outermost object is the first. */
export const MAX_DEPTH = 64;
/** Characters of one text; the largest picture in base64 needs less than half of it. */
export const MAX_TEXT = 32 * MB;
/** Bytes of one picture, decoded. */
export const MAX_ASSET_BYTES = 10 * MB;

/** Bytes as megabytes with at most one decimal. */
export const toMegabytes = (bytes: number): number => Math.ceil((bytes / MB) * 10) / 10;

/** Null where a file of that many bytes may be read; to be asked before reading it into memory. */
export function checkSize(byteLength: number): FileError | null {
  if (byteLength <= MAX_BYTES) return null;
  return fileError('too-big', '', 'tooBig', { size: toMegabytes(byteLength), limit: toMegabytes(MAX_BYTES) });
}
