/** A workbook's sheets as rows of texts and numbers: values only, no formula is ever worked out. */
import type { CellValue, ReadSheet } from '../../workbook/types';
import { dateText, readDateStyles } from './formats';
import { PackageError, unpackParts } from './unpackParts';
import { walkXml } from './walkXml';

/** Rows and columns past these are left out, and cells past this number. */
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 1000;
const MAX_CELLS = 2_000_000;
const MAX_SHEETS = 200;

const PART =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/** Letters that could not stand in XML come as `_x000D_`. */
const unescapeCell = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Texts that cells name by number; readings of Asian names beside them are left out. */
function readStrings(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  let current = '';
  let [inText, inReading] = [false, false];
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inReading = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeCell(current));
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
    },
    text: (text) => {
      if (inText && !inReading) current += text;
    },
  });
  return strings;
}

/** `BC12` as row 11, column 54; null for anything else. */
export function readCellName(name: string): readonly [row: number, column: number] | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits) - 1, column - 1];
}

interface Reading {
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
  cellsLeft: number;
}

function cellValue(type: string | undefined, style: number, raw: string, reading: Reading): CellValue {
  if (raw === '') return null;
  if (type === 's') return reading.strings[Number(raw)] ?? null;
  if (type === 'inlineStr' || type === 'str' || type === 'e' || type === 'd') return unescapeCell(raw);
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  return reading.dates[style] ? dateText(value, reading.from1904) : value;
}

function readSheet(xml: string, reading: Reading): Pick<ReadSheet, 'rows' | 'merged'> {
  const rows: CellValue[][] = [];
  const merged: ReadSheet['merged'][number][] = [];
  let [row, column] = [-1, -1];
  let [type, style, raw]: [string | undefined, number, string] = [undefined, 0, ''];
  let [inValue, inReading] = [false, false];
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
      } else if (name === 'c') {
        const place = readCellName(attributes.r ?? '');
        [row, column] = place ?? [Math.max(0, row), column + 1];
        [type, style, raw] = [attributes.t, Number(attributes.s ?? 0), ''];
      } else if (name === 'v' || name === 't') inValue = true;
      else if (name === 'rPh') inReading = true;
      else if (name === 'mergeCell') {
        const [from, to] = (attributes.ref ?? '').split(':').map(readCellName);
        if (from && to) merged.push({ top: from[0], left: from[1], bottom: to[0], right: to[1] });
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c' && row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS) {
        const value = cellValue(type, style, raw, reading);
        if (value === null || reading.cellsLeft <= 0) return;
        while (rows.length <= row) rows.push([]);
        const cells = rows[row]!;
        // Empty cells before it count too: they take room.
        reading.cellsLeft -= Math.max(1, column + 1 - cells.length);
        while (cells.length < column) cells.push(null);
        cells[column] = value;
      }
    },
    text: (text) => {
      if (inValue && !inReading) raw += text;
    },
  });
  return { rows, merged };
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** Where each relation leads, by its id. */
function readTargets(xml: string | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (xml !== undefined)
    walkXml(xml, {
      open: (name, { Id = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    });
  return targets;
}

/** All sheets in their order. Throws PackageError for what is no workbook. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unpackParts(bytes, (path) => PART.test(path));
  const part = (path: string) => parts.get(path) ?? parts.get(path.toLowerCase());
  const book = part('xl/workbook.xml');
  if (book === undefined) throw new PackageError('broken');
  const entries: SheetEntry[] = [];
  let from1904 = false;
  walkXml(book, {
    open: (name, attributes) => {
      const { name: title = '', state = '', id = '', date1904 } = attributes;
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      if (name === 'sheet') entries.push({ name: title, hidden: /hidden/i.test(state), relation: id });
    },
  });
  const targets = readTargets(part('xl/_rels/workbook.xml.rels'));
  const reading: Reading = {
    strings: readStrings(part('xl/sharedStrings.xml')),
    dates: readDateStyles(part('xl/styles.xml')),
    from1904,
    cellsLeft: MAX_CELLS,
  };
  return entries.slice(0, MAX_SHEETS).flatMap(({ name, hidden, relation }) => {
    const xml = part(targets.get(relation) ?? '');
    return xml === undefined ? [] : [{ name, hidden, ...readSheet(xml, reading) }];
  });
}
