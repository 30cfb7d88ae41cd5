/** The key figures of a journey as a grid: a large number, and what it is. */
import { computeCurves } from '../../../analysis/curves';
import { duration } from '../../../analysis/duration';
import { computeLoop } from '../../../analysis/loop';
import { computeMeasures } from '../../../analysis/measures';
import { headline } from '../../../analysis/measures/writeMeasure';
import { computeOpportunities } from '../../../analysis/opportunities';
import { computeRecovery } from '../../../analysis/recovery';
import { computeTime } from '../../../analysis/time';
import { percent, signed } from '../../../i18n/numbers';
import type { TextStyle } from '../../../text/types';
import { type Pen, STYLES } from '../pen';
import { baseline, type Piece } from '../pieces';
import type { Subject } from '../subject';

interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

const COLUMNS = 4;
const SMALLER: TextStyle = { ...STYLES.figure, size: 14 };
const GAP = 10;
const PADDING = 9;
/** Measures that are key figures: those with the kinds that a board knows. */
const MEASURES = 2;

function figuresOf(pen: Pen, subject: Subject): readonly KeyFigure[] {
  const { doc, t } = pen;
  const { shown } = subject;
  const found: KeyFigure[] = [];
  const add = (value: string, label: string) => void found.push({ value, label });
  add(
    String(shown.steps.length),
    t('report.figure.steps', { phases: shown.phases.length, count: shown.steps.length }),
  );
  const moments = shown.cards.filter(({ card }) => card.moment).length;
  if (moments > 0) add(String(moments), t('report.figure.moments', { count: moments }));
  if (subject.pains.length > 0)
    add(String(subject.pains.length), t('report.figure.pains', { count: subject.pains.length }));
  const everyone = computeCurves(doc).find(({ personaId }) => personaId === null);
  if (everyone) {
    add(signed(everyone.mean), t('explain.figure.curve_mean'));
    add(signed(everyone.peakEnd), t('explain.figure.curve_peakEnd'));
  }
  const known = computeMeasures(doc).filter(
    ({ kind, value }) => value !== null && (kind === 'nps' || kind === 'csat' || kind === 'ces'),
  );
  for (const result of known.slice(0, MEASURES)) {
    const kind = t(`lane.measure.${result.kind}`);
    const name = doc.measures[result.id]?.name;
    add(headline(result, t), name ? `${kind}, ${name}` : kind);
  }
  const time = computeTime(doc);
  if (time.total > 0) add(duration(time.total, t), t('analysis.journeyTime'));
  if (time.waitingShare !== null && time.waiting > 0)
    add(t('window.percent', { value: percent(time.waitingShare) }), t('analysis.waitingShare'));
  const recovery = computeRecovery(doc);
  if (recovery.coverage !== null)
    add(t('window.percent', { value: percent(recovery.coverage) }), t('analysis.recoveryCoverage'));
  const opportunities = computeOpportunities(doc).length;
  if (opportunities > 0)
    add(String(opportunities), t('report.figure.opportunities', { count: opportunities }));
  const late = computeLoop(doc, pen.options.date).overdue.length;
  if (late > 0) add(String(late), t('report.figure.overdue', { count: late }));
  return found;
}

/** Rows of tiles; a row is as high as its longest label. */
export function keyFigures(pen: Pen, subject: Subject): readonly Piece[] {
  const all = figuresOf(pen, subject);
  // Whole rows look better than a last tile alone.
  const figures = all.length > COLUMNS ? all.slice(0, all.length - (all.length % COLUMNS)) : all;
  const width = (pen.width - GAP * (COLUMNS - 1)) / COLUMNS;
  // A value that would wrap is set smaller, in a line as high.
  const styleOf = (value: string): TextStyle =>
    pen.measure(value, STYLES.figure) <= width - 2 * PADDING ? STYLES.figure : SMALLER;
  const rows = Array.from({ length: Math.ceil(figures.length / COLUMNS) }, (_, row) =>
    figures.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
  return rows.map((row): Piece => {
    const tiles = row.map(({ value, label }) => ({
      value: pen.wrap(value, styleOf(value), width - 2 * PADDING),
      style: styleOf(value),
      label: pen.wrap(label, STYLES.small, width - 2 * PADDING),
    }));
    const inner = Math.max(
      ...tiles.map(
        ({ value, style, label }) => value.length * style.lineHeight + label.length * STYLES.small.lineHeight,
      ),
    );
    const height = inner + 2 * PADDING - 2;
    return {
      height,
      space: GAP,
      draw: (canvas, at) => {
        const brush = canvas.brush();
        tiles.forEach(({ value, style, label }, column) => {
          const x = at.x + column * (width + GAP);
          brush.rect({ x, y: at.y, w: width, h: height }, { fill: pen.theme.panel2, radius: 4 });
          brush.rect({ x, y: at.y + 6, w: 2.5, h: height - 12 }, { fill: pen.accent });
          let y = at.y + PADDING - 3;
          const role = { kind: 'paragraph', key: pen.key() } as const;
          for (const line of value) {
            brush.text(line, { x: x + PADDING, y: y + baseline(style) }, style, pen.theme.ink, { role });
            y += style.lineHeight;
          }
          for (const line of label) {
            brush.text(
              line,
              { x: x + PADDING, y: y + baseline(STYLES.small) },
              STYLES.small,
              pen.theme.ink2,
              { role },
            );
            y += STYLES.small.lineHeight;
          }
        });
      },
    };
  });
}
