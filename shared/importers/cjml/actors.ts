/** Who takes part in a CJML journey, and the lanes they get. */
import type { LaneKind } from '../../model/schema';
import type { DraftLane } from '../draft';
import { recogniseLane } from '../lanes/recogniseLane';
import type { Remarks } from '../remarks';
import type { CjmlActor, CjmlPoint, CjmlSide } from './readJourneys';

const fold = (text: string): string => text.trim().toLowerCase();
/** Whether a reference means the actor, by id or by name. */
export const isNamed = ({ id, name }: CjmlActor, ref: string): boolean =>
  fold(id) === fold(ref) || fold(name) === fold(ref);

/** Actors by id or name; those that only touchpoints name are added. */
export function findActors(
  actors: readonly CjmlActor[],
  points: readonly CjmlPoint[],
  guesses: Remarks,
): CjmlActor[] {
  const sides = points.flatMap(({ initiator, receiver }) => [initiator, ...(receiver ? [receiver] : [])]);
  const used = actors.filter((actor) => sides.some((side) => isNamed(actor, side.actor)));
  for (const { actor: ref } of sides) {
    if (used.some((actor) => isNamed(actor, ref))) continue;
    used.push({ id: ref, name: ref || '?', isCustomer: null });
    guesses.add('cjmlActors', ref || '?');
  }
  if (used.some((actor) => actor.isCustomer) || used.length === 0) return used;
  // Nobody is said to be the customer: it is the one who begins.
  const first = used.find((actor) => isNamed(actor, points[0]?.initiator.actor ?? '')) ?? used[0]!;
  guesses.add('customerGuessed', first.name);
  return used.map((actor) => (actor === first ? { ...actor, isCustomer: true } : actor));
}

/** Customers' lanes hold actions; providers that meet a customer stand in front, the others behind, unless their name says more. */
export function actorLanes(
  actors: readonly CjmlActor[],
  points: readonly CjmlPoint[],
  guesses: Remarks,
): DraftLane[] {
  const indexOf = (ref: string): number => actors.findIndex((actor) => isNamed(actor, ref));
  const isCustomer = (side: CjmlSide | null): boolean =>
    side !== null && actors[indexOf(side.actor)]?.isCustomer === true;
  /** Providers that meet a customer. */
  const meets = new Set<number>();
  for (const { initiator, receiver } of points) {
    if (isCustomer(initiator) && receiver) meets.add(indexOf(receiver.actor));
    if (isCustomer(receiver)) meets.add(indexOf(initiator.actor));
  }
  const kindOf = ({ name, isCustomer: isOne }: CjmlActor, index: number): LaneKind => {
    if (isOne) return 'actions';
    const known = recogniseLane(name);
    if (known && !known.ambiguous && /^(?:frontstage|backstage|support|partners|channels)$/.test(known.kind))
      return known.kind;
    guesses.add('actorLanes', name);
    return meets.has(index) ? 'frontstage' : 'backstage';
  };
  const customers = actors.filter((actor) => actor.isCustomer);
  return actors.map((actor, index): DraftLane => {
    const persona = customers.indexOf(actor);
    return {
      kind: kindOf(actor, index),
      label: actor.name,
      ...(persona < 0 || customers.length < 2 ? {} : { persona }),
      cells: new Map(),
    };
  });
}
