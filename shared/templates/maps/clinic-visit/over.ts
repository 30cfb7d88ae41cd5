/** What lies over the clinic's cards: links, measures, a note, a talk and saved views. */
import type { Comment, Measure, Note, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['notice', 'triage', { both: true }],
  ['call', 'slot', { both: true }],
  ['slot', 'plan', { kind: 'depends' }],
  ['plan', 'calendar', { kind: 'depends' }],
  ['register', 'desk', { both: true }],
  ['desk', 'record'],
  ['record', 'his', { kind: 'depends' }],
  ['his', 'insurer', { both: true }],
  ['register', 'wait'],
  ['wait', 'board', { kind: 'informs' }],
  ['board', 'squeeze', { kind: 'depends' }],
  ['squeeze', 'queue'],
  ['measure', 'nurse', { both: true }],
  ['nurse', 'list'],
  ['list', 'meds', { kind: 'depends' }],
  ['tell', 'doctor', { both: true }],
  ['doctor', 'orders'],
  ['orders', 'orderset', { kind: 'depends' }],
  ['blood', 'promise', { both: true }],
  ['promise', 'label'],
  ['label', 'courier'],
  ['courier', 'lab'],
  ['lab', 'inflow', { label: 'results' }],
  ['inflow', 'inbox', { label: 'nobody reads' }],
  ['labcall', 'inflow', { kind: 'informs' }],
  ['inbox', 'phone', { label: 'after 21 days' }],
  ['phone', 'late'],
  ['phone', 'report'],
  ['report', 'cirs', { kind: 'depends' }],
  ['fetch', 'explain', { both: true }],
  ['explain', 'interact'],
  ['interact', 'check', { kind: 'depends' }],
  ['check3', 'live'],
  ['again', 'next', { both: true }],
];

export const measures: Table<Measure> = {
  q_heard: { kind: 'csat-mean', name: '“The doctor listened to me”', at: '2026-05-31', stepId: 's06', max: 5, scores: [5, 5, 4, 5, 5, 4, 5, 3, 5, 5, 4, 5, 5, 5, 4] },
  q_told: { kind: 'number', name: 'Red results told within 48 hours', at: '2026-05-31', stepId: 's09', cardId: 'inbox', value: 78, unit: '%', target: 100, better: 'up' },
  q_wait: { kind: 'number', name: 'Minutes until called, Mondays', at: '2026-05-31', stepId: 's04', cardId: 'wait', value: 56, unit: 'min', target: 15, better: 'down' },
};

export const notes: Table<Note> = {
  n_silence: { text: 'Nobody feels this one.\nThat is the danger.', color: '#FFF2B8', h: 72, w: 150, x: 1738, y: 970 },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'x_result', author: 'Dr Roth', at: '2026-06-01T18:20:00Z', text: '164 complaints about the waiting room, three about this. I know which one keeps me awake.' },
  c2: { cardId: 'inbox', author: 'Jule', at: '2026-06-02T07:50:00Z', text: 'Who opens the inbox of a colleague on leave? I asked four people and got four answers.' },
};

export const views: Table<View> = {
  v_result: { name: 'The way of a result', laneIds: ['l_act', 'l_fro', 'l_bac', 'l_sup', 'l_par', 'l_emo', 'l_pai'], phaseIds: ['ph3', 'ph5'] },
  v_wait: { name: 'The waiting room', laneIds: ['l_evi', 'l_act', 'l_fro', 'l_bac', 'l_emo', 'l_tho', 'l_pai', 'l_opp'], phaseIds: ['ph2'], overlay: 'heat' },
};
