/** Every figure that can be opened: its unit, its method's sentence and the source of that method. */
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
  readonly unit: Unit;
  /** Its sentence is `explain.method.<method>`. */
  readonly method: string;
  readonly source: string;
}
const row = (unit: Unit, method: string, source: string): FigureRow => ({ unit, method, source });

export const FIGURES = {
  'pain.weighted': row('score', 'weighted', `${OWN}; ${MOMENTS}`),
  'pain.rpn': row('points', 'rpn', FMEA),
  'pain.criticality': row('points', 'criticality', FMEA),
  'pain.rank': row('rank', 'rank', OWN),
  'pain.top3': row('share', 'redraw', OWN),
  'step.pain': row('score', 'rollUp', OWN),
  'lane.pain': row('score', 'rollUp', OWN),
  'phase.pain': row('score', 'rollUp', OWN),
  'persona.pain': row('score', 'rollUp', OWN),
  'card.pain': row('score', 'rollUp', OWN),
  'curve.peakEnd': row('emotion', 'peakEnd', PEAK_END),
  'curve.peak': row('emotion', 'peak', PEAK_END),
  'curve.end': row('emotion', 'end', PEAK_END),
  'curve.mean': row('emotion', 'mean', OWN),
  'curve.lowest': row('emotion', 'lowest', OWN),
  'curve.swing': row('emotion', 'swing', OWN),
  'curve.steepestDrop': row('emotion', 'steepestDrop', OWN),
  'step.emotion': row('emotion', 'everyone', OWN),
  'step.divergence': row('emotion', 'divergence', OWN),
  'measure.nps': row('own', 'nps', NPS),
  'measure.csat': row('percent', 'csat', 'ISO 10004:2018, Customer satisfaction'),
  'measure.csatMean': row('percent', 'csatMean', 'ISO 10004:2018, Customer satisfaction'),
  'measure.cesMean': row('own', 'ces', CES),
  'measure.cesIndex': row('own', 'cesIndex', CES),
  'measure.csi': row('percent', 'csi', CSI),
  'measure.servqualGap': row('gap', 'servqual', SERVQUAL),
  'measure.servqualMean': row('gap', 'servqualMean', SERVQUAL),
  'measure.servqualWeighted': row('gap', 'servqualWeighted', SERVQUAL),
  'measure.kanoCategory': row('own', 'kano', KANO),
  'measure.csPlus': row('own', 'kanoCoefficients', KANO),
  'measure.csMinus': row('own', 'kanoCoefficients', KANO),
  'measure.number': row('own', 'number', OWN),
  'measure.distance': row('own', 'distance', OWN),
  'need.opportunity': row('points', 'ulwick', ULWICK),
  'opportunity.rice': row('points', 'rice', RICE),
  'opportunity.ice': row('points', 'ice', ICE),
  'opportunity.relief': row('score', 'relief', OWN),
  'loop.overdue': row('count', 'overdue', OWN),
  'time.total': row('minutes', 'journeyTime', BLUEPRINT),
  'time.waiting': row('minutes', 'waiting', BLUEPRINT),
  'time.waitingShare': row('share', 'waitingShare', BLUEPRINT),
  'step.minutes': row('minutes', 'stepTime', BLUEPRINT),
  'phase.minutes': row('minutes', 'phaseTime', BLUEPRINT),
  'cost.total': row('money', 'cost', BLUEPRINT),
  'cost.min': row('money', 'costRange', BLUEPRINT),
  'cost.max': row('money', 'costRange', BLUEPRINT),
  'phase.cost': row('money', 'cost', BLUEPRINT),
  'lane.cost': row('money', 'cost', BLUEPRINT),
  'crossings.interaction': row('count', 'crossings', LINES),
  'crossings.visibility': row('count', 'crossings', LINES),
  'crossings.internal': row('count', 'crossings', LINES),
  handoffs: row('count', 'handoffs', BLUEPRINT),
  'recovery.coverage': row('share', 'recovery', RECOVERY),
  'recovery.outcome': row('share', 'recovery', RECOVERY),
  'recovery.process': row('share', 'recovery', RECOVERY),
  'segment.attractiveness': row('own', 'segments', SEGMENTS),
  'personalisation.flexible': row('share', 'flexible', PERSONAL),
  'personalisation.varied': row('share', 'varied', PERSONAL),
  'data.policies': row('share', 'policies', OWN),
} as const satisfies Record<string, FigureRow>;
export type FigureId = keyof typeof FIGURES;
