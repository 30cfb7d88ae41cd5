/** What could be done: the impact–effort matrix, what each opportunity is worth and who has it, and how far the loop has come. */
import { computeLoop, isOverdue } from '../../../analysis/loop';
import { computeOpportunities, type OpportunityScore } from '../../../analysis/opportunities';
import { matrixChart } from '../../../charts/matrixChart';
import { plain } from '../../../i18n/numbers';
import { getSettings } from '../../../model/document';
import { LOOP_STAGES } from '../../../model/schema';
import { chartFrame, figure } from '../figure';
import { type Pen, STYLES } from '../pen';
import { note, type Piece, partTitle, sectionTitle } from '../pieces';
import type { Subject } from '../subject';
import { type Cell, table } from '../table';

export function opportunities(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, doc } = pen;
  const rows = computeOpportunities(doc)
    .filter(({ id }) => subject.shows(id))
    .sort((a, b) => b.relief - a.relief);
  if (rows.length === 0) return [];
  const { scale } = getSettings(doc);
  const rated = rows.some(({ quadrant }) => quadrant !== null);
  return [
    ...partTitle(pen, 'opportunities', t('report.part.opportunities'), 330),
    ...(rated
      ? [figure(pen, matrixChart(rows, scale, chartFrame(pen, pen.width * 0.9)), t('report.matrix'))]
      : []),
    ...ranking(pen, subject, rows),
    ...note(pen, t('analysis.reliefHint')),
    ...loop(pen, rows),
  ];
}

function ranking(pen: Pen, subject: Subject, rows: readonly OpportunityScore[]): readonly Piece[] {
  const { t, doc, theme, options } = pen;
  const figureOf = (value: number | null) => (value === null ? t('analysis.noFigure') : plain(value));
  return table(
    pen,
    [
      { title: '', align: 'right' },
      { title: t('lane.card.opportunity'), weight: 5 },
      { title: t('report.doneBy'), weight: 3 },
      { title: t('analysis.impact'), align: 'right' },
      { title: t('analysis.effort'), align: 'right' },
      { title: t('analysis.rice'), align: 'right' },
      { title: t('analysis.ice'), align: 'right' },
      { title: t('analysis.relief'), align: 'right' },
    ],
    rows.map((row, index): readonly (Cell | string)[] => {
      const card = doc.cards[row.id];
      const late = card !== undefined && isOverdue(card, options.date);
      const facts = [
        row.quadrant ? t(`analysis.quadrant.${row.quadrant}`) : '',
        card?.kano ? `${t('window.field.kano')}: ${t(`lane.kano.${card.kano}`)}` : '',
        card?.votes ? `${t('window.field.votes')}: ${card.votes}` : '',
      ].filter((fact) => fact !== '');
      return [
        String(index + 1),
        {
          text: subject.cardTitle(row.id),
          style: STYLES.smallStrong,
          more: [
            ...(row.addresses.length > 0
              ? [`${t('window.field.addresses')}: ${row.addresses.map(subject.cardTitle).join('; ')}`]
              : []),
            ...(facts.length > 0 ? [facts.join(' · ')] : []),
            ...(card?.result ? [`${t('window.field.result')}: ${card.result}`] : []),
          ],
        },
        {
          text: [card?.owner, card?.stage && t(`lane.stage.${card.stage}`)].filter(Boolean).join(' · '),
          more: card?.due
            ? [`${t('window.field.due')}: ${card.due}${late ? ` (${t('report.late')})` : ''}`]
            : [],
          moreColor: late ? theme.pain : theme.ink3,
        },
        figureOf(row.impact),
        figureOf(row.effort),
        figureOf(row.rice),
        figureOf(row.ice),
        { text: plain(row.relief), style: STYLES.smallStrong },
      ];
    }),
    { space: 12 },
  );
}

/** The closed loop: how many opportunities are at each stage. */
function loop(pen: Pen, rows: readonly OpportunityScore[]): readonly Piece[] {
  const { t, doc, theme, options } = pen;
  const shown = new Set(rows.map(({ id }) => id));
  const { stages, unstaged, overdue } = computeLoop(doc, options.date);
  const all: readonly (readonly [string, number])[] = [
    ...LOOP_STAGES.map((stage) => [t(`lane.stage.${stage}`), stages[stage]] as const),
    ...(unstaged > 0 ? [[t('analysis.unstaged'), unstaged] as const] : []),
  ];
  if (all.every(([, count]) => count === 0) || unstaged === rows.length) return [];
  const most = Math.max(1, ...all.map(([, count]) => count));
  const late = overdue.filter((id) => shown.has(id)).length;
  return [
    ...sectionTitle(pen, t('analysis.loop')),
    ...(late > 0 ? note(pen, t('analysis.overdueCount', { count: late }), true) : []),
    ...table(
      pen,
      [
        { title: t('window.field.stage'), weight: 2 },
        { title: '', weight: 4 },
        { title: t('report.count'), align: 'right' },
      ],
      all.map(([name, count]) => [
        name,
        { text: '', bar: { share: count / most, color: theme.oppMark } },
        String(count),
      ]),
    ),
  ];
}
