/** What lies over the dealer's cards: links, measures, a talk and saved views. */
import type { Comment, Measure, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['watch', 'claims', { both: true }],
  ['build', 'config', { both: true }],
  ['sit', 'greet', { both: true }],
  ['greet', 'crm'],
  ['crm', 'salesdb', { kind: 'depends' }],
  ['sit', 'drive'],
  ['drive', 'ride'],
  ['ride', 'prep', { kind: 'depends' }],
  ['old', 'value', { both: true }],
  ['value', 'auction', { kind: 'depends' }],
  ['auction', 'bids', { kind: 'depends' }],
  ['haggle', 'offer', { both: true }],
  ['offer', 'boss', { label: 'I must ask' }],
  ['boss', 'bank', { kind: 'depends' }],
  ['sign', 'promise', { both: true }],
  ['promise', 'order'],
  ['order', 'factory'],
  ['ask', 'where', { both: true }],
  ['where', 'chase', { kind: 'depends' }],
  ['chase', 'rail', { kind: 'depends' }],
  ['keys', 'show', { both: true }],
  ['show', 'close', { label: 'here it ends' }],
  ['week', 'pair', { both: true }],
  ['service', 'advisor', { both: true }],
  ['advisor', 'job'],
  ['job', 'jobs', { kind: 'depends' }],
  ['job', 'mechanic'],
  ['third', 'sorry', { both: true }],
  ['mechanic', 'sorry', { kind: 'informs' }],
  ['mechanic', 'warranty', { kind: 'depends' }],
  ['bill', 'cash', { both: true }],
  ['cash', 'claim'],
  ['claim', 'portal', { kind: 'depends' }],
  ['call', 'tell'],
  ['call', 'read', { kind: 'informs' }],
];

export const measures: Table<Measure> = {
  q_csi: {
    kind: 'csi',
    name: 'Satisfaction index after a year',
    at: '2026-05-31',
    stepId: 's14',
    items: [
      { name: 'Advice', importance: 7, satisfaction: 8 },
      { name: 'Price', importance: 8, satisfaction: 6 },
      { name: 'Handover', importance: 5, satisfaction: 9 },
      { name: 'Car', importance: 9, satisfaction: 7 },
      { name: 'Workshop', importance: 9, satisfaction: 3 },
    ],
  },
  q_first: { kind: 'number', name: 'Repaired at the first visit', at: '2026-05-31', stepId: 's12', cardId: 'third', value: 71, unit: '%', target: 90, better: 'up' },
  q_week: { kind: 'nps', name: 'One week after the keys', at: '2026-05-31', stepId: 's09', promoters: 199, passives: 76, detractors: 25 },
  q_year: { kind: 'nps', name: 'One year after the keys', at: '2026-05-31', stepId: 's14', promoters: 79, passives: 92, detractors: 104 },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'x_rattle', author: 'Vera', at: '2026-06-09T13:15:00Z', text: 'First place by far, and not one violet card under it.' },
  c2: { cardId: 'x_rattle', replyTo: 'c1', author: 'Hans', at: '2026-06-09T13:40:00Z', text: 'The budget comes from sales. That is why.' },
};

export const views: Table<View> = {
  v_moments: { name: 'Four moments and a fifth', laneIds: ['l_evi', 'l_act', 'l_fro', 'l_fro_digital', 'l_emo', 'l_pai', 'l_opp'] },
  v_after: { name: 'After the keys', phaseIds: ['ph5', 'ph6', 'ph7'], overlay: 'heat' },
};
