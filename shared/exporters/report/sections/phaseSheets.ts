/** A phase on as many pages as it needs to be read: columns in groups of whole steps, rows broken between lanes, the header on each page. */
import { computeHeat } from '../../../analysis/heat';
import { painTexts } from '../../../analysis/painValue';
import { layout } from '../../../layout/layout';
import type { Layout, Rect } from '../../../layout/types';
import { stepsOfPhase } from '../../../model/queries';
import type { Blueprint, Id } from '../../../model/schema';
import { sceneCutter } from '../../../scene/bounds';
import { toScene } from '../../../scene/toScene';
import type { Scene } from '../../../scene/types';
import { smallestText } from '../../smallestText';
import type { ExportOptions } from '../../types';
import { cutSteps } from './cutSteps';

/** The smallest text prints at this size, in points. */
const LEAST = 6.8;
const LARGEST = 0.8;

/** What one page shows: parts of one scene below each other. */
export interface PhaseSheet {
  readonly scene: Scene;
  readonly scale: number;
  /** In the scene's units, from top to bottom; the first of two is the header once more. */
  readonly windows: readonly Rect[];
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Neighbours in `count` groups as equal in number as can be. */
function groups<T>(all: readonly T[], count: number): readonly (readonly T[])[] {
  return Array.from({ length: count }, (_, index) =>
    all.slice(Math.round((index * all.length) / count), Math.round(((index + 1) * all.length) / count)),
  );
}

/** Heights at which the map may be cut, from the header down: below each lane, and within lanes below cards. */
function cuts(placed: Layout, room: number): readonly number[] {
  const header = placed.phaseHeight + placed.stepHeight;
  const at: number[] = [];
  let top = header;
  for (const lane of placed.lanes) {
    const bottom = lane.y + lane.h;
    while (bottom - top > room) {
      const cut = cutWithin(placed, lane.id, top, top + room);
      at.push(cut);
      top = cut;
    }
    at.push(bottom);
    top = bottom;
  }
  return at;
}

/** The lowest height above `limit` that runs through no card of the lane; `limit` itself where there is none. */
function cutWithin(placed: Layout, laneId: Id, top: number, limit: number): number {
  const cards = [...placed.cards.values()].filter((card) => card.laneId === laneId);
  const free = (y: number) => cards.every((card) => card.y >= y || card.y + card.h <= y);
  const candidates = cards.flatMap(({ y, h }) => [y - 3, y + h + 3]).filter((y) => y > top + 1 && y <= limit);
  return Math.max(...candidates.filter(free), Number.NEGATIVE_INFINITY) > top
    ? Math.max(...candidates.filter(free))
    : limit;
}

function windowsOf(placed: Layout, scene: Scene, room: number): readonly (readonly Rect[])[] {
  const header = placed.phaseHeight + placed.stepHeight;
  const bottom = Math.max(placed.height, header);
  const places = cuts(placed, room - header);
  const pages: Rect[][] = [];
  let top = 0;
  let last = header;
  const close = (to: number) => {
    const part = { x: 0, y: top, w: scene.width, h: to - top };
    pages.push(top === 0 ? [part] : [{ x: 0, y: 0, w: scene.width, h: header }, part]);
    top = to;
  };
  for (const place of places) {
    const used = place - top + (top === 0 ? 0 : header);
    if (used > room + 1e-6 && last > top) close(last);
    last = place;
  }
  close(Math.max(bottom, last));
  return pages;
}

/** The fewest pages that print all text large enough. */
export function phaseSheets(
  doc: Blueprint,
  options: ExportOptions,
  phaseId: Id,
  room: Room,
): readonly PhaseSheet[] {
  const steps = stepsOfPhase(doc, phaseId).map(({ id }) => id);
  const heat = options.overlay === 'heat' ? computeHeat(doc) : undefined;
  const scores = options.scores === false ? undefined : painTexts(doc);
  for (let count = 1; ; count++) {
    const drawn = groups(steps, count).map((stepIds) => {
      const part = cutSteps(doc, stepIds);
      const view = { ...options.view, phaseIds: [phaseId] };
      const placed = layout(part, { view, ...(scores && { scores }) });
      const scene = toScene(part, placed, {
        theme: options.theme,
        locale: options.locale,
        ...(heat && { heat }),
      });
      return { placed, scene };
    });
    const widest = Math.max(...drawn.map(({ scene }) => scene.width));
    const scale = Math.min(LARGEST, room.width / widest);
    const size = Math.min(...drawn.map(({ scene }) => smallestText(scene))) * scale;
    if (size < LEAST && count < steps.length) continue;
    return drawn.flatMap(({ placed, scene }) =>
      windowsOf(placed, scene, room.height / scale).map((windows) => ({ scene, scale, windows })),
    );
  }
}

/** The part of a sheet's scene that one of its windows shows. */
export const cutToWindow = (scene: Scene, window: Rect): Scene => sceneCutter(scene)(window);
