/** The ranking in parts: by persona and evidence, and grouped by where or whom it hurts. */
import { orderedLanes, orderedPhases, orderedSteps } from '../model/queries';
import type { Blueprint, EvidenceGrade, Id } from '../model/schema';
import { personaShares } from '../model/shares';
import { computePains } from './pains';
import { coveredSteps } from './places';
import { concerns } from './reach';
import type { PainScore } from './types';

export type PainGrouping = 'step' | 'lane' | 'persona' | 'phase';

/** Empty or absent lists leave everything in. */
export interface PainFilter {
  /** Pains that concern one of these personas, those that name nobody among them. */
  readonly personaIds?: readonly Id[];
  readonly evidence?: readonly EvidenceGrade[];
}

export interface PainGroup {
  readonly id: Id;
  /** Sum of the weighted scores. */
  readonly total: number;
  /** In the order of the ranking. */
  readonly pains: readonly PainScore[];
}

/** The ranking less what the filter leaves out; the pains keep their order. */
export function filterPains(doc: Blueprint, filter: PainFilter): readonly PainScore[] {
  const { personaIds = [], evidence = [] } = filter;
  return computePains(doc).filter((pain) => {
    if (evidence.length > 0 && !evidence.includes(pain.evidence)) return false;
    const named = doc.cards[pain.id]?.personaIds;
    return personaIds.length === 0 || personaIds.some((id) => concerns(named, id));
  });
}

/**
 * The pains of each step, phase (those they cover), lane (that of the card they are about, else their own) or persona (those they
 * concern), the group that carries most first, equal ones in map order; groups without pains are left out. A pain stands in each
 * group that it belongs to.
 */
export function groupPains(doc: Blueprint, by: PainGrouping, filter: PainFilter = {}): readonly PainGroup[] {
  const groups = new Map<Id, PainScore[]>(groupIds(doc, by, filter).map((id) => [id, []]));
  for (const pain of filterPains(doc, filter))
    for (const id of new Set(groupsOf(doc, by, pain.id))) groups.get(id)?.push(pain);
  return Array.from(groups, ([id, pains]) => ({
    id,
    total: pains.reduce((sum, pain) => sum + pain.score, 0),
    pains,
  }))
    .filter((group) => group.pains.length > 0)
    .sort((a, b) => b.total - a.total);
}

/** All groups there could be, in map order. */
function groupIds(doc: Blueprint, by: PainGrouping, { personaIds = [] }: PainFilter): readonly Id[] {
  if (by === 'step') return orderedSteps(doc).map((row) => row.id);
  if (by === 'phase') return orderedPhases(doc).map((row) => row.id);
  if (by === 'lane') return orderedLanes(doc).map((row) => row.id);
  const all = [...personaShares(doc).keys()];
  return personaIds.length > 0 ? all.filter((id) => personaIds.includes(id)) : all;
}

function groupsOf(doc: Blueprint, by: PainGrouping, painId: Id): readonly Id[] {
  const card = doc.cards[painId]!;
  if (by === 'step') return coveredSteps(doc, card).map((step) => step.id);
  if (by === 'phase') return coveredSteps(doc, card).map((step) => step.record.phaseId);
  if (by === 'persona') return Object.keys(doc.personas).filter((id) => concerns(card.personaIds, id));
  const about = card.about === undefined ? undefined : doc.cards[card.about];
  return [about?.laneId ?? card.laneId];
}
