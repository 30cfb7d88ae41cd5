/** Mutants of a document by the structure of its JSON: values swapped, doubled, retyped, spliced, nested, made huge; names changed. */
import type { Dice } from '../types';
import { ODD_NAMES, ODD_TEXTS } from './values';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Holder = Json[] | { [name: string]: Json };

interface Place {
  readonly holder: Holder;
  readonly key: string;
}

const MARK = '@@ODD';

const valueAt = ({ holder, key }: Place): Json =>
  Array.isArray(holder) ? (holder[Number(key)] ?? null) : (holder[key] ?? null);

function put({ holder, key }: Place, value: Json): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  // An own property whatever it is called.
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A place drawn by walking down from the top, now and then stopping early. */
function draw(root: Holder, dice: Dice): Place {
  let holder = root;
  for (;;) {
    const keys = Object.keys(holder);
    const key = keys[dice.whole(0, keys.length - 1)];
    if (key === undefined) return { holder, key: 'new' };
    const value = valueAt({ holder, key });
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || dice.chance(0.12))
      return { holder, key };
    holder = value;
  }
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function nested(value: Json, depth: number, dice: Dice): Json {
  let now = value;
  const isList = dice.chance(0.5);
  for (let n = 0; n < depth; n++) now = isList ? [now] : { a: now };
  return now;
}

/** How many of the huge values are very huge: reading one takes a hundred times as long as anything else does. */
const VERY_HUGE = 0.02;

function huge(dice: Dice): Json {
  const size = dice.chance(VERY_HUGE) ? 20_000 : 500;
  const how = dice.whole(0, 3);
  if (how === 0) return dice.pick(['x', ' ', '<b>', '\u0301', '👩🏽‍🚀', '\u202e']).repeat(size);
  if (how === 1) return Array.from({ length: size }, () => 0);
  if (how === 2) return Object.fromEntries(Array.from({ length: size }, (_, n) => [`k${n}`, n]));
  return size * 10 ** dice.whole(0, 300);
}

/** Every string of the document that names a record, so that references go astray. */
function someId(root: Holder, dice: Dice): string {
  const tables = Object.values(root).filter(
    (value): value is { [name: string]: Json } =>
      typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  const table = tables[dice.whole(0, Math.max(0, tables.length - 1))] ?? {};
  const ids = Object.keys(table);
  return ids[dice.whole(0, ids.length - 1)] ?? 'gone';
}

/** The text of a document with one to four such changes. */
export function mutateJson(text: string, other: string, dice: Dice): string {
  const root = JSON.parse(text) as Holder;
  const odd: string[] = [];
  const oddValue = (): string => {
    odd.push(dice.pick(ODD_TEXTS));
    return `${MARK}${odd.length - 1}`;
  };
  for (let wounds = dice.whole(1, 4); wounds > 0; wounds--) {
    const place = draw(root, dice);
    const value = valueAt(place);
    const how = dice.whole(0, 9);
    if (how === 0) {
      const second = draw(root, dice);
      const copy = structuredClone(valueAt(second));
      put(second, structuredClone(value));
      put(place, copy);
    } else if (how === 1) put({ ...place, key: dice.pick(ODD_NAMES) }, structuredClone(value));
    else if (how === 2 || how === 3) put(place, oddValue());
    else if (how === 4) put(place, structuredClone(valueAt(draw(JSON.parse(other) as Holder, dice))));
    else if (how === 5) remove(place);
    else if (how === 6)
      put(place, nested(value, dice.chance(0.3) ? dice.whole(50, 90) : dice.whole(1, 5), dice));
    else if (how === 7) put(place, dice.chance(0.3) ? huge(dice) : someId(root, dice));
    else if (how === 8) {
      remove(place);
      put({ ...place, key: dice.chance(0.5) ? dice.pick(ODD_NAMES) : someId(root, dice) }, value);
    } else if (typeof value === 'number') put(place, value * dice.pick([-1, 0, 1e9, 1e-9, 0.5, 1e300]));
    else if (typeof value === 'string') put(place, dice.chance(0.5) ? someId(root, dice) : `${value}\u0000`);
    else put(place, [structuredClone(value), structuredClone(value)]);
  }
  return JSON.stringify(root).replace(/"@@ODD(\d+)"/g, (_, index: string) => odd[Number(index)] ?? 'null');
}
