/** Is this a place in a row of things that are in order? */
import type { Refusal } from '../commands/types';
import { refuse } from './refuse';

/** Refuses an index that is not one of 0…last; an absent one means last. */
export const checkIndex = (index: number | undefined, last: number): Refusal | null =>
  index === undefined || (Number.isInteger(index) && index >= 0 && index <= last) ? null : refuse('offMap');
