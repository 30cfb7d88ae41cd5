/** R01–R14: files whose bytes were damaged, cut, re-encoded or are something else altogether. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { serialise } from '../../shared/file/serialise';
import { generateMap } from '../support/generateMap';
import type { HostileFile } from './types';

const utf8 = (text: string): Uint8Array => strToU8(text);
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const text = serialise(generateMap({ cards: 80 }));
const bytes = utf8(text);
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

/** The file with these bytes put inside the title. */
const inTitle = (inserted: Uint8Array): Uint8Array => {
  const at = Buffer.from(bytes).indexOf('"title": "') + '"title": "'.length;
  return join(bytes.subarray(0, at), inserted, bytes.subarray(at));
};
const wide = (size: 2 | 4, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\uFEFF' : ''), ...text];
  const codes =
    size === 4 ? units.map((c) => c.codePointAt(0)!) : [...Buffer.from(units.join(''), 'utf16le')];
  if (size === 2) {
    const buffer = Buffer.from(codes);
    return Uint8Array.from(littleEndian ? buffer : buffer.swap16());
  }
  const view = new DataView(new ArrayBuffer(codes.length * 4));
  for (const [i, code] of codes.entries()) view.setUint32(i * 4, code, littleEndian);
  return new Uint8Array(view.buffer);
};
const conflict = (): string => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('"stepId"'));
  const changed = lines[at]!.replace('"title": "', '"title": "Theirs: ');
  lines.splice(at, 1, '<<<<<<< HEAD', lines[at]!, '=======', changed, '>>>>>>> theirs');
  return lines.join('\n');
};
const json5 = (from: string, to: string): (() => Uint8Array) => {
  return () => utf8(text.replace(from, to));
};

const cuts: readonly HostileFile[] = Array.from({ length: 64 }, (_, i) => ({
  id: 'R02',
  name: `cut at ${i} of 64`,
  bytes: () => bytes.subarray(0, Math.floor((bytes.length * i) / 64)),
  expect: 'refuse' as const,
  code: 'not-json',
}));

const foreign: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['gzip', () => gzipSync(bytes), /gzip/],
  ['zip', () => zipSync({ 'map.blueprint': bytes }), /ZIP/],
  ['docx', () => zipSync({ '[Content_Types].xml': utf8('<Types/>'), 'word/document.xml': bytes }), /Office/],
  ['PDF', () => join(utf8('%PDF-1.7\n'), bytes), /PDF/],
  ['PNG', () => join(bytesOf('89504e470d0a1a0a0000000d49484452'), bytes), /PNG/],
  ['ELF', () => join(bytesOf('7f454c4602010100'), bytes), /ELF/],
];

export const brokenBytes: readonly HostileFile[] = [
  {
    id: 'R01',
    name: 'empty',
    bytes: () => new Uint8Array(0),
    expect: 'refuse',
    code: 'not-json',
    says: /empty/,
  },
  ...cuts,
  {
    id: 'R03',
    name: 'only zeros',
    bytes: () => new Uint8Array(bytes.length),
    expect: 'refuse',
    says: /only zero bytes/,
  },
  {
    id: 'R04',
    name: 'second half zeros',
    bytes: () =>
      join(bytes.subarray(0, bytes.length >> 1), new Uint8Array(bytes.length - (bytes.length >> 1))),
    expect: 'refuse',
    says: /only zero bytes/,
  },
  {
    id: 'R05',
    name: 'tail of an older longer file',
    bytes: () => join(bytes, utf8(serialise(generateMap({ cards: 200 }))).slice(-500)),
    expect: 'refuse',
    says: /after the end/,
  },
  { id: 'R06', name: 'extra brace', bytes: () => utf8(`${text}}`), expect: 'refuse', says: /after the end/ },
  { id: 'R06', name: 'twice', bytes: () => join(bytes, bytes), expect: 'refuse', says: /after the end/ },
  { id: 'R06', name: 'a megabyte of spaces', bytes: () => utf8(text + ' '.repeat(1e6)), expect: 'open' },
  { id: 'R07', name: 'byte-order mark', bytes: () => join(bytesOf('efbbbf'), bytes), expect: 'open' },
  {
    id: 'R08',
    name: 'UTF-16LE with mark',
    bytes: () => wide(2, true, true),
    expect: 'refuse',
    says: /UTF-16/,
  },
  { id: 'R08', name: 'UTF-16BE', bytes: () => wide(2, false, false), expect: 'refuse', says: /UTF-16/ },
  { id: 'R08', name: 'UTF-32LE', bytes: () => wide(4, true, false), expect: 'refuse', says: /UTF-32/ },
  ...(
    [
      ['R09', 'Latin-1', '4be4756665 72'],
      ['R10', 'overlong', 'c0af'],
      ['R10', 'surrogate half', 'eda080'],
      ['R10', 'past U+10FFFF', 'f4908080'],
    ] as const
  ).map(
    ([id, name, hex]): HostileFile => ({
      id,
      name,
      bytes: () => inTitle(bytesOf(hex.replace(' ', ''))),
      expect: 'refuse',
      code: 'not-json',
      says: /UTF-8: the byte at offset \d+/,
    }),
  ),
  { id: 'R11', name: 'CRLF', bytes: () => utf8(text.replaceAll('\n', '\r\n')), expect: 'open' },
  { id: 'R11', name: 'CR only', bytes: () => utf8(text.replaceAll('\n', '\r')), expect: 'open' },
  {
    id: 'R11',
    name: 'mixed',
    bytes: () => utf8(text.replace('\n', '\r\n').replace(',\n', ',\r')),
    expect: 'open',
  },
  ...foreign.map(
    ([name, make, says]): HostileFile => ({
      id: 'R12',
      name,
      bytes: make,
      expect: 'refuse',
      code: 'not-json',
      says,
    }),
  ),
  { id: 'R13', name: 'git conflict', bytes: () => utf8(conflict()), expect: 'refuse', says: /git conflict/ },
  ...(
    [
      ['comment', json5('{\n', '{\n  // mine\n'), /comment .* line 2, column 3/],
      ['trailing comma', json5('"settings": {', '"settings": {"scale": 5,'), /comma .* line \d+/],
      ['single quotes', json5('"blueprint"', "'blueprint'"), /single quotes at line 2, column 13/],
      ['NaN', json5('"version": 1', '"version": NaN'), /"NaN" .* line 3, column 14/],
      ['hexadecimal', json5('"version": 1', '"version": 0x1'), /number .* line 3, column 14/],
      ['no quotes', json5('"version"', 'version'), /"version" .* line 3, column 3/],
    ] as const
  ).map(
    ([name, make, says]): HostileFile => ({
      id: 'R14',
      name,
      bytes: make,
      expect: 'refuse',
      code: 'not-json',
      says,
    }),
  ),
];
