/** A picture's size, known before anything of it is decoded. */
import { expect, test } from 'vitest';
import { readPictureHeader } from '../../../shared/file/pictureHeader';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])),
  );
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
const big32 = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

test.each([
  ['png', bytes([0x89], 'PNG\r\n\x1a\n', big32(13), 'IHDR', big32(60000), big32(40000)), 60000, 40000],
  ['gif', bytes('GIF89a', [0x40, 1], [0xf0, 0], zeros(8)), 320, 240],
  ['bmp', bytes('BM', zeros(16), [0x40, 1, 0, 0], [0x10, 0xff, 0xff, 0xff], zeros(8)), 320, 240],
  ['webp', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0x3f, 1, 0], [0xef, 0, 0]), 320, 240],
  ['webp', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0x40, 1], [0xf0, 0]), 320, 240],
  ['webp', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f], [0x3f, 0xc1, 0x3b, 0]), 320, 240],
  [
    'avif',
    bytes(
      big32(24),
      'ftypavif',
      zeros(12),
      'ispe',
      zeros(4),
      big32(64),
      big32(64),
      'ispe',
      zeros(4),
      big32(320),
      big32(240),
      zeros(20),
    ),
    320,
    240,
  ],
  [
    'jpeg',
    // A thumbnail in the EXIF data has a frame header of its own: it is not the picture's.
    bytes(
      [0xff, 0xd8, 0xff, 0xe1, 0, 13, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 9, 0, 0],
      [0xff, 0xff, 0xc2, 0, 11, 8, 0, 240, 1, 64, 1, 0, 0, 0, 0],
    ),
    320,
    240,
  ],
])('%s', (kind, data, width, height) => {
  expect(readPictureHeader(data)).toEqual({ kind, width, height });
});

test('what cannot be taken in is told apart from what is no picture', () => {
  expect(readPictureHeader(bytes(big32(24), 'ftypheic', big32(0), 'mif1heic'))).toBe('heic');
  expect(readPictureHeader(bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">'))).toBe(
    'svg',
  );
  for (const none of [
    bytes(''),
    bytes('hello'),
    bytes([0xff, 0xd8, 0xff]),
    bytes([0xff, 0xd8], zeros(40)),
    bytes('RIFF1234WEBPxxxx'),
  ])
    expect(readPictureHeader(none)).toBeNull();
});
