/** Links, measures and a talk on the wealth advice. */
import type { Comment, Measure, Table } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['a_ask', 'f_back'],
  ['f_back', 'b_match'],
  ['b_match', 'u_crm', { kind: 'depends' }],
  ['a_talk', 'f_talk', { both: true }],
  ['f_talk', 'b_notes'],
  ['a_form', 'f_form', { both: true }],
  ['f_form', 'b_score'],
  ['b_score', 'u_score', { both: true }],
  ['b_score', 'f_prof', { kind: 'informs' }],
  ['a_prof', 'f_prof'],
  ['f_prof', 'b_sign'],
  ['b_sign', 'b_plan'],
  ['b_plan', 'u_model', { kind: 'depends' }],
  ['b_plan', 'f_prop', { kind: 'informs' }],
  ['a_prop', 'f_prop', { both: true }],
  ['a_cost', 'f_cost'],
  ['f_cost', 'b_cost', { kind: 'depends' }],
  ['a_sign', 'f_sign', { both: true }],
  ['f_sign', 'b_file'],
  ['b_file', 'u_cust'],
  ['b_list', 'f_call', { kind: 'informs', label: 'low risk first' }],
  ['f_call', 'a_fall', { both: true }],
  ['a_fall', 'a_stay'],
  ['a_stay', 'f_stay'],
  ['f_stay', 'b_order'],
  ['b_order', 'u_cust', { kind: 'depends' }],
  ['a_rep', 'f_rep'],
  ['b_rep', 'f_rep', { kind: 'informs' }],
  ['b_rep', 'u_rep', { kind: 'depends' }],
  ['f_life', 'a_life'],
  ['f_life', 'b_old', { label: 'no answer' }],
  ['b_old', 'u_hint'],
  ['b_year', 'f_year', { kind: 'informs' }],
  ['f_year', 'a_year', { both: true }],
  ['a_rec', 'f_rec'],
  ['f_rec', 'b_rec'],
];

export const measures: Table<Measure> = {
  q_first: { kind: 'number', name: 'Called first, both days of the fall', at: '2026-03-06', stepId: 's09', value: 71, unit: '%', target: 90, better: 'up' },
  q_panic: { kind: 'number', name: 'Low-risk clients who sold that week', at: '2026-03-13', stepId: 's10', value: 2.4, unit: '%', target: 3, better: 'down' },
  q_old: { kind: 'number', name: 'Profiles older than twelve months', at: '2026-05-31', stepId: 's12', cardId: 'b_old', value: 27, unit: '%', target: 5, better: 'down' },
  q_sq: {
    kind: 'servqual',
    name: 'Service quality, 184 clients',
    at: '2026-04-30',
    stepId: 's13',
    dimensions: { assurance: { expectation: 6.4, perception: 6.6 }, empathy: { expectation: 6.1, perception: 6.2 }, reliability: { expectation: 6.6, perception: 6.1 }, responsiveness: { expectation: 6.3, perception: 5.1 }, tangibles: { expectation: 4.8, perception: 5.6 } },
    weights: [8, 30, 24, 22, 16],
  },
  q_nps: { kind: 'nps', name: 'Recommendation after a year', at: '2026-05-31', stepId: 's14', promoters: 196, passives: 141, detractors: 75 },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'x_old', author: 'Ruth, compliance', at: '2026-06-04T09:20:00Z', text: 'Two mentions, and I would still put it first. Nobody can complain of what nobody sees.' },
  c2: { cardId: 'x_old', replyTo: 'c1', author: 'Jan, adviser', at: '2026-06-04T11:05:00Z', text: 'I have three in my own book. Let us review all, not 240.' },
};
