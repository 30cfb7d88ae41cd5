/** A new, empty map: one phase with three steps and the lanes of a blueprint. */
import { createBlueprint } from '../../shared/model/document';
import { newId } from '../../shared/model/newId';
import { ranksBetween } from '../../shared/model/rank';
import type { Blueprint, LaneKind } from '../../shared/model/schema';
import { ui } from './ui';
import { t } from './useT';

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
const STEPS = 3;

export const GENERATOR = 'throughline 0.1.0';

export function newBlueprint(now: string = new Date().toISOString()): Blueprint {
  const make = () => newId(Math.random);
  const phaseId = make();
  const stepRanks = ranksBetween(undefined, undefined, STEPS);
  const laneRanks = ranksBetween(undefined, undefined, LANES.length);
  const blank = createBlueprint({
    id: make(),
    title: t('canvas.new.title'),
    locale: ui.getState().locale,
    now,
    generator: GENERATOR,
  });
  return {
    ...blank,
    phases: { [phaseId]: { name: t('canvas.new.phase', { number: 1 }), rank: 'i' } },
    steps: Object.fromEntries(
      stepRanks.map((rank, index) => [
        make(),
        { name: t('canvas.new.step', { number: index + 1 }), phaseId, rank },
      ]),
    ),
    lanes: Object.fromEntries(LANES.map((kind, index) => [make(), { kind, rank: laneRanks[index] ?? 'i' }])),
  };
}
