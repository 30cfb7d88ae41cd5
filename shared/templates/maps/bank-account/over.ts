/** Links, measures and views of the bank account. */
import type { Measure, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['b_promise', 'f_store', { kind: 'informs' }],
  ['a02', 'f_store'],
  ['a03', 'f_start'],
  ['a03', 'f_hall'],
  ['f_start', 'b_case'],
  ['f_hall', 'b_case'],
  ['b_case', 'u_case', { kind: 'depends' }],
  ['a04', 'f_form'],
  ['a04', 'f_desk', { both: true }],
  ['f_form', 'b_tax'],
  ['f_desk', 'b_tax'],
  ['a05', 'f_scan', { both: true }],
  ['a05', 'f_look'],
  ['f_scan', 'b_read', { label: 'unreadable' }],
  ['b_read', 'u_ocr', { kind: 'depends' }],
  ['a06', 'f_face'],
  ['f_face', 'b_face', { label: 'in doubt' }],
  ['b_face', 'u_face', { kind: 'depends' }],
  ['a07', 'f_why'],
  ['a07', 'f_explain', { both: true }],
  ['f_why', 'b_score'],
  ['f_explain', 'b_score'],
  ['b_score', 'u_rules', { kind: 'depends' }],
  ['b_score', 'b_queue', { label: 'middle and high' }],
  ['b_queue', 'b_list'],
  ['b_list', 'u_list', { both: true }],
  ['b_list', 'b_proof'],
  ['b_list', 'f_call', { kind: 'informs' }],
  ['a_wait', 'f_call', { both: true }],
  ['a09', 'f_upload'],
  ['f_upload', 'b_proof'],
  ['b_proof', 'b_open'],
  ['b_open', 'u_core'],
  ['b_open', 'f_hello', { kind: 'informs' }],
  ['f_hello', 'a10'],
  ['a11', 'f_pin', { both: true }],
  ['b_open', 'b_card'],
  ['b_book', 'f_paid', { kind: 'informs' }],
  ['f_paid', 'a12'],
  ['a13', 'f_limit'],
  ['f_limit', 'b_limit'],
];

export const measures: Table<Measure> = {
  q_days: { kind: 'number', name: 'Days to an open account, median', at: '2026-05-31', stepId: 's08', value: 2.9, unit: 'days', target: 1, better: 'down' },
  q_done: { kind: 'number', name: 'Applications finished', at: '2026-05-31', stepId: 's04', value: 58, unit: '%', target: 75, better: 'up' },
  q_nps: { kind: 'nps', name: 'Recommendation after thirty days', at: '2026-05-31', stepId: 's14', promoters: 164, passives: 150, detractors: 136 },
  q_ces: { kind: 'ces', name: 'Effort to identify oneself', at: '2026-04-30', stepId: 's05', counts: [31, 44, 52, 40, 61, 48, 24] },
};

export const views: Table<View> = {
  v_line: { name: 'Around the line of visibility', laneIds: ['l_evi', 'l_act', 'l_fro_app', 'l_fro_branch', 'l_bac', 'l_emo', 'l_pai'], phaseIds: ['ph3', 'ph4'] },
  v_pain: { name: 'Pains and what to do', laneIds: ['l_act', 'l_emo', 'l_pai', 'l_opp'], overlay: 'heat' },
};
