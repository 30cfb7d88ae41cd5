/** Paints the part of a merge's map that is seen: body, lane labels at the left, phases and steps at the top. */
import type { Layout, Rect } from '../../../shared/layout/types';
import type { Id } from '../../../shared/model/schema';
import { sceneCutter } from '../../../shared/scene/bounds';
import { paintScene } from '../../../shared/scene/paint';
import type { PaintContext } from '../../../shared/scene/paintContext';
import type { Scene } from '../../../shared/scene/types';
import { headOf, type MapCamera, type Size } from './mapCamera';
import type { MapScenes } from './mapScenes';

/** How far labels of the three lines reach over the label column. */
const LINE_LABEL = 190;

type Cut = (window: Rect) => Scene;
export interface MapCutters {
  readonly body: Cut;
  readonly head: Cut;
  readonly labels: Cut;
}

export const mapCutters = ({ body, head, labels }: MapScenes): MapCutters => ({
  body: sceneCutter(body),
  head: sceneCutter(head),
  labels: sceneCutter(labels),
});

export interface PaintedMap {
  readonly layout: Layout;
  readonly cutters: MapCutters;
  readonly images: ReadonlyMap<Id, unknown>;
  readonly camera: MapCamera;
  /** Of the window, px. */
  readonly size: Size;
  readonly sharp: number;
  readonly colors: { readonly desk: string; readonly panel: string; readonly edge: string };
}

export function paintMap(ctx: CanvasRenderingContext2D, map: PaintedMap): void {
  const { layout, cutters, images, camera, size, sharp, colors } = map;
  const { zoom } = camera;
  const head = headOf(layout);
  const window: Rect = { x: 0, y: 0, w: size.w / zoom, h: size.h / zoom };
  const scale = sharp * zoom;
  const paint = (cut: Cut, clips: readonly Rect[], dx: number, dy: number) => {
    ctx.save();
    ctx.beginPath();
    for (const clip of clips) ctx.rect(clip.x, clip.y, clip.w, clip.h);
    ctx.clip();
    ctx.translate(-dx, -dy);
    const area = { ...window, x: dx, y: dy };
    paintScene(ctx as unknown as PaintContext, cut(area), images);
    ctx.restore();
  };
  ctx.setTransform(scale, 0, 0, scale, 0, 0);
  ctx.fillStyle = colors.desk;
  ctx.fillRect(0, 0, window.w, window.h);
  const inner = { x: head.w, y: head.h, w: window.w - head.w, h: window.h - head.h };
  paint(cutters.body, [inner], camera.x, camera.y);
  const bands = layout.lines.map(({ y, h }) => ({ x: 0, y: y - camera.y, w: LINE_LABEL, h }));
  const below = (rect: Rect): Rect => {
    const top = Math.max(head.h, rect.y);
    return { ...rect, y: top, h: Math.max(0, rect.y + rect.h - top) };
  };
  paint(cutters.labels, [{ x: 0, y: head.h, w: head.w, h: inner.h }, ...bands.map(below)], 0, camera.y);
  ctx.fillStyle = colors.panel;
  ctx.fillRect(0, 0, window.w, head.h);
  paint(cutters.head, [{ x: head.w, y: 0, w: inner.w, h: head.h }], camera.x, 0);
  paint(cutters.head, [{ x: 0, y: 0, w: head.w, h: head.h }], 0, 0);
  ctx.fillStyle = colors.edge;
  ctx.fillRect(head.w - 0.5, 0, 1, window.h);
}
