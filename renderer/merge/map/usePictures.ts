/** Faces and pictures that a map needs, made ready beside the window; the map is painted again when they are there. */
import { useEffect, useState } from 'react';
import { facesOf } from '../../../shared/exporters/facesOf';
import { pickAssets, pictureIds } from '../../../shared/exporters/pictures';
import type { Blueprint, Id } from '../../../shared/model/schema';
import type { Page } from '../../../shared/scene/types';
import { readyToPaint } from '../../host/exportEnvironment';
import type { MapScenes } from './mapScenes';

const AFTER_MS = 60;
const NONE: ReadonlyMap<Id, unknown> = new Map();

export function usePictures(doc: Blueprint, scenes: MapScenes): ReadonlyMap<Id, unknown> {
  const [images, setImages] = useState(NONE);
  useEffect(() => {
    let dropped = false;
    const pages = Object.values(scenes).map(
      (scene): Page => ({
        width: scene.width,
        height: scene.height,
        background: null,
        placements: [{ scene, x: 0, y: 0, scale: 1 }],
      }),
    );
    const prepare = async () => {
      const assets = pickAssets(doc, pages.flatMap(pictureIds));
      const ready = await readyToPaint({ assets, faces: facesOf(pages) });
      if (!dropped) setImages(ready);
    };
    // Not in the frame in which the map comes: every text is looked through for its faces.
    const timer = setTimeout(() => void prepare(), AFTER_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [doc, scenes]);
  return images;
}
