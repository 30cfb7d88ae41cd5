/** A screenshot as a PNG of at most 256 colours: a quarter of the size, and with an interface of few colours nobody sees it. */
import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const COLOURS = 256;

/** CRC 32 of a chunk's type and data. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** Five bits of each channel: colours that nobody tells apart. */
const coarse = (r: number, g: number, b: number): number => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);

interface Bin {
  count: number;
  r: number;
  g: number;
  b: number;
}

/** The most frequent colours, each the mean of what it stands for; then those that lie farthest from all so far. */
function choosePalette(bins: readonly Bin[]): readonly (readonly [number, number, number])[] {
  const means = [...bins]
    .sort((a, b) => b.count - a.count)
    .map(({ count, r, g, b }) => [r / count, g / count, b / count] as const);
  const frequent = means.slice(0, (COLOURS * 3) / 4);
  const rest = means.slice(frequent.length).map((colour) => ({ colour, away: distance(colour, frequent) }));
  rest.sort((a, b) => b.away - a.away);
  return [...frequent, ...rest.slice(0, COLOURS - frequent.length).map(({ colour }) => colour)];
}

type Colour = readonly [number, number, number];

const between = (a: Colour, b: Colour): number =>
  (a[0] - b[0]) ** 2 + 2 * (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
const distance = (colour: Colour, palette: readonly Colour[]): number =>
  palette.reduce((least, other) => Math.min(least, between(colour, other)), Number.POSITIVE_INFINITY);

export async function smallPng(screenshot: Uint8Array): Promise<Buffer> {
  const image = await loadImage(Buffer.from(screenshot));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const bins = new Map<number, Bin>();
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    const bin = bins.get(coarse(r, g, b)) ?? { count: 0, r: 0, g: 0, b: 0 };
    bin.count++;
    bin.r += r;
    bin.g += g;
    bin.b += b;
    bins.set(coarse(r, g, b), bin);
  }
  const palette = choosePalette([...bins.values()]);
  const nearest = new Map<number, number>();
  for (const [key, { count, r, g, b }] of bins) {
    const colour: Colour = [r / count, g / count, b / count];
    const away = palette.map((other) => between(colour, other));
    nearest.set(key, away.indexOf(Math.min(...away)));
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [r = 0, g = 0, b = 0] = data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3);
      rows[y * (width + 1) + 1 + x] = nearest.get(coarse(r, g, b)) ?? 0;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.map(Math.round)))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
