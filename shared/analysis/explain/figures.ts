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
  /** Which way it improves; null where neither is better, or the record itself says which. */
  readonly better: 'up' | 'down' | null;
}
const row =
  (better: FigureRow['better']) =>
  (unit: Unit, method: string, source: string): FigureRow => ({ unit, method, source, better });
const up = row('up');
const down = row('down');
const even = row(null);

export const FIGURES = {
  'pain.weighted': down('score', 'weighted', `${OWN}; ${MOMENTS}`),
  'pain.rpn': down('points', 'rpn', FMEA),
  'pain.criticality': down('points', 'criticality', FMEA),
  'pain.rank': even('rank', 'rank', OWN),
  'pain.top3': even('share', 'redraw', OWN),
  'step.pain': down('score', 'rollUp', OWN),
  'lane.pain': down('score', 'rollUp', OWN),
  'phase.pain': down('score', 'rollUp', OWN),
  'persona.pain': down('score', 'rollUp', OWN),
  'card.pain': down('score', 'rollUp', OWN),
  'curve.peakEnd': up('emotion', 'peakEnd', PEAK_END),
  'curve.peak': up('emotion', 'peak', PEAK_END),
  'curve.end': up('emotion', 'end', PEAK_END),
  'curve.mean': up('emotion', 'mean', OWN),
  'curve.lowest': up('emotion', 'lowest', OWN),
  'curve.swing': down('emotion', 'swing', OWN),
  'curve.steepestDrop': down('emotion', 'steepestDrop', OWN),
  'step.emotion': up('emotion', 'everyone', OWN),
  'step.divergence': down('emotion', 'divergence', OWN),
  'measure.nps': up('own', 'nps', NPS),
  'measure.csat': up('percent', 'csat', 'ISO 10004:2018, Customer satisfaction'),
  'measure.csatMean': up('percent', 'csatMean', 'ISO 10004:2018, Customer satisfaction'),
  'measure.cesMean': up('own', 'ces', CES),
  'measure.cesIndex': up('own', 'cesIndex', CES),
  'measure.csi': up('percent', 'csi', CSI),
  'measure.servqualGap': up('gap', 'servqual', SERVQUAL),
  'measure.servqualMean': up('gap', 'servqualMean', SERVQUAL),
  'measure.servqualWeighted': up('gap', 'servqualWeighted', SERVQUAL),
  'measure.kanoCategory': even('own', 'kano', KANO),
  'measure.csPlus': even('own', 'kanoCoefficients', KANO),
  'measure.csMinus': even('own', 'kanoCoefficients', KANO),
  'measure.number': even('own', 'number', OWN),
  'measure.distance': down('own', 'distance', OWN),
  'need.opportunity': down('points', 'ulwick', ULWICK),
  'opportunity.rice': up('points', 'rice', RICE),
  'opportunity.ice': up('points', 'ice', ICE),
  'opportunity.relief': up('score', 'relief', OWN),
  'loop.overdue': down('count', 'overdue', OWN),
  'time.total': down('minutes', 'journeyTime', BLUEPRINT),
  'time.waiting': down('minutes', 'waiting', BLUEPRINT),
  'time.waitingShare': down('share', 'waitingShare', BLUEPRINT),
  'step.minutes': down('minutes', 'stepTime', BLUEPRINT),
  'phase.minutes': down('minutes', 'phaseTime', BLUEPRINT),
  'cost.total': down('money', 'cost', BLUEPRINT),
  'cost.min': down('money', 'costRange', BLUEPRINT),
  'cost.max': down('money', 'costRange', BLUEPRINT),
  'phase.cost': down('money', 'cost', BLUEPRINT),
  'lane.cost': down('money', 'cost', BLUEPRINT),
  'crossings.interaction': down('count', 'crossings', LINES),
  'crossings.visibility': down('count', 'crossings', LINES),
  'crossings.internal': down('count', 'crossings', LINES),
  handoffs: down('count', 'handoffs', BLUEPRINT),
  'recovery.coverage': up('share', 'recovery', RECOVERY),
  'recovery.outcome': up('share', 'recovery', RECOVERY),
  'recovery.process': up('share', 'recovery', RECOVERY),
  'segment.attractiveness': up('own', 'segments', SEGMENTS),
  'personalisation.flexible': even('share', 'flexible', PERSONAL),
  'personalisation.varied': up('share', 'varied', PERSONAL),
  'data.policies': up('share', 'policies', OWN),
} as const satisfies Record<string, FigureRow>;
export type FigureId = keyof typeof FIGURES;
