/** Random maps with two histories each, for the laws of merging. */
import { applyCommand } from '../../shared/commands/applyCommand';
import type { Command } from '../../shared/commands/types';
import type { Versions } from '../../shared/merge/types';
import { type Random, seededRandom } from '../../shared/model/newId';
import type { Blueprint, Id } from '../../shared/model/schema';
import { generateMap } from './generateMap';
import { randomCommand } from './randomCommand';
import { workCommand } from './workCommand';

/**
 * - `all`: every kind of command as often as any other, on any records: two who try out every function of the program;
 * - `work`: acts of ordinary work (`workCommand`), each anywhere on the map;
 * - `places`: the same, each person in one phase at a time, and now and then elsewhere. Who works where is drawn for each alone.
 */
export type Mix = 'all' | 'work' | 'places';

/** Acts before a person goes on to another phase, on average, and the share of acts that are done elsewhere meanwhile. */
const STAY = 10;
const ELSEWHERE = 0.15;

/** Makes the commands of one person. */
function person(random: Random, mix: Mix): (doc: Blueprint) => Command {
  if (mix === 'all') return (doc) => randomCommand(doc, random);
  let phase: Id | undefined;
  return (doc) => {
    if (mix === 'work') return workCommand(doc, random, null);
    const phases = Object.keys(doc.phases);
    if (phase === undefined || !Object.hasOwn(doc.phases, phase) || random() < 1 / STAY)
      phase = phases[Math.floor(random() * phases.length)];
    if (random() < ELSEWHERE) return workCommand(doc, random, null);
    const steps = Object.entries(doc.steps).filter(([, step]) => step.phaseId === phase);
    return workCommand(doc, random, new Set(steps.map(([id]) => id)));
  };
}

/** The map after `count` commands that ran; what is refused does not count. */
export function edited(doc: Blueprint, seed: number, count: number, mix: Mix = 'all'): Blueprint {
  const next = person(seededRandom(seed), mix);
  let now = doc;
  for (let done = 0, tries = 0; done < count && tries < count * 200; tries++) {
    const applied = applyCommand(now, next(now));
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
