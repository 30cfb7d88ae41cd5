/** Cards that a link may lead to, the nearest first, and those of them that a typed text names. */
import type { Layout, Rect } from '../../shared/layout/types';
import type { Blueprint, Id } from '../../shared/model/schema';

export interface LinkTarget {
  readonly id: Id;
  readonly title: string;
  readonly step: string;
}

/** `doc` with the titles as they may be seen. */
export function linkTargets(doc: Blueprint, layout: Layout, from: Id): readonly LinkTarget[] {
  const start = layout.cards.get(from);
  if (!start) return [];
  const linked = new Set(
    Object.values(doc.links).flatMap((link) =>
      link.from === from && (link.kind ?? 'flow') === 'flow' ? [link.to] : [],
    ),
  );
  return [...layout.cards.values()]
    .filter((box) => box.id !== from && !linked.has(box.id))
    .map((box) => ({ box, away: between(start, box) }))
    .sort((a, b) => a.away - b.away)
    .map(({ box }) => ({
      id: box.id,
      title: (doc.cards[box.id]?.title ?? '').replaceAll('\n', ' '),
      step: doc.steps[box.stepId]?.name ?? '',
    }));
}

function between(a: Rect, b: Rect): number {
  const gap = (from: number, size: number, other: number, otherSize: number) =>
    Math.max(0, other - (from + size), from - (other + otherSize));
  return Math.hypot(gap(a.x, a.w, b.x, b.w), gap(a.y, a.h, b.y, b.h));
}

/** At most `count` whose title holds all the words typed. */
export function matching(
  targets: readonly LinkTarget[],
  query: string,
  count: number,
): readonly LinkTarget[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found: LinkTarget[] = [];
  for (const target of targets) {
    if (found.length === count) break;
    const title = target.title.toLocaleLowerCase();
    if (words.every((word) => title.includes(word))) found.push(target);
  }
  return found;
}
