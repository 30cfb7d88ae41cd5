/** A short flash of the edge of cards, so that the eye finds what an undo or a jump is about. */
import type { Id } from '../../shared/model/schema';
import { isMotionReduced } from '../state/motion';

const FLASH_MS = 140;
const REVEAL_MS = 600;
const MOST = 24;

function flashNow(ids: readonly Id[], duration: number): void {
  for (const id of ids.slice(0, MOST)) {
    const card = document.querySelector(`.map-node[data-id="${CSS.escape(id)}"] > *`);
    card?.animate(
      [
        { outline: '3px solid var(--accent)', outlineOffset: '1px' },
        { outline: '3px solid transparent', outlineOffset: '1px' },
      ],
      { duration, easing: 'ease-out' },
    );
  }
}

/** `undo`: the short flash; else the one that leads the eye. */
export function flash(ids: readonly Id[], undo = false): void {
  if (ids.length === 0 || isMotionReduced()) return;
  // A frame later the nodes are there, also those that have just come into view.
  requestAnimationFrame(() => requestAnimationFrame(() => flashNow(ids, undo ? FLASH_MS : REVEAL_MS)));
}
