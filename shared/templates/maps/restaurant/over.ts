/** What lies over the restaurant's cards: the way of the note and the other links, measures, a talk and saved views. */
import type { Comment, Measure, Table, View } from '../../../model/schema';
import type { LinkLine } from '../../types';

/** The way of the note comes first: five hand-offs, from the form to the pan. */
export const links: readonly LinkLine[] = [
  ['book', 'form', { label: 'note' }],
  ['form', 'enter', { label: 'note' }],
  ['enter', 'brief'],
  ['brief', 'key', { kind: 'informs', label: 'note' }],
  ['key', 'pass'],
  ['pass', 'cook'],
  ['enter', 'plan', { both: true }],
  ['confirm', 'remind', { both: true }],
  ['brief', 'sheet', { kind: 'depends' }],
  ['door', 'greet'],
  ['turn', 'greet', { kind: 'informs' }],
  ['sit', 'water'],
  ['order', 'advise', { both: true }],
  ['advise', 'key'],
  ['key', 'tickets', { kind: 'depends' }],
  ['hungry', 'bread'],
  ['cook', 'stock', { kind: 'depends' }],
  ['cook', 'serve'],
  ['serve', 'plate'],
  ['plate', 'listen'],
  ['serve', 'stop', { label: 'all back' }],
  ['stop', 'again'],
  ['chef', 'listen'],
  ['again', 'chef', { kind: 'informs' }],
  ['sing', 'cake', { both: true }],
  ['cake', 'bake'],
  ['bill', 'cash', { both: true }],
  ['bye', 'coat'],
  ['coat', 'book2', { kind: 'informs' }],
  ['book2', 'learn'],
  ['call', 'tell'],
  ['learn', 'call', { kind: 'informs' }],
];

export const measures: Table<Measure> = {
  q_bill: { kind: 'number', name: 'Bill asked for to bill paid', at: '2026-05-30', stepId: 's11', cardId: 'bill', value: 9, unit: 'min', target: 3, better: 'down' },
  q_noshow: { kind: 'number', name: 'Booked tables left empty', at: '2026-05-30', stepId: 's03', value: 7, unit: '%', target: 4, better: 'down' },
  q_nps: { kind: 'nps', name: 'Recommendation, spring', at: '2026-05-30', stepId: 's13', promoters: 141, passives: 62, detractors: 37 },
  q_seat: { kind: 'csat', name: 'Seated within five minutes', at: '2026-05-30', stepId: 's04', satisfied: 171, total: 312 },
};

export const comments: Table<Comment> = {
  c1: { cardId: 'pass', author: 'Nadia', at: '2026-06-02T10:15:00Z', text: 'The mark is on every ticket. We look at the dish, never at the mark.' },
  c2: { cardId: 'pass', replyTo: 'c1', author: 'Peter', at: '2026-06-02T10:31:00Z', text: 'Then somebody has to say it aloud, and somebody has to answer.' },
};

export const views: Table<View> = {
  v_note: { name: 'The way of the note', laneIds: ['l_act', 'l_fro', 'l_bac', 'l_sup', 'l_par'], phaseIds: ['ph1', 'ph2', 'ph3', 'ph4'] },
  v_save: { name: 'Lost and won back', laneIds: ['l_evi', 'l_act', 'l_fro', 'l_bac', 'l_emo', 'l_tho', 'l_pai', 'l_gai'], phaseIds: ['ph4'] },
};
