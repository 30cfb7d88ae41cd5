/** V01–V12: pictures that run, reach out, are huge, are something else, or are none. */
import { deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { oneOfEach } from './smallest';
import type { HostileFile } from './types';

const BEACON = 'http://192.0.2.1/b';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (content: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} ${attributes}>${content}</svg>`;

/** By row. None is a format that maps hold: under a false name they stay undrawn, under their own the file is repaired. */
const SVGS: readonly (readonly [string, string])[] = [
  ['V01', svg('<script>parent.__pwned()</script>')],
  ['V01', svg('', 'onload="parent.__pwned()"')],
  ['V01', svg('<a xlink:href="javascript:__pwned()"><rect width="99" height="99"/></a>')],
  [
    'V01',
    svg(
      '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="__pwned()"/></foreignObject>',
    ),
  ],
  ['V02', svg('<use href="data:image/svg+xml;base64,PHN2Zy8+#x"/>')],
  ['V02', svg('<use href="http://192.0.2.1/x.svg#a"/>')],
  [
    'V03',
    svg('<a><animate attributeName="href" values="javascript:__pwned()"/><rect width="9" height="9"/></a>'),
  ],
  ['V03', svg('<set attributeName="onload" to="__pwned()"/><handler>__pwned()</handler>')],
  [
    'V04',
    `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${svg('<text>&c;</text>')}`,
  ],
  ['V04', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`],
  [
    'V05',
    svg(`<image href="${BEACON}.png"/><image xlink:href="${BEACON}.png"/><image href="file:///etc/passwd"/>`),
  ],
  ['V06', svg(`<style>@import url(${BEACON});*{background:url(${BEACON})}</style>`)],
  [
    'V07',
    svg(
      `<rect filter="url(${BEACON}#f)" mask="url(${BEACON}#m)" style="cursor:url(${BEACON})"/><style>@font-face{font-family:x;src:url(${BEACON})}</style>`,
    ),
  ],
  ['V08', svg('<rect width="9" height="9"/>', 'width="1e9" height="1e9" viewBox="0 0 0 0"')],
  ['V08', svg(`${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`)],
];

const bytesOf = (text: string): Uint8Array => strToU8(text);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const made = Buffer.alloc(content.length + 12);
  made.writeUInt32BE(content.length, 0);
  made.write(kind, 4, 'latin1');
  made.set(content, 8);
  return made;
}
function png(width: number, height: number, more: readonly Uint8Array[] = []): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const pixels = deflateSync(Buffer.alloc(5));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Of what a picture's bytes may be, whatever its type says. */
const BYTES: readonly (readonly [string, string, Uint8Array, string])[] = [
  ['V09', 'PNG called JPEG', png(1, 1), 'image/jpeg'],
  ['V09', 'HTML called PNG', bytesOf('<!doctype html><script>__pwned()</script>'), 'image/png'],
  ['V09', 'PNG and ZIP at once', Buffer.concat([png(1, 1), bytesOf('PK\u0003\u0004')]), 'image/png'],
  ['V09', 'PNG with 2 MB of text', png(1, 1, [chunk('tEXt', Buffer.alloc(2_000_000, 'x'))]), 'image/png'],
  ['V09', 'PNG of 50,000 × 50,000', png(50_000, 50_000), 'image/png'],
  [
    'V09',
    'PNG of 10,000 frames',
    png(1, 1, [chunk('acTL', Buffer.from([0, 0, 39, 16, 0, 0, 0, 0]))]),
    'image/png',
  ],
  [
    'V09',
    'JPEG cut off',
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108ffffffff03', 'hex'),
    'image/jpeg',
  ],
  [
    'V09',
    'WebP with false lengths',
    Buffer.from('52494646ffffffff574542505650384cffffffff2fffffffff', 'hex'),
    'image/webp',
  ],
  ['V09', 'GIF of no size', Buffer.from('47494638396100000000800000ffffff0000003b', 'hex'), 'image/gif'],
  ['V09', 'nothing', new Uint8Array(0), 'image/png'],
];

const file = (
  id: string,
  name: string,
  asset: Record<string, unknown>,
  expect: HostileFile['expect'],
): HostileFile => ({
  id,
  name,
  expect,
  bytes: () => {
    const doc = oneOfEach();
    Object.assign(doc.assets!.ass!, asset);
    doc.cards!.car!.assetId = 'ass';
    doc.cards!.pic = { ...doc.cards!.car!, kind: 'picture' };
    doc.personas!.per!.avatar = 'ass';
    return strToU8(JSON.stringify(doc));
  },
});

const ADDRESSES = [
  ...[
    'data:,x',
    'data:image/png;base64,iVBORw0KGgo=',
    'data:text/html,<script>__pwned()</script>',
    'data:image/png;charset=x,%89PNG',
  ],
  ...[
    'http://192.0.2.1/b.png',
    'https://192.0.2.1/b.png',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    '%2e%2e%2f',
    'iVBOR w0KGgo=',
  ],
] as const;

export const hostilePictures: readonly HostileFile[] = [
  ...SVGS.flatMap(([row, text], index) => [
    file(row, `${index} as PNG`, { data: base64(bytesOf(text)) }, 'open'),
    file(row, `${index} as SVG`, { data: base64(bytesOf(text)), mime: 'image/svg+xml' }, 'repair'),
  ]),
  ...BYTES.map(([row, name, bytes, mime]) => file(row, name, { data: base64(bytes), mime }, 'open')),
  ...ADDRESSES.map((data, index) =>
    file(index < 4 ? 'V11' : 'V12', `${index} instead of data`, { data }, 'repair'),
  ),
  ...[1e9, 1e6 + 1, 0, -1].map((width) => file('V08', `width ${width}`, { width }, 'repair')),
];
