/** The cards of a draft and the links between them, as records. */
import { laneKinds } from '../model/laneKinds';
import { newId } from '../model/newId';
import { ranksBetween } from '../model/rank';
import type { Card, Id, LaneKind, Link } from '../model/schema';
import type { DraftCard, MapDraft } from './draft';

/** Ids of a draft's things, by their index. */
export interface DraftIds {
  readonly lanes: readonly Id[];
  readonly steps: readonly Id[];
  readonly personas: readonly Id[];
}

interface Place {
  readonly lane: LaneKind;
  readonly laneId: Id;
  readonly stepId: Id;
  readonly rank: string;
  /** Steps from this one to the last. */
  readonly left: number;
}

const list = <T>(name: string, values: readonly T[] | undefined): object =>
  values && values.length > 0 ? { [name]: [...values] } : {};

function makeCard(card: DraftCard, place: Place, personas: readonly Id[], about: Id | undefined): Card {
  const span = Math.min(card.span ?? 1, place.left);
  return {
    laneId: place.laneId,
    stepId: place.stepId,
    rank: place.rank,
    kind: card.kind ?? laneKinds[place.lane].newCard ?? 'thought',
    title: card.title,
    ...(card.body ? { body: card.body } : {}),
    ...(card.severity === undefined ? {} : { severity: card.severity }),
    ...(card.owner ? { owner: card.owner } : {}),
    ...list('tags', card.tags),
    ...list('channels', card.channels),
    ...(card.moment ? { moment: card.moment } : {}),
    ...(card.decision ? { decision: true } : {}),
    ...(card.minutes === undefined ? {} : { minutes: card.minutes }),
    ...(span > 1 ? { span } : {}),
    ...list('personaIds', personas),
    ...(about === undefined ? {} : { about }),
  };
}

export function makeCards(
  draft: MapDraft,
  ids: DraftIds,
  random: () => number,
): { cards: Record<Id, Card>; links: Record<Id, Link> } {
  const idOf = new Map<DraftCard, Id>();
  const all = draft.lanes.flatMap((lane, laneIndex) =>
    [...lane.cells].flatMap(([step, cell]) => {
      const ranks = ranksBetween(undefined, undefined, cell.length);
      return cell.map((card, i) => {
        const id = newId(random);
        idOf.set(card, id);
        const place: Place = {
          lane: lane.kind,
          laneId: ids.lanes[laneIndex]!,
          stepId: ids.steps[step]!,
          rank: ranks[i]!,
          left: ids.steps.length - step,
        };
        return { id, card, place };
      });
    }),
  );
  const cards: Record<Id, Card> = {};
  for (const { id, card, place } of all) {
    const personas = (card.personas ?? []).map((index) => ids.personas[index]!);
    cards[id] = makeCard(card, place, personas, card.about && idOf.get(card.about));
  }
  const links: Record<Id, Link> = {};
  for (const { from, to, kind, label } of draft.links ?? []) {
    const [start, end] = [idOf.get(from), idOf.get(to)];
    if (start === undefined || end === undefined || start === end) continue;
    links[newId(random)] = {
      from: start,
      to: end,
      ...(kind ? { kind } : {}),
      ...(label ? { label } : {}),
    };
  }
  return { cards, links };
}
