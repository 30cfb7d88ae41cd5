/** Follows one pointer from press to release: a click, or a drag that Escape takes back and that pans at the canvas's edge. */
import type { Point } from '../../../shared/layout/types';
import { beginMoving } from '../../state/rest';
import { getCamera, HEAD, toMap } from '../camera';
import { panBy } from '../moveCamera';

export interface Gesture {
  /** The pointer has moved; `point` on the map. Called at most once a frame. */
  readonly move: (point: Point, event: PointerEvent) => void;
  readonly drop: (point: Point, event: PointerEvent) => void;
  /** Escape, or the system took the pointer away: as if nothing had been. */
  readonly cancel: () => void;
}
interface TrackOptions {
  /** Makes the gesture once the pointer has moved far enough; null = nothing happens on dragging. */
  readonly drag: (start: Point, event: PointerEvent) => Gesture | null;
  readonly click?: (point: Point, event: PointerEvent) => void;
  /** Pan when the pointer comes near the canvas's edge; headers, which stand at an edge, pan along one axis. */
  readonly pans?: boolean | 'x' | 'y';
}

/** Movement in px that makes a press a drag. */
const THRESHOLD = 4;
/** Keys that say how something is dragged; all others wait until it has been let go. */
const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta'];
const EDGE = 36;
const EDGE_SPEED = 14;

/** Where the canvas lies in the window; asked for when it may have changed, for asking makes the browser lay out the page. */
let origin: Point = { x: 0, y: 0 };
/** Lies over everything during a drag: one element with another cursor instead of a cursor for every element. */
let shield: HTMLElement | null = null;

/** Follows the canvas's place; returns the function that stops. */
export function watchCanvas(element: HTMLElement): () => void {
  const measure = () => {
    const { left, top } = element.getBoundingClientRect();
    origin = { x: left, y: top };
  };
  shield = document.createElement('div');
  shield.className = 'map-shield';
  shield.hidden = true;
  element.append(shield);
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  window.addEventListener('resize', measure);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', measure);
    shield?.remove();
    shield = null;
  };
}

export const canvasPoint = (event: { readonly clientX: number; readonly clientY: number }): Point => ({
  x: event.clientX - origin.x,
  y: event.clientY - origin.y,
});
/** A point of the canvas in the window. */
export const toClient = (point: Point): Point => ({ x: point.x + origin.x, y: point.y + origin.y });
export const mapPoint = (event: { readonly clientX: number; readonly clientY: number }): Point =>
  toMap(canvasPoint(event));

let abort: (() => void) | null = null;
/** Takes back the drag that is under way, if any; true if there was one. */
export function cancelGesture(): boolean {
  if (!abort) return false;
  abort();
  return true;
}

/** Whether a pointer is being followed. */
export const isTracking = (): boolean => abort !== null;

/** How far the map moves this frame when the pointer stands at an edge. */
function edgePan(event: PointerEvent, along: true | 'x' | 'y'): Point {
  const at = canvasPoint(event);
  const { width, height } = getCamera();
  const speed = (from: number, to: number, value: number) =>
    value < from + EDGE ? EDGE_SPEED : value > to - EDGE ? -EDGE_SPEED : 0;
  return {
    x: along === 'y' ? 0 : speed(HEAD.width, width, at.x),
    y: along === 'x' ? 0 : speed(HEAD.height, height, at.y),
  };
}

export function track(down: PointerEvent, { drag, click, pans = false }: TrackOptions): void {
  cancelGesture();
  const start = mapPoint(down);
  let gesture: Gesture | null = null;
  let dragging = false;
  let endMoving = () => {};
  let latest = down;
  let frame = 0;

  const step = () => {
    frame = 0;
    if (!gesture) return;
    if (pans) {
      const pan = edgePan(latest, pans);
      if (pan.x !== 0 || pan.y !== 0) {
        panBy(pan.x, pan.y);
        frame = requestAnimationFrame(step);
      }
    }
    gesture.move(mapPoint(latest), latest);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    latest = event;
    if (!dragging) {
      const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= THRESHOLD;
      if (!far) return;
      dragging = true;
      endMoving = beginMoving();
      gesture = drag(start, down);
      if (shield) shield.hidden = gesture === null;
    }
    frame ||= requestAnimationFrame(step);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    abort = null;
    endMoving();
    if (shield) shield.hidden = true;
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onCancel);
    window.removeEventListener('keydown', onKey, true);
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    const now = gesture;
    stop();
    if (now) {
      now.move(mapPoint(event), event);
      now.drop(mapPoint(event), event);
    } else if (!dragging) click?.(mapPoint(event), event);
  };
  const onCancel = () => {
    const now = gesture;
    stop();
    now?.cancel();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!dragging || MODIFIERS.includes(event.key)) return;
    // What is dragged must not be deleted, edited or undone under the hand.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
  };
  abort = onCancel;
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onCancel);
  window.addEventListener('keydown', onKey, true);
}
