/** The lines of interaction, visibility and internal interaction, each labelled at both ends; labels sit in the line. */
import { translator } from '../i18n/translate';
import type { Layout, LineBand, Rect } from '../layout/types';
import type { LineKind } from '../model/laneKinds';
import { textStyles } from '../text/styles';
import type { TextStyle } from '../text/types';
import type { Brush } from './brush';
import type { TokenName } from './themes';
import { zoneTokens } from './zones';

interface LineLook {
  readonly color: TokenName;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly strong: boolean;
}
/** The line of visibility is the strongest stroke on the page. */
export const lineLooks: Readonly<Record<LineKind, LineLook>> = {
  interaction: { color: 'ink2', width: 1.25, strong: false },
  visibility: { color: 'ink', width: 2.25, dash: [9, 5], strong: true },
  internal: { color: 'ink2', width: 1.1, dash: [2, 3], strong: false },
};

const MARGIN = 12;
const GAP = 8;

interface Label extends Rect {
  readonly text: string;
}

/** The two labels of a band, at the ends of its stroke. */
function labelsOf(brush: Brush, layout: Layout, band: LineBand): readonly [Label, Label] {
  const text = translator(brush.locale)(`lane.line.${band.kind}`);
  const w = brush.measure(text, styleOf(brush, band));
  const box = { text, y: band.y, w, h: band.h };
  return [
    { ...box, x: MARGIN },
    { ...box, x: layout.width - MARGIN - w },
  ];
}

/** Where the labels of all lines stand. */
export const lineLabelBoxes = (brush: Brush, layout: Layout): readonly Rect[] =>
  layout.lines.flatMap((band) => labelsOf(brush, layout, band));

const styleOf = (brush: Brush, band: LineBand): TextStyle =>
  textStyles(brush.textLocale)[lineLooks[band.kind].strong ? 'lineStrong' : 'line'];

/** The strokes, from label to label. */
export function drawLines(brush: Brush, layout: Layout): void {
  for (const band of layout.lines) {
    const look = lineLooks[band.kind];
    const [left, right] = labelsOf(brush, layout, band);
    const y = band.y + band.h / 2;
    const stroke = {
      color: brush.theme[look.color],
      width: look.width,
      ...(look.dash && { dash: look.dash }),
    };
    brush.line({ x: left.x + left.w + GAP, y }, { x: right.x - GAP, y }, stroke);
  }
}

/** Whether a link runs through a box. */
const isCrossed = (layout: Layout, { x, y, w, h }: Rect): boolean =>
  layout.links.some(({ points }) =>
    points.some((to, i) => {
      const from = points[i - 1];
      if (!from) return false;
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
      const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
      return right >= x - 2 && left <= x + w + 2 && bottom >= y && top <= y + h;
    }),
  );

/** The labels, after the links: one that a link would strike out stands on its own split ground. */
export function drawLineLabels(brush: Brush, layout: Layout): void {
  const { theme } = brush;
  for (const band of layout.lines) {
    const style = styleOf(brush, band);
    const middle = band.y + band.h / 2;
    for (const label of labelsOf(brush, layout, band)) {
      if (isCrossed(layout, label)) {
        const plate = { x: label.x - 3, w: label.w + 6, h: band.h / 2 };
        brush.rect({ ...plate, y: band.y }, { fill: theme[zoneTokens(band.upperZone).ground] });
        brush.rect({ ...plate, y: middle }, { fill: theme[zoneTokens(band.lowerZone).ground] });
      }
      const at = { x: label.x, y: middle + style.size * 0.36 };
      brush.text(label.text, at, style, lineLooks[band.kind].strong ? theme.ink : theme.ink2);
    }
  }
}
