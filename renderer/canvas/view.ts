/** What of the map is mounted: a region somewhat larger than what is seen, and how it is shown there. Changes a few times while panning, not per frame. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Layout, Rect } from '../../shared/layout/types';
import { type Camera, contains, FAR_ZOOM, getCamera, grow, TITLES_ZOOM, visibleRect } from './camera';
import { cardsIn } from './cardIndex';
import { TITLES_ONLY } from './cardText';
import { isMoving } from './moveCamera';

/** `cards`: every card a node; `picture`: one painted picture, because there would be thousands of nodes or they would be too small. */
export type Mode = 'cards' | 'picture';

export interface View {
  readonly region: Rect;
  /** The region for columns and links. While panning it follows a frame later: what comes into sight then is not all drawn in one frame. */
  readonly wide: Rect;
  readonly mode: Mode;
  /** How much larger than the layout's the text is, so that it shrinks slower than the cards do: 1 from 85 % up. */
  readonly textScale: number;
  /** Zoom at which the region was chosen. */
  readonly zoom: number;
}

/** Room beyond what is seen, px; while one zooms out, notch by notch, it is used up sooner, on all sides. */
const AHEAD = 280;
const AHEAD_OF_ZOOM = 560;
const NOTCH = 0.75;
/** A new region is chosen when less than this is left of it. */
const REST = 60;
/** More cards than this in sight make a picture; with some play, so that the edge does not flicker. */
const MANY = 260;
const FEW = 200;

const NOWHERE: Rect = { x: 0, y: 0, w: 0, h: 0 };

export const view = createStore<View>()(() => ({
  region: NOWHERE,
  wide: NOWHERE,
  mode: 'cards',
  textScale: 1,
  zoom: 1,
}));
export const useView = <T>(choose: (state: View) => T): T => useStore(view, choose);

/** Steps of enlargement by zoom, of marks and as far as it goes of titles. */
export function textScaleFor(zoom: number): number {
  if (zoom >= 0.85) return 1;
  if (zoom >= 0.7) return 1.15;
  if (zoom >= 0.58) return 1.3;
  if (zoom >= 0.45) return 1.45;
  return zoom >= TITLES_ZOOM ? 1.6 : TITLES_ONLY;
}

function modeFor(layout: Layout, camera: Camera, before: Mode): Mode {
  if (camera.zoom < FAR_ZOOM) return 'picture';
  if (layout.cards.size <= FEW) return 'cards';
  const seen = cardsIn(layout, visibleRect(camera)).length;
  return seen > (before === 'picture' ? FEW : MANY) ? 'picture' : 'cards';
}

/** Chooses the region anew where the camera has come near its edge or zoomed. */
export function updateView(layout: Layout, camera: Camera = getCamera(), force = false): void {
  const before = view.getState();
  const seen = visibleRect(camera);
  const zoomed = camera.zoom !== before.zoom;
  // Letters change their size when the zoom rests: every card in sight is drawn anew for it.
  const textScale = isMoving() ? before.textScale : textScaleFor(camera.zoom);
  const inside = contains(before.region, grow(seen, REST / camera.zoom));
  if (!force && !zoomed && inside && textScale === before.textScale) return;
  const mode =
    zoomed || force || before.mode === 'picture' ? modeFor(layout, camera, before.mode) : before.mode;
  const zoomsOut = isMoving() && camera.zoom < before.zoom && camera.zoom > before.zoom * NOTCH;
  const ahead = zoomsOut ? AHEAD_OF_ZOOM : AHEAD;
  const grown = grow(seen, ahead / camera.zoom);
  const fits = inside && before.region.w < grown.w * 1.6;
  if (fits && mode === before.mode && textScale === before.textScale && !force) {
    view.setState({ zoom: camera.zoom });
    return;
  }
  const region = fits && !force ? before.region : grown;
  const together = zoomed || force || !isMoving();
  view.setState({ region, mode, textScale, zoom: camera.zoom, ...(together && { wide: region }) });
  if (!together) widenSoon();
}

let widens = false;

function widenSoon(): void {
  if (widens) return;
  widens = true;
  requestAnimationFrame(() => {
    widens = false;
    view.setState(({ region }) => ({ wide: region }));
  });
}

/** Regions up to this wide, in map units, are counted in single steps; steps double as the region does. */
const SINGLE_STEPS = 25_600;

/**
 * The region in coarse steps, as text `from to` in map units across: layers that are cheap to keep and dear to draw anew change only
 * when a step is passed. The further out, the longer the steps: on screen they stay about as long.
 */
export const coarseSpan =
  (least: number) =>
  (state: View): string => {
    const step = least * 2 ** Math.max(0, Math.ceil(Math.log2(state.wide.w / SINGLE_STEPS)));
    const from = Math.floor(state.wide.x / step) * step;
    const to = Math.ceil((state.wide.x + state.wide.w) / step) * step;
    return `${from} ${to}`;
  };

/** Ends of a coarse span. */
export function readSpan(span: string): readonly [from: number, to: number] {
  const [from = 0, to = 0] = span.split(' ').map(Number);
  return [from, to];
}
