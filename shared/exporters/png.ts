/** The map as one PNG picture at one, two or three times its size, or at a width in pixels. */
import { paintPage } from '../scene/paint';
import type { Page } from '../scene/types';
import { facesOf } from './facesOf';
import { withLogo } from './logo';
import { mapParts } from './mapParts';
import { DRAWN_OPTIONS, MAX_PIXELS } from './options';
import { pickAssets, pictureIds } from './pictures';
import { stopIfCancelled } from './progress';
import { sheet } from './sheet';
import type { Exporter, ExportOptions } from './types';

/** 160 megapixels: what a canvas takes 640 MB for. */
const MAX_AREA = 160_000_000;
const DEFAULT_SCALE = 2;

export interface PngSize {
  readonly width: number;
  readonly height: number;
  /** Pixels for one unit of the page. */
  readonly scale: number;
  /** The size asked for was larger than can be made. */
  readonly reduced: boolean;
}

/** Size of the picture of a page with the given options, held to what can be made. */
export function pngSize(page: Pick<Page, 'width' | 'height'>, options: ExportOptions): PngSize {
  const wanted =
    options.pixelWidth !== undefined
      ? Math.max(1, options.pixelWidth) / page.width
      : (options.scale ?? DEFAULT_SCALE);
  const most = Math.min(
    MAX_PIXELS / Math.max(page.width, page.height),
    Math.sqrt(MAX_AREA / (page.width * page.height)),
  );
  const scale = Math.min(wanted, most);
  const pixels = (units: number) => Math.min(MAX_PIXELS, Math.max(1, Math.round(units * scale)));
  return { width: pixels(page.width), height: pixels(page.height), scale, reduced: wanted > most };
}

export const png: Exporter = {
  id: 'png',
  extensions: ['png'],
  mime: 'image/png',
  options: ['scale', 'pixelWidth', 'transparent', ...DRAWN_OPTIONS],
  preview: (doc, options) => {
    const page = sheet(mapParts(doc, options), options);
    return { kind: 'pages', pages: [page], unit: 'px', scale: pngSize(page, options).scale };
  },
  export: async (source, options, environment) => {
    stopIfCancelled(environment);
    const doc = withLogo(source, options);
    const page = sheet(mapParts(doc, options), options);
    const { width, height, scale } = pngSize(page, options);
    environment.progress?.(1, 4);
    const surface = await environment.createSurface(width, height, {
      assets: pickAssets(doc, pictureIds(page)),
      faces: facesOf([page]),
    });
    stopIfCancelled(environment);
    environment.progress?.(2, 4);
    surface.context.scale(scale, scale);
    paintPage(surface.context, page, surface.images);
    await environment.pause?.();
    stopIfCancelled(environment);
    environment.progress?.(3, 4);
    const bytes = await surface.toPng();
    environment.progress?.(4, 4);
    return bytes;
  },
};
