/** The text of `score --against`: what changed, and every figure that it changed. */
import type { ComparisonReport } from '../../shared/analysis/comparisonReport';
import type { Unit } from '../../shared/analysis/explain/types';
import type { TextKey, Translate } from '../../shared/i18n/translate';
import { figure, figureText } from './figureText';
import { printable, shortName } from './printable';
import { formatTable } from './table';
import type { Call } from './types';

/** Lines to print, ending with a line break. */
export function comparisonText({ t }: Call, { changes, figures, title, file }: ComparisonReport): string {
  const head = `${t('cli.score.against', { title: shortName(title ?? '') || file })}\n`;
  if (changes.length === 0) return `${head}  ${t('compare.nothing')}\n`;
  const said = changes.map((change) => `  ${printable(change.text)}\n`).join('');
  const different = figures.filter((row) => row.before !== row.after);
  const table = formatTable(
    [
      { title: t('compare.figure') },
      { title: t('cli.column.name'), max: 40 },
      { title: t('compare.before'), right: true },
      { title: t('compare.after'), right: true },
      { title: t('compare.difference'), right: true },
      { title: '' },
    ],
    different.map((row) => [
      t(`explain.figure.${row.figure.replaceAll('.', '_')}` as TextKey),
      row.name,
      figureText(row.before, row.unit),
      figureText(row.after, row.unit),
      differenceText(t, row.difference, row.unit),
      row.improved === null ? '' : t(row.improved ? 'cli.score.better' : 'cli.score.worse'),
    ]),
  );
  return `${head}${said}${table && `\n${table}`}`;
}

/** With its sign; the difference of two shares is in percentage points. */
function differenceText(t: Translate, difference: number | null, unit: Unit): string {
  if (difference === null) return figureText(null, unit);
  const sign = difference > 0 ? '+' : '';
  return unit === 'share'
    ? t('cli.score.percentPoints', { value: sign + figure(100 * difference) })
    : sign + figureText(difference, unit);
}
