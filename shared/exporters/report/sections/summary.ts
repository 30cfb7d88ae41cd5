/** The summary: key figures, what stands out, the five worst pains, the curve. */
import { computeCurves } from '../../../analysis/curves';
import { computeDivergence } from '../../../analysis/divergence';
import { painValue } from '../../../analysis/painValue';
import { emotionChart } from '../../../charts/emotionChart';
import { getSettings } from '../../../model/document';
import { chartFrame, figure } from '../figure';
import type { Pen } from '../pen';
import { STYLES } from '../pen';
import { bullets, type Piece, partTitle, sectionTitle } from '../pieces';
import type { Subject } from '../subject';
import { table } from '../table';
import { curveKey } from './curveKey';
import { findings } from './findings';
import { keyFigures } from './keyFigures';
import { painText } from './painText';

const WORST = 5;

export function summary(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, theme } = pen;
  const said = findings(pen, subject);
  const worst = subject.pains.slice(0, WORST);
  const curves = computeCurves(pen.doc).filter(subject.showsCurve);
  const model = getSettings(pen.doc).painModel;
  const most = model === 'weighted' ? 100 : Math.max(1, ...worst.map((pain) => painValue(pain, model)));
  return [
    ...partTitle(pen, 'summary', t('report.part.summary')),
    ...keyFigures(pen, subject),
    ...(said.length > 0 ? [...sectionTitle(pen, t('report.standsOut')), ...bullets(pen, said)] : []),
    ...(worst.length > 0
      ? [
          ...sectionTitle(pen, t('report.worst')),
          ...table(
            pen,
            [
              { title: '', align: 'right' },
              { title: t('lane.card.pain'), weight: 5 },
              { title: t('window.field.step'), weight: 3 },
              { title: t(`explain.figure.pain_${model}`), weight: 3 },
              { title: '', align: 'right' },
            ],
            worst.map((pain) => [
              String(subject.rankOf(pain.id)),
              {
                text: pain.title || t('window.untitled'),
                style: STYLES.smallStrong,
                href: `#pain-${pain.id}`,
              },
              subject.stepName(pain.id),
              { text: '', bar: { share: painValue(pain, model) / most, color: theme.painMark } },
              { text: painText(pain, model), style: STYLES.smallStrong },
            ]),
          ),
        ]
      : []),
    ...(curves.length > 0
      ? [
          ...sectionTitle(pen, t('report.curve')),
          curveKey(pen, curves),
          figure(
            pen,
            emotionChart(pen.doc, curves, computeDivergence(pen.doc), chartFrame(pen)),
            t('report.curve'),
          ),
        ]
      : []),
  ];
}
