/** Opportunities as a list that can be sorted by what each is worth; a row opens to the pains that it addresses. */
import { ChevronRight } from 'lucide-react';
import { Fragment, useMemo, useState } from 'react';
import { computePains, type OpportunityScore } from '../../../../shared/analysis';
import type { Blueprint, Id } from '../../../../shared/model/schema';
import { pointing } from '../../../state/pointedAt';
import { useT } from '../../../state/useT';
import { fixed, plain } from '../../parts/numbers';
import { RefLink } from '../../parts/RefLink';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';
import { Figure } from '../Figure';

type Column = 'relief' | 'rice' | 'ice';
const COLUMNS: readonly Column[] = ['relief', 'rice', 'ice'];
const FIRST = 40;

export function OpportunityTable({ doc, rows }: { doc: Blueprint; rows: readonly OpportunityScore[] }) {
  const t = useT();
  const [by, setBy] = useState<Column>('relief');
  const [open, setOpen] = useState<Id | null>(null);
  const sorted = useMemo(() => [...rows].sort((a, b) => (b[by] ?? -1) - (a[by] ?? -1)), [rows, by]);
  const { shown, hidden, showAll } = useLimit(sorted, FIRST);
  return (
    <>
      <table className="opportunity-table">
        <thead>
          <tr>
            <th scope="col">{t('chart.opportunity')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={column === by ? 'descending' : 'none'}>
                <button
                  type="button"
                  className={column === by ? 'sorts on' : 'sorts'}
                  onClick={() => setBy(column)}
                >
                  {t(`analysis.${column}`)}
                  <span aria-hidden>{column === by ? ' ↓' : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const isOpen = open === row.id;
            const title = row.title || t('window.untitled');
            return (
              <Fragment key={row.id}>
                <tr {...pointing([row.id, ...row.addresses])}>
                  <th scope="row">
                    <button
                      type="button"
                      className="opens"
                      aria-expanded={isOpen}
                      onClick={() => setOpen(isOpen ? null : row.id)}
                    >
                      <ChevronRight size={12} aria-hidden />
                      <span className="bar-number">{rows.indexOf(row) + 1}</span> <span>{title}</span>
                    </button>
                  </th>
                  {COLUMNS.map((column) => {
                    const value = row[column];
                    return (
                      <td key={column}>
                        {value === null ? (
                          t('analysis.noFigure')
                        ) : (
                          <Figure figure={`opportunity.${column}`} id={row.id}>
                            {column === 'relief' ? fixed(value) : plain(value)}
                          </Figure>
                        )}
                      </td>
                    );
                  })}
                </tr>
                {isOpen && (
                  <tr className="opened">
                    <td colSpan={COLUMNS.length + 1}>
                      <Addressed doc={doc} row={row} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}

function Addressed({ doc, row }: { doc: Blueprint; row: OpportunityScore }) {
  const t = useT();
  const scores = new Map(computePains(doc).map(({ id, score }) => [id, score]));
  return (
    <>
      <p>
        <RefLink id={row.id}>{t('window.pane.jump')}</RefLink>
      </p>
      <p className="caption">
        {t(row.addresses.length > 0 ? 'opportunities.addresses' : 'opportunities.addressesNone')}
      </p>
      <ul className="card-list">
        {row.addresses.map((id) => (
          <li key={id} {...pointing([id])}>
            <RefLink id={id}>{doc.cards[id]?.title || t('window.untitled')}</RefLink>
            <Figure figure="pain.weighted" id={id}>
              {fixed(scores.get(id) ?? 0)}
            </Figure>
          </li>
        ))}
      </ul>
    </>
  );
}
