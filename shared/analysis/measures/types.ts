/** What a kind of measure gives: plain numbers, null where the answers are not there. */
import type { Measure } from '../../model/schema';

/** `value` is the headline figure; the other names are the method's own. */
export type MeasureFigures = { readonly value: number | null } & Readonly<Record<string, unknown>>;

export type ComputeMeasure = (measure: Measure) => MeasureFigures;
