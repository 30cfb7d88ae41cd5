/** The beginning of an export that is not drawn: the first lines of a text, the first rows of a table. */

const ROWS = 30;
const COLUMNS = 12;
const LETTERS = 4000;

export const TextPreview = ({ label, text }: { label: string; text: string }) => (
  <section className="export-text scroll" aria-label={label}>
    <pre>{text.slice(0, LETTERS)}</pre>
  </section>
);

export interface TablePreviewProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Nothing in it is ever moved, so places serve as keys. */
const placed = <T,>(values: readonly T[], most: number): readonly { key: string; value: T }[] =>
  values.slice(0, most).map((value, place) => ({ key: String(place), value }));

export const TablePreview = ({ label, columns, rows }: TablePreviewProps) => (
  <section className="export-table scroll" aria-label={label}>
    <table>
      <thead>
        <tr>
          {placed(columns, COLUMNS).map(({ key, value }) => (
            <th key={key}>{value}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed(rows, ROWS).map(({ key, value: row }) => (
          <tr key={key}>
            {placed(row, COLUMNS).map(({ key: cell, value }) => (
              <td key={cell}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
