/** What the pages of a report, and of portraits, are made with: paper, columns and pens, and how composed pages become pages of a PDF. */
import type { Blueprint } from '../../model/schema';
import { themes } from '../../scene/themes';
import type { Page } from '../../scene/types';
import type { ExportOptions } from '../types';
import { createCanvas } from './canvas';
import type { Composed, Desk, Orientation } from './compose';
import { bodyOf, drawFurniture, reportPaper } from './furniture';
import { createPen, type Pen } from './pen';

export interface Press {
  readonly pens: { readonly portrait: Pen; readonly landscape: Pen };
  readonly desk: Desk;
  /** Running header and footer of a page; `part` names what it belongs to. */
  readonly furnish: (
    page: Composed,
    place: { readonly number: number; readonly count: number; readonly part: string },
  ) => void;
  readonly print: (page: Composed) => Page;
}

export function createPress(doc: Blueprint, options: ExportOptions): Press {
  const sizes = {
    portrait: reportPaper(options, 'portrait'),
    landscape: reportPaper(options, 'landscape'),
  };
  const penFor = (orientation: Orientation) => {
    const { w, h } = bodyOf(sizes[orientation]);
    return createPen(doc, options, { width: w, height: h });
  };
  const pens = { portrait: penFor('portrait'), landscape: penFor('landscape') };
  const { locale, textLocale, theme } = pens.portrait;
  const background = options.theme === 'print' ? null : themes[options.theme].panel;
  return {
    pens,
    desk: {
      body: (orientation) => bodyOf(sizes[orientation]),
      canvas: (orientation) => createCanvas(sizes[orientation], options.theme, { locale, textLocale }),
      rule: (canvas, { x, y }, width) =>
        canvas.brush().line({ x, y }, { x: x + width, y }, { color: theme.hair2, width: 0.5 }),
    },
    furnish: ({ canvas, orientation }, place) =>
      drawFurniture(pens[orientation], canvas, sizes[orientation], place),
    print: ({ canvas, orientation }) => ({
      ...sizes[orientation],
      background,
      placements: canvas.placements(),
    }),
  };
}
