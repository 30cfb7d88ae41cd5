/** Links, measures and views of the tailor-made suit. */
import type { Measure, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['a_find', 'f_find', { both: true }],
  ['b_photo', 'f_find', { kind: 'informs' }],
  ['a_in', 'f_in', { both: true }],
  ['a_cloth', 'f_cloth', { both: true }],
  ['f_cloth', 'b_stock'],
  ['b_stock', 'u_book', { kind: 'depends' }],
  ['b_stock', 'r_agent', { label: 'not on the shelf' }],
  ['a_meas', 'f_meas', { both: true }],
  ['f_meas', 'b_write', { label: 'calls out' }],
  ['b_write', 'u_card'],
  ['a_date', 'f_date', { both: true }],
  ['f_date', 'b_cal'],
  ['b_cal', 'u_cal'],
  ['b_cal', 'b_mill'],
  ['a_wait', 'f_wait'],
  ['f_wait', 'b_mill', { label: 'asks' }],
  ['b_mill', 'r_mill', { both: true }],
  ['b_mill', 'b_cut'],
  ['b_cut', 'f_cut', { kind: 'informs', label: 'steps into sight' }],
  ['f_cut', 'a_cut'],
  ['b_cut', 'u_pat', { kind: 'depends' }],
  ['a_fit1', 'f_fit1', { both: true }],
  ['f_fit1', 'f_cutter'],
  ['f_fit1', 'b_ticket'],
  ['b_ticket', 'u_ticket'],
  ['b_ticket', 'b_sleeve', { kind: 'informs', label: 'a bit lower' }],
  ['a_slot', 'f_slot', { both: true }],
  ['a_fit2', 'f_fit2', { both: true }],
  ['f_fit2', 'b_sleeve'],
  ['b_sleeve', 'u_remake'],
  ['b_sleeve', 'b_finish'],
  ['b_finish', 'r_button', { both: true }],
  ['b_sleeve', 'f_wait2', { kind: 'informs' }],
  ['f_wait2', 'a_wait2'],
  ['b_finish', 'b_last'],
  ['b_last', 'f_take'],
  ['f_take', 'a_take'],
  ['a_pay', 'f_pay'],
  ['f_pay', 'b_file'],
  ['f_day', 'a_day'],
  ['a_year', 'f_year'],
  ['f_year', 'b_year'],
];

export const measures: Table<Measure> = {
  q_date: { kind: 'number', name: 'Ready on the promised day', at: '2026-05-31', stepId: 's07', value: 62, unit: '%', target: 95, better: 'up' },
  q_remake: { kind: 'number', name: 'Suits with sleeves set twice', at: '2026-05-31', stepId: 's11', cardId: 'b_sleeve', value: 29, unit: '%', target: 10, better: 'down' },
  q_csat: { kind: 'csat', name: 'Satisfied when collecting', at: '2026-05-31', stepId: 's13', satisfied: 79, total: 86 },
  q_rec: { kind: 'number', name: 'New customers who were sent by others', at: '2026-05-31', stepId: 's15', value: 68, unit: '%', target: 60, better: 'up' },
};

export const views: Table<View> = {
  v_saw: { name: 'The saw-tooth', laneIds: ['l_act', 'l_fro', 'l_bac', 'l_emo', 'l_pai', 'l_gai'], phaseIds: ['ph3', 'ph4', 'ph5'] },
  v_work: { name: 'Through the workshop', laneIds: ['l_fro', 'l_bac', 'l_sup', 'l_par', 'l_emo'] },
};
