/** The painted map for far zooms, laid into the map so that panning moves it for nothing; painted anew when the region or the zoom has changed. */
import { memo, useEffect, useRef } from 'react';
import type { Layout, PhaseBox, Rect } from '../../../shared/layout/types';
import type { Blueprint, Id } from '../../../shared/model/schema';
import { themes } from '../../../shared/scene/themes';
import type { SceneOptions, ThemeName } from '../../../shared/scene/types';
import { usePrivate } from '../../state/privateWriting';
import { getCamera, onCamera } from '../camera';
import { mapWithNotes } from '../createViewport';
import { useHeld } from '../held';
import { paintPicture } from '../paintPicture';

interface FarPictureProps {
  readonly doc: Blueprint;
  readonly layout: Layout;
  readonly region: Rect;
  readonly theme: ThemeName;
  readonly heat: SceneOptions['heat'];
  readonly selected: ReadonlySet<Id>;
  /** The phase that is presented: cards beyond it step back. */
  readonly lit: PhaseBox | null;
}

const SHARPEN_AFTER_MS = 90;
const MAX_SIDE = 8192;

/** The part of the region that has anything on it. */
function onMap(region: Rect, layout: Layout): Rect {
  const map = mapWithNotes(layout);
  const x = Math.max(region.x, map.x);
  const y = Math.max(region.y, map.y);
  return {
    x,
    y,
    w: Math.max(1, Math.min(region.x + region.w, map.x + map.w) - x),
    h: Math.max(1, Math.min(region.y + region.h, map.y + map.h) - y),
  };
}

export const FarPicture = memo(function FarPicture(props: FarPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useHeld((state) => state.ids);
  const covered = usePrivate((state) => state.covered);
  const { doc, layout, region, theme, heat, selected, lit } = props;
  useEffect(() => {
    let painted = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const paint = () => {
      const element = canvas.current;
      const ctx = element?.getContext('2d', { alpha: true });
      if (!element || !ctx) return;
      const { zoom } = getCamera();
      const area = onMap(region, layout);
      const wanted = zoom * devicePixelRatio;
      const scale = Math.min(wanted, MAX_SIDE / area.w, MAX_SIDE / area.h);
      element.width = Math.ceil(area.w * scale);
      element.height = Math.ceil(area.h * scale);
      element.style.transform = `translate(${area.x}px,${area.y}px) scale(${1 / scale})`;
      ctx.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
      paintPicture(ctx, doc, layout, area, {
        ...{ theme: themes[theme], heat, selected, held, zoom },
        ...{ lit, covered },
      });
      painted = zoom;
    };
    paint();
    const stop = onCamera(({ zoom }) => {
      if (zoom === painted) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(paint, SHARPEN_AFTER_MS);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [doc, layout, region, theme, heat, selected, held, lit, covered]);
  return <canvas ref={canvas} className="map-far-picture" />;
});
