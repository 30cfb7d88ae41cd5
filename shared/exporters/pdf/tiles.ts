/** A poster over several sheets to be glued together: overlapping windows with crop marks, a label, a map of the sheets and the legend. */
import { translator } from '../../i18n/translate';
import { sceneCutter } from '../../scene/bounds';
import { createBrush } from '../../scene/brush';
import { num } from '../../scene/path';
import { themes } from '../../scene/themes';
import type { Page, Placement, Scene } from '../../scene/types';
import type { TextStyle } from '../../text/types';
import type { MapParts } from '../mapParts';
import { smallestText } from '../smallestText';
import type { ExportOptions } from '../types';
import { type FixedPaper, type PaperSize, POINTS_PER_MM, paperSize } from './papers';
import { FULL_SIZE, LEAST_TEXT } from './posterPage';

const OVERLAP = 10 * POINTS_PER_MM;
const MARGIN = 10 * POINTS_PER_MM;
const FURNITURE = 0.67;
const STRIP = 26;
const MARK = 12;
const MAPPED_SHEETS = 150;
const TITLE: TextStyle = { size: 11, lineHeight: 14, weight: 600 };
const CAPTION: TextStyle = { size: 10, lineHeight: 13, weight: 400 };

export interface TiledPoster {
  readonly pages: readonly Page[];
  readonly scale: number;
  readonly rows: number;
  readonly columns: number;
  /** Page number and point on it where a place of the map, in its units, is shown. */
  readonly locate: (x: number, y: number) => { page: number; x: number; y: number };
}

interface Grid {
  readonly size: PaperSize;
  readonly window: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly foot: Scene;
}

function gridOf(parts: MapParts, size: PaperSize): Grid {
  const inner = size.width - 2 * MARGIN;
  const foot = parts.foot({ width: inner / FURNITURE, personas: true });
  const top = MARGIN + STRIP + MARK;
  const bottom = MARGIN + foot.height * FURNITURE + MARK;
  return {
    size,
    foot,
    window: { x: MARGIN + MARK, y: top, w: inner - 2 * MARK, h: size.height - top - bottom },
  };
}

/** Sheets needed along one side: each shows `window`, of which the overlap is shared with the one before. */
const sheetsAlong = (length: number, window: number): number =>
  Math.max(1, Math.ceil((length - OVERLAP) / (window - OVERLAP) - 1e-6));

/** The strip above a sheet: title, date, which sheet, and a small map of all sheets. */
function strip(
  doc: { readonly title: string; readonly locale: Scene['textLocale'] },
  options: ExportOptions,
  place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  width: number,
): Scene {
  const brush = createBrush(options.theme, options.locale, doc.locale);
  const { theme } = brush;
  const t = translator(options.locale);
  const count = place.rows * place.columns;
  const index = place.row * place.columns + place.column + 1;
  const cell = { w: 9, h: 6 };
  // A map of hundreds of sheets would be a grey field.
  const mapped = count <= MAPPED_SHEETS;
  const mapWidth = mapped ? place.columns * cell.w : 0;
  const label = [
    t('export.title.row', { row: place.row + 1, column: place.column + 1 }),
    t('export.title.sheetOf', { index, count }),
    options.date.slice(0, 10),
  ].join('   ');
  const labelWidth = brush.measure(label, CAPTION);
  const [title = ''] = brush.wrap(
    [doc.title, options.header ?? ''].filter(Boolean).join(' · '),
    TITLE,
    Math.max(40, width - labelWidth - mapWidth - 50),
    1,
  );
  brush.text(title, { x: 0, y: 13 }, TITLE, theme.ink);
  brush.text(label, { x: width - mapWidth - 14, y: 13 }, CAPTION, theme.ink3, { align: 'right' });
  const scale = Math.min(1, 20 / (place.rows * cell.h));
  for (let row = 0; mapped && row < place.rows; row++)
    for (let column = 0; column < place.columns; column++) {
      const here = row === place.row && column === place.column;
      brush.rect(
        {
          x: width - mapWidth + column * cell.w,
          y: row * cell.h * scale,
          w: cell.w,
          h: cell.h * scale,
        },
        { fill: here ? theme.ink : theme.panel, stroke: { color: theme.ink3, width: 0.5 } },
      );
    }
  return {
    width,
    height: 24,
    background: null,
    items: brush.items,
    textLocale: doc.locale,
    bookmarks: [],
  };
}

