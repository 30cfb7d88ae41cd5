/** What a measure gives, in figures: the headline and what belongs to it. */
import type { MeasureResult } from '../../../shared/analysis';
import type { Translate } from '../../../shared/i18n/translate';
import { SERVQUAL_DIMENSIONS } from '../../../shared/model/schema';
import { useT } from '../../state/useT';
import { plain, signed } from './numbers';

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
      return value === null ? none : [plain(value, 2), result.unit].filter(Boolean).join(' ');
  }
}

const KANO = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };

type Figure = readonly [label: string, value: string];

/** The figures beside the headline. */
function figures(result: MeasureResult, t: Translate): readonly Figure[] {
  const rows: (Figure | null)[] = [];
  const add = (label: string, value: unknown, write: (value: number) => string) => {
    const known = number(value);
    rows.push(known === null ? null : [label, write(known)]);
  };
  const interval = result.interval;
  if (Array.isArray(interval) && interval.length === 2)
    rows.push([t('analysis.interval'), `${signed(Number(interval[0]))} … ${signed(Number(interval[1]))}`]);
  if (result.kind === 'nps') {
    add(t('analysis.promoters'), result.promoters, plain);
    add(t('analysis.passives'), result.passives, plain);
    add(t('analysis.detractors'), result.detractors, plain);
  }
  add(t('analysis.index'), result.index, (value) => signed(value));
  add(t('analysis.csPlus'), result.csPlus, (value) => plain(value, 2));
  add(t('analysis.csMinus'), result.csMinus, (value) => plain(value, 2));
  const gaps = result.gaps;
  if (typeof gaps === 'object' && gaps !== null) {
    for (const name of SERVQUAL_DIMENSIONS)
      add(t(`lane.servqual.${name}`), (gaps as Record<string, unknown>)[name], (value) => signed(value, 2));
    add(t('analysis.unweightedMean'), result.mean, (value) => signed(value, 2));
    add(t('analysis.weightedMean'), result.weighted, (value) => signed(value, 2));
  }
  if (result.kind === 'number') {
    add(t('analysis.target'), result.target, (value) => plain(value, 2));
    if (result.met === true) rows.push([t('analysis.targetMet'), '✓']);
    else add(t('analysis.toTarget'), result.distance, (value) => plain(value, 2));
  }
  return rows.filter((row): row is Figure => row !== null);
}

/** How many answers stand behind it; null where that is not known. */
export function answerCount(result: MeasureResult, t: Translate): string | null {
  const n = number(result.n);
  return n === null ? null : t('analysis.answers', { count: n });
}

export function MeasureFigures({ result }: { result: MeasureResult }) {
  const t = useT();
  const rows = figures(result, t);
  if (rows.length === 0) return null;
  return (
    <dl className="figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
