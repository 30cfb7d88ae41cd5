/** The pages after a poster that list the comments its pins point at. Units are points. */
import { themes } from '../../scene/themes';
import type { Page } from '../../scene/types';
import type { MapParts } from '../mapParts';
import type { ExportOptions } from '../types';
import { POINTS_PER_MM, paperSize } from './papers';

const MARGIN = 15 * POINTS_PER_MM;
/** Points for one unit of the list: its smallest text prints at 8 pt. */
const SCALE = 0.75;
const AMERICAN: readonly ExportOptions['paper'][] = ['Letter', 'Tabloid', 'Ledger'];

export function commentPages(parts: MapParts, options: ExportOptions): readonly Page[] {
  const { width, height } = paperSize(AMERICAN.includes(options.paper) ? 'Letter' : 'A4', 'portrait');
  const strips = parts.comments({
    width: (width - 2 * MARGIN) / SCALE,
    maxHeight: (height - 2 * MARGIN) / SCALE,
  });
  return strips.map((scene) => ({
    width,
    height,
    background: options.theme === 'print' ? null : themes[options.theme].panel,
    placements: [{ scene, x: MARGIN, y: MARGIN, scale: SCALE }],
  }));
}
