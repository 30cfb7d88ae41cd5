/** Opens the figures of the emotion curves: where the values stand, and which of them made the figure. */
import type { Blueprint, Id } from '../../model/schema';
import { personaShares } from '../../model/shares';
import { computeCurves } from '../curves';
import { computeEmotions, type StepEmotions } from '../emotions';
import type { CurveSummary } from '../types';
import { input, shareInput } from './input';
import type { Explained, ExplainedInput, FigureRef } from './types';

type CurveFigure = 'peakEnd' | 'peak' | 'end' | 'mean' | 'lowest' | 'swing' | 'steepestDrop';

/** The emotions that stand behind one curve's value at one step. */
function emotionsAt(doc: Blueprint, stepId: Id, personaId: Id | null): readonly ExplainedInput[] {
  const shares = personaShares(doc);
  return Object.keys(doc.emotions)
    .sort()
    .flatMap((id): ExplainedInput[] => {
      const emotion = doc.emotions[id]!;
      if (emotion.stepId !== stepId) return [];
      if (personaId !== null && emotion.personaId !== personaId) return [];
      if (emotion.personaId !== undefined && !shares.has(emotion.personaId)) return [];
      return [input('value', 'emotions', id, 'value', emotion.value)];
    });
}

/** Which steps made the figure, and the numbers of its formula. */
function parts(
  curve: CurveSummary,
  figure: CurveFigure,
): Pick<Explained, 'formula' | 'values' | 'result'> & { steps: readonly Id[] } {
  const { peak, end, lowest, values, steepestDrop } = curve;
  const numbers = values.map((point) => point.value);
  const all = values.map((point) => point.stepId);
  switch (figure) {
    case 'peakEnd':
      return {
        formula: 'peakEnd',
        values: { peak: peak.value, end: end.value },
        result: curve.peakEnd,
        steps: [peak.stepId, end.stepId],
      };
    case 'peak':
      return {
        formula: 'peak',
        values: { peak: peak.value },
        result: peak.value,
        steps: [peak.stepId],
      };
    case 'end':
      return { formula: 'end', values: { end: end.value }, result: end.value, steps: [end.stepId] };
    case 'mean':
      return {
        formula: 'mean',
        values: { values: numbers, n: numbers.length },
        result: curve.mean,
        steps: all,
      };
    case 'lowest':
      return {
        formula: 'lowest',
        values: { lowest: lowest.value },
        result: lowest.value,
        steps: [lowest.stepId],
      };
    case 'swing': {
      const highest = values.reduce((high, point) => (point.value > high.value ? point : high));
      return {
        formula: 'swing',
        values: { highest: highest.value, lowest: lowest.value },
        result: curve.swing,
        steps: [highest.stepId, lowest.stepId],
      };
    }
    case 'steepestDrop': {
      const at = (stepId: Id | undefined) => values.find((point) => point.stepId === stepId)?.value ?? null;
      const steps = steepestDrop ? [steepestDrop.fromStepId, steepestDrop.toStepId] : [];
      return {
        formula: 'drop',
        values: { before: at(steps[0]), after: at(steps[1]) },
        result: steepestDrop?.drop ?? null,
        steps,
      };
    }
  }
}

export const explainCurve =
  (figure: CurveFigure) =>
  (doc: Blueprint, { id = null }: FigureRef): Explained | null => {
    const curve = computeCurves(doc).find((row) => row.personaId === id);
    if (!curve) return null;
    const { steps, ...explained } = parts(curve, figure);
    const stepCount = Object.keys(doc.steps).length;
    return {
      ...explained,
      inputs: [...new Set(steps)].flatMap((stepId) => emotionsAt(doc, stepId, id)),
      n: curve.values.length,
      caveats: [
        { key: 'emotionsUngraded' },
        ...(curve.values.length < stepCount
          ? [{ key: 'stepsWithout', vars: { count: stepCount - curve.values.length } }]
          : []),
        ...(figure === 'steepestDrop' && explained.result === null ? [{ key: 'neverFalls' }] : []),
      ],
    };
  };

const emotionsOf = (doc: Blueprint, id: FigureRef['id']): StepEmotions | undefined =>
  computeEmotions(doc).find((step) => step.stepId === id);

/** Everyone at one step: the share-weighted mean. */
export function explainStepEmotion(doc: Blueprint, { id }: FigureRef): Explained | null {
  const step = emotionsOf(doc, id);
  if (!step || step.everyone === null) return null;
  const { stepId, everyone, personas } = step;
  const shares = [...personaShares(doc)].filter(([personaId]) => personas.has(personaId));
  const weighted = shares.some(([, share]) => share > 0);
  return {
    formula: weighted ? 'weightedMean' : 'given',
    values: weighted
      ? {
          products: shares.map(([personaId, share]) => share * personas.get(personaId)!),
          shares: shares.map(([, share]) => share),
        }
      : { value: everyone },
    result: everyone,
    inputs: [
      ...emotionsAt(doc, stepId, null).filter((row) => weighted === isOfPersona(doc, row)),
      ...(weighted ? shares.map(([personaId, share]) => shareInput(personaId, share)) : []),
    ],
    caveats: [{ key: 'emotionsUngraded' }],
  };
}

const isOfPersona = (doc: Blueprint, { id }: ExplainedInput): boolean =>
  id !== null && doc.emotions[id]?.personaId !== undefined;

/** How far apart the personas are at one step. */
export function explainDivergence(doc: Blueprint, { id }: FigureRef): Explained | null {
  const step = emotionsOf(doc, id);
  if (!step || step.personas.size === 0) return null;
  const values = [...step.personas.values()];
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  return {
    formula: 'divergence',
    values: { highest, lowest },
    result: highest - lowest,
    inputs: emotionsAt(doc, step.stepId, null).filter((row) => isOfPersona(doc, row)),
    caveats: [{ key: 'emotionsUngraded' }, ...(values.length === 1 ? [{ key: 'onePersona' }] : [])],
  };
}
