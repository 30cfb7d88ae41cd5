/** How far items of a scene reach, and the part of a scene that a window shows. */
import type { Rect } from '../layout/types';
import { parsePath } from './path';
import type { Scene, SceneItem } from './types';

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of path data: its control points, which no curve leaves. */
function pathBounds(d: string): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const step of parsePath(d)) {
    if (step.op === 'Z') continue;
    step.to.forEach((value, i) => {
      if (i % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
    });
  }
  return { left, top, right, bottom };
}

export function itemBounds(item: SceneItem): Bounds {
  if (item.type === 'text') {
    const { x, y, width, style } = item;
    return { left: x, right: x + width, top: y - style.lineHeight, bottom: y + style.lineHeight / 2 };
  }
  const reach = 'stroke' in item ? (item.stroke?.width ?? 0) / 2 : 0;
  const box =
    item.type === 'path'
      ? pathBounds(item.d)
      : { left: item.x, top: item.y, right: item.x + item.w, bottom: item.y + item.h };
  return {
    left: box.left - reach,
    top: box.top - reach,
    right: box.right + reach,
    bottom: box.bottom + reach,
  };
}

/** Cuts a scene down to what a window touches; made once per scene, since many sheets ask. */
export function sceneCutter(scene: Scene): (window: Rect) => Scene {
  const reaches = scene.items.map(itemBounds);
  return ({ x, y, w, h }) => ({
    ...scene,
    items: scene.items.filter((_, i) => {
      const { left, top, right, bottom } = reaches[i]!;
      return left <= x + w && right >= x && top <= y + h && bottom >= y;
    }),
  });
}
