/** Makes a valid document out of a damaged file by dropping or defaulting what is wrong, and lists every change. */
import { type Blueprint, TABLE_NAMES, VERSION } from '../model/schema';
import { fileError, fromPointer, toPointer } from './fileError';
import { fixErrors } from './fixErrors';
import type { JsonObject } from './json';
import { toBlueprint } from './parse';
import { type ReadText, readContent, readText } from './readJson';
import { renameBadIds } from './renameBadIds';
import type { RepeatedKey } from './scan';
import type { FileError } from './types';
import { validate } from './validate';

export type RepairResult =
  | {
      readonly ok: true;
      readonly doc: Blueprint;
      /** The code and path of what was wrong, the sentence of what was done about it. */
      readonly changes: readonly FileError[];
    }
  | { readonly ok: false; readonly errors: readonly FileError[] };

/** Removing a record can leave others pointing at nothing; the longest chain of tables is far shorter than this. */
const MAX_ROUNDS = 30;

/** Records whose id is there twice get a new one, so that none is lost; of a repeated field the last stays. */
function renameRepeated(read: ReadText, changes: FileError[]): string {
  const isRecord = (key: RepeatedKey) =>
    key.path.length === 2 && (TABLE_NAMES as readonly string[]).includes(key.path[0]!);
  let text = read.text;
  for (const key of [...read.repeated].reverse()) {
    const path = toPointer(key.path);
    if (isRecord(key)) {
      // The offset makes it differ from all others; a name too long or taken is taken care of with the bad ids.
      const name = `${key.name.slice(0, 48)}-${key.start}`;
      text = text.slice(0, key.start) + JSON.stringify(name) + text.slice(key.end);
      changes.unshift(fileError('duplicate', path, 'repair.renamedId', { id: key.name.slice(0, 80), name }));
    } else changes.unshift(fileError('duplicate', path, 'repair.keptLast', { name: key.name.slice(0, 80) }));
  }
  return text;
}

/** Takes out what the scan found: reserved names and numbers that are too large. */
function removeScanned(raw: JsonObject, errors: readonly FileError[], changes: FileError[]): void {
  for (const error of errors) {
    if (error.code === 'duplicate') continue;
    const path = fromPointer(error.path);
    if (error.key === 'inexactNumber') {
      changes.push(fileError(error.code, error.path, 'repair.rounded', error.vars));
      continue;
    }
    const field = path.pop()!;
    let holder: unknown = raw;
    for (const part of path)
      holder =
        typeof holder === 'object' && holder !== null && Object.hasOwn(holder, part)
          ? (holder as JsonObject)[part]
          : undefined;
    if (Array.isArray(holder)) holder[Number(field)] = null;
    else if (typeof holder === 'object' && holder !== null) delete (holder as JsonObject)[field];
    changes.push(fileError(error.code, error.path, 'repair.removedField', { field: field.slice(0, 80) }));
  }
}

/** Never throws and never touches the bytes. */
export function repair(bytes: Uint8Array): RepairResult {
  const read = readText(bytes);
  if (!read.ok) return { ok: false, errors: [read.error] };
  const changes: FileError[] = [];
  const text = renameRepeated(read, changes);
  const content = readContent(text, (raw) => removeScanned(raw, read.errors, changes));
  if (!content.ok) return { ok: false, errors: [content.error] };
  const { raw, version, versionError } = content;
  if (version > VERSION) {
    const errors = [...read.errors, ...validate(raw)];
    if (errors.length === 0) return { ok: true, doc: toBlueprint(raw), changes: [] };
    return {
      ok: false,
      errors: [fileError('too-new', '/version', 'tooNew', { version, known: VERSION }), ...errors],
    };
  }
  if (versionError) {
    raw.version = VERSION;
    const vars = { field: 'version', value: VERSION };
    changes.push(fileError('invalid', '/version', 'repair.setDefault', vars));
  }
  if (version < VERSION) {
    const vars = { from: version, to: VERSION };
    changes.push(fileError('invalid', '/version', 'repair.raisedVersion', vars));
  }
  renameBadIds(raw, changes);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const errors = validate(raw, Number.POSITIVE_INFINITY);
    if (errors.length === 0) return { ok: true, doc: toBlueprint(raw), changes };
    fixErrors(raw, errors, changes);
  }
  return { ok: false, errors: validate(raw) };
}
