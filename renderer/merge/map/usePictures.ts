/** Faces and pictures that a map needs, made ready beside the window; the map is painted again when they are there. */
import { useEffect, useState } from 'react';
import { facesOf } from '../../../shared/exporters/facesOf';
import { pickAssets, pictureIds } from '../../../shared/exporters/pictures';
import type { Blueprint, Id } from '../../../shared/model/schema';
import type { Page } from '../../../shared/scene/types';
import { readyToPaint } from '../../host/exportEnvironment';
import type { MapScenes } from './mapScenes';

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
    const ids = pages.flatMap(pictureIds);
    void readyToPaint({ assets: pickAssets(doc, ids), faces: facesOf(pages) }).then((ready) => {
      if (!dropped) setImages(ready);
    });
    return () => {
      dropped = true;
    };
  }, [doc, scenes]);
  return images;
}
