/** Makes the errors that reading a file returns: a code, a place and the sentence in English and by key. */
import { type TextKey, translator } from '../i18n/translate';
import type { ErrorCode, FileError } from './types';

/** Keys of the area `fileError`, without that prefix. */
export type FileErrorKey = TextKey extends infer K ? (K extends `fileError.${infer R}` ? R : never) : never;

/** `path` is a JSON pointer ('' = the whole file). The sentence is made when it is read: a hostile file has half a million errors, and shows a thousand. */
export function fileError(
  code: ErrorCode,
  path: string,
  key: FileErrorKey,
  vars?: FileError['vars'],
): FileError {
  return {
    code,
    path,
    get message() {
      return translator('en')(`fileError.${key}` as TextKey, vars);
    },
    key,
    ...(vars && { vars }),
  };
}

const escapePart = (part: string): string =>
  part.includes('~') || part.includes('/') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;

/** JSON pointer (RFC 6901) of a path. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${escapePart(String(part))}`).join('');

/** The parts of a JSON pointer; inverse of `toPointer`. */
export const fromPointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
