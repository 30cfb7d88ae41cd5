/** The lines of interaction, visibility and internal interaction, each labelled at both ends; labels sit in the line. */
import { translator } from '../i18n/translate';
import type { Layout } from '../layout/types';
import type { LineKind } from '../model/laneKinds';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';
import type { TokenName } from './themes';

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

export function drawLines(brush: Brush, layout: Layout): void {
  const { theme, locale } = brush;
  const t = translator(locale);
  const styles = textStyles(brush.textLocale);
  for (const band of layout.lines) {
    const look = lineLooks[band.kind];
    const style = look.strong ? styles.lineStrong : styles.line;
    const color = look.strong ? theme.ink : theme.ink2;
    const label = t(`lane.line.${band.kind}`);
    const width = brush.measure(label, style);
    const y = band.y + band.h / 2;
    const right = layout.width - MARGIN;
    const baseline = y + style.size * 0.36;
    brush.text(label, { x: MARGIN, y: baseline }, style, color);
    brush.text(label, { x: right, y: baseline }, style, color, { align: 'right' });
    brush.line(
      { x: MARGIN + width + GAP, y },
      { x: right - width - GAP, y },
      { color: theme[look.color], width: look.width, ...(look.dash && { dash: look.dash }) },
    );
  }
}
