/** Two emotion curves over each other, of the map as it is and as it will be; steps that are only in one of them stand where they belong. */
import { computeCurves } from '../analysis/curves';
import { signed } from '../i18n/numbers';
import { translator } from '../i18n/translate';
import { monotonePath } from '../layout/curves';
import type { Point } from '../layout/types';
import { orderedSteps } from '../model/queries';
import type { Blueprint, Id, Locale } from '../model/schema';
import { type Brush, createBrush } from '../scene/brush';
import { circlePath } from '../scene/path';
import { CHART_TEXT } from './labels';
import { drawSteps, stepBand } from './stepAxis';
import type { Chart, ChartFrame, ChartTable } from './types';

const LEFT = 30;
const RIGHT = 14;
const TOP = 26;
const LOWEST = 140;
const HIGHEST = 280;

export interface CompareStep {
  /** Null where the step is not in that map. */
  readonly beforeId: Id | null;
  readonly afterId: Id | null;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** The later map's steps in their order, those that are gone after the step that they followed. `personaIds`: whose curve in either map, null = everyone's. */
export function compareSteps(
  before: Blueprint,
  after: Blueprint,
  matched: ReadonlyMap<Id, Id>,
  personaIds: readonly [before: Id | null, after: Id | null] = [null, null],
): readonly CompareStep[] {
  const valuesOf = (doc: Blueprint, personaId: Id | null) => {
    const curve = computeCurves(doc).find((row) => row.personaId === personaId);
    return new Map(curve?.values.map(({ stepId, value }) => [stepId, value]));
  };
  const [was, is] = [valuesOf(before, personaIds[0]), valuesOf(after, personaIds[1])];
  const back = new Map(Array.from(matched, ([beforeId, afterId]) => [afterId, beforeId]));
  const steps: CompareStep[] = orderedSteps(after).map(({ id, record }) => {
    const beforeId = back.get(id) ?? null;
    return {
      beforeId,
      afterId: id,
      name: record.name,
      before: beforeId === null ? null : (was.get(beforeId) ?? null),
      after: is.get(id) ?? null,
    };
  });
  let place = 0;
  for (const { id, record } of orderedSteps(before)) {
    const there = steps.findIndex((step) => step.beforeId === id);
    if (there !== -1) {
      place = there + 1;
      continue;
    }
    const gone = { beforeId: id, afterId: null, name: record.name, before: was.get(id) ?? null, after: null };
    steps.splice(place, 0, gone);
    place++;
  }
  return steps;
}

/** `openIsLater`: which of a step's ids a press shows on the map. */
export function compareChart(steps: readonly CompareStep[], openIsLater: boolean, frame: ChartFrame): Chart {
  const brush = createBrush(frame.theme, frame.locale, frame.textLocale);
  const { theme } = brush;
  const t = translator(frame.locale);
  const plotHeight = Math.max(LOWEST, Math.min(HIGHEST, frame.width * 0.42));
  const box = { x: LEFT, y: TOP, w: frame.width - LEFT - RIGHT, h: plotHeight };
  const pitch = box.w / Math.max(1, steps.length);
  const x = (column: number) => box.x + (column + 0.5) * pitch;
  const y = (value: number) => box.y + 8 + ((5 - value) / 10) * (box.h - 16);
  for (const value of [5, 0, -5]) {
    const stroke = { color: value === 0 ? theme.edge3 : theme.hair, width: 1 };
    brush.line({ x: box.x - 4, y: y(value) }, { x: box.x + box.w, y: y(value) }, stroke);
    brush.text(signed(value), { x: box.x - 8, y: y(value) + 4 }, CHART_TEXT, theme.ink3, { align: 'right' });
  }
  const points = (of: 'before' | 'after'): readonly Point[] =>
    steps.flatMap((step, column) => {
      const value = step[of];
      return value === null ? [] : [{ x: x(column), y: y(value) }];
    });
  const [was, is] = [points('before'), points('after')];
  const earlier = { color: theme.ink3, width: 2, dash: [5, 4] };
  const later = { color: theme.accent, width: 2.5, cap: 'round' } as const;
  if (was.length > 0) brush.path(monotonePath(was), { stroke: earlier });
  if (is.length > 0) brush.path(monotonePath(is), { stroke: later });
  for (const point of was)
    brush.path(circlePath(point.x, point.y, 3), {
      fill: theme.sheet,
      stroke: { color: theme.ink3, width: 1.5 },
    });
  for (const point of is) brush.path(circlePath(point.x, point.y, 3.5), { fill: theme.accent });
  drawKey(brush, t('compare.before'), t('compare.after'), earlier, later);
  const height = TOP + plotHeight + stepBand(pitch);
  drawSteps(
    brush,
    steps.map(({ name }, column) => ({ name, x: x(column) })),
    pitch,
    height,
  );
  const stops = steps.flatMap((step, column) => {
    const value = step.after ?? step.before;
    if (value === null) return [];
    const ref = openIsLater ? step.afterId : step.beforeId;
    return [
      {
        key: `${step.beforeId} ${step.afterId}`,
        x: x(column),
        y: y(value),
        label: `${step.name || t('window.untitled')}: ${say(step.before)} → ${say(step.after)}`,
        ...(ref !== null && { ref }),
      },
    ];
  });
  return { width: frame.width, height, items: brush.items, stops };
}

const say = (value: number | null): string => (value === null ? '–' : signed(value));

type Stroke = Parameters<Brush['line']>[2];

function drawKey(brush: Brush, before: string, after: string, earlier: Stroke, later: Stroke): void {
  let x = LEFT;
  for (const [text, stroke] of [
    [before, earlier],
    [after, later],
  ] as const) {
    brush.line({ x, y: 10 }, { x: x + 22, y: 10 }, stroke);
    x += 28 + brush.text(text, { x: x + 28, y: 14 }, CHART_TEXT, brush.theme.ink2) + 16;
  }
}

export function compareTable(
  steps: readonly CompareStep[],
  openIsLater: boolean,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  return {
    columns: [t('chart.step'), t('compare.before'), t('compare.after'), t('compare.difference')],
    rows: steps.map((step) => {
      const { beforeId, afterId, before, after, name } = step;
      const ref = openIsLater ? afterId : beforeId;
      return {
        key: `${beforeId} ${afterId}`,
        ...(ref !== null && { ref }),
        cells: [
          name || t('window.untitled'),
          say(before),
          say(after),
          before !== null && after !== null ? signed(after - before) : '–',
        ],
      };
    }),
  };
}
