/** One sheet with title block, map and legend on a given paper: where everything stands and at which scale. Units are points. */
import { LANE_MIN_HEIGHT } from '../../layout/metrics';
import { themes } from '../../scene/themes';
import type { Page, Placement, Scene } from '../../scene/types';
import type { MapParts } from '../mapParts';
import { smallestText } from '../smallestText';
import type { ExportOptions } from '../types';
import { type FixedPaper, MAX_SIDE, type PaperSize, POINTS_PER_MM, paperSize, SERIES } from './papers';

export interface Poster {
  readonly page: Page;
  /** Points for one unit of the map; 0.75 = 100 %. */
  readonly scale: number;
  /** The map's rows as they lie on the page. */
  readonly rows: readonly Placement[];
  readonly paper: FixedPaper | 'fit';
  readonly orientation: 'portrait' | 'landscape';
}

/** One CSS px in points: the map's own size. */
export const FULL_SIZE = 0.75;
/** Text below this is hard to read on paper. */
export const LEAST_TEXT = 6;
/** A small map is not blown up beyond this on a large paper. */
const MAX_SCALE = 1.5;
/** Title block and legend: points per unit on A3, growing more slowly than the paper, and the least that keeps their text at 6 pt. */
const FURNITURE = 0.75;
const LEAST_FURNITURE = 0.67;
const A3_SHORT = 297 * POINTS_PER_MM;

const marginOf = (size: PaperSize): number =>
  Math.max(10, Math.min(size.width, size.height) / 30 / POINTS_PER_MM) * POINTS_PER_MM;

const furnitureOf = (size: PaperSize): number =>
  Math.max(LEAST_FURNITURE, FURNITURE * (Math.min(size.width, size.height) / A3_SHORT) ** 0.75);

/** Between two rows of the map, in its units. */
const ROW_GAP = 40;
const MAX_ROWS = 6;
/** How much larger another row must print the map to be worth the break. */
const WORTH_A_ROW = 1.05;

interface Frame {
  readonly size: PaperSize;
  readonly head: Scene;
  readonly foot: Scene;
  readonly rows: readonly Scene[];
  readonly margin: number;
  readonly furniture: number;
  readonly gap: number;
  /** Points for one unit of the map that fill the room between head and foot. */
  readonly scale: number;
}

const widthOf = (rows: readonly Scene[]): number => Math.max(...rows.map((row) => row.width));
const heightOf = (rows: readonly Scene[]): number =>
  rows.reduce((sum, row) => sum + row.height, (rows.length - 1) * ROW_GAP);

/**
 * The largest scale that `count` rows could have, without laying them out: they share the map's width, and together they are as
 * high as the map and one empty row more for each.
 */
function bestCase({ layout, map }: MapParts, count: number, inner: number, room: number): number {
  const emptyRow = layout.phaseHeight + layout.stepHeight + layout.lanes.length * LANE_MIN_HEIGHT + ROW_GAP;
  const width = layout.labelWidth + (layout.width - layout.labelWidth) / count;
  return Math.min(inner / width, room / (map.height + (count - 1) * emptyRow), MAX_SCALE);
}

/** The fewest rows that print all text at 6 pt; where none does, those that print it largest. */
function bestRows(
  parts: MapParts,
  inner: number,
  room: number,
): { readonly rows: readonly Scene[]; readonly scale: number } {
  const least = LEAST_TEXT / smallestText(parts.map);
  let best: { rows: readonly Scene[]; scale: number } = { rows: [], scale: 0 };
  const most = Math.max(1, Math.min(MAX_ROWS, parts.layout.phases.length));
  for (let count = 1; count <= most && best.scale < least; count++) {
    if (bestCase(parts, count, inner, room) <= best.scale * WORTH_A_ROW) continue;
    const rows = parts.rows(count);
    const scale = Math.min(inner / widthOf(rows), room / heightOf(rows), MAX_SCALE);
    if (scale > best.scale * WORTH_A_ROW) best = { rows, scale };
  }
  return best;
}

