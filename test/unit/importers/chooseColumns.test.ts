/** Steps and phases of an imported map that are renamed, put elsewhere or left out before it is taken in. */
import { describe, expect, it } from 'vitest';
import { validate } from '../../../shared/file/validate';
import { type ColumnChoices, chooseColumns } from '../../../shared/importers/chooseColumns';
import type { Blueprint } from '../../../shared/model/schema';
import { draw, phaseNames, readMap } from './readMap';

const table =
  'Phase,Before,Before,Ride,Ride,After\nStep,Plan,Book,Wait,Board,Rate\nActions,looks,pays,,gets in,\nFrontstage,,confirms,,greets,asks\nEmotions,1,,-2,3,\n';

const idOf = (doc: Blueprint, name: string): string =>
  Object.entries({ ...doc.phases, ...doc.steps, ...doc.lanes }).find(([, row]) => row.name === name)![0];

/** Choices by the names of what they are about. */
function choose({ names = {}, steps = {}, phases = {} }: Partial<ColumnChoices>) {
  const map = readMap(table, 'ride.csv');
  const id = (name: string) => idOf(map.doc, name);
  const byId = <T>(rows: Readonly<Record<string, T>>, to: (value: T) => T = (value) => value) =>
    Object.fromEntries(Object.entries(rows).map(([name, value]) => [id(name), to(value)]));
  const doc = chooseColumns(map.doc, {
    names: byId(names),
    steps: byId(steps, (place) => (place === 'out' ? place : id(place))),
    phases: byId(phases),
  });
  expect(validate(doc as never)).toEqual([]);
  return { ...map, doc };
}

describe('steps and phases as chosen', () => {
  it('get other names', () => {
    const map = choose({ names: { Before: 'Getting ready', Book: 'Reserve', Actions: 'Rider' } });
    expect(phaseNames(map)[0]).toBe('Getting ready: Plan, Reserve');
    expect(draw(map)[0]).toMatch(/^actions "Rider": looks \| pays/);
  });

  it('are left out with what stands in them', () => {
    const map = choose({ steps: { Plan: 'out' }, phases: { Ride: 'out' } });
    expect(phaseNames(map)).toEqual(['Before: Book', 'After: Rate']);
    expect(draw(map)).toEqual(['actions "Actions": pays | ', 'frontstage: confirms | asks', 'emotions:  | ']);
    expect(map.doc.emotions).toEqual({});
  });

  it('go to another phase without changing the order of the others, and leave no empty phase behind', () => {
    expect(phaseNames(choose({ steps: { Book: 'Ride', Rate: 'Ride' } }))).toEqual([
      'Before: Plan',
      'Ride: Book, Wait, Board, Rate',
    ]);
    expect(phaseNames(choose({ steps: { Plan: 'Ride', Book: 'Ride' } }))[0]).toBe(
      'Ride: Plan, Book, Wait, Board',
    );
  });

  it('become part of the phase before, one after the other', () => {
    expect(phaseNames(choose({ phases: { Ride: 'before', After: 'before' } }))).toEqual([
      'Before: Plan, Book, Wait, Board, Rate',
    ]);
    expect(phaseNames(choose({ phases: { Before: 'out', Ride: 'before', After: 'before' } }))).toEqual([
      'Ride: Wait, Board, Rate',
    ]);
  });
});
