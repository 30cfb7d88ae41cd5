/** A map drawn small from the file itself, so that each looks like what it is. Remembered by document. */
import { memo } from 'react';
import { layout } from '../../../shared/layout/layout';
import type { Blueprint } from '../../../shared/model/schema';
import { type Miniature, toMiniature } from '../../../shared/scene/miniature';
import { MiniaturePicture } from './MiniaturePicture';

const drawn = new WeakMap<Blueprint, Miniature>();

/** Lays the map out: some milliseconds for a large one, so do it where nobody waits. */
export function drawThumbnail(doc: Blueprint): Miniature {
  let miniature = drawn.get(doc);
  if (!miniature) {
    miniature = toMiniature(doc, layout(doc));
    drawn.set(doc, miniature);
  }
  return miniature;
}

export const MapThumbnail = memo(function MapThumbnail({ doc }: { readonly doc: Blueprint }) {
  return <MiniaturePicture miniature={drawThumbnail(doc)} />;
});
