/** What lies over the trip's cards: links, measures, a talk and saved views. */
import type { Comment, Measure, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['open', 'cars', { both: true }],
  ['cars', 'forecast', { kind: 'depends' }],
  ['forecast', 'heat', { kind: 'depends' }],
  ['price', 'surge', { both: true }],
  ['multiply', 'surge', { kind: 'informs' }],
  ['multiply', 'pricing', { kind: 'depends' }],
  ['price', 'confirm'],
  ['confirm', 'pin'],
  ['pin', 'reserve'],
  ['confirm', 'match'],
  ['reserve', 'dispatch'],
  ['dispatch', 'engine', { kind: 'depends' }],
  ['dispatch', 'offer', { label: 'fourth try' }],
  ['offer', 'accept', { both: true }],
  ['cancel', 'dispatch', { label: 'again' }],
  ['watch', 'eta', { both: true }],
  ['route', 'eta', { kind: 'informs' }],
  ['route', 'traffic', { kind: 'depends' }],
  ['meet', 'stop', { both: true }],
  ['stop', 'bays', { kind: 'depends' }],
  ['bays', 'baymap', { kind: 'depends' }],
  ['meet', 'code'],
  ['code', 'hello', { both: true }],
  ['hello', 'verify'],
  ['ride', 'quiet', { both: true }],
  ['guard', 'trace', { kind: 'depends' }],
  ['out', 'bye'],
  ['paid', 'split'],
  ['rate', 'stars'],
  ['stars', 'warn'],
  ['lost', 'connect'],
  ['connect', 'ticket'],
  ['again', 'plan', { both: true }],
];

export const measures: Table<Measure> = {
  q_cancel: { kind: 'number', name: 'Cancelled by drivers, 17:30 to 20:00', at: '2026-05-31', stepId: 's04', cardId: 'cancel', value: 11.2, unit: '%', target: 4, better: 'down' },
  q_csat: { kind: 'csat', name: 'Riders, top two boxes', at: '2026-05-31', stepId: 's10', satisfied: 2910, total: 4230 },
  q_kerb: { kind: 'number', name: 'From standing to moving', at: '2026-05-31', stepId: 's06', cardId: 'meet', value: 5, unit: 'min', target: 1.5, better: 'down' },
  q_left: { kind: 'number', name: 'Closed the app at the price', at: '2026-05-31', stepId: 's02', value: 34, unit: '%', target: 20, better: 'down' },
  q_stay: { kind: 'number', name: 'Drivers who stay', at: '2026-05-31', stepId: 's12', value: 81, unit: '%', target: 90, better: 'up' },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'x_stars', author: 'Ines', at: '2026-06-04T16:10:00Z', text: 'We can say to the second when a rider gave up. Of drivers we know what six of them told us at the airport.' },
  c2: { cardId: 'x_kerb', author: 'Omar', at: '2026-06-05T08:30:00Z', text: 'The only red card under both curves. Start here.' },
};

export const views: Table<View> = {
  v_both: { name: 'Both sides at the kerb', phaseIds: ['ph2', 'ph3'] },
  v_driver: { name: 'The driver’s evening', personaIds: ['p_driver'], laneIds: ['l_act', 'l_fro_app', 'l_fro', 'l_bac', 'l_emo', 'l_tho', 'l_pai', 'l_opp'] },
};
