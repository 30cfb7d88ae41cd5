/** Changes applied one after the other: which of them the map takes, in which order, and which it refuses. */
import { applyCommand } from '../commands/applyCommand';
import type { Refusal } from '../commands/types';
import type { Blueprint } from '../model/schema';
import type { SheetChange } from './types';

interface Refused {
  readonly change: SheetChange;
  /** Null: what it builds on is refused. */
  readonly refusal: Refusal | null;
}

export interface InTurn {
  readonly doc: Blueprint;
  readonly taken: readonly SheetChange[];
  readonly refused: readonly Refused[];
}

/** What the map refuses is tried again once others have made room, so that a second reading finds nothing that could be had at first. */
export function inTurn(doc: Blueprint, changes: readonly SheetChange[]): InTurn {
  const taken: SheetChange[] = [];
  const done = new Set<string>();
  let now = doc;
  const applyAll = (pending: readonly SheetChange[]): readonly Refused[] => {
    const refused = pending.flatMap((change): Refused[] => {
      if (!change.needs.every((need) => done.has(need))) return [{ change, refusal: null }];
      const applied = applyCommand(now, change.command);
      if (!applied.ok) return [{ change, refusal: applied.refusal }];
      now = applied.doc;
      taken.push(change);
      done.add(change.key);
      return [];
    });
    const isSettled = refused.length === 0 || refused.length === pending.length;
    return isSettled ? refused : applyAll(refused.map(({ change }) => change));
  };
  // What goes, goes last: before that, all that can be moved away from it is.
  const stays = changes.filter(({ kind }) => kind !== 'removed');
  const goes = changes.filter(({ kind }) => kind === 'removed');
  const waiting = applyAll(stays).map(({ change }) => change);
  return { refused: applyAll([...waiting, ...goes]), doc: now, taken };
}
