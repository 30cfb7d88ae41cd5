/** Size of the smallest text in a scene. */
import type { Scene } from '../scene/types';

/** In the scene's units; Infinity where it has no text. */
export const smallestText = (scene: Scene): number =>
  scene.items.reduce(
    (least, item) => (item.type === 'text' ? Math.min(least, item.style.size) : least),
    Number.POSITIVE_INFINITY,
  );
