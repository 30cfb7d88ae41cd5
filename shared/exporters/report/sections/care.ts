/** Standard or personal, and which data is taken: what differs for whom at the moments of truth, and whether a policy stands there. */
import { computeDataPolicy } from '../../../analysis/dataPolicy';
import { computePersonalisation } from '../../../analysis/personalisation';
import { dataTable, momentsTable } from '../../../charts/careTables';
import type { ChartTable } from '../../../charts/types';
import { type Pen, STYLES } from '../pen';
import { note, type Piece, paragraph, partTitle, sectionTitle } from '../pieces';
import type { Subject } from '../subject';
import { chartTable, table } from '../table';

/** Personas in one table; more stand in another below. */
const MOST = 6;

export function care(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, doc, locale } = pen;
  const { fixed, flexible, undecided, moments } = computePersonalisation(doc);
  const said = [
    [t('analysis.fixed'), fixed.length],
    [t('analysis.flexible'), flexible.length],
    [t('analysis.undecided'), undecided.length],
  ] as const;
  const decided = fixed.length + flexible.length > 0;
  const varied = moments.some(({ personas }) => personas.some((persona) => persona.varied));
  const shownRows = (all: ChartTable): ChartTable => ({
    ...all,
    rows: all.rows.filter(({ ref }) => ref === undefined || subject.shows(ref)),
  });
  const taken = shownRows(dataTable(doc, locale));
  const pieces = [
    ...(decided
      ? paragraph(pen, said.map(([name, count]) => `${name}: ${count}`).join(' · '), STYLES.strong)
      : []),
    ...(varied ? momentPieces(pen, shownRows(momentsTable(doc, locale))) : []),
    ...(computeDataPolicy(doc).length > 0 && taken.rows.length > 0
      ? [
          ...sectionTitle(pen, t('analysis.dataTaken')),
          ...table(
            pen,
            taken.columns.map((title, index) => ({ title, weight: index === 0 ? 3 : 2 })),
            taken.rows.map(({ cells }) => cells),
          ),
        ]
      : []),
  ];
  return pieces.length === 0 ? [] : [...partTitle(pen, 'care', t('report.part.care')), ...pieces];
}

function momentPieces(pen: Pen, { columns, rows }: ChartTable): readonly Piece[] {
  const count = Math.max(1, Math.ceil((columns.length - 1) / MOST));
  return [
    ...sectionTitle(pen, pen.t('report.momentsByPersona')),
    ...note(pen, pen.t('report.momentsKey'), true),
    ...Array.from({ length: count }, (_, group) => {
      const pick = <T>(all: readonly T[]) => [
        ...all.slice(0, 1),
        ...all.slice(1 + group * MOST, 1 + (group + 1) * MOST),
      ];
      return chartTable(pen, {
        columns: pick(columns),
        rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })),
      });
    }).flat(),
  ];
}
