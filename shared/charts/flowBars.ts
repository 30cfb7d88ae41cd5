/** What the journey takes as bars: step times with the waiting in them, waits against target and limit, cost by phase and by lane. */
import { computeCost, type JourneyCost } from '../analysis/cost';
import { duration } from '../analysis/duration';
import { overWhat } from '../analysis/overWhat';
import { computeTime } from '../analysis/time';
import { laneName } from '../i18n/laneName';
import { translator } from '../i18n/translate';
import { cardsInOrder, orderedLanes, orderedPhases, orderedSteps } from '../model/queries';
import type { Blueprint, Id, Locale } from '../model/schema';
import { num } from '../scene/path';
import type { BarRow } from './barChart';
import type { ChartTable } from './types';

/** A bar for each step; the hatched part is spent waiting. */
export function stepTimeBars(doc: Blueprint, locale: Locale): readonly BarRow[] {
  const t = translator(locale);
  const { steps } = computeTime(doc);
  const waiting = new Map<Id, number>();
  for (const { record } of cardsInOrder(doc))
    if (record.wait) waiting.set(record.stepId, (waiting.get(record.stepId) ?? 0) + record.wait.minutes);
  return orderedSteps(doc).map(({ id, record }): BarRow => {
    const value = steps.get(id) ?? 0;
    return {
      key: id,
      ref: id,
      name: record.name || t('window.untitled'),
      value,
      text: duration(value, t),
      // A step may be planned shorter than the waits in it.
      part: Math.min(value, waiting.get(id) ?? 0),
      figure: { figure: 'step.minutes', id },
    };
  });
}

export function phaseTimeBars(doc: Blueprint, locale: Locale): readonly BarRow[] {
  const t = translator(locale);
  const { phases } = computeTime(doc);
  return orderedPhases(doc).map(({ id, record }) => {
    const value = phases.get(id) ?? 0;
    const name = record.name || t('window.untitled');
    return {
      key: id,
      ref: id,
      name,
      value,
      text: duration(value, t),
      figure: { figure: 'phase.minutes', id },
    };
  });
}

/** Every wait, those over their limit first, then those over their target. */
export function waitBars(doc: Blueprint, locale: Locale): readonly BarRow[] {
  const t = translator(locale);
  const urgency = { limit: 0, target: 1 } as const;
  return cardsInOrder(doc)
    .flatMap(({ id, record }) => {
      const { wait, title } = record;
      if (!wait) return [];
      const over = overWhat(wait);
      const row: BarRow = {
        key: id,
        ref: id,
        name: title || t('window.untitled'),
        value: wait.minutes,
        text: duration(wait.minutes, t),
        target: wait.target,
        limit: wait.limit,
        tone: over === 'limit' ? 'bad' : over === 'target' ? 'warn' : 'plain',
      };
      return [{ row, urgency: over ? urgency[over] : 2 }];
    })
    .sort((a, b) => a.urgency - b.urgency)
    .map(({ row }) => row);
}

export function waitTable(doc: Blueprint, rows: readonly BarRow[], locale: Locale): ChartTable {
  const t = translator(locale);
  const minutes = (value: number | undefined) =>
    value === undefined ? t('analysis.noFigure') : duration(value, t);
  return {
    columns: [
      t('chart.wait'),
      t('analysis.waiting'),
      t('analysis.target'),
      t('chart.limit'),
      t('chart.verdict'),
    ],
    rows: rows.map(({ key, name, value, target, limit }) => {
      const wait = doc.cards[key]?.wait;
      const over = wait && overWhat(wait);
      return {
        key,
        ref: key,
        cells: [
          name,
          minutes(value),
          minutes(target),
          minutes(limit),
          over ? t(over === 'limit' ? 'analysis.overLimit' : 'analysis.overTarget') : t('analysis.noFigure'),
        ],
      };
    }),
  };
}

/** Phases, or lanes that cost something. */
export function costBars(doc: Blueprint, of: 'phases' | 'lanes', locale: Locale): readonly BarRow[] {
  const cost = computeCost(doc);
  const t = translator(locale);
  if (of === 'phases')
    return orderedPhases(doc).map(({ id, record }) =>
      costBar(cost, 'phases', id, record.name || t('window.untitled')),
    );
  return orderedLanes(doc)
    .map(({ id, record }) => costBar(cost, 'lanes', id, laneName(record, locale)))
    .filter((row) => row.value !== 0 || row.range);
}

function costBar(cost: JourneyCost, of: 'phases' | 'lanes', id: Id, name: string): BarRow {
  const value = cost[of].get(id) ?? 0;
  const range = (of === 'phases' ? cost.phaseRanges : cost.laneRanges).get(id);
  const varies = range !== undefined && range[1] > range[0];
  return {
    key: id,
    ref: id,
    name,
    value: Math.max(0, value),
    text: num(value),
    figure: { figure: of === 'phases' ? 'phase.cost' : 'lane.cost', id },
    ...(varies && { range }),
  };
}

/** Bars as a table: the name, the value, and the range where the bars have any. */
export function barTable(
  rows: readonly BarRow[],
  columns: readonly [name: string, value: string],
  range?: string,
): ChartTable {
  const ranged = range !== undefined && rows.some((row) => row.range);
  return {
    columns: ranged ? [...columns, range] : columns,
    rows: rows.map((row) => ({
      key: row.key,
      ...(row.ref !== undefined && { ref: row.ref }),
      cells: [
        row.name,
        row.text,
        ...(ranged ? [row.range ? `${num(row.range[0])}–${num(row.range[1])}` : '–'] : []),
      ],
      figures: [null, row.figure ?? null],
    })),
  };
}
