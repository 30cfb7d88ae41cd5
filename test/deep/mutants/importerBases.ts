/** The files of other programs that mutants are made from: small ones as others write them, and all that this program writes. */
import { strToU8, zipSync } from 'fflate';
import { exporters } from '../../../shared/exporters';
import { toExportOptions } from '../../../shared/exporters/chosenOptions';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { type ImportedFile, importFile } from '../../../shared/importers';
import { seededRandom } from '../../../shared/model/newId';
import type { Blueprint } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';
import type { Dice } from '../types';
import type { Made } from './types';

const BPMN = `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><collaboration id="c"><participant id="pc" name="Customer"/><participant id="ps" name="Shop" processRef="p"/>
<messageFlow id="m1" name="order" sourceRef="pc" targetRef="Take"/></collaboration><process id="p"><laneSet><lane id="l1" name="Clerk"><flowNodeRef>Start</flowNodeRef><flowNodeRef>Take</flowNodeRef></lane>
<lane id="l2" name="Kitchen"><childLaneSet><lane id="l3" name="Chef"><flowNodeRef>Bake</flowNodeRef></lane></childLaneSet></lane></laneSet><startEvent id="Start" name="Order"/><userTask id="Take" name="Take it"/>
<subProcess id="S"><task id="Bake" name="Bake"><documentation>At 300</documentation></task></subProcess><boundaryEvent id="b" attachedToRef="S"/><exclusiveGateway id="G"/><endEvent id="End"/>
<sequenceFlow id="f1" sourceRef="Start" targetRef="Take"/><sequenceFlow id="f2" sourceRef="Take" targetRef="G"/><sequenceFlow id="f3" sourceRef="G" targetRef="S" name="open"/><sequenceFlow id="f4" sourceRef="G" targetRef="Take"/></process></definitions>`;

const EXCEL_PAGE = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style><!-- td {color:black} <table> --></style></head><body link=blue>
<table border=0><col width=87><col width=64 span=2><col width=0 style='display:none'><tr height=20><td colspan=5 class=xl65>Clinic visit</td></tr>
<tr><td rowspan=2>Lane</td><td colspan=3>Before</td><td>After</td></tr><tr><td>Book</td><td>Arrive</td><td style='display:none'>secret</td><td>Pay</td></tr>
<tr><td>Patient actions</td><td>calls<br style='mso-data-placement:same-cell'>waits</td><td>&nbsp;</td><td></td><td>pays &lt; &#8364;20</td></tr>
<tr><td colspan=5>Line of<br>visibility</td></tr><tr><td>Backstage</td><td colspan=3>keeps the file open</td><td>sends the bill</td></tr></table></body></html>`;
const WIKI_PAGE = `<!doctype html><title>Wiki</title><body><nav><table><tr><td>Home</td></tr></table></nav><h1>Shop</h1><p>Some words.</p><h2>1. Today</h2>
<table><thead><tr><th>Stage<th>User actions<th>Pain points<th>Emotion</tr></thead><tbody><tr><td>Find<td><ul><li>looks<li>asks; waits</ul><td>slow<td><img alt="😊" src="x.png"></tr>
<tr><td>Buy<td><p>pays</p><p>leaves</p><td>lost <span style="display:none">not shown</span>the card<td>😡</tr></table><script>document.write("<table><tr><td>no")</script></body>`;
const SEMICOLONS = `Lane;Search;Book;Arrive\r\nCustomer actions;"Looks; compares";Pays 3,50;Walks in\r\nFrontstage;;Thanks;Greets\r\nEmotions;3;-2;😊\r\nPain points;"Slow
page";;\r\n`;
const HEADINGS = `# Clinic visit\n\nSome words.\n\n## 1. Book\n\n**Actions:** calls\n\n- Pain points: nobody answers\n- Emotion: 😡\n\n## 2. Arrive\n\n**Actions:** waits; sits\n\n**Pain points**\n- long
- loud\n\n\`\`\`mermaid\njourney\n  title Lunch\n  section Order\n    Asks: 3: Guest\n\`\`\`\n`;
const JOURNEY = `---\ntitle: Lunch\n---\njourney\n  %% a comment\n  section Order\n    Asks for the menu: 3: Guest, Waiter\n    点菜：太慢: 1: 客人\n  section Pay\n    Pays: 5: Guest\n`;

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRINGS = [
  'Search',
  'Book',
  'Customer actions',
  'Looks',
  'Pays',
  'Frontstage',
  'Thanks',
  'Pain points',
];
const shared = (name: string, text: string): string =>
  `<c r="${name}" t="s"><v>${STRINGS.indexOf(text)}</v></c>`;
