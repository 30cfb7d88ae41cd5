/** Every figure that can be opened: its formula, its unit, its method's sentence and the source of that method. */
import type { FormulaId } from './formulas';
import type { Unit } from './types';

/** Citations are the same in every language. */
const FMEA = 'IEC 60812:2018, Failure modes and effects analysis (FMEA and FMECA)';
const MOMENTS = 'J. Carlzon, Moments of Truth, 1987';
const PEAK_END = 'D. Kahneman et al., When More Pain Is Preferred to Less, Psychological Science 4(6), 1993';
const NPS = 'F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003';
const CES =
  'M. Dixon, K. Freeman, N. Toman, Stop Trying to Delight Your Customers, Harvard Business Review, July 2010';
const SERVQUAL = 'A. Parasuraman, V. Zeithaml, L. Berry, SERVQUAL, Journal of Retailing 64(1), 1988';
const KANO =
  'C. Berger et al., Kano’s Methods for Understanding Customer-defined Quality, CQM Journal 2(4), 1993';
const ULWICK = 'A. Ulwick, Turn Customer Input into Innovation, Harvard Business Review, January 2002';
const RICE = 'S. McBride, RICE: Simple Prioritization for Product Managers, Intercom, 2016';
const ICE = 'S. Ellis, M. Brown, Hacking Growth, 2017';
const BLUEPRINT = 'G. L. Shostack, Designing Services That Deliver, Harvard Business Review, January 1984';
const LINES =
  'M. J. Bitner, A. Ostrom, F. Morgan, Service Blueprinting, California Management Review 50(3), 2008';
const RECOVERY =
  'C. Hart, J. Heskett, W. E. Sasser, The Profitable Art of Service Recovery, Harvard Business Review, July 1990';
const PERSONAL =
  'C. Surprenant, M. Solomon, Predictability and Personalization in the Service Encounter, Journal of Marketing 51(2), 1987';
const SEGMENTS = 'P. Kotler, K. Keller, Marketing Management';
const CSI =
  'M. D. Johnson, C. Fornell, A framework for comparing customer satisfaction, Journal of Economic Psychology 12(2), 1991';
const OWN = 'Throughline';

interface FigureRow {
  /** The usual one; a step with planned minutes, say, has another. */
  readonly formula: FormulaId;
  readonly unit: Unit;
  /** Its sentence is `explain.method.<method>`. */
  readonly method: string;
  readonly source: string;
  /** Which way it improves; null where neither is better, or the record itself says which. */
  readonly better: 'up' | 'down' | null;
}
const row =
  (better: FigureRow['better']) =>
  (formula: FormulaId, unit: Unit, method: string, source: string): FigureRow => ({
    formula,
    unit,
    method,
    source,
    better,
  });
const up = row('up');
const down = row('down');
const even = row(null);

