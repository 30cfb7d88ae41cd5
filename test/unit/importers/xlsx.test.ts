/** Spreadsheets on their way in: our own as a map, others as tables, broken and hostile ones as nothing. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { xlsx as exporter, workbookSheets } from '../../../shared/exporters/xlsx/xlsx';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { importFile } from '../../../shared/importers';
import { readWorkbook } from '../../../shared/importers/xlsx/readWorkbook';
import { seededRandom } from '../../../shared/model/newId';
import { orderedPhases, orderedSteps } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';

const options = { locale: 'en', theme: 'print', date: '2026-11-22' } as const;
const write = (doc: Blueprint) => exporter.export(doc, options, createExportEnvironment());
const read = (bytes: Uint8Array, fileName = 'map.xlsx') =>
  importFile(bytes, { fileName, locale: 'en', now: '2026-11-22T00:00:00Z', random: seededRandom(1) });

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook as another program would write it: shared strings, dates by style. */
function foreign(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${REL}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="x" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
const row = (...cells: readonly string[]) =>
  `<row>${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`;
const MAP =
  row('', 'Search', 'Book', 'Arrive') +
  row('Customer actions', 'Looks', 'Pays', 'Walks in') +
  row('Frontstage', '', 'Thanks', 'Greets') +
  row('Pain points', 'Slow', '', '');

describe('our own workbook', () => {
  it('comes in as a map that writes the same sheets again', async () => {
    const doc = generateMap({ cards: 80, seed: 3, locale: 'zh-Hans' });
    const { maps, format } = read(await write(doc));
    const made = maps[0]!.doc;
    // Ranks are re-drawn from the document's id.
    const back: Blueprint = { ...made, meta: { ...made.meta, id: doc.meta.id } };
    expect(format).toBe('xlsx');
    expect(parse(toBytes(back))).toMatchObject({ ok: true });
    expect(made.meta.id).not.toBe(doc.meta.id);
    expect(orderedPhases(back).map(({ id }) => id)).toEqual(orderedPhases(doc).map(({ id }) => id));
    expect(orderedSteps(back).map(({ id }) => id)).toEqual(orderedSteps(doc).map(({ id }) => id));
    // Variants alone are not carried over; problems follow from them.
    const sheets = (of: Blueprint) =>
      workbookSheets(of, options)
        .filter(({ name, hidden }) => !hidden && name !== 'Problems')
        .map(({ name, rows }) => {
          const variants = rows[0]!.findIndex((cell) => cell?.value === 'Variants');
          return {
            name,
            rows: rows.map((cells) =>
              cells.map((cell, i) => (i === variants ? null : (cell?.value ?? null))),
            ),
          };
        });
    expect(sheets(back)).toEqual(sheets(doc));
  });
});

describe('another workbook', () => {
  it('offers every sheet that is a map', () => {
    const { maps } = read(
      foreign({ Notes: row('just words'), Hotel: MAP, Bank: MAP + row('Backstage', 'A', 'B', 'C') }),
    );
    expect(maps.map(({ title }) => title)).toEqual(['Bank', 'Hotel']);
    expect(orderedSteps(maps[0]!.doc).map(({ record }) => record.name)).toEqual(['Search', 'Book', 'Arrive']);
  });

  it('reads shared strings, dates, truth values, errors and what formulas gave', () => {
    const cells =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" s="1"><v>46357</v></c><c r="D2" t="b"><v>1</v></c>' +
      '<c r="E2" t="e"><v>#DIV/0!</v></c><c r="F2" t="str"><f>WEBSERVICE("http://192.0.2.1")</f><v>given</v></c><c r="H2"><v>2.5</v></c></row>';
    const [sheet] = readWorkbook(
      foreign(
        { A: cells },
        {
          'xl/sharedStrings.xml':
            '<sst><si><r><t>办</t></r><r><t xml:space="preserve">理 </t></r><rPh><t>ban</t></rPh></si></sst>',
          'xl/styles.xml':
            '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
        },
      ),
    );
    expect(sheet?.rows).toEqual([[], [null, '办理 ', '2026-12-01', 'TRUE', '#DIV/0!', 'given', null, 2.5]]);
  });
});

describe('a file that holds no map', () => {
  it.each<[string, string, Uint8Array]>([
    [
      'slides are no workbook',
      'workbook',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<p/>') }),
    ],
    ['no sheet is a map', 'noMap', foreign({ Ages: row('Name', 'Age') + row('Bob', '3') })],
  ])('says that %s', (_, problem, bytes) => {
    expect(read(bytes)).toMatchObject({ maps: [], problem: { key: `problem.${problem}` } });
  });
});

describe('a workbook that is not sound', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(250 * 1024 * 1024) }, { level: 1 });
  const good = foreign({ A: MAP });
  it.each<[string, Uint8Array]>([
    ['no zip at all', strToU8('PK\u0003\u0004 no')],
    ['cut off', good.slice(0, good.length - 40)],
    [
      'a document type',
      foreign(
        { A: MAP },
        {
          'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
        },
      ),
    ],
    ['tags that do not close', foreign({ A: '<row><c></row>' })],
    ['a part that unpacks to too much', bomb],
    [
      'a part outside of the package',
      zipSync({
        ...Object.fromEntries([['../../e', strToU8('x')]]),
        'xl/workbook.xml': strToU8('<workbook/>'),
      }),
    ],
    [
      'names that differ in case only',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'XL/Workbook.xml': strToU8('<workbook/>') }),
    ],
    [
      'the old container, with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    ],
  ])('is refused: %s', (_, bytes) => {
    expect(read(bytes).maps).toEqual([]);
    expect(read(bytes).problem?.key).toMatch(/^problem\.(workbook|oldWorkbook|tooBig)$/);
  });

  it('does not make room for cells far out', () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(readWorkbook(foreign({ A: far }))[0]?.rows).toEqual([]);
    const wide = Array.from(
      { length: 5000 },
      (_, i) => `<row r="${i + 1}"><c r="ALL${i + 1}"><v>1</v></c></row>`,
    ).join('');
    const cells = readWorkbook(foreign({ A: wide }))[0]!.rows.reduce((sum, one) => sum + one.length, 0);
    expect(cells).toBeLessThan(2_100_000);
  });
});

describe('a sheet with merged cells', () => {
  it('spans phases over steps and cards over the steps they cover', () => {
    const xml =
      row('Phase', 'Before', '', 'After') +
      row('', 'Search', 'Book', 'Arrive') +
      row('Customer actions', 'Looks', 'Pays', 'Walks in') +
      row('Support processes', 'Booking engine', '', '');
    const bytes = foreign({
      Map: `${xml}</sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="B4:D4"/></mergeCells><sheetData>`,
    });
    const [map] = read(bytes).maps;
    expect(orderedPhases(map!.doc).map(({ record }) => record.name)).toEqual(['Before', 'After']);
    expect(orderedSteps(map!.doc).map(({ record }) => record.name)).toEqual(['Search', 'Book', 'Arrive']);
    const engine = Object.values(map!.doc.cards).find((card) => card.title === 'Booking engine');
    expect(engine?.span).toBe(3);
  });
});