/** As a spreadsheet program writes one: shared strings, a date, what a formula gave, merged cells, a second sheet. */
const WORKBOOK: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${REL}"><workbookPr date1904="0"/><sheets><sheet name="Shop" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  'xl/styles.xml':
    '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml': `<sst>${STRINGS.map((text) => `<si><t xml:space="preserve">${text}</t><rPh sb="0" eb="1"><t>x</t></rPh></si>`).join('')}</sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet><dimension ref="A1:D4"/><sheetData><row r="1"><c r="A1"/>${shared('B1', 'Search')}${shared('C1', 'Book')}</row>
<row r="2">${shared('A2', 'Customer actions')}${shared('B2', 'Looks')}${shared('C2', 'Pays')}<c r="D2" s="1"><v>46357</v></c></row>
<row r="3">${shared('A3', 'Frontstage')}<c r="B3" t="str"><f>A1&amp;""</f><v>given</v></c>${shared('C3', 'Thanks')}</row>
<row r="4">${shared('A4', 'Pain points')}<c r="B4" t="inlineStr"><is><r><t>Slow</t></r></is></c><c r="C4" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells></worksheet>`,
  'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c><v>2.5</v></c></row></sheetData></worksheet>',
};

const ofText = (name: string, text: string): Made => ({ name, bytes: encodeUtf8(text) });
const FOREIGN: readonly Made[] = [
  ofText('map.bpmn', BPMN),
  ofText('map.bpmn', BPMN.replaceAll('name="', 'name="门店 ')),
  ofText('map.html', EXCEL_PAGE),
  ofText('map.html', WIKI_PAGE),
  ofText('map.csv', SEMICOLONS),
  ofText('map.md', HEADINGS),
  ofText('map.mmd', JOURNEY),
  {
    name: 'map.xlsx',
    bytes: zipSync(Object.fromEntries(Object.entries(WORKBOOK).map(([path, text]) => [path, strToU8(text)]))),
  },
];

async function exported(name: string, doc: Blueprint): Promise<Made> {
  const exporter = exporters.find(({ extensions }) => extensions.includes(name.split('.')[1] ?? ''));
  if (!exporter) throw new Error(`nothing writes ${name}`);
  const bytes = await exporter.export(
    doc,
    toExportOptions(exporter, doc, { locale: 'en' }, { date: '2026-01-15', fileName: 'map' }),
    {
      loadFont: () => Promise.reject(new Error('no fonts here')),
      createSurface: () => Promise.reject(new Error('no pictures here')),
    },
  );
  return { name, bytes };
}

const DOCS = [generateMap({ cards: 9 }), generateMap({ cards: 12, locale: 'zh-Hans' })];
const written = (names: readonly string[]): Promise<readonly Made[]> =>
  Promise.all(names.flatMap((name) => DOCS.map((doc) => exported(name, doc))));
const OURS = await written(['map.csv', 'map.md', 'map.mmd', 'map.ojf', 'map.cjml']);
/** A page with its styles, and a workbook of twenty sheets: ten times as large as what others write. */
const LARGE = await written(['map.html', 'map.xlsx']);
const NAMES = [...new Set([...FOREIGN, ...OURS].map(({ name }) => name))];
const byName = (files: readonly Made[]) => (name: string) => files.filter((file) => file.name === name);
const small = byName([...FOREIGN, ...OURS]);
const large = byName(LARGE);

export const IMPORTER_BASES: readonly Made[] = [...FOREIGN, ...OURS, ...LARGE];

/** Every format alike; of a hundred pages or workbooks twelve are of the large ones. */
export function drawBase(dice: Dice): Made {
  const name = NAMES[dice.whole(0, NAMES.length - 1)] ?? '';
  const isLarge = dice.chance(0.12) && large(name).length > 0;
  const files = isLarge ? large(name) : small(name);
  const file = files[dice.whole(0, files.length - 1)];
  if (!file) throw new Error(`nothing to change for ${name}`);
  return file;
}

/** As a window reads it; with a format chosen by hand, by that one alone. */
export const readBase = ({ name, bytes }: Made, format?: string): ImportedFile =>
  importFile(
    bytes,
    {
      fileName: name,
      locale: 'en',
      now: '2026-01-15T09:00:00Z',
      random: seededRandom(1),
      Decoder: TextDecoder,
    },
    format,
  );
