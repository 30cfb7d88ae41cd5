/** What lies over the coffee shop's cards: links, measures, a talk and saved views. */
import type { Comment, Measure, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['choose', 'usual'],
  ['usual', 'promise'],
  ['promise', 'taste', { kind: 'depends' }],
  ['line', 'nod'],
  ['nod', 'rota'],
  ['board', 'taster', { both: true }],
  ['say', 'ask', { both: true }],
  ['ask', 'key'],
  ['key', 'till'],
  ['pay', 'stamp'],
  ['say', 'pay'],
  ['key', 'make', { label: 'cup and ticks' }],
  ['promise', 'make', { label: 'app order' }],
  ['make', 'screen', { kind: 'depends' }],
  ['wait', 'call', { both: true }],
  ['make', 'call'],
  ['take', 'hand', { both: true }],
  ['check', 'hand', { kind: 'informs' }],
  ['make', 'check'],
  ['sip', 'glance'],
  ['glance', 'remake', { label: 'wrong drink' }],
  ['remake', 'recipe', { kind: 'depends' }],
  ['sit', 'clear'],
  ['go', 'bye'],
  ['rate', 'question', { both: true }],
  ['question', 'read', { kind: 'informs' }],
  ['tenth', 'onus', { both: true }],
];

export const measures: Table<Measure> = {
  q_csat: { kind: 'csat', name: 'Four or five beans of five', at: '2026-05-31', stepId: 's12', satisfied: 1874, total: 2390 },
  q_left: { kind: 'number', name: 'Left the line before ordering', at: '2026-05-31', stepId: 's03', value: 6, unit: '%', target: 3, better: 'down' },
  q_nps: { kind: 'nps', name: 'Recommendation, May', at: '2026-05-31', stepId: 's13', promoters: 188, passives: 97, detractors: 65 },
  q_remake: { kind: 'number', name: 'Made twice, of all cups', at: '2026-05-31', stepId: 's09', value: 2.1, unit: '%', target: 1, better: 'down' },
  q_time: { kind: 'number', name: 'Payment to cup, 8:30 to 9:00', at: '2026-05-31', stepId: 's07', cardId: 'wait', value: 8, unit: 'min', target: 4, better: 'down' },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'wait', author: 'Tom', at: '2026-06-03T09:20:00Z', text: 'I counted: three people in line, eleven cups on the screen. That is the whole story.' },
  c2: { cardId: 'wait', replyTo: 'c1', author: 'Ida', at: '2026-06-03T11:02:00Z', text: 'Then turn the screen round, before we buy a third machine.' },
};

export const views: Table<View> = {
  v_bar: { name: 'The hidden queue', laneIds: ['l_evi', 'l_act', 'l_fro', 'l_bac', 'l_sup', 'l_emo', 'l_pai'], phaseIds: ['ph2', 'ph3'] },
  v_feel: { name: 'Feelings and pains', laneIds: ['l_act', 'l_emo', 'l_tho', 'l_pai', 'l_gai', 'l_opp'], overlay: 'heat' },
};