export const FIGURES = {
  'pain.weighted': down('weighted', 'score', 'weighted', `${OWN}; ${MOMENTS}`),
  'pain.rpn': down('rpn', 'points', 'rpn', FMEA),
  'pain.criticality': down('criticality', 'points', 'criticality', FMEA),
  'pain.rank': even('rank', 'rank', 'rank', OWN),
  'pain.top3': even('top3', 'share', 'redraw', OWN),
  'pain.total': down('sumOfScores', 'score', 'allPain', OWN),
  'step.pain': down('sumOfScores', 'score', 'rollUp', OWN),
  'lane.pain': down('sumOfScores', 'score', 'rollUp', OWN),
  'phase.pain': down('sumOfScores', 'score', 'rollUp', OWN),
  'persona.pain': down('sumOfScores', 'score', 'rollUp', OWN),
  'card.pain': down('sumOfScores', 'score', 'rollUp', OWN),
  'curve.peakEnd': up('peakEnd', 'emotion', 'peakEnd', PEAK_END),
  'curve.peak': up('peak', 'emotion', 'peak', PEAK_END),
  'curve.end': up('end', 'emotion', 'end', PEAK_END),
  'curve.mean': up('mean', 'emotion', 'mean', OWN),
  'curve.lowest': up('lowest', 'emotion', 'lowest', OWN),
  'curve.swing': down('swing', 'emotion', 'swing', OWN),
  'curve.steepestDrop': down('drop', 'emotion', 'steepestDrop', OWN),
  'step.emotion': up('weightedMean', 'emotion', 'everyone', OWN),
  'step.divergence': down('divergence', 'emotion', 'divergence', OWN),
  'measure.nps': up('nps', 'own', 'nps', NPS),
  'measure.csat': up('csat', 'percent', 'csat', 'ISO 10004:2018, Customer satisfaction'),
  'measure.csatMean': up('csatMean', 'percent', 'csatMean', 'ISO 10004:2018, Customer satisfaction'),
  'measure.cesMean': up('cesMean', 'own', 'ces', CES),
  'measure.cesIndex': up('cesIndex', 'own', 'cesIndex', CES),
  'measure.csi': up('csi', 'percent', 'csi', CSI),
  'measure.servqualGap': up('servqualGap', 'gap', 'servqual', SERVQUAL),
  'measure.servqualMean': up('servqualMean', 'gap', 'servqualMean', SERVQUAL),
  'measure.servqualWeighted': up('servqualWeighted', 'gap', 'servqualWeighted', SERVQUAL),
  'measure.kanoCategory': even('kanoCategory', 'own', 'kano', KANO),
  'measure.csPlus': even('csPlus', 'own', 'kanoCoefficients', KANO),
  'measure.csMinus': even('csMinus', 'own', 'kanoCoefficients', KANO),
  'measure.number': even('given', 'own', 'number', OWN),
  'measure.distance': down('distanceUp', 'own', 'distance', OWN),
  'need.opportunity': down('ulwick', 'points', 'ulwick', ULWICK),
  'opportunity.rice': even('rice', 'points', 'rice', RICE),
  'opportunity.ice': even('ice', 'points', 'ice', ICE),
  'opportunity.relief': even('sumOfScores', 'score', 'relief', OWN),
  'loop.overdue': down('tally', 'count', 'overdue', OWN),
  'time.total': down('sumOfMinutes', 'minutes', 'journeyTime', BLUEPRINT),
  'time.waiting': down('sumOfMinutes', 'minutes', 'waiting', BLUEPRINT),
  'time.waitingShare': down('waitingShare', 'share', 'waitingShare', BLUEPRINT),
  'step.minutes': down('longestLane', 'minutes', 'stepTime', BLUEPRINT),
  'phase.minutes': down('sumOfMinutes', 'minutes', 'phaseTime', BLUEPRINT),
  'cost.total': down('sumOfCosts', 'money', 'cost', BLUEPRINT),
  'cost.min': down('sumOfCosts', 'money', 'costRange', BLUEPRINT),
  'cost.max': down('sumOfCosts', 'money', 'costRange', BLUEPRINT),
  'phase.cost': down('sumOfCosts', 'money', 'cost', BLUEPRINT),
  'lane.cost': down('sumOfCosts', 'money', 'cost', BLUEPRINT),
  'crossings.interaction': down('tally', 'count', 'crossings', LINES),
  'crossings.visibility': down('tally', 'count', 'crossings', LINES),
  'crossings.internal': down('tally', 'count', 'crossings', LINES),
  handoffs: down('tally', 'count', 'handoffs', BLUEPRINT),
  'recovery.coverage': up('coverage', 'share', 'recovery', RECOVERY),
  'recovery.outcome': up('coverage', 'share', 'recovery', RECOVERY),
  'recovery.process': up('coverage', 'share', 'recovery', RECOVERY),
  'segment.attractiveness': up('attractiveness', 'own', 'segments', SEGMENTS),
  'personalisation.flexible': even('part', 'share', 'flexible', PERSONAL),
  'personalisation.varied': up('part', 'share', 'varied', PERSONAL),
  'data.policies': up('part', 'share', 'policies', OWN),
} as const satisfies Record<string, FigureRow>;
export type FigureId = keyof typeof FIGURES;
