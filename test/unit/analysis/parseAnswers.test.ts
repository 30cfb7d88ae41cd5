/** Answers as people paste them: what is read, what is counted, and what is left aside. */
import { expect, test } from 'vitest';
import { guessAnswerKind, parseAnswers } from '../../../shared/analysis/measures/parseAnswers';

test.each([
  ['10 9 8 0 7', 'nps'],
  ['10, 9, 8\n6;7', 'nps'],
  ['７ ６ ５ ７ １', 'ces'],
  ['5 4 3 5 1', 'csat'],
  ['4.5\n3.8\n5', 'csat-mean'],
  ['88 92 71', 'csat-mean'],
  ['A O M A I', 'kano'],
  ['A 58\nO 31\nM 12\nI 17\nR 3\nQ 2', 'kano'],
  ['Arrival\t9\t5\nRoom\t9\t8', 'csi'],
  [
    'Tangibles\t5.8\t6.1\nReliability\t6.5\t5.2\nResponsiveness\t6.3\t4.9\nAssurance\t6.2\t6\nEmpathy\t5.6\t5.9',
    'servqual',
  ],
  ['42', 'number'],
  ['', null],
  ['hello there', null],
] as const)('%j is read as %s', (text, kind) => {
  expect(guessAnswerKind(text)).toBe(kind);
});

test('answers are counted, and what is none of them is named', () => {
  const { fields, count, ignored } = parseAnswers('nps', '10 9 eleven 11\n7,0');
  expect(fields).toEqual({ answers: [10, 9, 7, 0] });
  expect(count).toBe(4);
  expect(ignored).toEqual(['eleven', '11']);
});

test('a summary of a survey is read as counts', () => {
  const rows = [3, 0, 1, 0, 2, 4, 6, 20, 31, 40, 52].map((count, answer) => `${answer}\t${count}`);
  expect(parseAnswers('nps', rows.join('\n'))).toEqual({
    fields: { detractors: 16, passives: 51, promoters: 92 },
    count: 159,
    ignored: [],
  });
});

test('effort, satisfaction and scores come down to their own fields', () => {
  expect(parseAnswers('ces', '1 7 7 6').fields).toEqual({ counts: [1, 0, 0, 0, 0, 1, 2] });
  expect(parseAnswers('csat', '5 4 3 1').fields).toEqual({ satisfied: 2, total: 4 });
  expect(parseAnswers('csat', '7 6 3').fields).toEqual({ satisfied: 2, total: 3 });
  expect(parseAnswers('csat-mean', '6.5 7').fields).toEqual({ scores: [6.5, 7], max: 7 });
});

test('letters of the Kano table are counted one by one or taken with their counts', () => {
  expect(parseAnswers('kano', 'A a P m').fields).toEqual({ answers: { A: 2, O: 1, M: 1, I: 0, R: 0, Q: 0 } });
  expect(parseAnswers('kano', 'A: 58, O: 31').fields).toEqual({
    answers: { A: 58, O: 31, M: 0, I: 0, R: 0, Q: 0 },
  });
});

test('SERVQUAL is read by the names of its dimensions in any language, else in their fixed order', () => {
  const named = parseAnswers(
    'servqual',
    '移情性\t5\t6\n有形性\t5\t7\n可靠性\t6\t5\n响应性\t6\t4\n保证性\t6\t6',
  );
  const plain = parseAnswers('servqual', '5 7\n6 5\n6 4\n6 6\n5 6');
  expect(plain.fields?.dimensions?.tangibles).toEqual({ expectation: 5, perception: 7 });
  expect(named.fields).toEqual(plain.fields);
  expect(parseAnswers('servqual', '5 6 6 6 5\n7 5 4 6 6').fields).toEqual(plain.fields);
});

test('decimals may have a comma where a table parts its cells by tabs', () => {
  expect(parseAnswers('csi', 'Check-in, desk\t8,5\t4').fields).toEqual({
    items: [{ name: 'Check-in, desk', importance: 8.5, satisfaction: 4 }],
  });
});
