/** One sheet with title block, map, legend and, where asked for, the comments, as SVG and PNG show it: everything at the same scale. */
import { themes } from '../scene/themes';
import type { Page } from '../scene/types';
import type { MapParts } from './mapParts';
import type { ExportOptions } from './types';

const MARGIN = 32;
const GAP = 24;
/** A narrow map still leaves the title block room. */
const LEAST_WIDTH = 760;

/** Units are CSS px at 100 %. */
export function sheet(parts: MapParts, options: ExportOptions): Page {
  const { map } = parts;
  const width = Math.max(LEAST_WIDTH, map.width);
  const head = parts.head({ width });
  const foot = parts.foot({ width, personas: false });
  const mapY = MARGIN + head.height + GAP;
  const footY = mapY + map.height + GAP;
  const [comments] = parts.comments({ width });
  const commentsY = footY + foot.height + GAP;
  const theme = themes[options.theme];
  return {
    width: width + 2 * MARGIN,
    height: Math.ceil((comments ? commentsY + comments.height : footY + foot.height) + MARGIN),
    background: options.transparent ? null : theme.panel,
    placements: [
      { scene: head, x: MARGIN, y: MARGIN, scale: 1 },
      { scene: map, x: MARGIN, y: mapY, scale: 1 },
      { scene: foot, x: MARGIN, y: footY, scale: 1 },
      ...(comments ? [{ scene: comments, x: MARGIN, y: commentsY, scale: 1 }] : []),
    ],
  };
}
