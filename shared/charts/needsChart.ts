/** Ulwick's plot of needs: how important against how satisfied; what lies to the lower right is underserved. */
import type { NeedScore } from '../analysis/needs';
import { translator } from '../i18n/translate';
import type { Point } from '../layout/types';
import type { Blueprint, Locale } from '../model/schema';
import { createBrush } from '../scene/brush';
import { linePath, num } from '../scene/path';
import { personaColor, personaStyles } from '../scene/personaStyle';
import { CHART_STRONG, CHART_TEXT } from './labels';
import type { Chart, ChartFrame, ChartTable } from './types';

const LEFT = 34;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 34;
const LOWEST = 190;
const HIGHEST = 380;
const DOT = 11;
/** Dots of needs rated alike stand one above the other. */
const ABOVE = 13;
/** From this score on a need counts as underserved. */
const UNDERSERVED = 12;

/** Needs as `computeNeeds` gives them; their numbers are their places in that list, from 1. */
export function needsChart(doc: Blueprint, needs: readonly NeedScore[], frame: ChartFrame): Chart {
  const brush = createBrush(frame.theme, frame.locale, frame.textLocale);
  const { theme } = brush;
  const t = translator(frame.locale);
  const h = Math.max(LOWEST, Math.min(HIGHEST, frame.width * 0.55));
  const box = { x: LEFT, y: TOP, w: frame.width - LEFT - RIGHT, h };
  const at = (importance: number, satisfaction: number): Point => ({
    x: box.x + (importance / 10) * box.w,
    y: box.y + box.h - (satisfaction / 10) * box.h,
  });
  const points = (...pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([importance, satisfaction]): [number, number] => {
      const { x, y } = at(importance, satisfaction);
      return [x, y];
    });

  // importance + max(importance − satisfaction, 0) = 12: a line from (6, 0) to (10, 8).
  brush.path(linePath(points([UNDERSERVED / 2, 0], [10, 0], [10, 20 - UNDERSERVED])), {
    fill: theme.oppMark,
    opacity: 0.13,
  });
  brush.rect(box, { stroke: { color: theme.hair2, width: 1 } });
  const [a, b] = [at(0, 0), at(10, 10)];
  brush.line(a, b, { color: theme.edge3, width: 1, dash: [3, 3] });
  const [c, d] = [at(UNDERSERVED / 2, 0), at(10, 20 - UNDERSERVED)];
  brush.line(c, d, { color: theme.opp, width: 1.25 });
  brush.text(
    t('chart.underserved'),
    { x: box.x + box.w - 6, y: box.y + box.h - 8 },
    CHART_STRONG,
    theme.opp,
    {
      align: 'right',
    },
  );
  brush.text(t('chart.overserved'), { x: box.x + 6, y: box.y + 15 }, CHART_TEXT, theme.ink3);
  for (const value of [0, 5, 10]) {
    const text = String(value);
    brush.text(text, { x: at(value, 0).x, y: box.y + box.h + 14 }, CHART_TEXT, theme.ink3, {
      align: 'center',
    });
    brush.text(text, { x: box.x - 6, y: at(0, value).y + 4 }, CHART_TEXT, theme.ink3, { align: 'right' });
  }
  brush.text(
    `${t('analysis.importance')} → · ${t('analysis.satisfaction')} ↑`,
    { x: box.x + box.w, y: box.y + box.h + 29 },
    CHART_TEXT,
    theme.ink3,
    { align: 'right' },
  );

  const styles = personaStyles(doc);
  const alike = new Map<string, number>();
  const stops = needs.map((need, index) => {
    const key = `${need.importance} ${need.satisfaction}`;
    const place = alike.get(key) ?? 0;
    alike.set(key, place + 1);
    const middle = at(need.importance, need.satisfaction);
    const x = Math.min(box.x + box.w - 2, middle.x);
    const y = middle.y - place * ABOVE;
    const style = styles.get(need.personaId);
    const color = style ? personaColor(style, theme) : theme.ink2;
    const top = { x: x - DOT / 2, y: y - DOT / 2 };
    brush.rect(
      { x: top.x - 1, y: top.y - 1, w: DOT + 2, h: DOT + 2 },
      { fill: theme.sheet, opacity: 0.8, radius: 6 },
    );
    brush.glyph(style?.shape ?? 'circle', top, DOT, color, theme.sheet);
    brush.text(String(index + 1), { x: x - DOT / 2 - 2, y: y + 4 }, CHART_STRONG, theme.ink, {
      align: 'right',
    });
    const who = doc.personas[need.personaId]?.name ?? '';
    return {
      key: `${need.personaId} ${need.index}`,
      ref: need.personaId,
      x,
      y,
      label: `${index + 1} ${need.text} (${who}): ${t('analysis.importance')} ${num(need.importance)}, ${t('analysis.satisfaction')} ${num(need.satisfaction)}, ${t('analysis.needOpportunity')} ${num(need.opportunity)}`,
    };
  });
  return { width: frame.width, height: TOP + h + BOTTOM, items: brush.items, stops };
}

export function needsTable(doc: Blueprint, needs: readonly NeedScore[], locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    columns: [
      t('chart.need'),
      t('chart.persona'),
      t('analysis.importance'),
      t('analysis.satisfaction'),
      t('analysis.needOpportunity'),
    ],
    rows: needs.map((need, index) => ({
      key: `${need.personaId} ${need.index}`,
      ref: need.personaId,
      cells: [
        `${index + 1} ${need.text}`,
        doc.personas[need.personaId]?.name ?? '',
        num(need.importance),
        num(need.satisfaction),
        num(need.opportunity),
      ],
    })),
  };
}
