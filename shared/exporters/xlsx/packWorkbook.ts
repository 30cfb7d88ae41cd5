/** Sheets as the bytes of an XLSX file. */

import { CORE_RELATION, coreProperties, OFFICE, type Part, packOffice, XML_HEAD } from '../ooxml/pack';
import { escapeXml } from '../xml';
import { columnName, sheetXml } from './sheetXml';
import { stylesXml, XLSX_NS } from './styles';
import type { Sheet } from './types';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Characters that a sheet's name can have. */
const MAX_NAME = 31;

export interface WorkbookFacts {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly date: string;
}

/** Names as spreadsheets take them: short, without signs that references use, unlike each other. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean =
      name
        .replace(/[\\/?*[\]:]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '–';
    let short = Array.from(clean).slice(0, MAX_NAME).join('');
    for (let count = 2; taken.has(short.toLowerCase()); count++) {
      const end = ` ${count}`;
      short =
        Array.from(clean)
          .slice(0, MAX_NAME - end.length)
          .join('') + end;
    }
    taken.add(short.toLowerCase());
    return short;
  });
}

/** A sheet's name as formulas write it. */
export const quotedName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Headings are repeated on every printed page; what can be filtered is named so. */
function definedNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, frozen, filter }, index) => {
    const found: string[] = [];
    if (filter) {
      const ref = `$${columnName(filter.left)}$${filter.top + 1}:$${columnName(filter.right)}$${filter.bottom + 1}`;
      found.push(
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(quotedName(name))}!${ref}</definedName>`,
      );
    }
    if (frozen) {
      const columns =
        frozen.columns > 0 ? `${escapeXml(quotedName(name))}!$A:$${columnName(frozen.columns - 1)},` : '';
      found.push(
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${escapeXml(quotedName(name))}!$1:$${frozen.rows}</definedName>`,
      );
    }
    return found;
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

/** `shown`: the sheet that is open when the file is. */
export function packWorkbook(sheets: readonly Sheet[], shown: number, facts: WorkbookFacts): Uint8Array {
  const rows = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="veryHidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const book: Part = {
    path: 'xl/workbook.xml',
    type: `${TYPE}.sheet.main+xml`,
    content: `${XML_HEAD}<workbook ${XLSX_NS}><bookViews><workbookView activeTab="${shown}"/></bookViews><sheets>${rows.join('')}</sheets>${definedNames(sheets)}</workbook>`,
    relations: [
      ...sheets.map((_, index) => ({ type: 'worksheet', target: `xl/worksheets/sheet${index + 1}.xml` })),
      { type: 'styles', target: 'xl/styles.xml' },
    ],
  };
  return packOffice(
    [
      coreProperties(facts.title, facts.description, facts.language, facts.date),
      book,
      { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, content: stylesXml() },
      ...sheets.map(
        (sheet, index): Part => ({
          path: `xl/worksheets/sheet${index + 1}.xml`,
          type: `${TYPE}.worksheet+xml`,
          content: sheetXml(sheet, index === shown),
        }),
      ),
    ],
    [{ type: `${OFFICE}/relationships/officeDocument`, target: 'xl/workbook.xml' }, CORE_RELATION],
  );
}
