/** The layout of what a view leaves of a map: notes stay with the step and the lane they float over, and go with them. */
import { layout } from '../layout/layout';
import type { Layout, LayoutOptions } from '../layout/types';
import type { Blueprint } from '../model/schema';
import { notesOfRow } from './rows';

export function viewLayout(doc: Blueprint, options: LayoutOptions): Layout {
  const { view, ...rest } = options;
  const isPart = view?.laneIds || view?.phaseIds || view?.personaIds;
  if (!isPart || Object.keys(doc.notes).length === 0) return layout(doc, options);
  const part = layout({ ...doc, notes: {} }, options);
  const notes = notesOfRow(layout(doc, rest), part);
  return {
    ...part,
    notes,
    width: Math.max(part.width, ...notes.map(({ x, w }) => x + w)),
    height: Math.max(part.height, ...notes.map(({ y, h }) => y + h)),
  };
}
