/** The two rows at the top: phases with their number of steps, steps with their planned time. */

import { formatMinutes } from '../i18n/formatMinutes';
import { translator } from '../i18n/translate';
import { HEADER_INDENT, LANE_LABEL_INDENT, STEP_PADDING } from '../layout/metrics';
import type { Layout } from '../layout/types';
import { ascent } from '../text/measureText';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';

export function drawHeader(brush: Brush, layout: Layout): void {
  const { theme, locale } = brush;
  const t = translator(locale);
  const styles = textStyles(brush.textLocale);
  const header = layout.phaseHeight + layout.stepHeight;
  const caption = (text: string, y: number) =>
    brush.text(text, { x: LANE_LABEL_INDENT, y }, styles.caption, theme.ink3);
  caption(t('export.phases'), layout.phaseHeight / 2 + 4);
  caption(t('export.steps'), layout.phaseHeight + STEP_PADDING + ascent(styles.step));

  for (const phase of layout.phases) {
    const ref = { ref: phase.id };
    brush.lines(phase.title, phase, styles.phase, theme.ink, { ...ref, heading: 2 });
    const last = phase.title.at(-1);
    if (!last) continue;
    const count = t('export.stepCount', { count: phase.stepCount });
    const at = { x: phase.x + last.x + last.width + 8, y: phase.y + last.y };
    const room = phase.x + phase.w - at.x;
    if (room > brush.measure(count, styles.caption) + 4)
      brush.text(count, at, styles.caption, theme.ink3, ref);
  }
  for (const step of layout.steps) {
    const ref = { ref: step.id };
    brush.lines(step.title, step, styles.step, theme.ink, ref);
    if (step.minutes === null) continue;
    // Layout leaves room at the end of the name's last line, or a line of its own.
    const bottom = step.y + step.h - STEP_PADDING - styles.step.lineHeight;
    const at = { x: step.x + step.w - HEADER_INDENT, y: bottom + ascent(styles.step) };
    brush.text(formatMinutes(step.minutes, locale), at, styles.caption, theme.ink3, {
      align: 'right',
      ...ref,
    });
  }
  const line = (y: number, color: string, width: number) =>
    brush.line({ x: 0, y }, { x: layout.width, y }, { color, width });
  line(layout.phaseHeight, theme.hair, 1);
  line(header, theme.edge, 1);
}
