/** The two sides of a merge, and which of them has a record that the other one deleted. */
import type { Conflict, Side } from './types';

export const SIDES: readonly Side[] = ['ours', 'theirs'];

export const otherSide = (side: Side): Side => (side === 'ours' ? 'theirs' : 'ours');

/** The side that has the record of a question about a deletion. */
export const keeperOf = ({ ours }: Pick<Conflict, 'ours'>): Side => (ours === undefined ? 'theirs' : 'ours');
