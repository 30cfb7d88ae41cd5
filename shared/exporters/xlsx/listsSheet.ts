/** The hidden sheet with the words that cells offer, a column for each list. */
import { getSettings } from '../../model/document';
import { LISTS_SHEET } from '../../workbook/manifest';
import { LISTS, type ListName, type WorkbookContext } from '../../workbook/types';
import { valueWords } from '../../workbook/words';
import { quotedName } from './packWorkbook';
import { columnName } from './sheetXml';
import type { Cell, Sheet } from './types';

function listWords({ doc, t, labels }: WorkbookContext, list: ListName): readonly (string | number)[] {
  switch (list) {
    case 'steps':
    case 'phases':
    case 'lanes':
    case 'personas':
    case 'segments':
      return labels.all(list).map(({ label }) => label);
    case 'ratings':
      return Array.from({ length: getSettings(doc).scale }, (_, i) => i + 1);
    default:
      return valueWords(t)[list].map(([, word]) => word);
  }
}

export function listsSheet(context: WorkbookContext): {
  readonly sheet: Sheet;
  /** Where a list's words stand; null for an empty list. */
  readonly listOf: (list: ListName) => string | null;
} {
  const columns = LISTS.map((list) => listWords(context, list));
  const longest = Math.max(...columns.map((words) => words.length));
  return {
    sheet: {
      name: LISTS_SHEET,
      hidden: true,
      widths: LISTS.map(() => 20),
      rows: [
        LISTS.map((list): Cell => ({ value: list, style: 'plain' })),
        ...Array.from({ length: longest }, (_, row) =>
          columns.map((words): Cell | null => {
            const word = words[row];
            return word === undefined ? null : { value: word, style: 'plain' };
          }),
        ),
      ],
    },
    listOf: (list) => {
      const index = LISTS.indexOf(list);
      const count = columns[index]?.length ?? 0;
      const column = `$${columnName(index)}$`;
      return count > 0 ? `${quotedName(LISTS_SHEET)}!${column}2:${column}${count + 1}` : null;
    },
  };
}
