/** A phase on as many pages as it needs to be read: columns in groups of whole steps, rows broken between lanes, the header on each page. */
import { computeHeat } from '../../../analysis/heat';
import { painTexts } from '../../../analysis/painValue';
import { layout } from '../../../layout/layout';
import type { Layout, Rect } from '../../../layout/types';
import { stepsOfPhase } from '../../../model/queries';
import type { Blueprint, Id } from '../../../model/schema';
import { sceneCutter } from '../../../scene/bounds';
import type { CommentedPlace } from '../../../scene/comments';
import { toScene } from '../../../scene/toScene';
import type { Scene } from '../../../scene/types';
import { smallestText } from '../../smallestText';
import type { ExportOptions } from '../../types';
import { cutSteps } from './cutSteps';

/** The smallest text prints at this size or larger, in points. */
const LEAST = 6.2;
const LARGEST = 0.95;
/** Scales tried between the smallest and the largest. */
const TRIES = 12;

/** What one page shows: parts of one scene below each other. */
export interface PhaseSheet {
  readonly scene: Scene;
  readonly scale: number;
  /** In the scene's units, from top to bottom; the first of two is the header once more. */
  readonly windows: readonly Rect[];
}

interface Room {
  readonly width: number;
  /** On the phase's first page, and on those after it. */
  readonly first: number;
  readonly height: number;
}

interface Drawn {
  readonly placed: Layout;
  readonly scene: Scene;
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

function windowsOf({ placed, scene }: Drawn, first: number, room: number): readonly (readonly Rect[])[] {
  const header = placed.phaseHeight + placed.stepHeight;
  const bottom = Math.max(placed.height, header);
  const places = cuts(placed, Math.min(first, room) - header);
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
    if (used > (top === 0 ? first : room) + 1e-6 && last > top) close(last);
    last = place;
  }
  close(Math.max(bottom, last));
  return pages;
}

/** The windows of all parts of a phase; only its first page has less room. */
const windowsAt = (drawn: readonly Drawn[], { first, height }: Room, scale: number) =>
  drawn.map((one, index) => windowsOf(one, (index === 0 ? first : height) / scale, height / scale));

/** Lanes of the insight sheet that have nothing at these steps need no room here. */
function filledLanes({ lanes, curves }: Layout): readonly Id[] {
  const felt = new Set(curves.filter(({ points }) => points.length > 0).map(({ laneId }) => laneId));
  return lanes
    .filter(({ id, zone, cardCount }) => zone !== 'sheet' || cardCount > 0 || felt.has(id))
    .map(({ id }) => id);
}

function drawSteps(
  doc: Blueprint,
  options: ExportOptions,
  phaseId: Id,
  stepIds: readonly Id[],
  comments: readonly CommentedPlace[],
): Drawn {
  const part = cutSteps(doc, stepIds);
  const scores = options.scores === false ? {} : { scores: painTexts(doc) };
  const view = { ...options.view, phaseIds: [phaseId] };
  const laneIds = filledLanes(layout(part, { view, ...scores }));
  const placed = layout(part, { view: { ...view, laneIds }, ...scores });
  const scene = toScene(part, placed, {
    theme: options.theme,
    locale: options.locale,
    ...(options.overlay === 'heat' && { heat: computeHeat(doc) }),
    ...(comments.length > 0 && { comments }),
  });
  return { placed, scene };
}

/** A phase, its steps in so many groups; drawn once for each number. */
export interface PhaseDrawing {
  readonly steps: number;
  readonly inGroups: (count: number) => readonly Drawn[];
}

export function drawPhase(
  doc: Blueprint,
  options: ExportOptions,
  phaseId: Id,
  comments: readonly CommentedPlace[],
): PhaseDrawing {
  const steps = stepsOfPhase(doc, phaseId).map(({ id }) => id);
  const known = new Map<number, readonly Drawn[]>();
  return {
    steps: steps.length,
    inGroups: (count) => {
      const drawn =
        known.get(count) ??
        groups(steps, count).map((ids) => drawSteps(doc, options, phaseId, ids, comments));
      known.set(count, drawn);
      return drawn;
    },
  };
}

/** The fewest pages that print all text large enough, and on them as large as it can be. */
export function phaseSheets({ steps, inGroups }: PhaseDrawing, room: Room): readonly PhaseSheet[] {
  for (let count = 1; ; count++) {
    const drawn = inGroups(count);
    const most = Math.min(LARGEST, room.width / Math.max(...drawn.map(({ scene }) => scene.width)));
    const least = LEAST / Math.min(...drawn.map(({ scene }) => smallestText(scene)));
    if (most < least && count < steps) continue;
    const scale = bestScale(drawn, room, Math.min(least, most), most);
    return windowsAt(drawn, room, scale).flatMap((pages, index) => {
      const scene = drawn[index]?.scene;
      return scene ? pages.map((windows) => ({ scene, scale, windows })) : [];
    });
  }
}

/** The largest scale that takes no more pages than the smallest. */
function bestScale(drawn: readonly Drawn[], room: Room, least: number, most: number): number {
  const pagesAt = (scale: number) => windowsAt(drawn, room, scale).flat().length;
  const fewest = pagesAt(least);
  for (let step = TRIES; step > 0; step--) {
    const scale = least + ((most - least) * step) / TRIES;
    if (pagesAt(scale) <= fewest) return scale;
  }
  return least;
}

const cutters = new WeakMap<Scene, ReturnType<typeof sceneCutter>>();

/** The part of a sheet's scene that one of its windows shows. */
export function cutToWindow(scene: Scene, window: Rect): Scene {
  const cut = cutters.get(scene) ?? sceneCutter(scene);
  cutters.set(scene, cut);
  return cut(window);
}
