/** The canvas's camera: where it looks, and who wants to know. React Flow moves it; nothing here renders. */
import type { Point, Rect } from '../../shared/layout/types';

/** Map units to screen: screen = map × zoom + (x, y). `width`, `height`: the canvas's size in px. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Room that the sticky headers take at the left and top, in px. */
export const HEAD = { width: 120, phases: 26, steps: 42, height: 68 } as const;
export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 3;
/** Below this zoom the map is a heat picture with phase names. */
export const FAR_ZOOM = 0.15;
/** Below this zoom cards show their titles only. */
export const TITLES_ZOOM = 0.4;

let current: Camera = { x: 0, y: 0, zoom: 1, width: 0, height: 0 };
const listeners = new Set<(camera: Camera, before: Camera) => void>();

export const getCamera = (): Camera => current;

/** Told by React Flow's store on every move and resize. */
export function setCamera(next: Camera): void {
  const { x, y, zoom, width, height } = current;
  if (next.x === x && next.y === y && next.zoom === zoom && next.width === width && next.height === height)
    return;
  const before = current;
  current = next;
  for (const listener of listeners) listener(next, before);
}

/** Calls at once and on every change; returns the function that stops. */
export function onCamera(listener: (camera: Camera, before: Camera) => void): () => void {
  listeners.add(listener);
  listener(current, current);
  return () => listeners.delete(listener);
}

export const toMap = (point: Point, camera: Camera = current): Point => ({
  x: (point.x - camera.x) / camera.zoom,
  y: (point.y - camera.y) / camera.zoom,
});

/** The part of the map that is seen, headers not counted. */
export function visibleRect(camera: Camera = current): Rect {
  const { x, y } = toMap({ x: HEAD.width, y: HEAD.height }, camera);
  return {
    x,
    y,
    w: Math.max(0, camera.width - HEAD.width) / camera.zoom,
    h: Math.max(0, camera.height - HEAD.height) / camera.zoom,
  };
}

export const grow = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  w: rect.w + 2 * by,
  h: rect.h + 2 * by,
});

export const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

export const holds = (rect: Rect, point: Point): boolean =>
  point.x >= rect.x && point.x <= rect.x + rect.w && point.y >= rect.y && point.y <= rect.y + rect.h;

/** The camera that shows a rectangle whole, centred in what the headers leave free; never larger than `maxZoom`. */
export function cameraFor(rect: Rect, camera: Camera, maxZoom = 1, margin = 24): Camera {
  const room = {
    w: Math.max(40, camera.width - HEAD.width - 2 * margin),
    h: Math.max(40, camera.height - HEAD.height - 2 * margin),
  };
  const wanted = Math.min(room.w / Math.max(1, rect.w), room.h / Math.max(1, rect.h), maxZoom);
  const zoom = Math.max(MIN_ZOOM, wanted);
  return {
    ...camera,
    zoom,
    x: HEAD.width + margin + (room.w - rect.w * zoom) / 2 - rect.x * zoom,
    y: HEAD.height + margin + (room.h - rect.h * zoom) / 2 - rect.y * zoom,
  };
}

/** The camera that shows all of the map, its first corner where the headers meet. */
export function cameraForWhole(map: Rect, camera: Camera, margin = 16): Camera {
  const room = { w: camera.width - HEAD.width - margin, h: camera.height - HEAD.height - margin };
  const zoom = Math.max(MIN_ZOOM, Math.min(1, room.w / map.w, room.h / map.h));
  return { ...camera, zoom, x: HEAD.width - map.x * zoom, y: HEAD.height - map.y * zoom };
}

/** The camera moved back to where the map fills the room that the headers leave, as far as the map is large enough for that. */
export function keepOnMap(camera: Camera, map: Rect): Camera {
  const within = (at: number, from: number, size: number, start: number, room: number): number => {
    const first = start - from * camera.zoom;
    const last = start + room - (from + size) * camera.zoom;
    return last > first ? at : Math.max(last, Math.min(first, at));
  };
  return {
    ...camera,
    x: within(camera.x, map.x, map.w, HEAD.width, camera.width - HEAD.width),
    y: within(camera.y, map.y, map.h, HEAD.height, camera.height - HEAD.height),
  };
}

/** How much of the map stays in sight, in px, however far one pans. */
const IN_SIGHT = 120;

/** The camera panned by px on screen, but not past where the last bit of the map would leave the room that the headers leave. */
export function panned(camera: Camera, dx: number, dy: number, map: Rect): Camera {
  const along = (at: number, by: number, from: number, size: number, start: number, room: number): number => {
    const keep = Math.min(IN_SIGHT, room / 2, size * camera.zoom);
    const least = start + keep - (from + size) * camera.zoom;
    const most = start + room - keep - from * camera.zoom;
    const to = at + by;
    // Where it stands outside already, it may only come back.
    return by > 0 ? Math.min(to, Math.max(most, at)) : Math.max(to, Math.min(least, at));
  };
  const room = { w: camera.width - HEAD.width, h: camera.height - HEAD.height };
  return {
    ...camera,
    x: along(camera.x, dx, map.x, map.w, HEAD.width, room.w),
    y: along(camera.y, dy, map.y, map.h, HEAD.height, room.h),
  };
}

/** Height below the header that pinned lanes cover, px: what is to be seen is shown below them. */
let covered = 0;
export const coverTop = (px: number): void => {
  covered = px;
};

/** The camera moved just so far that the rectangle is seen; the same camera where it is seen already. */
export function cameraShowing(rect: Rect, camera: Camera, margin = 24): Camera {
  const whole = visibleRect(camera);
  const cover = covered / camera.zoom;
  const seen = { ...whole, y: whole.y + cover, h: whole.h - cover };
  const pad = margin / camera.zoom;
  const shift = (from: number, size: number, seenFrom: number, seenSize: number): number => {
    if (size + 2 * pad > seenSize || from - pad < seenFrom) return seenFrom - (from - pad);
    const over = from + size + pad - (seenFrom + seenSize);
    return over > 0 ? -over : 0;
  };
  const dx = shift(rect.x, rect.w, seen.x, seen.w);
  const dy = shift(rect.y, rect.h, seen.y, seen.h);
  return dx === 0 && dy === 0
    ? camera
    : { ...camera, x: camera.x + dx * camera.zoom, y: camera.y + dy * camera.zoom };
}
