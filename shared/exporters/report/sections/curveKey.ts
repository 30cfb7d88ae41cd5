/** Which curve is whose: a sample of each line with its persona's name. */
import type { CurveSummary } from '../../../analysis/types';
import { drawPersonaSample, SAMPLE_WIDTH } from '../../../scene/personaSample';
import { type Pen, STYLES } from '../pen';
import { baseline, type Piece } from '../pieces';

const GAP = 18;

/** In as many rows as the names need. */
export function curveKey(pen: Pen, curves: readonly CurveSummary[]): Piece {
  const style = STYLES.small;
  const entries = curves.map(({ personaId }) => ({
    personaId,
    name: personaId === null ? pen.t('analysis.everyoneByShare') : (pen.doc.personas[personaId]?.name ?? ''),
  }));
  const rows: (typeof entries)[] = [[]];
  let x = 0;
  for (const entry of entries) {
    const width = SAMPLE_WIDTH + 6 + Math.min(pen.width - SAMPLE_WIDTH - 6, pen.measure(entry.name, style));
    if (x > 0 && x + width > pen.width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push(entry);
    x += width + GAP;
  }
  return {
    height: rows.length * 14,
    keep: true,
    draw: (canvas, at) => {
      rows.forEach((row, index) => {
        let x = at.x;
        const y = at.y + index * 14;
        for (const { personaId, name } of row) {
          const brush = canvas.brush();
          const middle = y + style.lineHeight / 2;
          if (personaId === null)
            brush.path(`M${x + 4} ${middle}L${x + SAMPLE_WIDTH - 4} ${middle}`, {
              stroke: { color: pen.theme.ink, width: 7, cap: 'round' },
              opacity: 0.16,
            });
          else drawPersonaSample(brush, pen.doc, personaId, { x, y: middle });
          const [line = ''] = brush.wrap(name, style, pen.width - SAMPLE_WIDTH - 6, 1);
          const text = { x: x + SAMPLE_WIDTH + 6, y: y + baseline(style) };
          x += SAMPLE_WIDTH + 6 + brush.text(line, text, style, pen.theme.ink2) + GAP;
        }
      });
    },
  };
}
