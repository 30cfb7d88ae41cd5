/** On the map: where the personas of an emotions lane feel most differently, as brackets from the lowest to the highest of their points. */
import type { CurvePoint, Layout } from '../layout/types';
import type { Id } from '../model/schema';

export interface DivergenceMark {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Highest − lowest, 0…10. */
  readonly value: number;
  /** The widest of its lane. */
  readonly widest: boolean;
}

/** Less is no difference worth a mark. */
const LEAST = 4;

/** The curves that are shown count; everyone's mean lies between them. */
export function divergenceMarks(layout: Layout): readonly DivergenceMark[] {
  return layout.lanes.flatMap((lane): readonly DivergenceMark[] => {
    if (lane.kind !== 'emotions' || lane.collapsed) return [];
    const byStep = new Map<Id, CurvePoint[]>();
    for (const curve of layout.curves)
      if (curve.laneId === lane.id && curve.personaId !== null)
        for (const point of curve.points)
          byStep.set(point.stepId, [...(byStep.get(point.stepId) ?? []), point]);
    const marks = Array.from(byStep, ([stepId, points]) => {
      const ascending = [...points].sort((a, b) => a.value - b.value);
      const [lowest, highest] = [ascending[0]!, ascending.at(-1)!];
      return {
        laneId: lane.id,
        stepId,
        x: highest.x,
        top: highest.y,
        bottom: lowest.y,
        value: highest.value - lowest.value,
      };
    });
    const most = Math.max(0, ...marks.map((mark) => mark.value));
    return marks
      .filter(({ value }) => value >= LEAST || (value === most && value > 1))
      .map((mark) => ({ ...mark, widest: mark.value === most }));
  });
}
