/** Random maps with two histories each, for the laws of merging. */
import { applyCommand } from '../../shared/commands/applyCommand';
import type { Versions } from '../../shared/merge/types';
import { seededRandom } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { generateMap } from './generateMap';
import { randomCommand } from './randomCommand';

/** The map after `count` commands that ran; what is refused does not count. */
export function edited(doc: Blueprint, seed: number, count: number): Blueprint {
  const random = seededRandom(seed);
  let now = doc;
  for (let done = 0, tries = 0; done < count && tries < count * 4; tries++) {
    const applied = applyCommand(now, randomCommand(now, random));
    if (!applied.ok || applied.patches.length === 0) continue;
    now = applied.doc;
    done++;
  }
  return now;
}

const bases = new Map<string, Blueprint>();

/** A map with a past, so that every table has records. */
function baseMap(seed: number, cards: number): Blueprint {
  const key = `${seed} ${cards}`;
  const known = bases.get(key) ?? edited(generateMap({ cards, seed }), seed, 60);
  bases.set(key, known);
  return known;
}

/** The same seed gives the same triple; each side has up to `most` edits, or exactly that many. */
export function triple(
  seed: number,
  most: number,
  options: { exactly?: boolean; cards?: number } = {},
): Versions {
  const random = seededRandom(seed);
  const base = baseMap(Math.floor(random() * 24), options.cards ?? 20);
  const count = () => (options.exactly ? most : Math.floor(random() * (most + 1)));
  const [ours, theirs] = [count(), count()].map((edits) =>
    edited(base, Math.floor(random() * 2 ** 31), edits),
  ) as [Blueprint, Blueprint];
  return { base, ours, theirs };
}
