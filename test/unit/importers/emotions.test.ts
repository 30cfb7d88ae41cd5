/** Moods in words, pictures and numbers. */
import { expect, it } from 'vitest';
import { guessScale, readMood, readScore, rescale } from '../../../shared/importers/cells/readEmotion';
import { readMap } from './readMap';

it.each([
  ['Frustrated', -3],
  ['Frustrated+', -4],
  ['Confident++', 5],
  ['Confident + Slightly Anxious', 0.8],
  ['very happy', 5],
  ['not satisfied', -1.5],
  ['😐 Neutral → 😟 Frustrated', -2],
  ['😊 期待', 3],
  ['焦虑（"很满意？"）、无奈', -2.5],
  ['不太满意', -2],
  ['急降下', -4],
  ['Hésitante', -1],
  ['低', -4],
  ['the weather', null],
])('%s is %s', (text, value) => {
  expect(readMood(text)).toBe(value);
});

it('finds the scale of numbers', () => {
  const scaleOf = (...cells: string[]) => guessScale(cells.flatMap((cell) => readScore(cell) ?? []));
  expect(scaleOf('1', '4', '5')).toEqual({ low: 1, high: 5 });
  expect(scaleOf('2', '8', '10')).toEqual({ low: 1, high: 10 });
  expect(scaleOf('0', '8')).toEqual({ low: 0, high: 10 });
  expect(scaleOf('−2', '0', '1')).toEqual({ low: -2, high: 2 });
  expect(scaleOf('2/5', '3')).toEqual({ low: 1, high: 5 });
  expect(scaleOf('80 %', '35 %')).toEqual({ low: 0, high: 100 });
  // A plus is only written where a minus would be possible.
  expect(scaleOf('+1', '0', '+2')).toEqual({ low: -2, high: 2 });
  expect(scaleOf('+2.3', '+0.8', '4')).toEqual({ low: -5, high: 5 });
  expect([1, 3, 5].map((value) => rescale(value, { low: 1, high: 5 }))).toEqual([-5, 0, 5]);
});

it('names the mapping, and keeps as cards what it cannot read', () => {
  const numbers = readMap('Stage,Actions,Emotion\nA,x,−2\nB,y,1\nC,z,2\n', 'm.csv');
  expect(Object.values(numbers.doc.emotions).map(({ value }) => value)).toEqual([-5, 2.5, 5]);
  expect(numbers.guesses).toContainEqual({ key: 'emotionScale', vars: { list: '−2 … +2', count: 1 } });
  const words = readMap('Stage,Actions,Emotion\nA,x,Curious\nB,y,like a Monday\n', 'm.csv');
  expect(words.guesses).toContainEqual({ key: 'emotionWords', vars: { list: 'Curious → +2', count: 1 } });
  expect(words.guesses).toContainEqual({ key: 'emotionUnread', vars: { list: 'like a Monday', count: 1 } });
  expect(Object.values(words.doc.cards).map((card) => card.title)).toContain('like a Monday');
});

it.each([
  ['m.csv', `Stage,Actions,Emotion\nA,x,${'7'.repeat(400)}\nB,y,1\n`],
  ['m.csv', `Stage,Actions,Emotion\nA,x,1/${'9'.repeat(400)}\nB,y,2/5\n`],
  ['m.csv', `Stage,Actions,Emotion\nA,x,-1${'0'.repeat(308)}\nB,y,1${'0'.repeat(308)}\n`],
  ['m.mmd', `journey\ntitle T\nsection S\nA: ${'7'.repeat(400)}: me\nB: -1${'0'.repeat(308)}: me\n`],
])('gives valid moods whatever number stands in %s', (fileName, text) => {
  const { doc } = readMap(text, fileName);
  for (const { value } of Object.values(doc.emotions)) expect(Math.abs(value)).toBeLessThanOrEqual(5);
});
