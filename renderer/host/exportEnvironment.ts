/** What exports need in the window: the bundled fonts over the page's own address, and OffscreenCanvas as picture surface. */
import type { ExportEnvironment } from '../../shared/exporters/types';
import type { Asset, Blueprint, Id } from '../../shared/model/schema';
import type { PaintContext } from '../../shared/scene/paintContext';

const urls = import.meta.glob<string>('../../resources/fonts/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function loadFont(face: string): Promise<Uint8Array> {
  const url = urls[`../../resources/fonts/${face}.ttf`];
  if (url === undefined) throw new Error(`no such font face: ${face}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font ${face}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Loads the faces that fonts.css declares: a canvas draws with fallbacks what is not loaded yet, without waiting. */
async function readyFaces(faces: readonly string[]): Promise<void> {
  const wanted = new Set(faces);
  const declared = [...document.fonts].filter((font) => wanted.has(font.family.replaceAll('"', '')));
  await Promise.all(declared.map((font) => font.load()));
}

async function decode({ data, mime }: Asset): Promise<ImageBitmap | null> {
  const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  // A picture that cannot be decoded stays an empty frame.
  return createImageBitmap(new Blob([bytes], { type: mime })).catch(() => null);
}

/** Faces ready and pictures decoded: what must be waited for before a page is painted. */
export async function readyToPaint(needs: {
  readonly assets: Blueprint['assets'];
  readonly faces: readonly string[];
}): Promise<ReadonlyMap<Id, unknown>> {
  await readyFaces(needs.faces);
  const images = new Map<Id, unknown>();
  for (const [id, asset] of Object.entries(needs.assets)) {
    const image = await decode(asset);
    if (image) images.set(id, image);
  }
  return images;
}

const createSurface: ExportEnvironment['createSurface'] = async (width, height, needs) => {
  const images = await readyToPaint(needs);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no picture surface of this size');
  return {
    context: context as unknown as PaintContext,
    images,
    toPng: async () => {
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
};

/** The next turn of the event loop, so that the window draws a frame and hears a click. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export const exportEnvironment: ExportEnvironment = { loadFont, createSurface, pause };
