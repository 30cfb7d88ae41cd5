/** From bytes to parsed JSON that is certainly a blueprint of some version; everything before the schema is asked. */
import { FORMAT, VERSION } from '../model/schema';
import { conflictLine } from './conflict';
import { fileError } from './fileError';
import { isObject, type JsonObject } from './json';
import { checkSize } from './limits';
import { migrate } from './migrations';
import { type RepeatedKey, scan } from './scan';
import { sniff } from './sniff';
import type { FileError } from './types';
import { decodeUtf8 } from './utf8';

type Failure = { readonly ok: false; readonly error: FileError };

export interface ReadText {
  readonly ok: true;
  readonly text: string;
  /** Errors beside which the text is JSON. */
  readonly errors: readonly FileError[];
  readonly repeated: readonly RepeatedKey[];
}

const fail = (error: FileError): Failure => ({ ok: false, error });

/** The text of a file, if it can be given to `JSON.parse`. */
export function readText(bytes: Uint8Array): ReadText | Failure {
  const tooBig = checkSize(bytes.length);
  if (tooBig) return fail(tooBig);
  const foreign = sniff(bytes);
  if (foreign === 'empty') return fail(fileError('not-json', '', 'empty'));
  if (foreign === 'zeros') return fail(fileError('not-json', '', 'onlyZeros'));
  if (foreign) return fail(fileError('not-json', '', `foreign.${foreign}`));
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const byte = `0x${bytes[decoded.offset]!.toString(16).toUpperCase()}`;
    return fail(fileError('not-json', '', 'notUtf8', { offset: decoded.offset, byte }));
  }
  return readJsonText(decoded.text);
}

/** The same from text on. */
export function readJsonText(text: string): ReadText | Failure {
  const { fatal, errors, repeated } = scan(text);
  if (!fatal) return { ok: true, text, errors, repeated };
  const line = fatal.code === 'not-json' ? conflictLine(text) : null;
  return fail(line === null ? fatal : fileError('not-json', '', 'conflict', { line }));
}

export interface ReadContent {
  readonly ok: true;
  /** Brought to the present version; a newer one is left as it is. */
  readonly raw: JsonObject;
  readonly version: number;
  /** Set where `version` is no version at all; `version` is then the present one. */
  readonly versionError: FileError | null;
}

/** The content of scanned text; `prepare` may change it before older forms are brought up. */
export function readContent(text: string, prepare?: (raw: JsonObject) => void): ReadContent | Failure {
  const raw: unknown = JSON.parse(text);
  if (isObject(raw)) prepare?.(raw);
  if (!isObject(raw) || !Object.hasOwn(raw, 'format') || raw.format !== FORMAT)
    return fail(fileError('not-a-blueprint', isObject(raw) ? '/format' : '', 'notABlueprint'));
  const version = Object.hasOwn(raw, 'version') ? raw.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return {
      ok: true,
      raw,
      version: VERSION,
      versionError: fileError('invalid', '/version', 'badVersion'),
    };
  return { ok: true, raw: migrate(raw, version, VERSION), version, versionError: null };
}
