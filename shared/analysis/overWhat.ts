/** Whether a wait is longer than it is meant to be. */
import type { Wait } from '../model/schema';

/** `limit` = above the longest acceptable time; `target` = only above the standard; null = neither, or none is set. */
export function overWhat({ minutes, target, limit }: Wait): 'limit' | 'target' | null {
  if (limit !== undefined && minutes > limit) return 'limit';
  return target !== undefined && minutes > target ? 'target' : null;
}
