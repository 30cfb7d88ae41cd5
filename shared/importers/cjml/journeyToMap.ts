/** Turns a CJML journey into a map: actors are lanes, phases steps, touchpoints cards, their two ends linked. */

import { laneKinds } from '../../model/laneKinds';
import { readMood } from '../cells/readEmotion';
import type { DraftCard, DraftEmotion, DraftLink, MapDraft } from '../draft';
import { Remarks } from '../remarks';
import { actorLanes, findActors, isNamed } from './actors';
import type { CjmlActor, CjmlJourney, CjmlPhase, CjmlPoint, CjmlSide } from './readJourneys';

type Card = { -readonly [K in keyof DraftCard]: DraftCard[K] };
interface Placed {
  readonly card: Card;
  readonly step: number;
}

/** Phases of the map where the descriptions of the journey's phases are names: alike for neighbours, or all of them short. */
function coarserPhases(phases: readonly CjmlPhase[]): string[] | null {
  const names = phases.map(({ description }) => description);
  if (names.length < 2 || names.some((name) => name === '' || name.length > 60)) return null;
  return names;
}

/** Experiences by step: the first that tells a mood is the step's, the others stay in words. */
class Feelings {
  readonly emotions: DraftEmotion[] = [];
  readonly thoughts = new Map<number, DraftCard[]>();

  add(step: number, note: string): void {
    const value = readMood(note);
    if (value !== null && !this.emotions.some((emotion) => emotion.step === step))
      this.emotions.push({ step, value, note });
    else this.thoughts.set(step, [...(this.thoughts.get(step) ?? []), { title: note }]);
  }
}

export function journeyToMap(journey: CjmlJourney, all: readonly CjmlActor[], isBroken: boolean): MapDraft {
  const losses = new Remarks();
  const guesses = new Remarks();
  const actors = findActors(all, journey.points, guesses);
  const indexOf = (ref: string): number =>
    Math.max(
      0,
      actors.findIndex((actor) => isNamed(actor, ref)),
    );
  const lanes = actorLanes(actors, journey.points, guesses);
  const customers = actors.filter((actor) => actor.isCustomer);
  const hasPhases = journey.phases.length > 0;
  const stepOf = new Map(journey.phases.map((phase, i) => [phase.id, i]));
  if (!hasPhases) guesses.add('cjmlNoPhases');
  /** Touchpoint that brought each card: a cell shows them in that order. */
  const cameWith = new Map<DraftCard, number>();
  const put = (side: CjmlSide, step: number, isContact: boolean, index: number): Card => {
    const { kind, cells } = lanes[indexOf(side.actor)]!;
    const canTouch = isContact && laneKinds[kind].accepts.some((accepted) => accepted === 'touchpoint');
    const card: Card = { title: side.label, ...(canTouch ? { kind: 'touchpoint' as const } : {}) };
    cameWith.set(card, index);
    cells.set(step, [...(cells.get(step) ?? []), card]);
    return card;
  };
  const keyOf = (side: CjmlSide): string => `${indexOf(side.actor)} ${side.label}`;
  const titleOf = (point: CjmlPoint): string =>
    point.initiator.label || point.receiver?.label || point.comment || point.channel;

  /** What actors begin themselves: the other end of a contact may be one of these. */
  const begun = new Map<string, Placed[]>();
  const feelings = new Feelings();
  let last = 0;
  const placed = journey.points.map((point, index): Placed => {
    const title = titleOf(point);
    const known = stepOf.get(point.phase);
    if (hasPhases && known === undefined) guesses.add('cjmlPlaced', title);
    last = hasPhases ? (known ?? last) : index;
    const side = { ...point.initiator, label: title };
    const card = put(side, last, point.receiver !== null, index);
    const body = [point.comment === title ? '' : point.comment, ...point.times].filter((text) => text !== '');
    if (body.length > 0) card.body = body.join('\n');
    if (point.channel !== '') card.channels = [point.channel];
    if (point.marks.length > 0) card.tags = point.marks;
    if (point.experience !== '') feelings.add(last, point.experience);
    const one = { card, step: last };
    begun.set(keyOf(side), [...(begun.get(keyOf(side)) ?? []), one]);
    return one;
  });

  const links: DraftLink[] = [];
  const partnersOf = new Map<Card, Set<Card>>();
  for (const [index, { receiver, ...point }] of journey.points.entries()) {
    const { card: from, step } = placed[index]!;
    if (!receiver) continue;
    if (receiver.label === '' || receiver.label === from.title) {
      losses.add(
        'cjmlReceivers',
        `${titleOf({ ...point, receiver })} → ${actors[indexOf(receiver.actor)]!.name}`,
      );
      continue;
    }
    const own = begun.get(keyOf(receiver));
    const to = (own?.find((one) => one.step === step) ?? own?.[0])?.card ?? put(receiver, step, true, index);
    const isThere = partnersOf.get(to)?.has(from) || partnersOf.get(from)?.has(to);
    if (isThere || to === from) continue;
    partnersOf.set(from, (partnersOf.get(from) ?? new Set()).add(to));
    links.push({ from, to });
  }
  const place = (card: DraftCard) => cameWith.get(card) ?? 0;
  for (const { cells } of lanes) for (const cell of cells.values()) cell.sort((a, b) => place(a) - place(b));
  const { emotions, thoughts } = feelings;
  for (const { note = '', value } of emotions) guesses.add('emotionWords', `${note} → ${value}`);
  if (emotions.length > 0) lanes.push({ kind: 'emotions', cells: new Map() });
  if (thoughts.size > 0) lanes.push({ kind: 'thoughts', cells: thoughts });
  if (isBroken) losses.add('brokenXml');

  const coarse = coarserPhases(journey.phases);
  const phases: string[] = [];
  const steps = hasPhases
    ? journey.phases.map(({ name }, i) => {
        if (coarse && (i === 0 || coarse[i] !== coarse[i - 1])) phases.push(coarse[i]!);
        return { name, phase: Math.max(0, phases.length - 1) };
      })
    : journey.points.map((point) => ({ name: titleOf(point), phase: 0 }));
  if (coarse) guesses.add('phasesFromDescriptions', [...new Set(phases)].join(', '));
  else {
    guesses.add('onePhase');
    for (const { description } of journey.phases)
      if (description !== '') losses.add('phaseDescriptions', description);
  }
  return {
    title: journey.title,
    ...(journey.description !== '' && journey.description !== journey.title
      ? { description: journey.description }
      : {}),
    state: journey.state,
    phases: coarse ? phases : null,
    steps,
    lanes,
    personas: customers.map(({ name }) => name),
    emotions,
    links,
    losses: losses.toList(),
    guesses: guesses.toList(),
  };
}
