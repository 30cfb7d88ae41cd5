/** Where the map of a merge is looked at: how far it is moved and how large it is; kept in its bounds. */
import type { Layout, Rect } from '../../../shared/layout/types';

/** `x`, `y`: map units left of and above the body's corner, below the header and right of the labels. */
export interface MapCamera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export interface Size {
  readonly w: number;
  readonly h: number;
}

/** Titles are read without effort from here on. */
const READABLE = 0.85;
const MIN_ZOOM = 0.1;
const MAX_ZOOM = 2;

export const headOf = (layout: Layout): Size => ({
  w: layout.labelWidth,
  h: layout.phaseHeight + layout.stepHeight,
});

/** What of the map's body the window shows, in map units from the body's corner. */
export function seen({ x, y, zoom }: MapCamera, layout: Layout, size: Size): Rect {
  const head = headOf(layout);
  return { x, y, w: Math.max(1, size.w / zoom - head.w), h: Math.max(1, size.h / zoom - head.h) };
}

const within = (value: number, most: number): number => Math.max(0, Math.min(value, Math.max(0, most)));

export function kept(camera: MapCamera, layout: Layout, size: Size): MapCamera {
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, camera.zoom));
  const head = headOf(layout);
  const part = seen({ ...camera, zoom }, layout, size);
  return {
    zoom,
    x: within(camera.x, layout.width - head.w - part.w),
    y: within(camera.y, layout.height - head.h - part.h),
  };
}

/** `at`: the place in the window, px, that stays where it is. */
export function zoomed(
  camera: MapCamera,
  zoom: number,
  at: { x: number; y: number },
  layout: Layout,
): MapCamera {
  const head = headOf(layout);
  const to = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
  const place = (from: number, offset: number, edge: number) =>
    from + (offset / camera.zoom - edge) - (offset / to - edge);
  return { zoom: to, x: place(camera.x, at.x, head.w), y: place(camera.y, at.y, head.h) };
}

/** The nearest camera that shows all of `box` (in map units), with some room round it. */
export function showing(camera: MapCamera, box: Rect, layout: Layout, size: Size): MapCamera {
  const head = headOf(layout);
  const room = 24;
  const part = seen(camera, layout, size);
  const along = (from: number, length: number, at: number, extent: number) => {
    if (at - room >= from && at + extent + room <= from + length) return from;
    return at + extent / 2 - length / 2;
  };
  return kept(
    {
      zoom: camera.zoom,
      x: along(part.x, part.w, box.x - head.w, box.w),
      y: along(part.y, part.h, box.y - head.h, box.h),
    },
    layout,
    size,
  );
}

/** The whole map. */
export function fitted(layout: Layout, size: Size): MapCamera {
  return kept({ x: 0, y: 0, zoom: Math.min(1, size.w / layout.width, size.h / layout.height) }, layout, size);
}

/** Where one begins: as large as its height allows, but readable. */
export function firstCamera(layout: Layout, size: Size): MapCamera {
  return kept({ x: 0, y: 0, zoom: Math.max(READABLE, Math.min(1, size.h / layout.height)) }, layout, size);
}
