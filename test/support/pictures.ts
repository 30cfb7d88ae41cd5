/** Picture files for tests: a JPEG that says where it was taken, a PNG of any claimed size, and files let fall on the window by the browser itself. */
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { ScreenPoint } from './mapOnScreen';

const u16 = (n: number): number[] => [n >> 8, n & 255];
const u32 = (n: number): number[] => [...u16(n >>> 16), ...u16(n & 65535)];

/** EXIF with orientation 6 (a quarter turn clockwise), a camera's name and a place: 48° 51′ N. */
function exif(): Buffer {
  const make = Buffer.from('SpyCam 3000\0', 'latin1');
  const entry = (tag: number, type: number, count: number, value: readonly number[]): number[] => [
    ...u16(tag),
    ...u16(type),
    ...u32(count),
    ...value,
  ];
  const first = 8;
  const gps = first + 2 + 3 * 12 + 4;
  const makeAt = gps + 2 + 2 * 12 + 4;
  const latitudeAt = makeAt + make.length;
  const tiff = Buffer.from([
    ...Buffer.from('MM'),
    ...u16(42),
    ...u32(first),
    ...u16(3),
    ...entry(0x010f, 2, make.length, u32(makeAt)),
    ...entry(0x0112, 3, 1, [...u16(6), 0, 0]),
    ...entry(0x8825, 4, 1, u32(gps)),
    ...u32(0),
    ...u16(2),
    ...entry(0x0001, 2, 2, [...Buffer.from('N\0'), 0, 0]),
    ...entry(0x0002, 5, 3, u32(latitudeAt)),
    ...u32(0),
    ...make,
    ...[48, 1, 51, 1, 2424, 100].flatMap(u32),
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, ...u16(body.length + 2)]), body]);
}

/** A photo, left half red and right half blue as stored, with EXIF in front of it. */
export async function photoWithPlace(page: Page, width: number, height: number): Promise<Buffer> {
  const plain = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#d02020';
      context.fillRect(0, 0, w / 2, h);
      context.fillStyle = '#2020d0';
      context.fillRect(w / 2, 0, w / 2, h);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height] as const,
  );
  const jpeg = Buffer.from(plain);
  return Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)]);
}

/** A PNG that says it has this size; its pixels are there only where it is small. */
export function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([Buffer.from(u32(data.length)), body, Buffer.from(u32(crc(body)))]);
  };
  const small = width * height < 1e6;
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 120)]);
  const pixels = small ? Buffer.concat(Array.from({ length: height }, () => row)) : Buffer.alloc(16);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([...u32(width), ...u32(height), 8, 2, 0, 0, 0])),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

/** Files from the disk over a point of the window, as the system drags them. */
export async function dropFiles(
  page: Page,
  { x, y }: ScreenPoint,
  files: readonly string[],
  whileOver?: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = {
    items: files.map((path) => ({ mimeType: /png$/.test(path) ? 'image/png' : 'image/jpeg', data: '' })),
    files: [...files],
    dragOperationsMask: 1,
  };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await whileOver?.();
  await session.send('Input.dispatchDragEvent', { type: 'drop', x, y, data });
  await session.detach();
}
