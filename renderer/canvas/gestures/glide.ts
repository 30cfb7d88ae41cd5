/** A map that is pushed by a finger and let go glides on for a moment, slower and slower; not where motion is to be reduced. */
import type { Point } from '../../../shared/layout/types';
import { isMotionReduced } from '../../state/motion';
import { panBy } from '../moveCamera';

/** Moves older than this say nothing of how fast the finger was, ms. */
const RECENT_MS = 80;
/** Speeds in px per ms: below the first a push does not glide, at the second a glide ends. */
const LEAST = 0.25;
const END = 0.03;
/** Share of the speed that is left after a ms. */
const FRICTION = 0.9965;

interface Sample extends Point {
  readonly at: number;
}
let samples: readonly Sample[] = [];
let frame = 0;

export function stopGlide(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  samples = [];
}

function glide(vx: number, vy: number, before: number): void {
  frame = requestAnimationFrame((now) => {
    const passed = Math.min(40, Math.max(0, now - before));
    panBy(vx * passed, vy * passed);
    const rest = FRICTION ** passed;
    if (Math.hypot(vx, vy) * rest > END) glide(vx * rest, vy * rest, now);
    else frame = 0;
  });
}

/** Remembers where the finger that pans is. */
export function notePush(point: Point, at: number): void {
  samples = [...samples.filter((sample) => at - sample.at < RECENT_MS), { ...point, at }];
}

/** The finger has left the screen: the map glides on as fast as it was pushed. */
export function startGlide(at: number): void {
  const recent = samples.filter((sample) => at - sample.at < RECENT_MS);
  samples = [];
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || last.at === first.at || isMotionReduced()) return;
  const passed = last.at - first.at;
  const [vx, vy] = [(last.x - first.x) / passed, (last.y - first.y) / passed];
  if (Math.hypot(vx, vy) >= LEAST) glide(vx, vy, performance.now());
}
