/** Figures before, after and how they differ: those of the whole map, then what changed at each record. */
import { useMemo, useState } from 'react';
import type { FigureChange, FigureRef } from '../../../../shared/analysis';
import { writeFigure } from '../../../../shared/analysis/explain/writeFigure';
import { tableOfFigure } from '../../../../shared/analysis/listFigures';
import type { Matching } from '../../../../shared/compare/types';
import { translateData } from '../../../../shared/i18n/translate';
import type { Blueprint, Id, TableName } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import { Section } from '../../../ui/Section';
import { Switch } from '../../../ui/Switch';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';
import { ExplainedDoc, figureKey } from '../explain/ExplanationView';
import { Figure } from '../Figure';

const FIRST = 30;

export interface CompareFiguresProps {
  readonly before: Blueprint;
  readonly after: Blueprint;
  readonly matching: Matching;
  readonly figures: readonly FigureChange[];
}

const differs = ({ before, after }: FigureChange): boolean => before !== after;

export function CompareFigures({ figures, ...docs }: CompareFiguresProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const ofMap = figures.filter(({ id }) => id === null);
  const byTable = useMemo(() => {
    const groups = new Map<TableName, FigureChange[]>();
    for (const row of figures) {
      const table = row.id === null ? null : tableOfFigure(row.figure);
      if (!table || !differs(row)) continue;
      const group = groups.get(table);
      if (group) group.push(row);
      else groups.set(table, [row]);
    }
    return [...groups];
  }, [figures]);
  const changed = ofMap.filter(differs);
  return (
    <>
      <Section title={t('future.figures')} count={changed.length} memory="future figures">
        <div className="compare-all">
          <Switch value={all} onChange={setAll}>
            {t('future.sameToo')}
          </Switch>
        </div>
        <Rows rows={all ? ofMap : changed} {...docs} />
      </Section>
      {byTable.map(([table, rows]) => (
        <Section
          key={table}
          title={t(`future.of.${table as OfTable}`)}
          count={rows.length}
          open={false}
          memory={`future ${table}`}
        >
          <Rows rows={rows} {...docs} />
        </Section>
      ))}
    </>
  );
}

type OfTable = 'cards' | 'steps' | 'lanes' | 'phases' | 'personas' | 'measures' | 'segments';

function Rows({
  rows,
  ...docs
}: Omit<CompareFiguresProps, 'figures'> & { readonly rows: readonly FigureChange[] }) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(rows, FIRST);
  if (rows.length === 0) return <p className="caption pane-inset">{t('future.noFigure')}</p>;
  return (
    <>
      <table className="compare-figures">
        <thead>
          <tr>
            <th scope="col">{t('compare.figure')}</th>
            <th scope="col">{t('compare.before')}</th>
            <th scope="col">{t('compare.after')}</th>
            <th scope="col">{t('compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={`${row.figure} ${row.id ?? ''} ${row.index ?? ''} ${row.name}`} row={row} {...docs} />
          ))}
        </tbody>
      </table>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}

function Row({
  row,
  before,
  after,
  matching,
}: Omit<CompareFiguresProps, 'figures'> & { readonly row: FigureChange }) {
  const t = useT();
  const { figure, id, index, unit, name, difference, improved } = row;
  const table = tableOfFigure(figure);
  const write = (value: FigureChange['before']) => writeFigure({ unit, ref: { figure } }, value, t);
  const earlierId = id === null || !table ? id : (keyOf(matching[table], id) ?? id);
  const ref = (of: Id | null): FigureRef => ({
    figure,
    ...(id !== null && { id: of }),
    ...(index !== undefined && { index }),
  });
  const sign = difference === null ? '' : difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const size = difference === null ? '–' : write(Math.abs(difference)).replace(/^[+]/, '');
  return (
    <tr>
      <th scope="row">
        {name && <span className="compare-record">{name}</span>}
        <span className={name ? 'caption' : undefined}>{translateData(t, figureKey(figure))}</span>
      </th>
      <td>
        <ExplainedDoc value={before}>
          {row.before === null ? '–' : <Figure {...ref(earlierId)}>{write(row.before)}</Figure>}
        </ExplainedDoc>
      </td>
      <td>
        <ExplainedDoc value={after}>
          {row.after === null ? '–' : <Figure {...ref(id)}>{write(row.after)}</Figure>}
        </ExplainedDoc>
      </td>
      <td className={improved === null ? undefined : improved ? 'good' : 'alarm'}>
        {difference === null ? '–' : `${sign}${size}`}
        {improved !== null && (
          <span className="hidden-visually"> {t(improved ? 'future.better' : 'future.worse')}</span>
        )}
        {improved !== null && <span aria-hidden>{improved ? ' ✓' : ' ✗'}</span>}
      </td>
    </tr>
  );
}

const keyOf = (matched: ReadonlyMap<Id, Id>, afterId: Id): Id | undefined => {
  for (const [before, after] of matched) if (after === afterId) return before;
  return undefined;
};
