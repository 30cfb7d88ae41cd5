/** Which figures each kind of measure has, and under what name they stand in its result. */
import type { MeasureKind } from '../../model/schema';

export const MEASURE_FIGURES = {
  nps: { kind: 'nps', result: 'value' },
  csat: { kind: 'csat', result: 'value' },
  csatMean: { kind: 'csat-mean', result: 'value' },
  cesMean: { kind: 'ces', result: 'mean' },
  cesIndex: { kind: 'ces', result: 'index' },
  csi: { kind: 'csi', result: 'value' },
  servqualMean: { kind: 'servqual', result: 'mean' },
  servqualWeighted: { kind: 'servqual', result: 'weighted' },
  kanoCategory: { kind: 'kano', result: 'category' },
  csPlus: { kind: 'kano', result: 'csPlus' },
  csMinus: { kind: 'kano', result: 'csMinus' },
  number: { kind: 'number', result: 'value' },
  distance: { kind: 'number', result: 'distance' },
} as const satisfies Record<string, { readonly kind: MeasureKind; readonly result: string }>;
export type MeasureFigure = keyof typeof MEASURE_FIGURES;

/** The figures that a kind of measure has, its headline first; SERVQUAL’s single gaps are `measure.servqualGap`. */
export const figuresOfMeasure = (kind: MeasureKind): readonly `measure.${MeasureFigure}`[] =>
  (Object.keys(MEASURE_FIGURES) as MeasureFigure[])
    .filter((figure) => MEASURE_FIGURES[figure].kind === kind)
    .map((figure) => `measure.${figure}` as const);
