/** The document's pictures as every viewer reads them: PNG or JPEG without metadata. */
import type { Asset, Blueprint, Id } from '../model/schema';
import type { Page } from '../scene/types';
import { fromBase64 } from './base64';
import { stripMetadata } from './stripMetadata';
import type { ExportEnvironment } from './types';

export interface Picture {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  /** What it shows, in words. */
  readonly alt?: string;
}

/** Ids of the pictures that a page shows, each once. */
export const pictureIds = (page: Page): readonly Id[] => [
  ...new Set(
    page.placements.flatMap(({ scene }) =>
      scene.items.flatMap((item) => (item.type === 'image' ? [item.assetId] : [])),
    ),
  ),
];

/** The records of those pictures. */
export const pickAssets = (doc: Blueprint, ids: readonly Id[]): Blueprint['assets'] =>
  Object.fromEntries(ids.flatMap((id) => (doc.assets[id] ? [[id, doc.assets[id]]] : [])));

/** Redraws a picture as PNG, for kinds that print viewers and drawing programs do not read; null where it cannot be decoded. */
export async function redraw(id: Id, asset: Asset, environment: ExportEnvironment): Promise<Picture | null> {
  const surface = await environment.createSurface(asset.width, asset.height, {
    assets: { [id]: asset },
    faces: [],
  });
  const image = surface.images.get(id);
  if (image === undefined) return null;
  surface.context.drawImage(image as never, 0, 0, asset.width, asset.height);
  return { mime: 'image/png', bytes: await surface.toPng() };
}

const words = ({ alt }: Asset) => (alt === undefined ? {} : { alt });

/** Pictures by asset id; one that is missing or cannot be read is left out and stays an empty frame. */
export async function loadPictures(
  doc: Blueprint,
  ids: readonly Id[],
  environment: ExportEnvironment,
): Promise<ReadonlyMap<Id, Picture>> {
  const pictures = new Map<Id, Picture>();
  for (const id of ids) {
    const asset = doc.assets[id];
    if (!asset) continue;
    if (asset.mime === 'image/png' || asset.mime === 'image/jpeg')
      pictures.set(id, {
        mime: asset.mime,
        bytes: stripMetadata(fromBase64(asset.data), asset.mime),
        ...words(asset),
      });
    else {
      const picture = await redraw(id, asset, environment);
      if (picture) pictures.set(id, { ...picture, ...words(asset) });
    }
  }
  return pictures;
}
