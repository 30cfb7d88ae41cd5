/** Draws a scene on a 2D canvas context: PNG exports in the window and in Node, and the far-zoom picture. */

import type { Id, Locale } from '../model/schema';
import { drawnText } from '../text/plainForm';
import { splitRuns } from '../text/splitRuns';
import type { PaintContext } from './paintContext';
import { parsePath } from './path';
import type { Color, Page, Scene, SceneItem, Stroke } from './types';

type Item<T extends SceneItem['type']> = Extract<SceneItem, { type: T }>;
/** Decoded pictures by asset id; one that could not be decoded is left out and stays an empty box. */
type Images = ReadonlyMap<Id, unknown>;

function trace(ctx: PaintContext, d: string): void {
  ctx.beginPath();
  for (const step of parsePath(d)) {
    if (step.op === 'M') ctx.moveTo(...step.to);
    else if (step.op === 'L') ctx.lineTo(...step.to);
    else if (step.op === 'C') ctx.bezierCurveTo(...step.to);
    else if (step.op === 'Q') ctx.quadraticCurveTo(...step.to);
    else ctx.closePath();
  }
}

function strokeWith(ctx: PaintContext, stroke: Stroke): void {
  ctx.strokeStyle = stroke.color;
  ctx.lineWidth = stroke.width;
  ctx.lineCap = stroke.cap ?? 'butt';
  ctx.setLineDash(stroke.dash ? [...stroke.dash] : []);
  ctx.stroke();
}

function fillAndStroke(ctx: PaintContext, item: Item<'rect'> | Item<'path'>): void {
  ctx.globalAlpha = item.opacity ?? 1;
  if (item.fill !== undefined) {
    ctx.fillStyle = item.fill;
    ctx.fill();
  }
  if (item.stroke) strokeWith(ctx, item.stroke);
  ctx.globalAlpha = 1;
}

function paintText(ctx: PaintContext, item: Item<'text'>, locale: Locale): void {
  ctx.fillStyle = item.color;
  for (const run of splitRuns(item.text, item.style, locale)) {
    ctx.font = `${item.style.size}px "${run.face}"`;
    ctx.fillText(drawnText(run.text, item.style.weight, locale), item.x + run.x, item.y);
  }
}

const withAlpha = (color: Color, opacity: number): string =>
  color +
  Math.round(Math.min(1, Math.max(0, opacity)) * 255)
    .toString(16)
    .padStart(2, '0');

function paintGradient(ctx: PaintContext, item: Item<'gradient'>): void {
  const gradient = ctx.createLinearGradient(0, item.y, 0, item.y + item.h);
  gradient.addColorStop(0, withAlpha(item.top.color, item.top.opacity));
  gradient.addColorStop(1, withAlpha(item.bottom.color, item.bottom.opacity));
  ctx.fillStyle = gradient;
  ctx.fillRect(item.x, item.y, item.w, item.h);
}

function paintImage(ctx: PaintContext, item: Item<'image'>, images: Images): void {
  const image = images.get(item.assetId);
  if (image === undefined) return;
  const box = item.content ?? item;
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(item.x, item.y, item.w, item.h, item.radius ?? 0);
  ctx.clip();
  ctx.drawImage(image as never, box.x, box.y, box.w, box.h);
  ctx.restore();
}

/** Draws all items in order; the caller has scaled and moved the context. The scene's background is the page's business. */
export function paintScene(ctx: PaintContext, scene: Scene, images: Images): void {
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.fontKerning = 'none';
  for (const item of scene.items) {
    if (item.type === 'rect') {
      ctx.beginPath();
      if (item.radius) ctx.roundRect(item.x, item.y, item.w, item.h, item.radius);
      else ctx.rect(item.x, item.y, item.w, item.h);
      fillAndStroke(ctx, item);
    } else if (item.type === 'path') {
      trace(ctx, item.d);
      fillAndStroke(ctx, item);
    } else if (item.type === 'text') paintText(ctx, item, scene.textLocale);
    else if (item.type === 'gradient') paintGradient(ctx, item);
    else paintImage(ctx, item, images);
  }
}

/** Draws a page: its background unless null, then every placement. */
export function paintPage(ctx: PaintContext, page: Page, images: Images): void {
  if (page.background !== null) {
    ctx.fillStyle = page.background;
    ctx.fillRect(0, 0, page.width, page.height);
  }
  for (const { scene, x, y, scale, clip } of page.placements) {
    ctx.save();
    if (clip) {
      ctx.beginPath();
      ctx.rect(clip.x, clip.y, clip.w, clip.h);
      ctx.clip();
    }
    ctx.translate(x, y);
    ctx.scale(scale, scale);
    paintScene(ctx, scene, images);
    ctx.restore();
  }
}
