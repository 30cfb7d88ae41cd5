/** What a new map holds before anyone wrote in it: one phase with three steps, and the lanes of a blueprint. */
import { createBlueprint } from './document';
import { newId, type Random } from './newId';
import { ranksBetween } from './rank';
import type { Blueprint, LaneKind, Locale, Settings } from './schema';

const LANES: readonly LaneKind[] = [
  'evidence',
  'actions',
  'frontstage',
  'backstage',
  'support',
  'emotions',
  'pains',
  'opportunities',
];

/** `now` is an ISO 8601 date-time; the names are in the document's language. */
export function starterBlueprint(options: {
  readonly title: string;
  readonly phaseName: string;
  readonly stepNames: readonly string[];
  readonly locale: Locale;
  readonly now: string;
  readonly generator: string;
  /** How it scores, where that is not the format's default. */
  readonly settings?: Pick<Settings, 'scale' | 'momentFactor'>;
  readonly random: Random;
}): Blueprint {
  const { title, phaseName, stepNames, locale, now, generator, settings = {}, random } = options;
  const phaseId = newId(random);
  const stepRanks = ranksBetween(undefined, undefined, stepNames.length);
  const laneRanks = ranksBetween(undefined, undefined, LANES.length);
  return {
    ...createBlueprint({ id: newId(random), title, locale, now, generator }),
    settings,
    phases: { [phaseId]: { name: phaseName, rank: 'i' } },
    steps: Object.fromEntries(
      stepNames.map((name, index) => [newId(random), { name, phaseId, rank: stepRanks[index] ?? 'i' }]),
    ),
    lanes: Object.fromEntries(
      LANES.map((kind, index) => [newId(random), { kind, rank: laneRanks[index] ?? 'i' }]),
    ),
  };
}
