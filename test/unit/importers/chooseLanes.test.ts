/** Lanes of an imported map that the user makes something else before taking it in. */
import { describe, expect, it } from 'vitest';
import { validate } from '../../../shared/file/validate';
import { chooseLanes, type LaneChoices } from '../../../shared/importers/chooseLanes';
import { seededRandom } from '../../../shared/model/newId';
import type { LaneKind } from '../../../shared/model/schema';
import { draw, readMap } from './readMap';

const table =
  'Step,Customer actions,Pain points,Mood,Weather\nEnter,opens,[high] heavy door,sad,sunny\nOrder,asks,,happy,happy\n';

/** Chooses by the lanes' place from the top. */
function choose(choices: Readonly<Record<number, LaneKind | 'out'>>, text = table) {
  const map = readMap(text, 'cafe.csv');
  const ids = Object.entries(map.doc.lanes)
    .sort(([, a], [, b]) => (a.rank < b.rank ? -1 : 1))
    .map(([id]) => id);
  const byId: LaneChoices = Object.fromEntries(
    Object.entries(choices).map(([place, kind]) => [ids[Number(place)]!, kind]),
  );
  const doc = chooseLanes(map.doc, byId, seededRandom(5));
  expect(validate(doc as never)).toEqual([]);
  return { ...map, doc };
}

describe('lanes as chosen', () => {
  it('keep their names and bring their cards', () => {
    const map = choose({ 1: 'opportunities', 3: 'channels' });
    expect(draw(map)).toEqual([
      'actions: opens | asks',
      'opportunities "Pain points": heavy door | ',
      'emotions "Mood": -3 | 4',
      'channels "Weather": sunny | happy',
    ]);
    const door = Object.values(map.doc.cards).find((card) => card.title === 'heavy door');
    expect(door).toMatchObject({ kind: 'opportunity' });
    expect(door).not.toHaveProperty('severity');
    expect(Object.values(map.doc.cards).find((card) => card.title === 'sunny')?.kind).toBe('touchpoint');
  });

  it('turn moods into words, and words into moods', () => {
    expect(draw(choose({ 2: 'thoughts' }))[2]).toBe('thoughts "Mood": sad | happy');
    expect(draw(choose({ 2: 'thoughts', 3: 'emotions' })).slice(2)).toEqual([
      'thoughts "Mood": sad | happy',
      'emotions "Weather": sunny | 4',
    ]);
    const numbers = 'Step,Actions,Pains,Weather (0-10)\nA,x,y,10\nB,x,y,5\n';
    expect(draw(choose({ 2: 'emotions' }, numbers))[2]).toBe('emotions "Weather (0-10)": 5 | 0');
  });

  it('may be left out, with their moods', () => {
    const map = choose({ 2: 'out', 3: 'out' });
    expect(draw(map)).toEqual(['actions: opens | asks', 'pains "Pain points": heavy door | ']);
    expect(map.doc.emotions).toEqual({});
  });
});
