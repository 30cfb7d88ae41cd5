/** Builds a small map by hand, for tests whose arithmetic is done on paper. */
import { createBlueprint } from '../../../shared/model/document';
import { ranksBetween } from '../../../shared/model/rank';
import type {
  Blueprint,
  Card,
  CardKind,
  Emotion,
  Id,
  LaneKind,
  Link,
  Measure,
  Persona,
  Segment,
  Settings,
  Step,
} from '../../../shared/model/schema';

type CardFields = Omit<Partial<Card>, 'laneId' | 'stepId' | 'rank' | 'kind'>;
type CardRow = readonly [laneId: Id, stepId: Id, kind: CardKind, fields?: CardFields];

export interface MapParts {
  readonly settings?: Settings;
  /** Phase → its steps, in order; one phase `p` with steps `s1`, `s2`, `s3` where absent. */
  readonly phases?: Readonly<Record<Id, readonly Id[]>>;
  readonly steps?: Readonly<Record<Id, Partial<Step>>>;
  /** Lane id → kind, from the top; each kind that is used most often, under its own name, where absent. */
  readonly lanes?: Readonly<Record<Id, LaneKind>>;
  readonly cards?: Readonly<Record<Id, CardRow>>;
  readonly personas?: Readonly<Record<Id, Partial<Persona>>>;
  readonly segments?: Readonly<Record<Id, Omit<Segment, 'name'>>>;
  /** `step persona` (or only `step` for everyone) → value. */
  readonly emotions?: Readonly<Record<string, number>>;
  readonly links?: Readonly<Record<Id, readonly [from: Id, to: Id]>>;
  readonly measures?: Readonly<Record<Id, Measure>>;
}

const LANES: Readonly<Record<Id, LaneKind>> = {
  evidence: 'evidence',
  actions: 'actions',
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'support',
  pains: 'pains',
  opportunities: 'opportunities',
  policies: 'policies',
};

/** Every name and title is the record's id, unless said otherwise. */
export function makeMap(parts: MapParts = {}): Blueprint {
  const { phases = { p: ['s1', 's2', 's3'] }, lanes = LANES } = parts;
  const empty = createBlueprint({
    id: 'doc',
    title: 'Test',
    locale: 'en',
    now: '2026-01-01T00:00:00.000Z',
    generator: 'test',
  });
  return {
    ...empty,
    settings: parts.settings ?? {},
    phases: inOrder(Object.keys(phases), (id, rank) => ({ name: id, rank })),
    steps: inOrder(Object.values(phases).flat(), (id, rank) => ({
      name: id,
      phaseId: Object.keys(phases).find((phaseId) => phases[phaseId]!.includes(id))!,
      rank,
      ...parts.steps?.[id],
    })),
    lanes: inOrder(Object.keys(lanes), (id, rank) => ({ kind: lanes[id]!, rank })),
    cards: inOrder(Object.keys(parts.cards ?? {}), (id, rank): Card => {
      const [laneId, stepId, kind, fields] = parts.cards![id]!;
      return { laneId, stepId, kind, rank, title: id, ...fields };
    }),
    personas: map(parts.personas, (persona, id): Persona => ({ name: id, ...persona })),
    segments: map(parts.segments, (segment, id): Segment => ({ name: id, ...segment })),
    emotions: Object.fromEntries(
      Object.entries(parts.emotions ?? {}).map(([key, value], index): [Id, Emotion] => {
        const [stepId = '', personaId] = key.split(' ');
        return [`e${index}`, { stepId, value, ...(personaId && { personaId }) }];
      }),
    ),
    links: map(parts.links, ([from, to]): Link => ({ from, to })),
    measures: parts.measures ?? {},
  };
}

function inOrder<T>(ids: readonly Id[], make: (id: Id, rank: string) => T): Record<Id, T> {
  const ranks = ranksBetween(undefined, undefined, ids.length);
  return Object.fromEntries(ids.map((id, index) => [id, make(id, ranks[index]!)]));
}

const map = <T, U>(rows: Readonly<Record<Id, T>> = {}, make: (row: T, id: Id) => U): Record<Id, U> =>
  Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, make(row, id)]));
