/** A pasted block as cells, each with the titles of its cards. */

export type PastedCells = readonly (readonly (readonly string[])[])[];

/** How many columns each cell covers, where a table has merged ones. */
export type PastedSpans = readonly (readonly number[])[];

/** Rows for columns and columns for rows. */
export const turnCells = (cells: PastedCells): PastedCells =>
  Array.from({ length: cells.reduce((most, row) => Math.max(most, row.length), 0) }, (_, column) =>
    cells.map((row) => row[column] ?? []),
  );
