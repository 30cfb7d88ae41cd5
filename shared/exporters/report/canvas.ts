/** The page that a report is being drawn on: its own text and shapes in points, and scenes at other scales between them, in reading order. */
import type { Point, Rect } from '../../layout/types';
import type { Locale } from '../../model/schema';
import { type Brush, createBrush } from '../../scene/brush';
import type { Placement, Role, Scene, ThemeName } from '../../scene/types';
import type { PaperSize } from '../pdf/papers';

export interface Canvas {
  /** What is drawn with it stands in points from the page's top left. Ask anew after `place`. */
  readonly brush: () => Brush;
  readonly place: (scene: Scene, at: Point, scale: number, options?: { clip?: Rect; role?: Role }) => void;
  /** All that was drawn, in order. */
  readonly placements: () => readonly Placement[];
}

/** The same scene, read out as one. */
const withRole = (scene: Scene, role: Role): Scene => ({
  ...scene,
  items: scene.items.map((item) => ({ ...item, role })),
});

export function createCanvas(
  size: PaperSize,
  theme: ThemeName,
  locales: { readonly locale: Locale; readonly textLocale: Locale },
): Canvas {
  const done: Placement[] = [];
  const start = () => createBrush(theme, locales.locale, locales.textLocale);
  let brush = start();
  const flush = () => {
    if (brush.items.length === 0) return;
    const scene = { ...size, background: null, items: brush.items, textLocale: locales.textLocale };
    done.push({ scene: { ...scene, bookmarks: [] }, x: 0, y: 0, scale: 1 });
    brush = start();
  };
  return {
    brush: () => brush,
    place: (scene, at, scale, { clip, role } = {}) => {
      flush();
      done.push({ scene: role ? withRole(scene, role) : scene, ...at, scale, ...(clip && { clip }) });
    },
    placements: () => {
      flush();
      return done;
    },
  };
}
