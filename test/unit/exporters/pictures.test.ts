/** Pictures in exports: no metadata travels along, transparency stays, broken ones leave an empty frame. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { fromBase64, toBase64 } from '../../../shared/exporters/base64';
import { loadPictures } from '../../../shared/exporters/pictures';
import { readPngKind, readRgbaPng } from '../../../shared/exporters/pngFile';
import { stripMetadata } from '../../../shared/exporters/stripMetadata';
import type { Asset, Blueprint } from '../../../shared/model/schema';
import { tinyMap } from '../../support/tinyMap';

const environment = createExportEnvironment();
const withAsset = (asset: Asset): Blueprint => ({ ...tinyMap, assets: { a1: asset } });
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const segment = (marker: number, body: string) => {
  const data = Buffer.from(body, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
};
const chunk = (type: string, data: Uint8Array) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};
const png = (extra: readonly Uint8Array[], rows: readonly number[][], colorType = 6) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, colorType, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      ...extra,
      chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
      chunk('IEND', new Uint8Array()),
    ]),
  );
};

it.each([0, 1, 2, 3, 4, 255, 100_000])('reads base64 back, %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) & 255);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

describe('stripMetadata', () => {
  it('takes place, time and comments out of a JPEG and keeps its pixels', () => {
    const jpeg = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, 'JFIF\0'),
      segment(0xe1, 'Exif\0\0GPSLatitude 48.2'),
      segment(0xed, 'Photoshop author'),
      segment(0xfe, 'comment'),
      segment(0xdb, 'quantisation'),
      segment(0xda, 'scan'),
      Buffer.from('pixels \xff\x00 Exif\xff\xd9', 'latin1'),
    ]);
    const stripped = text(stripMetadata(new Uint8Array(jpeg), 'image/jpeg'));
    for (const gone of ['GPS', 'Photoshop', 'comment']) expect(stripped).not.toContain(gone);
    for (const kept of ['JFIF', 'quantisation', 'scan', 'pixels']) expect(stripped).toContain(kept);
  });
  it('takes text out of a PNG', () => {
    const bytes = png([chunk('tEXt', Buffer.from('Author\0Lena'))], [[0, 1, 2, 3, 4, 5, 6, 7, 8]]);
    const stripped = stripMetadata(bytes, 'image/png');
    expect(text(stripped)).not.toContain('Lena');
    expect(readRgbaPng(stripped)).not.toBeNull();
  });
});

describe('PNG', () => {
  it('undoes every line filter', () => {
    const rows = [
      [0, 10, 20, 30, 255, 40, 50, 60, 128],
      [1, 10, 20, 30, 255, 1, 1, 1, 0],
      [2, 1, 1, 1, 0, 1, 1, 1, 0],
      [3, 0, 0, 0, 0, 0, 0, 0, 0],
      [4, 1, 1, 1, 1, 1, 1, 1, 1],
    ];
    const read = readRgbaPng(png([], rows));
    expect([...(read?.colors ?? [])]).toEqual([
      ...[10, 20, 30, 40, 50, 60],
      ...[10, 20, 30, 11, 21, 31],
      ...[11, 21, 31, 12, 22, 32],
      ...[5, 10, 15, 8, 16, 23],
      ...[6, 11, 16, 9, 17, 24],
    ]);
    expect([...(read?.opacity ?? [])].slice(0, 4)).toEqual([255, 128, 255, 255]);
  });
  it('leaves what it cannot read to others', () => {
    expect(readPngKind(new Uint8Array(40))).toBeNull();
    expect(readRgbaPng(png([], [[0, 1, 2, 3, 4, 5, 6]], 2))).toBeNull();
    expect(readRgbaPng(png([], [[0, 1, 2]]))).toBeNull();
  });
});

it('redraws a GIF and leaves out what is no picture', async () => {
  const gif = 'R0lGODdhAQABAIABAP///wAAACwAAAAAAQABAAACAkQBADs=';
  const good = withAsset({ mime: 'image/gif', data: gif, width: 1, height: 1 });
  expect((await loadPictures(good, ['a1'], environment)).get('a1')?.mime).toBe('image/png');
  const bad = withAsset({ mime: 'image/webp', data: 'AAAA', width: 1, height: 1 });
  expect((await loadPictures(bad, ['a1'], environment)).size).toBe(0);
});
