/** What the merge does to the numbers: the worst pains, all pain, waiting and recovery, mine before and the result after. */
import { useEffect, useState } from 'react';
import { compareRankings, computeRecovery, computeTime, type RankMove } from '../../../shared/analysis';
import { totalPain } from '../../../shared/analysis/painValue';
import type { Translate } from '../../../shared/i18n/translate';
import type { Blueprint } from '../../../shared/model/schema';
import { fixed, percent } from '../../panels/parts/numbers';
import { useMerging } from '../../state/merging';
import { useT } from '../../state/useT';

/** Figures are worked out when no answer has come for this long. */
const REST_MS = 120;
const WORST = 3;

interface NumberRow {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** after − before; less is better unless `up`. */
  readonly difference: number;
  readonly up?: boolean;
}

/** The worst pains of either side. */
const worst = (ranking: readonly RankMove[]): readonly RankMove[] =>
  ranking.filter(
    ({ rankBefore, rankAfter }) => (rankAfter ?? Infinity) <= WORST || (rankBefore ?? Infinity) <= WORST,
  );

function numbersOf(mine: Blueprint, result: Blueprint, t: Translate): readonly NumberRow[] {
  const pains = worst(compareRankings(mine, result)).map(
    ({ id, title, before, after }): NumberRow => ({
      key: id,
      label: title || t('window.untitled'),
      before: before === null ? t('merging.painNew') : fixed(before),
      after: after === null ? t('merging.painGone') : fixed(after),
      difference: (after ?? 0) - (before ?? 0),
    }),
  );
  const share = (value: number | null) =>
    value === null ? '–' : t('window.percent', { value: percent(value, 1) });
  const [was, is] = [computeTime(mine).waitingShare, computeTime(result).waitingShare];
  const [had, has] = [computeRecovery(mine), computeRecovery(result)];
  const [before, after] = [totalPain(mine), totalPain(result)];
  const plans = ({ covered, failures }: typeof had) => t('merging.ofFailures', { covered, all: failures });
  return [
    ...pains,
    {
      key: 'total',
      label: t('merging.totalPain'),
      before: fixed(before),
      after: fixed(after),
      difference: after - before,
    },
    {
      key: 'waiting',
      label: t('merging.waitingShare'),
      before: share(was),
      after: share(is),
      difference: (is ?? 0) - (was ?? 0),
    },
    {
      key: 'recovery',
      label: t('merging.recovery'),
      before: plans(had),
      after: plans(has),
      difference: (has.coverage ?? 0) - (had.coverage ?? 0),
      up: true,
    },
  ];
}

export function MergeNumbers() {
  const t = useT();
  const mine = useMerging((state) => state.merge.plan.versions.ours);
  const result = useMerging((state) => state.result);
  const [rows, setRows] = useState<readonly NumberRow[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setRows(numbersOf(mine, result, t)), REST_MS);
    return () => clearTimeout(timer);
  }, [mine, result, t]);
  return (
    <table className="merge-numbers">
      <thead className="hidden-visually">
        <tr>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { label, before, after, difference, up = false } }: { readonly row: NumberRow }) {
  const t = useT();
  // What reads the same is the same.
  const improved = before === after || difference === 0 ? null : difference > 0 === up;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{before} →</td>
      <td className={improved === null ? undefined : improved ? 'good' : 'alarm'}>
        {after}
        {improved !== null && (
          <span className="hidden-visually"> {t(improved ? 'future.better' : 'future.worse')}</span>
        )}
      </td>
    </tr>
  );
}
