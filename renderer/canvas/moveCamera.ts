/**
 * Moving the camera ourselves: the viewport's element is moved at once, React Flow learns of it when the movement rests. Its own way
 * (d3-zoom, store, React) costs 3 ms an event; this one a third of a millisecond.
 */
import type { Point, Rect } from '../../shared/layout/types';
import { beginMoving } from '../state/rest';
import { type Camera, getCamera, MAX_ZOOM, MIN_ZOOM, panned, setCamera } from './camera';

/** What the map does right now. It pans at one zoom; who zooms may pan, too. */
export type Movement = 'pans' | 'zooms' | 'rests';

interface Driver {
  /** React Flow's viewport element. */
  readonly element: HTMLElement;
  /** Tells React Flow where the viewport is. */
  readonly sync: (camera: Camera) => void;
  readonly onMoving: (moving: Movement) => void;
  /** All that is on the map, in its units. */
  readonly map: () => Rect;
}

const REST_MS = 150;
/** Zoom per px of wheel, as browsers and drawing programs have it. */
const ZOOM_PER_PX = 0.0022;
const LINE_PX = 20;

let driver: Driver | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let movement: Movement = 'rests';
let endMoving = () => {};

/** Takes over a canvas; returns the function that lets it go. */
export function driveCamera(next: Driver): () => void {
  driver = next;
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    movement = 'rests';
    endMoving();
    if (driver === next) driver = null;
  };
}

function tell(next: Movement): void {
  if (next === movement) return;
  movement = next;
  driver?.onMoving(next);
}

/** Lets React Flow catch up now; it must be where the map is before it begins to pan itself. */
export function restCamera(): void {
  if (timer === null) return;
  clearTimeout(timer);
  timer = null;
  tell('rests');
  driver?.sync(getCamera());
  endMoving();
}

/** Whether React Flow does not know yet where the map is. */
export const isMoving = (): boolean => timer !== null;

/** Puts the camera somewhere. */
export function moveCamera(camera: Camera): void {
  if (!driver) return;
  if (timer === null) endMoving = beginMoving();
  else clearTimeout(timer);
  // One that zooms stays one until it rests: the browser would keep drawing at the size of its first moment.
  tell(movement === 'zooms' || camera.zoom !== getCamera().zoom ? 'zooms' : 'pans');
  timer = setTimeout(restCamera, REST_MS);
  driver.element.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.zoom})`;
  setCamera(camera);
}

/** By px on screen; some of the map stays in sight. */
export function panBy(dx: number, dy: number): void {
  if (driver) moveCamera(panned(getCamera(), dx, dy, driver.map()));
}

/** Zooms by a factor; the point of the canvas, in px, stays where it is. */
export function zoomAt(point: { readonly x: number; readonly y: number }, factor: number): void {
  const camera = getCamera();
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, camera.zoom * factor));
  const share = zoom / camera.zoom;
  moveCamera({
    ...camera,
    zoom,
    x: point.x - (point.x - camera.x) * share,
    y: point.y - (point.y - camera.y) * share,
  });
}

/** The wheel pans, with Shift sideways; with Ctrl, and by pinching on a trackpad, it zooms. `at` says where in the canvas the pointer is. */
export function onWheel(event: WheelEvent, at: (event: WheelEvent) => Point): void {
  event.preventDefault();
  event.stopPropagation();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
  const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
  if (event.ctrlKey || event.metaKey) {
    // A mouse wheel's notch is large, a pinch's step small: both end in a comfortable speed.
    zoomAt(
      at(event),
      Math.exp(-Math.max(-100, Math.min(100, dy * (Math.abs(dy) < 10 ? 5 : 1))) * ZOOM_PER_PX),
    );
  } else if (event.shiftKey && dx === 0) panBy(-dy, 0);
  else panBy(-dx, -dy);
}
