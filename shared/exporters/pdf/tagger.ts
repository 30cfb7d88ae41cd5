/** Tags a page's content while it is drawn: text by record in reading order, tables by row and cell, drawings as a whole, the rest as decoration. */
import type { SceneItem } from '../../scene/types';
import type { PdfDocument, PdfStructure, PdfTag } from './library';

export interface Tagger {
  /** What is drawn from here on is this item. Returns the element that a link over it belongs to; null for decoration. */
  readonly begin: (item: SceneItem) => PdfStructure | null;
  /** What is drawn from here on is decoration. */
  readonly decoration: () => void;
  /** Closes what is open; called before the graphics state changes and at the end of a page. */
  readonly close: () => void;
  /** Gives every row of every table as many cells as the longest has; called once at the end. */
  readonly finish: () => void;
}

interface Row {
  readonly element: PdfStructure;
  readonly cells: PdfStructure[];
  readonly head: boolean;
}
interface Table {
  readonly element: PdfStructure;
  readonly rows: Map<number, Row>;
  columns: number;
}

/**
 * `parent` collects the elements of all pages; `altOf` says what a picture shows, '' where nothing is known of it.
 */
export function createTagger(
  pdf: PdfDocument,
  parent: PdfStructure,
  altOf: (item: Extract<SceneItem, { type: 'image' }>) => string,
): Tagger {
  /** The element whose content is open; `decoration` for what is passed over. */
  let open: PdfStructure | 'decoration' | null = null;
  /** The last paragraph, heading or drawing, which the next item may go on with. */
  let last: { readonly key: string; readonly element: PdfStructure } | null = null;
  const tables = new Map<string, Table>();
  const close = () => {
    if (open) pdf.endMarkedContent();
    open = null;
  };
  const decoration = () => {
    if (open === 'decoration') return;
    close();
    pdf.markContent('Artifact');
    open = 'decoration';
  };
  const into = (element: PdfStructure, tag: PdfTag) => {
    if (open === element) return;
    close();
    element.add(pdf.markStructureContent(tag));
    open = element;
  };
  /** The element of this name, if it is the one before; else a new one after all others. */
  const goOn = (key: string | null, make: () => PdfStructure): PdfStructure => {
    if (last && key !== null && key === last.key) return last.element;
    const element = make();
    parent.add(element);
    last = key === null ? null : { key, element };
    return element;
  };
  const fill = (row: Row, columns: number) => {
    while (row.cells.length < columns) {
      const cell = row.head ? pdf.struct('TH', { scope: 'Column' }) : pdf.struct('TD');
      row.element.add(cell);
      row.cells.push(cell);
    }
  };
  const cellOf = (role: Extract<SceneItem['role'], { kind: 'cell' }>): PdfStructure => {
    let table = tables.get(role.table);
    if (!table) {
      table = { element: pdf.struct('Table'), rows: new Map(), columns: 0 };
      parent.add(table.element);
      tables.set(role.table, table);
    }
    let row = table.rows.get(role.row);
    if (!row) {
      row = { element: pdf.struct('TR'), cells: [], head: role.head };
      table.element.add(row.element);
      table.rows.set(role.row, row);
    }
    fill(row, role.column + 1);
    table.columns = Math.max(table.columns, role.column + 1);
    return row.cells[role.column] ?? table.element;
  };
  const textElement = (item: Extract<SceneItem, { type: 'text' }>): readonly [PdfStructure, PdfTag] => {
    const { role, ref, heading } = item;
    if (role?.kind === 'cell') {
      last = null;
      return [cellOf(role), role.head ? 'TH' : 'TD'];
    }
    const tag: PdfTag = heading ? `H${heading}` : 'P';
    const owner = role?.kind === 'paragraph' ? role.key : ref;
    return [goOn(owner === undefined ? null : `${tag} ${owner}`, () => pdf.struct(tag)), tag];
  };
  return {
    close,
    decoration,
    begin: (item) => {
      const { role } = item;
      if (role?.kind === 'figure') {
        const element = goOn(`Figure ${role.key}`, () => pdf.struct('Figure', { alt: role.alt }));
        into(element, 'Figure');
        return element;
      }
      const alt = item.type === 'image' && role?.kind !== 'decoration' ? altOf(item) : '';
      if (alt !== '') {
        // Each picture is a figure of its own; text after it begins anew.
        const element = goOn(null, () => pdf.struct('Figure', { alt }));
        into(element, 'Figure');
        return element;
      }
      if (item.type !== 'text' || role?.kind === 'decoration') {
        decoration();
        return null;
      }
      const [element, tag] = textElement(item);
      if (item.href === undefined) {
        into(element, tag);
        return element;
      }
      const link = pdf.struct('Link');
      element.add(link);
      into(link, 'Link');
      return link;
    },
    finish: () => {
      for (const { rows, columns } of tables.values()) for (const row of rows.values()) fill(row, columns);
    },
  };
}
