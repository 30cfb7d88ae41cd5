/** The whole map as a display list: what every export and the far-zoom picture draw. */
import type { Layout } from '../layout/types';
import { getLocale } from '../model/document';
import type { Blueprint } from '../model/schema';
import { createBrush } from './brush';
import { drawCards } from './cards';
import { drawCommentPins } from './comments';
import { drawCurveGrounds, drawCurves } from './curves';
import { drawColumns, drawGrounds, drawHeatWash, drawLaneBorders } from './ground';
import { drawHeader } from './header';
import { drawLaneLabels } from './laneLabels';
import { drawLineLabels, drawLines } from './lines';
import { drawLinkLabels, drawLinks } from './links';
import { drawNotes } from './notes';
import type { Scene, SceneOptions } from './types';

/** Order of drawing = order of reading in exports: header, lanes, then what floats above them. */
export function toScene(doc: Blueprint, layout: Layout, options: SceneOptions): Scene {
  const brush = createBrush(options.theme, options.locale, getLocale(doc));
  drawGrounds(brush, layout);
  if (options.heat) drawHeatWash(brush, layout, options.heat);
  drawCurveGrounds(brush, layout);
  drawColumns(brush, layout);
  drawLaneBorders(brush, layout);
  drawHeader(brush, layout);
  drawLines(brush, layout);
  drawLaneLabels(brush, layout);
  drawLinks(brush, doc, layout);
  drawLineLabels(brush, layout);
  drawCards(brush, doc, layout, options.heat);
  drawCurves(brush, doc, layout);
  drawLinkLabels(brush, layout);
  drawNotes(brush, doc, layout);
  if (options.comments) drawCommentPins(brush, layout, options.comments);
  const labels = layout.links.flatMap(({ label }) => (label ? [label.x + label.w + 2] : []));
  return {
    // A label may stand beside the last column.
    width: Math.max(layout.width, ...labels),
    height: layout.height,
    background: brush.theme.panel,
    textLocale: brush.textLocale,
    items: brush.items,
    bookmarks: layout.phases.map(({ id, x, y, w }) => ({
      title: doc.phases[id]?.name ?? '',
      x,
      y,
      w,
      h: layout.height,
    })),
  };
}
