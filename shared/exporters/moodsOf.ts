/** What is felt at the steps an export shows. */
import { computeEmotions } from '../analysis/emotions';
import { emotionAt } from '../model/queries';
import type { Blueprint, Lane } from '../model/schema';
import { personaShares } from '../model/shares';
import type { ShownMap } from './shownMap';

/** −5…5 for each shown column: the mean of the shown personas by their shares, else the value given for everyone; null without one. */
export function moodsOf(doc: Blueprint, shown: ShownMap): readonly (number | null)[] {
  const shares = personaShares(doc);
  const here = new Map(computeEmotions(doc).map((row) => [row.stepId, row]));
  const all = shown.personaIds.length === shares.size;
  return shown.steps.map(({ id }) => {
    const row = here.get(id);
    if (!row || all) return row?.everyone ?? null;
    let [sum, weight] = [0, 0];
    for (const personaId of shown.personaIds) {
      const value = row.personas.get(personaId);
      if (value === undefined) continue;
      // One persona alone counts in full, whatever its share.
      const share = shown.personaIds.length === 1 ? 1 : (shares.get(personaId) ?? 0);
      sum += value * share;
      weight += share;
    }
    return weight > 0 ? sum / weight : null;
  });
}

/** Values of a lane's feelings by column: its persona's, else the mean; none for lanes of other kinds. */
export function laneMoods(doc: Blueprint, shown: ShownMap, lane: Lane): readonly (number | null)[] {
  const { kind, personaId } = lane;
  if (kind !== 'emotions') return [];
  if (personaId === undefined) return moodsOf(doc, shown);
  return shown.steps.map(({ id }) => emotionAt(doc, id, personaId)?.record.value ?? null);
}
