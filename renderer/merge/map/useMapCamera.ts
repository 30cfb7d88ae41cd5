/** Moves the map of a merge: wheel, drag, zoom keys; whoever draws it is told in the frame in which it moves. */
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Layout, Rect } from '../../../shared/layout/types';
import { firstCamera, fitted, kept, type MapCamera, type Size, showing, zoomed } from './mapCamera';

export interface MapCameraControl {
  readonly now: () => MapCamera;
  readonly size: () => Size;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly fit: () => void;
  /** Brings a place of the map into sight. */
  readonly reveal: (box: Rect) => void;
}

/** A press this short of moving is a click. */
const CLICK_PX = 4;
const LINE_PX = 18;

export function useMapCamera(
  root: RefObject<HTMLElement | null>,
  layout: Layout,
  draw: (camera: MapCamera, size: Size) => void,
): MapCameraControl {
  const camera = useRef<MapCamera | null>(null);
  const size = useRef<Size>({ w: 0, h: 0 });
  const frame = useRef(0);
  const latest = useRef({ layout, draw });
  latest.current = { layout, draw };

  const redraw = useCallback(() => {
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      if (camera.current) latest.current.draw(camera.current, size.current);
    });
  }, []);
  const control = useMemo((): MapCameraControl => {
    const move = (next: (now: MapCamera) => MapCamera) => {
      if (!camera.current) return;
      camera.current = kept(next(camera.current), latest.current.layout, size.current);
      redraw();
    };
    const middle = () => ({ x: size.current.w / 2, y: size.current.h / 2 });
    return {
      now: () => camera.current ?? { x: 0, y: 0, zoom: 1 },
      size: () => size.current,
      zoomBy: (factor) => move((now) => zoomed(now, now.zoom * factor, middle(), latest.current.layout)),
      zoomTo: (zoom) => move((now) => zoomed(now, zoom, middle(), latest.current.layout)),
      fit: () => move(() => fitted(latest.current.layout, size.current)),
      reveal: (box) => move((now) => showing(now, box, latest.current.layout, size.current)),
    };
  }, [redraw]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => {
      size.current = { w: element.clientWidth, h: element.clientHeight };
      const { layout: map } = latest.current;
      camera.current = camera.current
        ? kept(camera.current, map, size.current)
        : firstCamera(map, size.current);
      redraw();
    };
    // At once: what is in question is brought into sight before the observer speaks.
    measure();
    const pan = (dx: number, dy: number) => {
      const { current: now } = camera;
      if (!now) return;
      const next = { ...now, x: now.x + dx / now.zoom, y: now.y + dy / now.zoom };
      camera.current = kept(next, latest.current.layout, size.current);
      redraw();
    };
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const unit = event.deltaMode === 1 ? LINE_PX : 1;
      const { current: now } = camera;
      if (!now) return;
      if (event.ctrlKey || event.metaKey) {
        const rect = element.getBoundingClientRect();
        const at = { x: event.clientX - rect.left, y: event.clientY - rect.top };
        const next = zoomed(now, now.zoom * 2 ** ((-event.deltaY * unit) / 240), at, latest.current.layout);
        camera.current = kept(next, latest.current.layout, size.current);
        redraw();
      } else if (event.shiftKey && event.deltaX === 0) pan(event.deltaY * unit, 0);
      else pan(event.deltaX * unit, event.deltaY * unit);
    };
    let from: { x: number; y: number; moved: boolean } | null = null;
    const onDown = (event: PointerEvent) => {
      if (event.button > 1) return;
      from = { x: event.clientX, y: event.clientY, moved: false };
    };
    const onMove = (event: PointerEvent) => {
      if (!from || event.buttons === 0) return;
      const [dx, dy] = [from.x - event.clientX, from.y - event.clientY];
      if (!from.moved && Math.hypot(dx, dy) < CLICK_PX) return;
      if (!from.moved) element.setPointerCapture(event.pointerId);
      from = { x: event.clientX, y: event.clientY, moved: true };
      pan(dx, dy);
    };
    const onUp = () => {
      from = null;
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    return () => {
      watcher.disconnect();
      cancelAnimationFrame(frame.current);
      frame.current = 0;
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
    };
  }, [root, redraw]);

  useEffect(() => {
    if (camera.current) camera.current = kept(camera.current, layout, size.current);
    redraw();
  }, [layout, draw, redraw]);
  return control;
}
