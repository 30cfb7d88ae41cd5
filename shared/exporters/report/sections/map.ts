/** The whole map on one page, as large as it can be, with its legend. */
import { themes } from '../../../scene/themes';
import type { MapParts } from '../../mapParts';
import { FULL_SIZE, LEAST_TEXT } from '../../pdf/posterPage';
import { smallestText } from '../../smallestText';
import type { Pen } from '../pen';
import { note, type Piece, partTitle } from '../pieces';

/** Points for one unit of the legend. */
const LEGEND = 0.67;
const LARGEST = 1.2;
const GAP = 8;

export interface MapPage {
  readonly pieces: readonly Piece[];
  /** All its text can be read on paper. */
  readonly readable: boolean;
}

export function mapPage(pen: Pen, parts: MapParts): MapPage {
  const { t } = pen;
  const { map } = parts;
  const title = partTitle(pen, 'map', t('report.part.map'));
  const legend = parts.foot({ width: pen.width / LEGEND, personas: true });
  const legendHeight = legend.height * LEGEND;
  const heightOf = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, piece, index) => sum + piece.height + (index > 0 ? (piece.space ?? 0) : 0), 0);
  // The note is worded by the scale; its one or two lines are left free.
  const room = pen.height - heightOf(title) - legendHeight - 2 * GAP - 26;
  const scale = Math.min(pen.width / map.width, room / map.height, LARGEST);
  const size = smallestText(map) * scale;
  const readable = size >= LEAST_TEXT;
  const vars = { percent: Math.round((scale / FULL_SIZE) * 100), size: size.toFixed(1) };
  const words = note(pen, t(readable ? 'report.mapScale' : 'report.mapDense', vars), true);
  const scene = { ...map, background: map.background === themes.print.panel ? null : map.background };
  const role = readable
    ? undefined
    : ({
        kind: 'figure',
        key: pen.key(),
        alt: t('report.mapAlt', {
          title: pen.doc.meta.title ?? '',
          phases: parts.layout.phases.length,
          steps: parts.layout.steps.length,
          lanes: parts.layout.lanes.length,
          cards: parts.layout.cards.size,
        }),
      } as const);
  return {
    readable,
    pieces: [
      ...title,
      ...words,
      {
        height: map.height * scale,
        space: GAP,
        keep: true,
        draw: (canvas, at) => canvas.place(scene, at, scale, role ? { role } : {}),
      },
      {
        height: legendHeight,
        space: GAP,
        draw: (canvas, at) => canvas.place(legend, at, LEGEND),
      },
    ],
  };
}
