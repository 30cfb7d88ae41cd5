/** Where a window may stand: remembered bounds are followed only where the user can still see and reach them. */
import type { Rectangle } from 'electron';
import { z } from 'zod';

export const LEAST = { width: 640, height: 400 } as const;
const USUAL = { width: 1440, height: 900 } as const;
/** As much of a window's upper edge must lie on a screen, so that it can be taken hold of. */
const HOLD = { width: 120, height: 32 } as const;
/** A window on top of another stands a little beside it. */
const STEP = 28;

const number = z.number().int().min(-100_000).max(100_000);
export const windowStateSchema = z.object({
  bounds: z.object({ x: number, y: number, width: number, height: number }),
  isMaximized: z.boolean(),
  isFullScreen: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

const overlap = (from: number, size: number, otherFrom: number, otherSize: number): number =>
  Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom);

/** Whether the upper edge can be taken hold of on one of the screens. */
export const isReachable = (bounds: Rectangle, areas: readonly Rectangle[]): boolean =>
  areas.some(
    (area) =>
      overlap(bounds.x, bounds.width, area.x, area.width) >= HOLD.width &&
      overlap(bounds.y, HOLD.height, area.y, area.height) >= HOLD.height,
  );

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

function within(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = clamp(bounds.width, Math.min(LEAST.width, area.width), area.width);
  const height = clamp(bounds.height, Math.min(LEAST.height, area.height), area.height);
  return {
    width,
    height,
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
  };
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(USUAL.width, area.width);
  const height = Math.min(USUAL.height, area.height);
  return {
    width,
    height,
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
  };
}

/**
 * @param wanted bounds as remembered; null for none
 * @param areas work areas of the screens, the main one first
 * @param taken bounds of windows that are open
 */
export function placeWindow(
  wanted: Rectangle | null,
  areas: readonly Rectangle[],
  taken: readonly Rectangle[],
): Rectangle {
  const main = areas[0] ?? { x: 0, y: 0, ...USUAL };
  let place = wanted && isReachable(wanted, areas) ? wanted : centred(main);
  const area =
    areas.find(
      ({ x, y, width, height }) =>
        overlap(place.x, place.width, x, width) > 0 && overlap(place.y, HOLD.height, y, height) > 0,
    ) ?? main;
  place = within(place, area);
  for (let tries = 0; tries < 20 && taken.some(({ x, y }) => x === place.x && y === place.y); tries++) {
    const next = within({ ...place, x: place.x + STEP, y: place.y + STEP }, area);
    // At the far corner it begins again at the near one.
    place =
      next.x === place.x || next.y === place.y ? { ...place, x: area.x + tries, y: area.y + tries } : next;
  }
  return place;
}
