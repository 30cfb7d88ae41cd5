/** Random maps with two histories each, for the laws of merging. */
import { applyCommand } from '../../shared/commands/applyCommand';
import type { CommandType } from '../../shared/commands/types';
import type { Versions } from '../../shared/merge/types';
import { seededRandom } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { generateMap } from './generateMap';
import { randomCommand } from './randomCommand';

/** How often each kind of edit is made in ordinary work, in parts of about a hundred; all others are rare. */
const WORK: { readonly [T in CommandType]?: number } = {
  'card.edit': 30,
  'card.add': 20,
  'card.move': 12,
  'card.delete': 6,
  'link.add': 5,
  'emotion.set': 5,
  'comment.add': 5,
  'card.shift': 3,
  'card.duplicate': 3,
  'step.add': 2,
  'step.edit': 2,
  'link.edit': 2,
  'comment.edit': 2,
  'note.add': 2,
  'step.move': 1,
  'link.delete': 1,
  'note.edit': 1,
  'measure.add': 1,
};
const RARE = 0.3;
/** Taking away, or copying, a lane, phase or persona with everything on it happens once in some hundred edits at most. */
const SWEEPING = /^(lane|phase|persona|segment)\.(delete|duplicate)$|^step\.duplicate$/;
const workWeight = (type: CommandType): number => WORK[type] ?? (SWEEPING.test(type) ? RARE / 6 : RARE);

/** `all`: every kind of command as often as any other; `work`: as often as it is made in ordinary work. */
export type Mix = 'all' | 'work';

/** The map after `count` commands that ran; what is refused does not count. */
export function edited(doc: Blueprint, seed: number, count: number, mix: Mix = 'all'): Blueprint {
  const random = seededRandom(seed);
  let now = doc;
  for (let done = 0, tries = 0; done < count && tries < count * 200; tries++) {
    const command = randomCommand(now, random, mix === 'work' ? 2 : 0);
    if (mix === 'work' && random() * 30 > workWeight(command.type)) continue;
    const applied = applyCommand(now, command);
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
