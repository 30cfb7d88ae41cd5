/**
 * What a workbook remembers of the document it was made from, on a hidden sheet: which column is which whatever its language, which name
 * stands for which record, and a short print of every cell, so that what was edited in the sheet is told from what was edited in the map since.
 */
import { isId } from '../model/fields';
import { type Id, LOCALES, type Locale } from '../model/schema';
import { visible } from '../model/visible';
import { type LabelTables, toLabels } from './labels';
import { type CellValue, type LabelledTable, SHEET_ROLES, type SheetRole } from './types';

export const MANIFEST_SHEET = '_throughline';
export const LISTS_SHEET = '_lists';
const MARK = 'throughline workbook';
const VERSION = 1;
const LABELLED: readonly LabelledTable[] = [
  'phases',
  'steps',
  'lanes',
  'personas',
  'segments',
  'cards',
  'measures',
];

export interface ManifestSheet {
  readonly role: SheetRole;
  readonly name: string;
  /** In the order in which they were written; the first is the id's. */
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  /** Prints of the cells of each row, by the row's id, in the order of the columns. */
  readonly rows: ReadonlyMap<Id, readonly string[]>;
}

export interface Manifest {
  readonly docId: string;
  readonly locale: Locale;
  /** Language of the document's own words. */
  readonly docLocale: string;
  readonly title: string;
  readonly scale: 5 | 10;
  /** The day on which it was written; '' where that is not known. */
  readonly written: string;
  /** What the sheet of the map shows: names and lines of cards by where they stand (see changeSet/readMapSheet). */
  readonly map: ReadonlyMap<string, string>;
  /** Names of the sheets that are only to be read. */
  readonly others: readonly string[];
  readonly labels: LabelTables;
  readonly sheets: readonly ManifestSheet[];
}

/** A short print of a cell: what a spreadsheet may change without anyone meaning it (line ends, blanks at the ends, characters that it cannot hold, the last digits) does not count. */
export function cellPrint(value: CellValue): string {
  if (value === null) return '-';
  const text =
    typeof value === 'number'
      ? `n${Number(value.toPrecision(12))}`
      : `s${visible(value)
          .replace(/\r\n?/g, '\n')
          .replace(/\u00a0/g, ' ')
          .trim()}`;
  if (text === 's') return '-';
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

export function writeManifest(manifest: Manifest): readonly (readonly CellValue[])[] {
  const { docId, locale, docLocale, title, scale, written, map, others, labels, sheets } = manifest;
  return [
    [MARK, VERSION],
    ['document', docId, locale, docLocale, title, scale, written],
    ...others.map((name) => ['other', name]),
    ...Array.from(map, ([place, prints]) => ['map', place, prints]),
    ...LABELLED.flatMap((table) => labels[table].map(({ id, label }) => ['label', table, id, label])),
    ...sheets.flatMap(({ role, name, columns, rows }) => [
      ['sheet', role, name],
      ...columns.map(({ key, label }) => ['column', role, key, label]),
      ...Array.from(rows, ([id, prints]) => ['row', role, id, prints.join(' ')]),
    ]),
  ];
}

/** Null where the rows are no manifest, or one of a newer version. */
export function readManifest(rows: readonly (readonly CellValue[])[]): Manifest | null {
  const [first, second] = rows;
  if (first?.[0] !== MARK || Number(first[1]) !== VERSION || second?.[0] !== 'document') return null;
  const text = (value: CellValue | undefined): string => String(value ?? '');
  const labels = Object.fromEntries(LABELLED.map((table) => [table, []])) as unknown as Record<
    LabelledTable,
    { id: Id; label: string }[]
  >;
  const sheets = new Map<
    string,
    {
      role: SheetRole;
      name: string;
      columns: { key: string; label: string }[];
      rows: Map<Id, readonly string[]>;
    }
  >();
  const map = new Map<string, string>();
  const others: string[] = [];
  for (const [what, a, b, c] of rows.slice(2)) {
    const [where, key, rest] = [text(a), text(b), text(c)];
    if (what === 'other') others.push(where);
    if (what === 'map') map.set(where, key);
    if (what === 'label' && isId(key)) labels[where as LabelledTable]?.push({ id: key, label: rest });
    const role = SHEET_ROLES.find((known) => known === where);
    if (what === 'sheet' && role) sheets.set(where, { role, name: key, columns: [], rows: new Map() });
    if (what === 'column') sheets.get(where)?.columns.push({ key, label: rest });
    if (what === 'row') sheets.get(where)?.rows.set(key, rest.split(' '));
  }
  return {
    docId: text(second[1]),
    locale: LOCALES.find((locale) => locale === second[2]) ?? 'en',
    docLocale: text(second[3]),
    title: text(second[4]),
    scale: Number(second[5]) === 10 ? 10 : 5,
    written: text(second[6]),
    map,
    others,
    labels,
    sheets: [...sheets.values()],
  };
}

/** The names as the workbook has them. */
export const manifestLabels = ({ labels }: Manifest) => toLabels(labels);
