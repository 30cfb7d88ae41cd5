/** What a measure gives, in words and figures: the headline and what belongs to it. */

import { plain, signed } from '../../i18n/numbers';
import type { Translate } from '../../i18n/translate';
import { SERVQUAL_DIMENSIONS } from '../../model/schema';
import type { FigureRef } from '../explain/types';
import type { MeasureResult } from '../types';

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The one figure that stands for the measure; a dash where the answers are not there. */
export function headline(result: MeasureResult, t: Translate): string {
  const value = number(result.value);
  const none = t('analysis.noFigure');
  switch (result.kind) {
    case 'kano': {
      const category = result.category;
      return typeof category === 'string' && category in KANO
        ? t(`window.part.kano.${category as keyof typeof KANO}`)
        : none;
    }
    case 'nps':
    case 'servqual':
      return value === null ? none : signed(value, result.kind === 'nps' ? 0 : 2);
    case 'csat':
    case 'csat-mean':
    case 'csi':
      return value === null ? none : t('window.percent', { value: plain(value) });
    case 'ces':
      return value === null ? none : plain(value, 2);
    case 'number':
      if (value === null) return none;
      return result.unit === '%'
        ? t('window.percent', { value: plain(value, 2) })
        : [plain(value, 2), result.unit].filter(Boolean).join(' ');
  }
}

const KANO = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };

export interface WrittenFigure {
  readonly label: string;
  readonly value: string;
  /** The figure that it can be opened as; `index` names a dimension. */
  readonly figure?: FigureRef['figure'];
  readonly index?: number;
}

/** The figures beside the headline. */
export function figuresBeside(result: MeasureResult, t: Translate): readonly WrittenFigure[] {
  const rows: WrittenFigure[] = [];
  const add = (
    label: string,
    value: unknown,
    write: (value: number) => string,
    opens: Pick<WrittenFigure, 'figure' | 'index'> = {},
  ) => {
    const known = number(value);
    if (known !== null) rows.push({ label, value: write(known), ...opens });
  };
  const interval = result.interval;
  if (Array.isArray(interval) && interval.length === 2)
    rows.push({
      label: t('analysis.interval'),
      value: `${signed(Number(interval[0]))} … ${signed(Number(interval[1]))}`,
    });
  if (result.kind === 'nps') {
    add(t('analysis.promoters'), result.promoters, plain);
    add(t('analysis.passives'), result.passives, plain);
    add(t('analysis.detractors'), result.detractors, plain);
  }
  add(t('analysis.index'), result.index, (value) => signed(value), { figure: 'measure.cesIndex' });
  add(t('analysis.csPlus'), result.csPlus, (value) => plain(value, 2), { figure: 'measure.csPlus' });
  add(t('analysis.csMinus'), result.csMinus, (value) => plain(value, 2), { figure: 'measure.csMinus' });
  const gaps = result.gaps;
  if (typeof gaps === 'object' && gaps !== null) {
    const gap = (value: number) => signed(value, 2);
    SERVQUAL_DIMENSIONS.forEach((name, index) => {
      const opens = { figure: 'measure.servqualGap', index } as const;
      add(t(`lane.servqual.${name}`), (gaps as Record<string, unknown>)[name], gap, opens);
    });
    add(t('analysis.unweightedMean'), result.mean, gap, { figure: 'measure.servqualMean' });
    add(t('analysis.weightedMean'), result.weighted, gap, { figure: 'measure.servqualWeighted' });
  }
  if (result.kind === 'number') {
    add(t('analysis.target'), result.target, (value) => plain(value, 2));
    if (result.met === true) rows.push({ label: t('analysis.targetMet'), value: '✓' });
    else
      add(t('analysis.toTarget'), result.distance, (value) => plain(value, 2), {
        figure: 'measure.distance',
      });
  }
  return rows;
}

/** How many answers stand behind it; null where that is not known. */
export function answerCount(result: MeasureResult, t: Translate): string | null {
  const n = number(result.n);
  return n === null ? null : t('analysis.answers', { count: n });
}