/** Marks outside the window's corners: where to cut. */
function cropMarks(grid: Grid, options: ExportOptions, locale: Scene['textLocale']): Scene {
  const brush = createBrush(options.theme, options.locale, locale);
  const { x, y, w, h } = grid.window;
  const stroke = { color: brush.theme.ink2, width: 0.5 };
  for (const [cx, dx] of [
    [x, -1],
    [x + w, 1],
  ] as const)
    for (const [cy, dy] of [
      [y, -1],
      [y + h, 1],
    ] as const)
      brush.path(
        `M${num(cx + dx * 3)} ${num(cy)}L${num(cx + dx * MARK)} ${num(cy)}M${num(cx)} ${num(cy + dy * 3)}L${num(cx)} ${num(cy + dy * MARK)}`,
        { stroke },
      );
  return {
    width: grid.size.width,
    height: grid.size.height,
    background: null,
    items: brush.items,
    textLocale: locale,
    bookmarks: [],
  };
}

/** Head and map as one drawing, in points, at the scale of the map. */
function drawing(parts: MapParts, width: number, scale: number) {
  const furniture = Math.max(FURNITURE, scale);
  const head = parts.head({ width: width / furniture, scale: scale / FULL_SIZE });
  const mapY = head.height * furniture + 14;
  return { head, furniture, mapY, height: mapY + parts.map.height * scale };
}

/** All sheets from the top left, row by row. The scale is the smallest that prints all text at 6 pt, raised until the sheets are full. */
export function tiledPoster(
  parts: MapParts,
  options: ExportOptions,
  doc: { readonly title: string; readonly locale: Scene['textLocale'] },
): TiledPoster {
  const paper: FixedPaper = options.paper === undefined || options.paper === 'fit' ? 'A4' : options.paper;
  const grid = gridOf(parts, paperSize(paper, options.orientation ?? 'landscape'));
  const { w, h } = grid.window;
  const least = Math.min(FULL_SIZE, LEAST_TEXT / smallestText(parts.map));
  const columns = sheetsAlong(parts.map.width * least, w);
  const width = columns * (w - OVERLAP) + OVERLAP;
  const scale = Math.min(FULL_SIZE, width / parts.map.width);
  const made = drawing(parts, Math.min(width, Math.max(parts.map.width * scale, w)), scale);
  const rows = sheetsAlong(made.height, h);
  const background = options.theme === 'print' ? null : themes[options.theme].panel;
  const marks: Placement = { scene: cropMarks(grid, options, doc.locale), x: 0, y: 0, scale: 1 };
  const footY = grid.size.height - MARGIN - grid.foot.height * FURNITURE;
  const cutters = new Map([made.head, parts.map].map((scene) => [scene, sceneCutter(scene)]));
  /** A scene with only what the sheet's window shows. */
  const cut = (scene: Scene, x: number, y: number, by: number): Placement => {
    const clip = grid.window;
    const seen = { x: (clip.x - x) / by, y: (clip.y - y) / by, w: clip.w / by, h: clip.h / by };
    return { scene: cutters.get(scene)?.(seen) ?? scene, x, y, scale: by, clip };
  };
  const pages: Page[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = grid.window.x - column * (w - OVERLAP);
      const y = grid.window.y - row * (h - OVERLAP);
      const top = strip(doc, options, { row, column, rows, columns }, grid.size.width - 2 * MARGIN);
      pages.push({
        ...grid.size,
        background,
        placements: [
          cut(made.head, x, y, made.furniture),
          cut(parts.map, x, y + made.mapY, scale),
          { scene: top, x: MARGIN, y: MARGIN, scale: 1 },
          marks,
          { scene: grid.foot, x: MARGIN, y: footY, scale: FURNITURE },
        ],
      });
    }
  return {
    pages,
    scale,
    rows,
    columns,
    locate: (x, y) => {
      const [px, py] = [x * scale, made.mapY + y * scale];
      const column = Math.min(columns - 1, Math.floor(px / (w - OVERLAP)));
      const row = Math.min(rows - 1, Math.floor(py / (h - OVERLAP)));
      return {
        page: row * columns + column,
        x: grid.window.x + px - column * (w - OVERLAP),
        y: grid.window.y + py - row * (h - OVERLAP),
      };
    },
  };
}
