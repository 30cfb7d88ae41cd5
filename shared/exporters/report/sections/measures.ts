/** What was measured: each measure with its figure, its chart and the figures beside it. */
import { computeMeasures } from '../../../analysis/measures';
import { answerCount, figuresBeside, headline } from '../../../analysis/measures/writeMeasure';
import type { MeasureResult } from '../../../analysis/types';
import { answersChart } from '../../../charts/answersChart';
import { intervalChart } from '../../../charts/intervalChart';
import { measureBars } from '../../../charts/measureBars';
import { radarChart } from '../../../charts/radarChart';
import type { Chart } from '../../../charts/types';
import { formatDate } from '../../../i18n/formatDate';
import { CHART_SCALE, chartFrame, chartScene } from '../figure';
import { type Pen, STYLES } from '../pen';
import { type Piece, paragraph, partTitle } from '../pieces';
import type { Subject } from '../subject';
import { table } from '../table';

const GAP = 22;
/** Part of the width that words take where a chart stands beside them. */
const WORDS = 0.4;
const CHART_GAP = 8;

export function measures(pen: Pen, subject: Subject): readonly Piece[] {
  const results = computeMeasures(pen.doc);
  if (results.length === 0) return [];
  return [
    ...partTitle(pen, 'measures', pen.t('report.part.measures')),
    ...results.flatMap((result, index) => measurePieces(pen, subject, result, index > 0)),
  ];
}

function chartsOf(pen: Pen, result: MeasureResult, width: number): readonly Chart[] {
  const measure = pen.doc.measures[result.id];
  if (!measure) return [];
  const frame = chartFrame(pen, width);
  if (measure.kind === 'servqual') return measure.dimensions ? [radarChart(measure.dimensions, frame)] : [];
  const { value, interval } = result;
  const bars = measureBars(pen.doc, result.id, pen.locale);
  const whisker =
    measure.kind === 'nps' && typeof value === 'number'
      ? [
          intervalChart(
            {
              value,
              interval: Array.isArray(interval) ? [Number(interval[0]), Number(interval[1])] : null,
              min: -100,
              max: 100,
            },
            frame,
          ),
        ]
      : [];
  return [...whisker, ...(bars ? [answersChart(bars.bars, bars.groups, frame)] : [])];
}

function measurePieces(pen: Pen, subject: Subject, result: MeasureResult, ruled: boolean): readonly Piece[] {
  const { t, theme, doc } = pen;
  const measure = doc.measures[result.id];
  if (!measure) return [];
  const kind = t(`lane.measure.${measure.kind}`);
  const name = measure.name || kind;
  const place =
    measure.cardId === undefined
      ? (doc.steps[measure.stepId ?? '']?.name ?? '')
      : subject.cardTitle(measure.cardId);
  const about = [
    measure.name ? kind : '',
    answerCount(result, t) ?? '',
    measure.at ? formatDate(measure.at, pen.locale) : '',
    place,
    measure.personaId === undefined ? '' : (doc.personas[measure.personaId]?.name ?? ''),
  ].filter((part) => part !== '');
  const charts = chartsOf(pen, result, pen.width * (1 - WORDS) - GAP);
  const narrow: Pen = { ...pen, width: pen.width * WORDS };
  const left = [
    ...paragraph(narrow, name, STYLES.entry, { heading: 2 }),
    ...paragraph(narrow, about.join(' · '), STYLES.small, { color: theme.ink3 }),
    ...paragraph(narrow, headline(result, t), STYLES.figure, { space: 3 }),
    ...table(
      narrow,
      [
        { title: '', weight: 1 },
        { title: '', align: 'right' },
      ],
      figuresBeside(result, t).map(({ label, value }) => [label, { text: value, style: STYLES.smallStrong }]),
      { bare: true, space: 2 },
    ),
  ];
  return beside(pen, name, left, charts, ruled);
}

/** Words at the left, charts at the right, on one page; words that no page can hold stand below each other without charts beside. */
function beside(
  pen: Pen,
  name: string,
  left: readonly Piece[],
  charts: readonly Chart[],
  ruled: boolean,
): readonly Piece[] {
  const scenes = charts.map((chart) => ({ chart, scene: chartScene(pen, chart) }));
  const leftHeight = left.reduce((sum, { height, space = 0 }) => sum + height + space, 0);
  const rightHeight = charts.reduce((sum, { height }) => sum + height * CHART_SCALE + CHART_GAP, 0);
  const height = Math.max(leftHeight, rightHeight);
  if (height > pen.height * 0.8) return left;
  const x = pen.width * WORDS + GAP;
  return [
    {
      height,
      space: ruled ? 26 : 4,
      ...(ruled && { rule: true as const }),
      draw: (canvas, at) => {
        let { y } = at;
        for (const piece of left) {
          y += piece.space ?? 0;
          piece.draw(canvas, { x: at.x, y });
          y += piece.height;
        }
        y = at.y;
        for (const { chart, scene } of scenes) {
          const alt = [name, ...chart.stops.map(({ label }) => label)].join('. ');
          const role = { kind: 'figure', key: pen.key(), alt } as const;
          canvas.place(scene, { x: at.x + x, y }, CHART_SCALE, { role });
          y += chart.height * CHART_SCALE + CHART_GAP;
        }
      },
    },
  ];
}
