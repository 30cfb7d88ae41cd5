/** Bytes and text: UTF-8, git conflicts, JSON Schema. */
import { describe, expect, it } from 'vitest';
import { splitConflict } from '../../../shared/file/conflict';
import { toJsonSchema } from '../../../shared/file/jsonSchema';
import { sniff } from '../../../shared/file/sniff';
import { decodeUtf8, encodeUtf8 } from '../../../shared/file/utf8';

describe('UTF-8', () => {
  it('agrees with the platform on every character', () => {
    const codes = Array.from({ length: 0x110000 }, (_, code) => code).filter(
      (code) => code < 0xd800 || code > 0xdfff,
    );
    for (let i = 0; i < codes.length; i += 20_000) {
      const text = String.fromCodePoint(...codes.slice(i, i + 20_000));
      const bytes = encodeUtf8(text);
      expect(Buffer.compare(bytes, Buffer.from(text, 'utf8'))).toBe(0);
      expect(decodeUtf8(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]))).toEqual({ ok: true, text });
    }
    expect(encodeUtf8('a\ud800b')).toEqual(new Uint8Array(Buffer.from('a\ufffdb')));
  });

  it('names the first wrong byte where the platform refuses', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const refuses = (bytes: Uint8Array) => {
      try {
        strict.decode(bytes);
        return false;
      } catch {
        return true;
      }
    };
    const edges = [
      0x20, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5,
    ];
    for (const a of edges)
      for (const b of edges)
        for (const c of edges)
          for (const d of edges) {
            const bytes = Uint8Array.of(0x41, a, b, c, d);
            if (decodeUtf8(bytes).ok === refuses(bytes)) throw new Error([...bytes].join(' '));
          }
    expect(decodeUtf8(Uint8Array.of(0x41, 0x42, 0xe4, 0x75))).toEqual({ ok: false, offset: 2 });
    expect(decodeUtf8(Uint8Array.of(0x41, 0xe4, 0xbd))).toEqual({ ok: false, offset: 1 });
  });
});

it('takes a conflict apart, also with a base', () => {
  const text = 'a\n<<<<<<< HEAD\nb1\n||||||| base\nb0\n=======\nb2\n>>>>>>> theirs\nc\n';
  expect(splitConflict(text)).toEqual({ ours: 'a\nb1\nc\n', theirs: 'a\nb2\nc\n', base: 'a\nb0\nc\n' });
  expect(splitConflict(text.replace('||||||| base\nb0\n', ''))).toMatchObject({
    ours: 'a\nb1\nc\n',
    base: null,
  });
  expect(splitConflict('a\n<<<<<<< HEAD\nb\n')).toBeNull();
  expect(splitConflict('a\n======= b\n')).toBeNull();
});

it('takes ordinary text for text', () => {
  for (const text of ['{', ' \n[', 'Stage,Action', '阶段', '\ufeff{}', '<<<<<<< HEAD\n{'])
    expect(sniff(encodeUtf8(text)), text).toBeNull();
  expect(sniff(encodeUtf8('<?xml version="1.0"?>'))).toBe('xml');
});

it('describes the format as JSON Schema', () => {
  const schema = toJsonSchema() as Record<string, never>;
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema).toMatchObject({
    required: ['format', 'version'],
    properties: {
      cards: {
        additionalProperties: {
          properties: { laneId: { pattern: expect.any(String) } },
          required: expect.arrayContaining(['kind']),
        },
      },
    },
  });
});
