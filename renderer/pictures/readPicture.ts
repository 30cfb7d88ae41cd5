/** A picture file as an asset: drawn anew, so that it carries neither place nor date, and no larger than it needs to be. */
import { toBase64 } from '../../shared/exporters/base64';
import { MAX_ASSET_BYTES, toMegabytes } from '../../shared/file/limits';
import { type PictureKind, readPictureHeader } from '../../shared/file/pictureHeader';
import type { Asset } from '../../shared/model/schema';
import { t } from '../state/useT';

/** `card`, `logo`: as it is, scaled down; `portrait`: a square from its middle. */
export type Purpose = 'card' | 'portrait' | 'logo';
export type ReadPicture =
  | { readonly ok: true; readonly asset: Asset }
  /** `text` says why, to the user. */
  | { readonly ok: false; readonly text: string };

/** The longer side, px: three times as sharp as a card of the greatest width on paper. */
const LONGEST = 2000;
const PORTRAIT = 512;
/** A logo is printed some centimetres wide at most. */
const LOGO = 800;
/** A file above this is not read. */
const MAX_FILE_BYTES = 60 * 1024 * 1024;
/** A picture above this is not decoded: it would take half a gigabyte of memory. */
const MAX_PIXELS = 120e6;
const QUALITY = 0.88;

const fail = (
  key: 'unreadable' | 'heic' | 'svg' | 'tooBig' | 'tooManyPixels',
  name: string,
  numbers: { size?: number; limit?: number } = {},
): ReadPicture => {
  const { size = 0, limit = 0 } = numbers;
  return { ok: false, text: t(`pictures.failed.${key}`, { name, size, limit }) };
};

/** What a picture is stored as: its own sort where the window can write it, without loss where it had none. */
const STORED_AS: Readonly<Record<PictureKind, Asset['mime']>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/png',
  bmp: 'image/png',
  avif: 'image/webp',
};

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The part of the picture that is kept. */
function frameOf({ width, height }: ImageBitmap, purpose: Purpose): Frame {
  if (purpose !== 'portrait') return { x: 0, y: 0, w: width, h: height };
  const side = Math.min(width, height);
  // Faces stand above the middle of a portrait format.
  return { x: (width - side) / 2, y: height > width ? (height - side) / 4 : 0, w: side, h: side };
}

function draw(bitmap: ImageBitmap, frame: Frame, longest: number): OffscreenCanvas | null {
  const factor = Math.min(1, longest / Math.max(frame.w, frame.h));
  const width = Math.max(1, Math.round(frame.w * factor));
  const height = Math.max(1, Math.round(frame.h * factor));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, frame.x, frame.y, frame.w, frame.h, 0, 0, width, height);
  return canvas;
}

const isMime = (type: string): type is Asset['mime'] => /^image\/(png|jpeg|webp)$/.test(type);

/** Pictures that stay too large without loss are written with it, then smaller. */
async function encode(
  bitmap: ImageBitmap,
  frame: Frame,
  longest: number,
  wanted: Asset['mime'],
): Promise<{ canvas: OffscreenCanvas; blob: Blob; mime: Asset['mime'] } | null> {
  for (const [mime, side] of [
    [wanted, longest],
    ['image/webp', longest],
    ['image/webp', longest / 2],
  ] as const) {
    const canvas = draw(bitmap, frame, side);
    const blob = await canvas?.convertToBlob({ type: mime, quality: QUALITY });
    if (canvas && blob && blob.size <= MAX_ASSET_BYTES && isMime(blob.type))
      return { canvas, blob, mime: blob.type };
  }
  return null;
}

/** Names that browsers give to what has none. */
const NAMELESS = /^(image|blob|unknown|clipboard)?\.?(png|jpe?g)?$/i;

export async function readPicture(file: File, purpose: Purpose): Promise<ReadPicture> {
  const { name } = file;
  const limit = toMegabytes(MAX_FILE_BYTES);
  if (file.size > MAX_FILE_BYTES) return fail('tooBig', name, { size: toMegabytes(file.size), limit });
  const sort = readPictureHeader(new Uint8Array(await file.arrayBuffer()));
  if (sort === null || sort === 'heic' || sort === 'svg') return fail(sort ?? 'unreadable', name);
  const pixels = sort.width * sort.height;
  if (pixels > MAX_PIXELS)
    return fail('tooManyPixels', name, { size: Math.round(pixels / 1e6), limit: MAX_PIXELS / 1e6 });
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return fail('unreadable', name);
  }
  const longest = { card: LONGEST, portrait: PORTRAIT, logo: LOGO }[purpose];
  const encoded = await encode(bitmap, frameOf(bitmap, purpose), longest, STORED_AS[sort.kind]);
  bitmap.close();
  if (!encoded) return fail('unreadable', name);
  const { canvas, blob, mime } = encoded;
  const data = toBase64(new Uint8Array(await blob.arrayBuffer()));
  const { width, height } = canvas;
  return { ok: true, asset: { mime, ...(!NAMELESS.test(name) && { name }), data, width, height } };
}
