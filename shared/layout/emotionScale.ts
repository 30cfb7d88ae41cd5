/** Where a feeling from −5 to +5 stands in an emotions lane, and back. */
import { EMOTION_HEIGHT } from './metrics';

/** Room above +5 and below −5. */
const MARGIN = 22;
const UNIT = (EMOTION_HEIGHT - 2 * MARGIN) / 10;

/** The y of a value, −5…5, in a lane whose top is `lane.y`. */
export const emotionY = (lane: { readonly y: number }, value: number): number =>
  lane.y + MARGIN + (5 - value) * UNIT;

/** The whole value, −5…5, nearest to a height in the lane. */
export const emotionAt = (lane: { readonly y: number }, y: number): number =>
  Math.max(-5, Math.min(5, Math.round(5 - (y - lane.y - MARGIN) / UNIT))) + 0;
