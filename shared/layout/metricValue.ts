/** A metric card's figure as text without words: value, unit, and the target after an arrow. */
import { computeMeasures } from '../analysis/measures';
import type { Blueprint, Id, MeasureKind } from '../model/schema';

/** Kinds whose headline is a percentage. */
const PERCENT: ReadonlySet<MeasureKind> = new Set(['csat', 'csat-mean', 'csi']);

const number = (value: number): string => String(Math.round(value * 10) / 10);

const memo = new WeakMap<object, ReadonlyMap<Id, string>>();

/** Texts by measure id; measures without a value have none. */
export function metricValues(doc: Blueprint): ReadonlyMap<Id, string> {
  let texts = memo.get(doc.measures);
  if (!texts) {
    const list: [Id, string][] = [];
    for (const { id, kind, value } of computeMeasures(doc)) {
      if (typeof value !== 'number') continue;
      const { unit, target } = doc.measures[id]!;
      const suffix = PERCENT.has(kind) ? ' %' : unit ? ` ${unit}` : '';
      const aim = kind === 'number' && target !== undefined ? ` → ${number(target)}${suffix}` : '';
      list.push([id, number(value) + suffix + aim]);
    }
    texts = new Map(list);
    memo.set(doc.measures, texts);
  }
  return texts;
}
