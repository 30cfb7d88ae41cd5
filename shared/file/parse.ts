/** Reads a `.blueprint` file: the document, or all that is wrong with it. */
import { type Blueprint, TABLE_NAMES, VERSION } from '../model/schema';
import { fileError } from './fileError';
import type { JsonObject } from './json';
import { readContent, readText } from './readJson';
import type { ParseResult } from './types';
import { validate } from './validate';

/** Valid content with its missing parts filled in; unknown fields and tables stay. */
export function toBlueprint(raw: JsonObject): Blueprint {
  const doc: JsonObject = { ...raw, meta: raw.meta ?? {}, settings: raw.settings ?? {} };
  for (const table of TABLE_NAMES) doc[table] = raw[table] ?? {};
  return doc as unknown as Blueprint;
}

/** Never throws. */
export function parse(bytes: Uint8Array): ParseResult {
  const read = readText(bytes);
  if (!read.ok) return { ok: false, errors: [read.error], repairable: false };
  const content = readContent(read.text);
  if (!content.ok) return { ok: false, errors: [content.error], repairable: false };
  const { raw, version, versionError } = content;
  const errors = [...read.errors, ...(versionError ? [versionError] : []), ...validate(raw)];
  const isNewer = version > VERSION;
  if (errors.length === 0)
    return {
      ok: true,
      doc: toBlueprint(raw),
      readOnly: isNewer,
      migratedFrom: version < VERSION ? version : null,
    };
  if (isNewer) errors.unshift(fileError('too-new', '/version', 'tooNew', { version, known: VERSION }));
  return { ok: false, errors, repairable: !isNewer };
}
