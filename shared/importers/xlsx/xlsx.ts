/** XLSX: our own workbook as a map of its own, any other as the tables on its sheets. */
import { workbookToMap } from '../../changeSet/toDocument';
import type { OwnWorkbook } from '../../changeSet/types';
import { MAX_BYTES, toMegabytes } from '../../file/limits';
import { sniff } from '../../file/sniff';
import { GENERATOR } from '../../model/generator';
import type { CellValue, ReadSheet } from '../../workbook/types';
import { blocksToMaps } from '../blocks/blocksToMaps';
import { NO_MAP, Remarks } from '../remarks';
import { markMerged } from '../table/merged';
import { splitSheet } from '../table/splitSheet';
import { toImportedMap } from '../toImportedMap';
import type { ImportedMap, Importer, ImportOptions, ImportRemark } from '../types';
import { asOwnWorkbook } from './readOwnWorkbook';
import { readWorkbook } from './readWorkbook';
import { PackageError } from './unpackParts';

const asText = (value: CellValue): string => (value === null ? '' : String(value));

function ownMap(book: OwnWorkbook, options: ImportOptions): ImportedMap {
  const { doc, remarks } = workbookToMap(book, {
    random: options.random,
    now: options.now,
    generator: GENERATOR,
  });
  const losses = new Remarks();
  losses.add('workbookParts');
  for (const { key, vars } of remarks) {
    if (key === 'sheetMissing') losses.add('workbookSheets', String(vars.sheet));
    else
      losses.add(
        'workbookCells',
        [vars.sheet, vars.row, vars.column ?? vars.columns].filter((part) => part !== undefined).join(' '),
      );
  }
  return { title: book.manifest.title, doc, losses: losses.toList(), guesses: [] };
}

/** Every sheet that is a map, the one with the most cards first. */
function tableMaps(sheets: readonly ReadSheet[], options: ImportOptions): readonly ImportedMap[] {
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const fileTitle = options.fileName.replace(/\.[^.]*$/, '');
  const drafts = shown.flatMap(({ name, rows, merged }) => {
    const title = shown.length > 1 ? name : fileTitle;
    const cells = markMerged(
      rows.map((row) => row.map(asText)),
      merged,
    );
    return blocksToMaps({ title: '', blocks: splitSheet(cells) }, 'plain', title);
  });
  return drafts
    .map((draft) => toImportedMap(draft, options))
    .sort((a, b) => Object.keys(b.doc.cards).length - Object.keys(a.doc.cards).length);
}

function problemOf(error: unknown): ImportRemark {
  if (error instanceof PackageError && error.reason === 'tooBig')
    return { key: 'problem.tooBig', vars: { limit: toMegabytes(MAX_BYTES) } };
  if (error instanceof PackageError) return { key: 'problem.workbook' };
  throw error;
}

export const xlsx: Importer = {
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm'],
  sniff: (bytes, fileName) => {
    const kind = sniff(bytes);
    // Spreadsheets with a password, and those of before 2007, are kept in the old container.
    if (kind === 'oldOffice') return /\.xls[xm]?$/i.test(fileName) ? 0.9 : 0.1;
    if (kind !== 'office' && kind !== 'zip') return 0;
    return /\.xls[xm]$/i.test(fileName) ? 0.95 : 0.4;
  },
  import: (bytes, options) => {
    if (sniff(bytes) === 'oldOffice') return { maps: [], problem: { key: 'problem.oldWorkbook' } };
    try {
      const sheets = readWorkbook(bytes);
      const own = asOwnWorkbook(sheets);
      const maps = own ? [ownMap(own, options)] : tableMaps(sheets, options);
      return maps.length > 0 ? { maps } : { maps, problem: NO_MAP };
    } catch (error) {
      return { maps: [], problem: problemOf(error) };
    }
  },
};
