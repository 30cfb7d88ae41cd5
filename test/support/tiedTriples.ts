/** Small maps with two histories that meet where order could count: few steps under wide cards, equal ranks, ids and texts that both sides make. */
import { applyCommand } from '../../shared/commands/applyCommand';
import type { Command } from '../../shared/commands/types';
import type { Versions } from '../../shared/merge/types';
import { type Random, seededRandom } from '../../shared/model/newId';
import type { Blueprint, Card } from '../../shared/model/schema';
import { tinyMap } from './tinyMap';

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** Both sides draw new ids from here, so that they meet. */
const NEW_IDS = ['n1', 'n2', 'n3', 'n4'];
const TEXTS = ['', 'one', 'one\ntwo', 'two\none', 'one\none'];

function command(doc: Blueprint, random: Random): Command {
  const id = (table: 'steps' | 'cards' | 'lanes' | 'personas' | 'links') =>
    pick(random, Object.keys(doc[table])) ?? 'nobody';
  const upTo = (count: number) => Math.floor(random() * count);
  const cell = () => ({ laneId: id('lanes'), stepId: id('steps'), index: upTo(3) });
  const makers: readonly (() => Command)[] = [
    () => ({ type: 'step.delete', ids: [id('steps')] }),
    () => ({ type: 'step.delete', ids: [id('steps'), id('steps')] }),
    () => ({
      type: 'step.add',
      id: pick(random, NEW_IDS),
      phaseId: 'ph',
      index: upTo(4),
      step: { name: pick(random, TEXTS) },
    }),
    () => ({ type: 'step.move', ids: [id('steps')], phaseId: 'ph', index: upTo(4) }),
    () => ({
      type: 'card.add',
      id: pick(random, NEW_IDS),
      at: cell(),
      card: { kind: 'process', title: pick(random, TEXTS), span: 1 + upTo(3) },
    }),
    () => ({ type: 'card.move', ids: [id('cards')], to: cell() }),
    () => ({ type: 'card.edit', ids: [id('cards')], fields: { span: 1 + upTo(4) } }),
    () => ({ type: 'card.edit', ids: [id('cards')], fields: { body: pick(random, TEXTS) } }),
    () => ({
      type: 'card.edit',
      ids: [id('cards')],
      fields: { about: id('cards'), tags: [pick(random, TEXTS)] },
    }),
    () => ({ type: 'card.delete', ids: [id('cards')] }),
    () => ({ type: 'lane.move', id: id('lanes'), index: upTo(3) }),
    () => ({ type: 'lane.delete', id: id('lanes') }),
    () => ({ type: 'link.add', id: pick(random, NEW_IDS), link: { from: id('cards'), to: id('cards') } }),
    () => ({ type: 'link.edit', id: id('links'), fields: { from: id('cards') } }),
    () => {
      const stepId = id('steps');
      return { type: 'emotion.set', id: `e-${stepId}`, stepId, value: upTo(3) };
    },
  ];
  return pick(random, makers)();
}

function edited(doc: Blueprint, random: Random, count: number): Blueprint {
  let now = doc;
  for (let tries = 0; tries < count * 3; tries++) {
    const applied = applyCommand(now, command(now, random));
    if (applied.ok) now = applied.doc;
  }
  return now;
}

/** Some cards of one cell with one rank, as a file written by another program may have them. */
function withTies(doc: Blueprint, random: Random): Blueprint {
  const cards = Object.entries(doc.cards).map(([id, card]): [string, Card] => [
    id,
    random() < 0.4 ? { ...card, rank: 'V' } : card,
  ]);
  return { ...doc, cards: Object.fromEntries(random() < 0.5 ? cards : cards.reverse()) };
}

/** The same seed gives the same triple. */
export function tiedTriple(seed: number): Versions {
  const random = seededRandom(seed);
  const steps: readonly Command[] = ['s3', 's4'].map((id, index) => ({
    type: 'step.add',
    id,
    phaseId: 'ph',
    index: 2 + index,
    step: { name: id },
  }));
  let base = tinyMap;
  for (const each of steps) {
    const applied = applyCommand(base, each);
    if (applied.ok) base = applied.doc;
  }
  base = withTies(edited(base, random, 4), random);
  const [ours, theirs] = [0, 1].map(() => edited(base, random, 1 + Math.floor(random() * 4)));
  return { base, ours: withTies(ours ?? base, random), theirs: theirs ?? base };
}
