/** What exports need from a machine without a window: font files, and a picture surface from @napi-rs/canvas, loaded when first asked for. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ExportEnvironment, Surface } from '../../shared/exporters/types';
import type { Id } from '../../shared/model/schema';
import type { PaintContext } from '../../shared/scene/paintContext';

const FONT_FOLDER = join('resources', 'fonts');

/** The nearest folder above this file that holds the bundled fonts: the checkout's, or the package's. */
function findFonts(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, FONT_FOLDER))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the bundled fonts are missing (resources/fonts)');
    folder = above;
  }
  return join(folder, FONT_FOLDER);
}

let fontFolder: string | null = null;

async function loadFont(face: string): Promise<Uint8Array> {
  if (!/^[A-Za-z]+-\d{3}$/.test(face)) throw new Error(`no such font face: ${face}`);
  fontFolder ??= findFonts();
  return new Uint8Array(await readFile(join(fontFolder, `${face}.ttf`)));
}

const createSurface: ExportEnvironment['createSurface'] = async (width, height, { assets, faces }) => {
  const { createCanvas, GlobalFonts, loadImage } = await import('@napi-rs/canvas');
  for (const face of faces)
    if (!GlobalFonts.has(face)) GlobalFonts.register(Buffer.from(await loadFont(face)), face);
  const images = new Map<Id, unknown>();
  for (const [id, asset] of Object.entries(assets)) {
    // A picture that cannot be decoded stays an empty frame.
    const image = await loadImage(Buffer.from(asset.data, 'base64')).catch(() => null);
    if (image) images.set(id, image);
  }
  const canvas = createCanvas(width, height);
  const surface: Surface = {
    context: canvas.getContext('2d') as unknown as PaintContext,
    images,
    toPng: async () => new Uint8Array(await canvas.encode('png')),
  };
  return surface;
};

/** An environment for one or more exports; progress and cancel can be added by spreading. */
export function createExportEnvironment(): ExportEnvironment {
  return { loadFont, createSurface, pause: () => nextTurn() };
}
