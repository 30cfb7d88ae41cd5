/** The label column: each lane's name and how many cards it holds. */
import type { Layout } from '../layout/types';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';

export function drawLaneLabels(brush: Brush, layout: Layout): void {
  const { theme } = brush;
  const styles = textStyles(brush.textLocale);
  for (const lane of layout.lanes) {
    brush.lines(lane.title, lane, styles.lane, theme.ink, { ref: lane.id });
    const last = lane.title.at(-1);
    if (!last || lane.kind === 'emotions') continue;
    const at = { x: lane.x + last.x, y: lane.y + last.y + styles.caption.lineHeight };
    if (at.y < lane.y + lane.h)
      brush.text(String(lane.cardCount), at, styles.caption, theme.ink3, { ref: lane.id });
  }
}
