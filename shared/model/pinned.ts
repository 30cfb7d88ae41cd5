/**
 * Lanes that stay in view under the header. Version 1 of the format has no field for it; it is a field of the lane beyond the format,
 * which every reader keeps and none has to know, and anything but `true` in it means nothing.
 */
import type { Lane } from './schema';

export interface Pinned {
  readonly pinned?: boolean;
}

export const isPinned = (lane: Lane): boolean => (lane as { readonly pinned?: unknown }).pinned === true;
