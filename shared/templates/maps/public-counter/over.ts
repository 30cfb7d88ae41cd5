/** What lies over the counter's cards: links, measures, a talk and saved views. */
import type { Comment, Measure, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['learn', 'look'],
  ['look', 'page', { both: true }],
  ['legal', 'page', { kind: 'informs' }],
  ['legal', 'cms'],
  ['slot', 'booking', { both: true }],
  ['booking', 'rota', { kind: 'depends' }],
  ['rota', 'cal', { kind: 'depends' }],
  ['info', 'desk', { both: true }],
  ['briefing', 'desk', { kind: 'informs', label: 'nothing' }],
  ['wait', 'gong', { kind: 'informs' }],
  ['gong', 'break', { kind: 'depends' }],
  ['refused', 'clerk', { both: true }],
  ['clerk', 'close'],
  ['close', 'register', { kind: 'depends' }],
  ['refused', 'chase'],
  ['chase', 'form'],
  ['chase', 'slot2'],
  ['slot2', 'booking2', { both: true }],
  ['booking2', 'nolink', { kind: 'depends' }],
  ['slot2', 'wait2'],
  ['stamp', 'welcome', { both: true }],
  ['welcome', 'enter'],
  ['enter', 'register2', { both: true }],
  ['where', 'status', { both: true }],
  ['status', 'print', { kind: 'depends' }],
  ['print', 'queue'],
  ['queue', 'printer'],
  ['others', 'offices', { both: true }],
  ['offices', 'match'],
  ['match', 'bus', { kind: 'depends' }],
];

export const measures: Table<Measure> = {
  q_sent: { kind: 'number', name: 'Sent home for a paper', at: '2026-05-31', stepId: 's06', cardId: 'refused', value: 29, unit: '%', target: 10, better: 'down' },
  q_sq: {
    kind: 'servqual',
    name: 'Service quality, 140 residents',
    at: '2026-05-15',
    stepId: 's10',
    dimensions: { tangibles: { expectation: 5.1, perception: 4.4 }, reliability: { expectation: 6.6, perception: 4.1 }, responsiveness: { expectation: 6, perception: 4.7 }, assurance: { expectation: 6.1, perception: 6 }, empathy: { expectation: 5.2, perception: 5.9 } },
    weights: [11, 32, 23, 19, 15],
  },
  q_visits: { kind: 'number', name: 'Visits until registered', at: '2026-05-31', stepId: 's02', value: 1.4, unit: 'visits', target: 1.1, better: 'down' },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'close', author: 'Renate, counter 7', at: '2026-06-03T12:05:00Z', text: 'On paper I finish two cases where there was one. I would rather finish one.' },
  c2: { cardId: 'x_list', author: 'Felix', at: '2026-06-03T14:30:00Z', text: 'I asked Legal for the missing sentence in March. It is nine words long.' },
};

export const views: Table<View> = {
  v_demand: { name: 'What need not be', phaseIds: ['ph3', 'ph4'], laneIds: ['l_evi', 'l_act', 'l_fro', 'l_bac', 'l_emo', 'l_pai', 'l_opp'] },
  v_loop: { name: 'Pains and what became of them', laneIds: ['l_act', 'l_emo', 'l_pai', 'l_opp', 'l_met'], overlay: 'heat' },
};
