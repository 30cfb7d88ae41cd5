/** Draws the program's and the document's icons into resources/icons: SVG sources to PNG, ICO (Windows) and ICNS (macOS). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const out = resolve(import.meta.dirname, '../resources/icons');

/** The through-line: a customer's curve above the dashed line of visibility. */
const curve = 'M22 66 C31 66 33 34 44 34 C56 34 56 62 68 62 C80 62 84 40 98 30';
const app = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">
<rect x="6" y="6" width="108" height="108" rx="24" fill="#FDFCF9"/>
<path d="M6 74h108v16a24 24 0 0 1-24 24H30a24 24 0 0 1-24-24z" fill="#C4CFDB"/>
<path d="M20 80.5h80" stroke="#191D26" stroke-width="5" stroke-dasharray="14 8" fill="none"/>
<path d="${curve}" stroke="#2646B4" stroke-width="9" stroke-linecap="round" fill="none"/>
<circle cx="44" cy="34" r="7" fill="#FDFCF9" stroke="#2646B4" stroke-width="5"/>
<rect x="6.5" y="6.5" width="107" height="107" rx="23.5" fill="none" stroke="#191D26" stroke-opacity=".18"/>
</svg>`;
const fileIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">
<path d="M26 4h50l24 24v80a8 8 0 0 1-8 8H26a8 8 0 0 1-8-8V12a8 8 0 0 1 8-8z" fill="#FFFFFF" stroke="#8A93A3" stroke-width="2"/>
<path d="M76 4v16a8 8 0 0 0 8 8h16z" fill="#EAEFF3" stroke="#8A93A3" stroke-width="2"/>
<path d="M28 84h64" stroke="#191D26" stroke-width="4" stroke-dasharray="11 6" fill="none"/>
<path d="M28 70 C36 70 38 46 47 46 C56 46 56 66 66 66 C76 66 80 50 92 42" stroke="#2646B4" stroke-width="7" stroke-linecap="round" fill="none"/>
</svg>`;

async function toPng(svg: string, size: number): Promise<Buffer> {
  const image = await loadImage(Buffer.from(svg.replace('<svg ', `<svg width="${size}" height="${size}" `)));
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

/** An ICO container of PNGs (Windows Vista and later). */
function toIco(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** An ICNS container of PNGs: a four-letter type, the length, the picture, for each size. */
function toIcns(pictures: readonly { type: string; png: Buffer }[]): Buffer {
  const chunks = pictures.map(({ type, png }) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'ascii');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'ascii');
  head.writeUInt32BE(8 + chunks.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return Buffer.concat([head, ...chunks]);
}

mkdirSync(out, { recursive: true });
for (const [name, svg] of [
  ['icon', app],
  ['document', fileIcon],
] as const) {
  writeFileSync(resolve(out, `${name}.svg`), `${svg}\n`);
  const png = new Map<number, Buffer>();
  for (const size of [16, 32, 48, 64, 128, 256, 512, 1024]) png.set(size, await toPng(svg, size));
  const at = (size: number) => png.get(size) ?? Buffer.alloc(0);
  for (const size of name === 'icon' ? [16, 32, 48, 64, 128, 256, 512] : [64, 256]) {
    writeFileSync(resolve(out, name === 'icon' ? `${size}x${size}.png` : `${name}-${size}.png`), at(size));
  }
  writeFileSync(
    resolve(out, `${name}.ico`),
    toIco([16, 32, 48, 64, 128, 256].map((size) => ({ size, png: at(size) }))),
  );
  const types: readonly (readonly [string, number])[] = [
    ['icp4', 16],
    ['icp5', 32],
    ['ic07', 128],
    ['ic08', 256],
    ['ic09', 512],
    ['ic10', 1024],
  ];
  writeFileSync(resolve(out, `${name}.icns`), toIcns(types.map(([type, size]) => ({ type, png: at(size) }))));
}
