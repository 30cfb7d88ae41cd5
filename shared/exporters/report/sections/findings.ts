/** What stands out on a map, in sentences. */
import { computeCurves } from '../../../analysis/curves';
import { computeDivergence } from '../../../analysis/divergence';
import { duration } from '../../../analysis/duration';
import { computeRankStability } from '../../../analysis/rankStability';
import { computeRecovery } from '../../../analysis/recovery';
import { computeTime } from '../../../analysis/time';
import { percent, plain, signed } from '../../../i18n/numbers';
import { getSettings } from '../../../model/document';
import type { Id } from '../../../model/schema';
import type { Pen } from '../pen';
import type { Subject } from '../subject';
import { painText } from './painText';

const WORST = 5;
/** Personas so far apart are worth a sentence. */
const APART = 3;

export function findings(pen: Pen, subject: Subject): readonly string[] {
  return [...aboutPains(pen, subject), ...aboutFeelings(pen), ...aboutService(pen, subject)];
}

function aboutPains(pen: Pen, subject: Subject): readonly string[] {
  const { doc, t } = pen;
  const [worst] = subject.pains;
  if (!worst) return [];
  const said: string[] = [];
  const model = getSettings(doc).painModel;
  const firm = Math.round((computeRankStability(doc).get(worst.id)?.top3Share ?? 0) * 100);
  said.push(
    t('report.finding.worst', {
      title: subject.cardTitle(worst.id),
      step: subject.stepName(worst.id),
      figure: t(`explain.figure.pain_${model}`),
      score: painText(worst, model),
    }) + (subject.pains.length > 3 ? t('report.finding.firm', { n: firm }) : ''),
  );
  const total = subject.pains.reduce((sum, pain) => sum + pain.score, 0);
  const first = subject.pains.slice(0, WORST);
  if (subject.pains.length > WORST && total > 0)
    said.push(
      t('report.finding.share', {
        percent: percent(first.reduce((sum, pain) => sum + pain.score, 0) / total),
        all: subject.pains.length,
      }),
    );
  const open = subject.pains.filter(({ addressedBy }) => addressedBy.length === 0).length;
  if (open > 0) said.push(t('report.finding.unaddressed', { count: open, all: subject.pains.length }));
  return said;
}

function aboutFeelings({ doc, t }: Pen): readonly string[] {
  const everyone = computeCurves(doc).find(({ personaId }) => personaId === null);
  if (!everyone || everyone.values.length < 2) return [];
  const name = (id: Id) => doc.steps[id]?.name || t('window.untitled');
  const said: string[] = [];
  const { lowest, steepestDrop, values } = everyone;
  const highest = values.reduce((best, point) => (point.value > best.value ? point : best));
  said.push(
    t('report.finding.lowest', {
      step: name(lowest.stepId),
      value: signed(lowest.value),
      high: name(highest.stepId),
      highValue: signed(highest.value),
    }),
  );
  if (steepestDrop)
    said.push(
      t('report.finding.drop', {
        from: name(steepestDrop.fromStepId),
        to: name(steepestDrop.toStepId),
        drop: plain(steepestDrop.drop),
      }),
    );
  const [widest] = [...computeDivergence(doc)].sort((a, b) => b[1] - a[1]);
  if (widest && widest[1] >= APART)
    said.push(t('report.finding.divergence', { step: name(widest[0]), value: plain(widest[1]) }));
  return said;
}

function aboutService({ doc, t }: Pen, subject: Subject): readonly string[] {
  const said: string[] = [];
  const { failures, covered, list } = computeRecovery(doc);
  const open = failures - covered;
  if (open > 0) {
    const grave = list.filter(({ moment, recovery }) => moment && recovery !== 'full').length;
    said.push(
      t('report.finding.recovery', { open, count: failures }) +
        (grave > 0 ? t('report.finding.recoveryMoments', { count: grave }) : ''),
    );
  }
  const late = computeTime(doc).overLimit;
  const [longest] = [...late].sort(
    (a, b) => (doc.cards[b]?.wait?.minutes ?? 0) - (doc.cards[a]?.wait?.minutes ?? 0),
  );
  if (longest !== undefined)
    said.push(
      t('report.finding.waits', {
        count: late.length,
        title: subject.cardTitle(longest),
        time: duration(doc.cards[longest]?.wait?.minutes ?? 0, t),
      }),
    );
  return said;
}
