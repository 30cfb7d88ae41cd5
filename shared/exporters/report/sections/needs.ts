/** What personas need most and get least: Ulwick's plot and its table. */
import { computeNeeds } from '../../../analysis/needs';
import { needsChart, needsTable } from '../../../charts/needsChart';
import { chartFrame, figure } from '../figure';
import type { Pen } from '../pen';
import { note, type Piece, partTitle } from '../pieces';
import type { Subject } from '../subject';
import { table } from '../table';

export function needs(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, doc, locale } = pen;
  const personas = new Set(subject.shown.personaIds);
  const all = computeNeeds(doc).filter(({ personaId }) => personas.has(personaId));
  if (all.length === 0) return [];
  const { columns, rows } = needsTable(doc, all, locale);
  return [
    ...partTitle(pen, 'needs', t('analysis.needs'), 330),
    ...note(pen, t('analysisPane.needsHint'), true),
    {
      ...figure(pen, needsChart(doc, all, chartFrame(pen, pen.width * 0.86)), t('analysis.needs')),
      keep: true,
    },
    ...table(
      pen,
      columns.map((title, index) =>
        index < 2 ? { title, weight: index === 0 ? 3 : 2 } : { title, align: 'right' as const },
      ),
      rows.map(({ cells }) => cells),
      { space: 10 },
    ),
  ];
}
