/** What the checks find, the worst first. */
import { findProblems } from '../../analysis/problems';
import { sayProblem } from '../../analysis/sayProblem';
import { TABLE_NAMES } from '../../model/schema';
import type { WorkbookContext } from '../../workbook/types';
import type { Cell, Sheet } from './types';

const LEVELS = ['error', 'warning', 'info'] as const;

export function problemSheet({ doc, locale, t }: WorkbookContext, name: string, date: string): Sheet {
  const found = findProblems(doc, date);
  const nameOf = (id: string): string => {
    const card = doc.cards[id];
    if (card) return card.title || card.body || id;
    const table = TABLE_NAMES.find((one) => Object.hasOwn(doc[one], id));
    const record = table && (doc[table][id] as { readonly name?: string });
    return record?.name || id;
  };
  const rows = LEVELS.flatMap((level) => found.filter((problem) => problem.level === level)).map(
    (problem): Cell[] => [
      { value: problem.refs[0] ?? null, style: 'id' },
      { value: t(`check.level.${problem.level}`), style: problem.level === 'info' ? 'text' : 'strong' },
      { value: sayProblem(problem, locale), style: 'text' },
      { value: problem.refs.map(nameOf).join('\n') || null, style: 'computed' },
      { value: problem.check, style: 'id' },
    ],
  );
  const headings = [
    'id',
    t('workbook.column.level'),
    t('workbook.column.problem'),
    t('workbook.column.where'),
    t('workbook.column.check'),
  ];
  return {
    name,
    widths: [11, 12, 80, 40, 20],
    rows: [headings.map((value): Cell => ({ value, style: 'computedHeading' })), ...rows],
    frozen: { rows: 1, columns: 1 },
    ...(rows.length > 0 && { filter: { top: 0, left: 0, bottom: rows.length, right: headings.length - 1 } }),
  };
}
