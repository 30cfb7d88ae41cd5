/** What can fail, and what is done then: each fail point with its plan. */

import { computeRecovery } from '../../../analysis/recovery';
import { RECOVERY_STAGES } from '../../../analysis/recoveryGrade';
import { percent } from '../../../i18n/numbers';
import { type Pen, STYLES } from '../pen';
import { note, type Piece, paragraph, partTitle } from '../pieces';
import type { Subject } from '../subject';
import { type Cell, table } from '../table';

export function recovery(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, doc, theme } = pen;
  const found = computeRecovery(doc);
  const list = found.list.filter(({ cardId }) => subject.shows(cardId));
  if (list.length === 0) return [];
  const { coverage, covered, failures } = found;
  const share = coverage === null ? '' : `${t('window.percent', { value: percent(coverage) })} · `;
  return [
    ...partTitle(pen, 'recovery', t('report.part.recovery')),
    ...paragraph(
      pen,
      `${t('analysis.recoveryCoverage')}: ${share}${t('analysis.covered', { covered, failures })}`,
      STYLES.strong,
      { keep: true },
    ),
    ...note(pen, t('explain.method.recovery'), true),
    ...table(
      pen,
      [
        { title: t('chart.failPoint'), weight: 3 },
        ...RECOVERY_STAGES.map((stage) => ({ title: t(`lane.recovery.${stage}`), weight: 2 })),
        { title: t('window.field.owner'), weight: 2 },
      ],
      list.map(({ cardId, kind, moment, recovery: grade }): readonly Cell[] => {
        const card = doc.cards[cardId];
        const plan = card?.fail?.recovery;
        const about = [
          subject.stepName(cardId),
          t(`lane.failure.${kind}`),
          ...(moment ? [t('window.field.moment')] : []),
        ].filter((part) => part !== '');
        const minutes = plan?.minutes === undefined ? [] : [t('analysis.minutes', { minutes: plan.minutes })];
        return [
          {
            text: subject.cardTitle(cardId),
            style: STYLES.smallStrong,
            more: [...(card?.fail?.note ? [card.fail.note] : []), about.join(' · ')],
          },
          ...RECOVERY_STAGES.map((stage): Cell => {
            const said = plan?.[stage]?.trim();
            return said ? { text: said } : { text: t('analysis.noFigure'), color: theme.ink3 };
          }),
          {
            text: plan?.owner ?? '',
            more: [...minutes, t(`analysis.recoveryGrade.${grade}`)],
            moreColor: grade === 'full' ? theme.gain : theme.pain,
          },
        ];
      }),
      { space: 10 },
    ),
  ];
}
