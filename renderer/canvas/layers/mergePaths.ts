/** Paths of equal paint as one: the browser handles a dozen long paths far better than thousands of short ones. */
import type { SceneItem } from '../../../shared/scene/types';

const keys = new WeakMap<SceneItem, string>();

/** What a path is painted with, as text; remembered, for most paths come again with the next edit. */
function paintKey(item: Extract<SceneItem, { type: 'path' }>): string {
  let key = keys.get(item);
  if (key === undefined) {
    key = JSON.stringify([item.fill, item.opacity, item.stroke]);
    keys.set(item, key);
  }
  return key;
}

/**
 * Each group stands where its first path stood; right wherever paths of different paint that meet do not alternate.
 * What is not a path parts the groups: a face with its words stays in its order.
 */
export function mergePaths(items: readonly SceneItem[]): readonly SceneItem[] {
  const groups = new Map<string, { item: Extract<SceneItem, { type: 'path' }>; d: string[]; at: number }>();
  const merged: SceneItem[] = [];
  const close = () => {
    for (const { item, d, at } of groups.values()) if (d.length > 1) merged[at] = { ...item, d: d.join('') };
    groups.clear();
  };
  for (const item of items) {
    if (item.type !== 'path') {
      close();
      merged.push(item);
      continue;
    }
    const key = paintKey(item);
    const group = groups.get(key);
    if (group) group.d.push(item.d);
    else {
      groups.set(key, { item, d: [item.d], at: merged.length });
      merged.push(item);
    }
  }
  close();
  return merged;
}
