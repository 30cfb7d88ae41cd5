/** What a template says it teaches is what the program works out of its map. */
import { expect, test } from 'vitest';
import { computePains, toScoreReport } from '../../../shared/analysis';
import type { Blueprint } from '../../../shared/model/schema';
import { loadTemplate } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';

type Report = ReturnType<typeof toScoreReport>;

const phaseOf = (report: Report, name: string) => {
  const phase = report.phases.find((candidate) => candidate.name === name);
  if (!phase) throw new Error(`there is no phase “${name}”`);
  return phase;
};
const stepOf = (report: Report, name: string) => report.steps.find((step) => step.name === name);
const curveOf = (report: Report, personaId: string) =>
  report.emotion.find((curve) => curve.personaId === personaId);
const minutesOf = (report: Report, ...phases: readonly string[]): number =>
  phases.reduce((sum, name) => sum + phaseOf(report, name).minutes, 0);
const figureOf = (report: Report, id: string): number =>
  Math.round(Number(report.measures.find((measure) => measure.id === id)?.value));
const titlesIn = (doc: Blueprint, phaseName: string, titles: readonly string[]): number =>
  Object.values(doc.cards).filter(
    ({ title, stepId }) =>
      titles.includes(title) && doc.phases[doc.steps[stepId]?.phaseId ?? '']?.name === phaseName,
  ).length;

/** By the id of the template: what it claims, in a word, and whether that is so. */
const CLAIMS: Readonly<
  Record<string, (report: Report, doc: Blueprint) => Readonly<Record<string, boolean>>>
> = {
  'coffee-shop': (report) => ({
    'who orders ahead peaks in the low point':
      curveOf(report, 'p_app')?.peak === curveOf(report, 'p_app')?.lowest,
    'two peak with the first sip or the tenth cup': ['p_new', 'p_regular'].every(
      (id) => (curveOf(report, id)?.peak ?? 0) > 0,
    ),
  }),
  'bank-account': (report) => ({
    'three days without a word is the worst pain': report.pains[0]?.title === 'Three days without a word',
    'the review takes three days': Math.round((stepOf(report, 'Wait')?.minutes ?? 0) / 1440) === 3,
  }),
  restaurant: (report) => {
    const values = curveOf(report, 'p_allergic')?.values.map(({ value }) => value) ?? [];
    return {
      'the curve falls to −5': Math.min(...values) === -5,
      'and ends higher than it began': (values.at(-1) ?? 0) > (values[0] ?? 0),
    };
  },
  'online-shop': (report) => ({
    'the refund takes nine days': stepOf(report, 'Wait for money')?.minutes === 9 * 1440,
  }),
  'trip-planning': (report, doc) => ({
    'no pain of the research reaches 45':
      titlesIn(
        doc,
        'Research',
        report.pains.filter(({ score }) => score >= 45).map(({ title }) => title),
      ) === 0,
    'together they outweigh booking': phaseOf(report, 'Research').pain > phaseOf(report, 'Book').pain,
    'where the two worst stand':
      titlesIn(
        doc,
        'Book',
        report.pains.slice(0, 2).map(({ title }) => title),
      ) === 2,
    'the first is only assumed': report.pains[0]?.evidence === 'assumed',
    'the curves part by six': stepOf(report, 'Ask the others')?.divergence === 6,
    'eight and a half hours of fourteen':
      minutesOf(report, 'Research') === 510 &&
      Math.floor(minutesOf(report, 'Dream', 'Research', 'Agree', 'Book', 'Prepare') / 60) === 14,
  }),
  'saas-onboarding': (report) => ({
    'one of the three worst is a guess':
      report.pains.slice(0, 3).filter(({ evidence }) => evidence === 'assumed').length === 1,
    'the invited come in at the ninth step':
      curveOf(report, 'p_worker')?.values[0]?.stepId === report.steps[8]?.id,
  }),
  'ride-hailing': (report) => ({
    'both fall at the kerb': ['p_commuter', 'p_driver'].every((id) => curveOf(report, id)?.lowest === -4),
    'and that is the worst pain': report.pains[0]?.title === 'Pin and car on two sides of the road',
  }),
  'wealth-advice': (report) => ({
    'what nobody notices comes first': report.pains[0]?.title === 'Invested by an outdated profile',
    'it is not what is mentioned most': report.settings.painModel === 'rpn',
  }),
  'tailored-clothing': (report) => ({
    'the cloth takes nineteen days': stepOf(report, 'Wait for cloth')?.minutes === 19 * 1440,
    'cutting two weeks': stepOf(report, 'Be cut')?.minutes === 14 * 1440,
  }),
  'clinic-visit': (report, doc) => ({
    'the result comes first': report.pains[0]?.title === 'Red result that nobody passes on',
    'by weight the waiting room does':
      computePains({ ...doc, settings: { ...doc.settings, painModel: 'weighted' } })[0]?.title ===
      'Fifty-six minutes, and nobody says why',
    'almost four hours, 89 minutes of waiting':
      Math.round(report.time.total / 60) === 4 && report.time.waiting === 89,
  }),
  'public-counter': (report) => ({
    'the second round takes 133 of 299 minutes':
      minutesOf(report, 'Home again', 'Second visit') === 133 && report.time.total === 299,
  }),
  'online-bookshop': (report) => {
    const book = report.pains.find(({ title }) => title === 'Textbook comes after term has begun');
    return {
      'the most severe and frequent stands fifth':
        book?.rank === 5 &&
        report.pains.every(
          ({ severity, frequency }) => severity * frequency <= book.severity * book.frequency,
        ),
      'moments count double': report.settings.momentFactor === 2,
      'the student ends coldest': report.emotion.every(
        ({ personaId, end }) =>
          personaId === 'p_student' || (end ?? 0) > (curveOf(report, 'p_student')?.end ?? 0),
      ),
    };
  },
  'car-purchase': (report, doc) => ({
    'recommendation falls from 58 to −9':
      figureOf(report, 'q_week') === 58 && figureOf(report, 'q_year') === -9,
    'four of six opportunities stand before the keys':
      report.opportunities.length === 6 &&
      ['Look', 'Try', 'Buy'].reduce(
        (sum, phase) =>
          sum +
          titlesIn(
            doc,
            phase,
            report.opportunities.map(({ title }) => title),
          ),
        0,
      ) === 4,
    'the worst pain has a plan and no opportunity':
      report.pains[0]?.recovery === 'full' && report.pains[0].addressedBy.length === 0,
  }),
};

test.each(Object.keys(CLAIMS))('%s teaches what is so', async (id) => {
  const row = templates.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`there is no template ${id}`);
  const { doc } = await loadTemplate(row, 'en');
  const said = CLAIMS[id]?.(toScoreReport(doc, '2026-06-12'), doc) ?? {};
  expect(Object.keys(said).filter((claim) => !said[claim])).toEqual([]);
});
