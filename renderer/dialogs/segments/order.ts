/** The order of the table of segments: by a column, unrated ones last; it stays while values are typed, so that no row jumps away. */
import { attractivenessOf } from '../../../shared/analysis/segments';
import type { Blueprint, Id, Segment } from '../../../shared/model/schema';

export const COLUMNS = ['name', 'size', 'potential', 'competition', 'fit', 'attractiveness'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

const shownIn = (segment: Segment, column: Column): string | number | null =>
  column === 'attractiveness' ? attractivenessOf(segment) : (segment[column] ?? null);

export function sortedIds({ segments }: Blueprint, { column, descending }: Sorting): readonly Id[] {
  const rows = Object.entries(segments).map(([id, segment]) => ({ id, value: shownIn(segment, column) }));
  rows.sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || (a.id < b.id ? -1 : 1);
    const order =
      typeof a.value === 'string' || typeof b.value === 'string'
        ? String(a.value).localeCompare(String(b.value))
        : a.value - b.value;
    return (descending ? -order : order) || (a.id < b.id ? -1 : 1);
  });
  return rows.map(({ id }) => id);
}

/** The shown order with what has been added since at its end and without what is gone. */
export function keepOrder(order: readonly Id[], { segments }: Blueprint): readonly Id[] {
  const known = new Set(order);
  return [
    ...order.filter((id) => Object.hasOwn(segments, id)),
    ...Object.keys(segments).filter((id) => !known.has(id)),
  ];
}
