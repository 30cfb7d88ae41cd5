/** What each kind of lane is: its zone, the cards it accepts, and the kind a new card in it gets. */
import type { CardKind, LaneKind } from './schema';

/** Ground of a lane: 0 customer, 1 frontstage, 2 backstage, 3 support; `sheet` = the insight sheet below the blueprint. */
export type Zone = 0 | 1 | 2 | 3 | 'sheet';

export interface LaneKindRow {
  readonly zone: Zone;
  readonly accepts: readonly CardKind[];
  /** Kind of a card typed into an empty cell of this lane; null where cells take no cards (emotion points instead). */
  readonly newCard: CardKind | null;
}

const WORK: readonly CardKind[] = ['process', 'touchpoint', 'action', 'text', 'picture'];

export const laneKinds = {
  storyboard: { zone: 0, accepts: ['picture', 'text'], newCard: 'picture' },
  evidence: { zone: 0, accepts: ['evidence', 'touchpoint', 'text', 'picture'], newCard: 'evidence' },
  actions: { zone: 0, accepts: ['action', 'touchpoint', 'text', 'picture'], newCard: 'action' },
  thoughts: { zone: 'sheet', accepts: ['thought', 'text', 'picture'], newCard: 'thought' },
  emotions: { zone: 'sheet', accepts: ['thought', 'text'], newCard: null },
  channels: { zone: 0, accepts: ['touchpoint', 'text', 'picture'], newCard: 'touchpoint' },
  frontstage: {
    zone: 1,
    accepts: ['touchpoint', 'process', 'action', 'text', 'picture'],
    newCard: 'touchpoint',
  },
  backstage: { zone: 2, accepts: WORK, newCard: 'process' },
  support: { zone: 3, accepts: WORK, newCard: 'process' },
  pains: { zone: 'sheet', accepts: ['pain', 'text'], newCard: 'pain' },
  gains: { zone: 'sheet', accepts: ['gain', 'text'], newCard: 'gain' },
  opportunities: { zone: 'sheet', accepts: ['opportunity', 'text'], newCard: 'opportunity' },
  metrics: { zone: 'sheet', accepts: ['metric', 'text'], newCard: 'metric' },
  time: { zone: 'sheet', accepts: ['text', 'metric'], newCard: 'text' },
  policies: { zone: 'sheet', accepts: ['text', 'process'], newCard: 'text' },
  partners: { zone: 3, accepts: ['process', 'text', 'picture'], newCard: 'process' },
  text: { zone: 'sheet', accepts: ['text', 'picture', 'thought'], newCard: 'text' },
} as const satisfies Record<LaneKind, LaneKindRow>;

export const laneKind = (kind: LaneKind): LaneKindRow => laneKinds[kind];

export type LineKind = 'interaction' | 'visibility' | 'internal';

/** The line drawn between two lanes that stand next to each other, from the upper one's zone to the lower one's; null for none. */
export function lineBetween(upper: LaneKind, lower: LaneKind): LineKind | null {
  const [a, b] = [laneKinds[upper].zone, laneKinds[lower].zone];
  if (a === 'sheet' || b === 'sheet' || a === b) return null;
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low === 0) return high === 1 ? 'interaction' : 'visibility';
  if (low === 1) return 'visibility';
  return 'internal';
}
