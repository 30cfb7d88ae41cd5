/** What lies over the trip's cards: links, measures, a note, a talk and saved views. */
import type { Comment, Measure, Note, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['idea', 'inspire', { both: true }],
  ['days', 'calendar', { both: true }],
  ['calendar', 'fares', { kind: 'depends' }],
  ['search', 'rank', { both: true }],
  ['rank', 'order', { kind: 'depends', label: 'who is first?' }],
  ['order', 'index', { kind: 'depends' }],
  ['order', 'hotels', { kind: 'depends' }],
  ['save', 'star'],
  ['save', 'compare'],
  ['compare', 'price', { both: true }],
  ['price', 'extras', { kind: 'depends' }],
  ['ask', 'share'],
  ['route', 'advisor', { both: true }],
  ['advisor', 'times'],
  ['times', 'geo', { kind: 'depends' }],
  ['route', 'pay'],
  ['pay', 'checkout', { both: true }],
  ['checkout', 'hold'],
  ['hold', 'gds', { kind: 'depends' }],
  ['merge', 'paper'],
  ['paper', 'real'],
  ['visa', 'todo', { both: true }],
  ['pack', 'count'],
  ['alerts', 'watch', { kind: 'informs' }],
  ['watch', 'planb', { label: 'wind' }],
  ['planb', 'change'],
  ['album', 'book', { both: true }],
];

export const measures: Table<Measure> = {
  q_ces: { kind: 'ces', name: 'Effort to book', at: '2026-04-30', stepId: 's08', counts: [74, 91, 68, 40, 33, 21, 9] },
  q_hours: { kind: 'number', name: 'From the first search to paid', at: '2026-04-30', stepId: 's05', value: 12.6, unit: 'h', target: 8, better: 'down' },
  q_kano: { kind: 'kano', name: 'A plan that all can see and change', at: '2026-03-28', stepId: 's06', answers: { A: 61, O: 27, M: 8, I: 19, R: 2, Q: 3 } },
  q_nps: { kind: 'nps', name: 'Recommendation after the trip', at: '2026-05-31', stepId: 's13', promoters: 96, passives: 41, detractors: 18 },
};

export const notes: Table<Note> = {
  n_ask: { text: 'Before “free change”: ask ten people who just paid.\nOne week, no money.', color: '#FFF2B8', h: 96, w: 170, x: 1556, y: 1440 },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'x_wrong', author: 'Olga', at: '2026-06-08T09:40:00Z', text: 'Who told us that? I find no interview with it.' },
  c2: { cardId: 'x_wrong', replyTo: 'c1', author: 'Jan', at: '2026-06-08T10:05:00Z', text: 'Nobody. We all felt sure of it in the workshop.' },
};

export const views: Table<View> = {
  v_planner: { name: 'Only the planner', personaIds: ['p_planner'], laneIds: ['l_act', 'l_fro_app', 'l_fro', 'l_emo', 'l_tho', 'l_pai', 'l_opp'] },
  v_small: { name: 'Small pains, added up', phaseIds: ['ph2', 'ph4'], laneIds: ['l_evi', 'l_act', 'l_fro_app', 'l_bac', 'l_sup', 'l_par', 'l_pai', 'l_opp'], overlay: 'heat' },
};
