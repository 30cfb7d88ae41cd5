/** What lies over the hotel's cards: links, measures, a sticky note, a talk and saved views. */
import type { Comment, Measure, Note, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

export const links: readonly LinkLine[] = [
  ['a05', 'f03'],
  ['f03', 'b02'],
  ['b02', 'u03', { both: true }],
  ['a04', 'f02'],
  ['f02', 'b01'],
  ['b01', 'u02', { kind: 'depends' }],
  ['a06', 'f04', { both: true }],
  ['f04', 'b03'],
  ['b03', 'u04', { kind: 'depends' }],
  ['f05', 'b04', { kind: 'informs' }],
  ['a08', 'f06'],
  ['b05', 'f06', { kind: 'informs' }],
  ['a09', 'f07'],
  ['f07', 'b06', { label: 'more than five' }],
  ['a09', 'a10'],
  ['a10', 'f08'],
  ['a11', 'f09'],
  ['f08', 'b07'],
  ['b07', 'u07', { both: true }],
  ['a11', 'a12'],
  ['a10', 'a11'],
  ['a12', 'f10'],
  ['b08', 'f10', { kind: 'informs', label: 'room released' }],
  ['b08', 'u07', { kind: 'depends' }],
  ['a13', 'f11', { both: true }],
  ['f11', 'b09'],
  ['b09', 'u08', { both: true }],
  ['a14', 'f12', { kind: 'informs' }],
  ['f12', 'b10'],
  ['b10', 'u09', { kind: 'depends' }],
  ['a15', 'f13'],
  ['f13', 'b11'],
  ['b11', 'u10', { kind: 'depends' }],
  ['a17', 'f14'],
  ['a18', 'f14'],
  ['f14', 'b12'],
  ['b12', 'u11', { kind: 'depends' }],
  ['a19', 'f15'],
  ['f15', 'b13'],
  ['b13', 'u12', { kind: 'depends' }],
  ['a20', 'f16'],
  ['f16', 'b14', { label: 'wrong name' }],
  ['b14', 'u13'],
  ['a21', 'f17', { both: true }],
  ['b15', 'f17', { kind: 'informs' }],
  ['u14', 'b15'],
];

export const measures: Table<Measure> = {
  q_ces: { kind: 'ces', name: 'Effort to check in', at: '2026-05-31', stepId: 's10', counts: [62, 88, 71, 49, 60, 44, 26] },
  q_conv: { kind: 'number', name: 'Booked after reading reviews', at: '2026-05-31', stepId: 's03', better: 'up', target: 5, unit: '%', value: 3.8 },
  q_csat: { kind: 'csat', name: 'Breakfast, top two boxes', at: '2026-05-31', stepId: 's14', satisfied: 318, total: 402 },
  q_csi: {
    kind: 'csi',
    name: 'Satisfaction index of the stay',
    at: '2026-05-31',
    items: [
      { importance: 9, name: 'Arrival', satisfaction: 5 },
      { importance: 9, name: 'Room', satisfaction: 8 },
      { importance: 8, name: 'Network', satisfaction: 6 },
      { importance: 6, name: 'Breakfast', satisfaction: 7 },
      { importance: 6, name: 'Departure', satisfaction: 7 },
    ],
  },
  q_kano: { kind: 'kano', name: 'Phone check-in', at: '2026-04-12', stepId: 's09', answers: { A: 58, I: 17, M: 12, O: 31, Q: 2, R: 3 } },
  q_mean: { kind: 'csat-mean', name: 'Sleep quality, mean', at: '2026-05-20', stepId: 's13', max: 5, scores: [5, 4, 5, 4, 4, 5, 3, 5, 4, 5, 4, 5] },
  q_nps: { kind: 'nps', name: 'Recommendation, spring', at: '2026-05-31', stepId: 's18', detractors: 97, passives: 131, promoters: 212 },
  q_sq: {
    kind: 'servqual',
    name: 'Service quality, 96 guests',
    at: '2026-04-30',
    dimensions: { assurance: { expectation: 6.2, perception: 6 }, empathy: { expectation: 5.6, perception: 5.9 }, reliability: { expectation: 6.5, perception: 5.2 }, responsiveness: { expectation: 6.3, perception: 4.9 }, tangibles: { expectation: 5.8, perception: 6.1 } },
    weights: [11, 32, 23, 19, 15],
  },
  q_wifi: { kind: 'number', name: 'Connected at the first try', at: '2026-05-31', stepId: 's12', cardId: 'a13', better: 'up', target: 95, unit: '%', value: 61 },
};

export const notes: Table<Note> = {
  n_reader: { text: 'Can the card reader open the network too?\nLena, workshop 2', color: '#FFF2B8', h: 104, w: 160, x: 2268, y: 1304 },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'f07', author: 'Mika', at: '2026-06-02T09:12:00Z', text: 'The water costs us 80 cents and saves the evening. Keep it.' },
  c2: { cardId: 'f07', replyTo: 'c1', author: 'Lena', at: '2026-06-02T10:40:00Z', text: 'Agreed. Who does it when two flights land?' },
  c3: { stepId: 's15', author: 'Mika', at: '2026-06-03T08:05:00Z', text: 'Night figures are from two interviews only.', resolved: true },
};

export const views: Table<View> = {
  v_board: { laneIds: ['l_act', 'l_fro', 'l_emo', 'l_pai', 'l_opp'], name: 'Board', overlay: 'heat' },
  v_desk: { laneIds: ['l_evi', 'l_act', 'l_fro', 'l_bac', 'l_sup', 'l_emo', 'l_pai'], name: 'Front desk only', phaseIds: ['ph3'] },
  v_workshop: { name: 'Workshop' },
};
