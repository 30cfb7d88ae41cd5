/** One sheet as XML: cells as texts and numbers, never as formulas. */

import { XML_HEAD } from '../ooxml/pack';
import { escapeXml } from '../xml';
import { rowHeights } from './rowHeights';
import { styleIndex, XLSX_NS } from './styles';
import type { Cell, CellRange, Sheet, SheetTint } from './types';

/** Characters that a cell can hold. */
export const MAX_CELL = 32_767;
/** Characters across a printed sheet of A3. */
const PAGE_WIDTH = 220;

/** A, B, …, Z, AA, … from 0. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const rangeName = ({ top, left, bottom, right }: CellRange): string =>
  `${cellName(top, left)}:${cellName(bottom, right)}`;

/** What a cell can hold of a text, in whole characters. */
export function cellText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.length <= MAX_CELL) return lines;
  return `${lines.slice(0, MAX_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** `_x0041_` stands for a character in this format; the same letters in a text must not. */
const escapeCell = (text: string): string => escapeXml(text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'));

function cellXml({ value, style }: Cell, name: string): string {
  const quoted = typeof value === 'string' && /^[=+\-@\t\r']/.test(value);
  const head = `<c r="${name}" s="${styleIndex(style, quoted)}"`;
  if (value === null || value === '') return `${head}/>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `${head}><v>${value}</v></c>` : `${head}/>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeCell(cellText(value))}</t></is></c>`;
}

function views({ frozen }: Sheet, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : '';
  if (!frozen) return `<sheetViews><sheetView workbookViewId="0"${selected}/></sheetViews>`;
  const { rows, columns } = frozen;
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${rows}"`;
  return (
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"${selected}><pane${splits} topLeftCell="${cellName(rows, columns)}" ` +
    `activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

const TINTS: Readonly<Record<SheetTint['kind'], string>> = {
  bar: '<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FFE6B6A4"/></dataBar>',
  mood:
    '<colorScale><cfvo type="num" val="-5"/><cfvo type="num" val="0"/><cfvo type="num" val="5"/>' +
    '<color rgb="FFF0A58A"/><color rgb="FFFFFFFF"/><color rgb="FF8CCFC4"/></colorScale>',
};

const tintXml = ({ range, kind }: SheetTint, index: number): string =>
  `<conditionalFormatting sqref="${rangeName(range)}"><cfRule type="${kind === 'bar' ? 'dataBar' : 'colorScale'}" priority="${index + 1}">${TINTS[kind]}</cfRule></conditionalFormatting>`;

export function sheetXml(sheet: Sheet, first: boolean): string {
  const { rows, widths, heights, merged = [], validations = [], tints = [], filter, hidden } = sheet;
  const pages = Math.max(1, Math.round(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH));
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const needed = hidden ? new Map<number, number>() : rowHeights(sheet);
  const body = rows.map((cells, row) => {
    const fixed = heights?.get(row);
    const height = fixed ?? needed.get(row);
    const tall =
      height === undefined ? '' : ` ht="${height}"${fixed === undefined ? '' : ' customHeight="1"'}`;
    const written = cells.map((cell, column) => (cell ? cellXml(cell, cellName(row, column)) : ''));
    return `<row r="${row + 1}"${tall}>${written.join('')}</row>`;
  });
  const checks = validations.map(
    ({ range, words }) =>
      `<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" sqref="${rangeName(range)}"><formula1>${escapeXml(words)}</formula1></dataValidation>`,
  );
  const list = (name: string, parts: readonly string[], count = true) =>
    parts.length > 0 ? `<${name}${count ? ` count="${parts.length}"` : ''}>${parts.join('')}</${name}>` : '';
  return (
    `${XML_HEAD}<worksheet ${XLSX_NS}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    views(sheet, first) +
    '<sheetFormatPr defaultRowHeight="14"/>' +
    list('cols', columns, false) +
    `<sheetData>${body.join('')}</sheetData>` +
    (filter ? `<autoFilter ref="${rangeName(filter)}"/>` : '') +
    list(
      'mergeCells',
      merged.map((range) => `<mergeCell ref="${rangeName(range)}"/>`),
    ) +
    tints.map(tintXml).join('') +
    list('dataValidations', checks) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>' +
    `<pageSetup paperSize="8" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}