function frame(parts: MapParts, size: PaperSize, sheet: string): Frame {
  const margin = marginOf(size);
  const furniture = furnitureOf(size);
  const inner = size.width - 2 * margin;
  const width = inner / furniture;
  const gap = 16 * furniture;
  // The head names the scale and the foot explains rows, and their heights decide both: measured once, then drawn.
  const bare = parts.head({ width, sheet, scale: 1 });
  const roomAbove = (foot: Scene): number =>
    Math.max(20, size.height - 2 * margin - (bare.height + foot.height) * furniture - 2 * gap);
  let foot = parts.foot({ width, personas: false });
  const best = bestRows(parts, inner, roomAbove(foot));
  const { rows } = best;
  let { scale } = best;
  if (rows.length > 1) {
    foot = parts.foot({ width, personas: false, rows: true });
    scale = Math.min(scale, roomAbove(foot) / heightOf(rows));
  }
  const head = parts.head({ width, sheet, scale: scale / FULL_SIZE });
  return { size, head, foot, rows, margin, furniture, gap, scale };
}

function compose(options: ExportOptions, made: Frame): Pick<Poster, 'page' | 'scale' | 'rows'> {
  const { size, head, foot, margin, furniture, gap, scale } = made;
  const inner = size.width - 2 * margin;
  const left = margin + Math.max(0, (inner - widthOf(made.rows) * scale) / 2);
  let y = margin + head.height * furniture + gap;
  const rows = made.rows.map((scene): Placement => {
    const placed = { scene, x: left, y, scale };
    y += (scene.height + ROW_GAP) * scale;
    return placed;
  });
  const footY = size.height - margin - foot.height * furniture;
  const background = options.theme === 'print' ? null : themes[options.theme].panel;
  return {
    page: {
      width: size.width,
      height: size.height,
      background,
      placements: [
        { scene: head, x: margin, y: margin, scale: furniture },
        ...rows,
        { scene: foot, x: margin, y: footY, scale: furniture },
      ],
    },
    scale,
    rows,
  };
}

/** A page as large as the map at 100 % needs, made smaller only where it would pass what viewers show. */
function fitted(parts: MapParts, options: ExportOptions, sheetText: SheetText): Poster {
  const { map } = parts;
  const margin = 12 * POINTS_PER_MM;
  const mapWidth = Math.max(map.width, 760);
  const wanted = Math.min(FULL_SIZE, (MAX_SIDE - 2 * margin - 600) / Math.max(mapWidth, map.height));
  const inner = mapWidth * wanted;
  const width = inner / FURNITURE;
  const sheet = sheetText('fit');
  const head = parts.head({ width, sheet, scale: wanted / FULL_SIZE });
  const foot = parts.foot({ width, personas: false });
  const gap = 16 * FURNITURE;
  const size = {
    width: inner + 2 * margin,
    height: (head.height + foot.height) * FURNITURE + 2 * gap + map.height * wanted + 2 * margin,
  };
  const made = { size, head, foot, rows: [map], margin, furniture: FURNITURE, gap, scale: wanted };
  const orientation = size.width >= size.height ? 'landscape' : 'portrait';
  return { ...compose(options, made), paper: 'fit', orientation };
}

/** What the title block's sheet cell says for a paper. */
export type SheetText = (paper: FixedPaper | 'fit') => string;

const ORIENTATIONS = ['landscape', 'portrait'] as const;

/** The better orientation, or the one asked for: the one that shows the map larger. */
function onPaper(parts: MapParts, options: ExportOptions, paper: FixedPaper, sheetText: SheetText): Poster {
  const wanted = options.orientation ? [options.orientation] : ORIENTATIONS;
  const tries = wanted.map((orientation) => ({
    orientation,
    made: frame(parts, paperSize(paper, orientation), sheetText(paper)),
  }));
  const best = tries.reduce((a, b) => (b.made.scale > a.made.scale * 1.02 ? b : a));
  return { ...compose(options, best.made), paper, orientation: best.orientation };
}

/** The poster on the paper asked for; without one, the smallest of the A series that prints all text at 6 pt or more, else A0. */
export function posterPage(parts: MapParts, options: ExportOptions, sheetText: SheetText): Poster {
  if (options.paper === 'fit') return fitted(parts, options, sheetText);
  if (options.paper !== undefined) return onPaper(parts, options, options.paper, sheetText);
  const smallest = smallestText(parts.map);
  let poster = onPaper(parts, options, 'A4', sheetText);
  for (const paper of SERIES.slice(1)) {
    if (poster.scale * smallest >= LEAST_TEXT) break;
    poster = onPaper(parts, options, paper, sheetText);
  }
  return poster;
}
