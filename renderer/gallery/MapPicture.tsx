/** The whole map of a template as it will look, painted from its scene to the width there is. */
import { useEffect, useRef } from 'react';
import { facesOfScene } from '../../shared/exporters/facesOf';
import { layout } from '../../shared/layout/layout';
import type { Blueprint } from '../../shared/model/schema';
import { paintScene } from '../../shared/scene/paint';
import type { PaintContext } from '../../shared/scene/paintContext';
import { toScene } from '../../shared/scene/toScene';
import { readyToPaint } from '../host/exportEnvironment';
import { useUi } from '../state/ui';

/** Sharp on dense screens without holding a poster in memory. */
const MOST_PIXELS = 3200;

export function MapPicture({ doc, label }: { readonly doc: Blueprint; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useUi((state) => state.themeName);
  const locale = useUi((state) => state.locale);
  useEffect(() => {
    const surface = canvas.current;
    const context = surface?.getContext('2d');
    if (!surface || !context) return;
    let current = true;
    const paint = async () => {
      const box = layout(doc);
      const scene = toScene(doc, box, { theme, locale });
      const images = await readyToPaint({ assets: doc.assets, faces: [...facesOfScene(scene)] });
      if (!current) return;
      const shown = surface.clientWidth || 800;
      const scale = Math.min(MOST_PIXELS, shown * Math.min(2, window.devicePixelRatio)) / box.width;
      surface.width = Math.round(box.width * scale);
      surface.height = Math.round(box.height * scale);
      context.scale(scale, scale);
      paintScene(context as unknown as PaintContext, scene, images);
    };
    void paint();
    return () => {
      current = false;
    };
  }, [doc, theme, locale]);
  return <canvas ref={canvas} role="img" aria-label={label} className="gallery-picture" />;
}
