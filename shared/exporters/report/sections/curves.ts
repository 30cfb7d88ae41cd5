/** The emotion curves of all personas and of everyone: the chart, what each curve comes to, and every value. */
import { computeCurves } from '../../../analysis/curves';
import { computeDivergence } from '../../../analysis/divergence';
import type { CurveSummary } from '../../../analysis/types';
import { emotionChart } from '../../../charts/emotionChart';
import { emotionTable } from '../../../charts/emotionTable';
import { fixed, plain, signed } from '../../../i18n/numbers';
import { orderedSteps } from '../../../model/queries';
import type { Id } from '../../../model/schema';
import type { Run } from '../compose';
import { chartFrame, figure } from '../figure';
import { type Pen, STYLES } from '../pen';
import { note, type Piece, partTitle, sectionTitle } from '../pieces';
import type { Subject } from '../subject';
import { chartTable, table } from '../table';
import { curveKey } from './curveKey';

/** More steps than this stand too close on an upright page. */
const UPRIGHT = 14;
/** Columns of the table of values that stand beside each other. */
const MOST_COLUMNS = 6;

/** The chart of a long journey lies across a page of its own; the tables stand upright. */
export function curves(
  pens: { readonly portrait: Pen; readonly landscape: Pen },
  subject: Subject,
): { readonly wide: readonly Run[]; readonly upright: readonly Piece[] } {
  const pen = pens.portrait;
  const shown = computeCurves(pen.doc).filter(subject.showsCurve);
  if (shown.length === 0) return { wide: [], upright: [] };
  const tables = [...facts(pen, shown), ...values(pen, shown)];
  if (orderedSteps(pen.doc).length <= UPRIGHT)
    return { wide: [], upright: [...drawn(pen, shown), ...tables] };
  return {
    wide: [{ orientation: 'landscape', pieces: drawn(pens.landscape, shown) }],
    upright: [...sectionTitle(pen, pen.t('report.curveFigures')), ...tables],
  };
}

function drawn(pen: Pen, shown: readonly CurveSummary[]): readonly Piece[] {
  const { t, doc } = pen;
  return [
    ...partTitle(pen, 'curve', t('report.curve')),
    curveKey(pen, shown),
    figure(pen, emotionChart(doc, shown, computeDivergence(doc), chartFrame(pen)), t('report.curve')),
  ];
}

/** What each curve comes to. */
function facts(pen: Pen, shown: readonly CurveSummary[]): readonly Piece[] {
  const { t, doc } = pen;
  const name = (id: Id) => doc.steps[id]?.name || t('window.untitled');
  const at = (point: { readonly stepId: Id; readonly value: number }) => ({
    text: signed(point.value, 2),
    more: [name(point.stepId)],
  });
  return [
    ...table(
      pen,
      [
        { title: t('chart.persona'), weight: 3 },
        { title: t('explain.figure.curve_peak'), weight: 3 },
        { title: t('explain.figure.curve_end'), weight: 3 },
        { title: t('explain.figure.curve_peakEnd'), align: 'right' },
        { title: t('explain.figure.curve_mean'), align: 'right' },
        { title: t('analysis.lowest'), weight: 3 },
        { title: t('explain.figure.curve_swing'), align: 'right' },
        { title: t('explain.figure.curve_steepestDrop'), weight: 3 },
      ],
      shown.map(({ personaId, peak, end, peakEnd, mean, lowest, swing, steepestDrop }) => [
        {
          text: personaId === null ? t('analysis.everyone') : (doc.personas[personaId]?.name ?? ''),
          style: STYLES.smallStrong,
        },
        at(peak),
        at(end),
        { text: signed(peakEnd, 2), style: STYLES.smallStrong },
        signed(mean, 2),
        at(lowest),
        plain(swing, 2),
        steepestDrop
          ? {
              text: fixed(steepestDrop.drop, 1),
              more: [name(steepestDrop.toStepId)],
            }
          : t('analysis.noFigure'),
      ]),
      { space: 14 },
    ),
    ...note(pen, t('analysis.peakEndRule')),
  ];
}

/** Every value; many personas in several tables. */
function values(pen: Pen, shown: readonly CurveSummary[]): readonly Piece[] {
  const { t, doc } = pen;
  const divergence = computeDivergence(doc);
  const groups = Array.from({ length: Math.ceil(shown.length / MOST_COLUMNS) }, (_, index) =>
    shown.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS),
  );
  return [
    ...sectionTitle(pen, t('report.values')),
    ...groups.flatMap((group) => chartTable(pen, emotionTable(doc, group, divergence, pen.locale), 8)),
  ];
}
