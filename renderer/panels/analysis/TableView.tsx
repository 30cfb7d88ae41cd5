/** A chart's figures as a table; rows lead to their place on the map. */
import type { ChartTable } from '../../../shared/charts/types';
import { pointing } from '../../state/pointedAt';
import { RefLink } from '../parts/RefLink';
import { Figure } from './Figure';

export function TableView({ label, table }: { label: string; table: ChartTable }) {
  return (
    // It scrolls sideways in a narrow pane: the keyboard must reach it for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section className="chart-table scroll" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells: [name, ...cells], ref, figures }) => (
            <tr key={key} {...(ref !== undefined && pointing([ref]))}>
              <th scope="row">{ref === undefined ? name : <RefLink id={ref}>{name}</RefLink>}</th>
              {cells.map((cell, index) => {
                const figure = figures?.[index + 1];
                return (
                  <td key={table.columns[index + 1]}>
                    {figure ? <Figure {...figure}>{cell}</Figure> : cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
