/** Writes a document as its canonical text: the same document always gives the same bytes. */
import { type Blueprint, TABLE_NAMES } from '../model/schema';
import { isObject, type JsonObject } from './json';
import { encodeTexts } from './utf8';

/** Keys by code unit; members without a value are left out, as in JSON. */
function sortedKeys(object: JsonObject): string[] {
  const keys: string[] = [];
  let sorted = true;
  for (const key of Object.keys(object)) {
    if (object[key] === undefined) continue;
    // Files are written sorted, so most records come that way.
    if (keys.length > 0 && key < keys[keys.length - 1]!) sorted = false;
    keys.push(key);
  }
  return sorted ? keys : keys.sort();
}

const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;
/** Lone surrogates become \u escapes, so that the text can always be UTF-8. */
const quote = (text: string): string => (NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`);

/** A value on one line: `{"a": 1, "b": [2, 3]}`; -0 is written 0. */
function inline(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return `${value}`;
    throw new RangeError('A document holds a number that JSON cannot write');
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  let text = '';
  if (Array.isArray(value)) {
    for (const entry of value) text += text ? `, ${inline(entry)}` : inline(entry);
    return `[${text}]`;
  }
  const object = value as JsonObject;
  for (const key of sortedKeys(object)) {
    if (text) text += ', ';
    text += `${quote(key)}: ${inline(object[key])}`;
  }
  return `{${text}}`;
}

const lines = new WeakMap<object, string>();

/** A record's line; frozen records (all that commands made) are written once and remembered, but for pictures. */
function recordLine(record: unknown): string {
  if (!isObject(record) || !Object.isFrozen(record) || 'data' in record) return inline(record);
  let line = lines.get(record);
  if (line === undefined) {
    line = inline(record);
    lines.set(record, line);
  }
  return line;
}

/** An object of the outer level, one member per line; an empty one is `{}`. */
function addBlock(texts: string[], object: JsonObject): void {
  const keys = sortedKeys(object);
  keys.forEach((key, i) => {
    texts.push(i === 0 ? '{\n    ' : ',\n    ', quote(key), ': ', recordLine(object[key]));
  });
  texts.push(keys.length === 0 ? '{}' : '\n  }');
}

const FIRST = ['format', 'version', 'meta', 'settings', ...TABLE_NAMES];

/**
 * The canonical text in pieces, as putting them together takes longer than writing them: head, tables in their fixed order, then whatever
 * this version does not know, by name. `meta`, `settings` and each table have one member per line; one line break at the end.
 */
function textsOf(doc: Blueprint): readonly string[] {
  const root = doc as unknown as JsonObject;
  const known = new Set(FIRST);
  const keys = [...FIRST, ...sortedKeys(root).filter((key) => !known.has(key))];
  const texts: string[] = [];
  keys.forEach((key, i) => {
    const value = root[key];
    texts.push(i === 0 ? '{\n  ' : ',\n  ', quote(key), ': ');
    if (isObject(value)) addBlock(texts, value);
    else texts.push(inline(value));
  });
  texts.push('\n}\n');
  return texts;
}

/** The canonical text. */
export const serialise = (doc: Blueprint): string => textsOf(doc).join('');

/** UTF-8 of the canonical text. */
export const toBytes = (doc: Blueprint): Uint8Array => encodeTexts(textsOf(doc));
