/**
 * What a disk may hold after a crash: up to any operation, with any part of what was not yet durable. Data is durable once its file was synced
 * after it, a name once its folder was. What is not durable may be there or not, each by itself, whatever came first; a write may be there in
 * part, or as zeros.
 */
import type { Operation } from './disk';
import type { Dice } from './types';

/** States of one crash point that are looked at at most; where there are more, they are drawn. */
const MOST_OF_ONE = 256;

export interface CrashState {
  /** Inode by full path, of all names that operations touched; null = the name is gone. Names never touched are as at the start. */
  readonly names: ReadonlyMap<string, number | null>;
  /** Whether all of a file's data is there; a file that nothing was written to is whole. */
  readonly isWhole: (inode: number) => boolean;
  /** Whether nothing that was written to it is there. */
  readonly isUntouched: (inode: number) => boolean;
  /** What had been said before the crash. */
  readonly said: readonly string[];
  /** To see it again. */
  readonly label: () => string;
}

/** Which operations before `end` are durable for certain. */
function durable(operations: readonly Operation[], end: number): ReadonlySet<number> {
  const found = new Set<number>();
  const synced = new Set<number>();
  const syncedFolders = new Set<string>();
  for (let index = end - 1; index >= 0; index--) {
    const operation = operations[index];
    if (!operation) continue;
    if (operation.kind === 'sync') synced.add(operation.inode);
    else if (operation.kind === 'syncFolder') syncedFolders.add(operation.folder);
    else if (operation.kind === 'write' && synced.has(operation.inode)) found.add(index);
    else if (
      (operation.kind === 'name' || operation.kind === 'rename') &&
      syncedFolders.has(operation.folder)
    )
      found.add(index);
  }
  return found;
}

const isName = ({ kind }: Operation): boolean => kind === 'name' || kind === 'rename';

function namesAfter(
  operations: readonly Operation[],
  indexes: readonly number[],
): ReadonlyMap<string, number | null> {
  const names = new Map<string, number | null>();
  for (const index of indexes) {
    const operation = operations[index];
    if (operation?.kind === 'name') names.set(`${operation.folder}/${operation.name}`, operation.inode);
    else if (operation?.kind === 'rename') {
      names.set(`${operation.folder}/${operation.from}`, null);
      names.set(`${operation.folder}/${operation.to}`, operation.inode);
    }
  }
  return names;
}

const lengthOf = (operation: Operation | undefined): number =>
  operation?.kind === 'write' ? operation.bytes.length : 0;

/** All states, or as many as are asked for, of a crash after each number of operations. */
export function* crashStates(operations: readonly Operation[], dice: Dice): Generator<CrashState> {
  /** Writes that each file is made of in the end. */
  const writes = new Map<number, number[]>();
  operations.forEach((operation, index) => {
    if (operation.kind !== 'write') return;
    const list = writes.get(operation.inode);
    if (list) list.push(index);
    else writes.set(operation.inode, [index]);
  });

  const nameIndexes = operations.flatMap((operation, index) => (isName(operation) ? [index] : []));
  const writtenTo = (inode: number): readonly number[] => writes.get(inode) ?? [];

  for (let end = 0; end <= operations.length; end++) {
    const safe = durable(operations, end);
    const before = operations.slice(0, end);
    const open = before.flatMap((operation, index) =>
      (operation.kind === 'write' || isName(operation)) && !safe.has(index) ? [index] : [],
    );
    const said = before.flatMap((operation) => (operation.kind === 'said' ? [operation.what] : []));
    const named = nameIndexes.filter((index) => index < end);
    const total = 2 ** Math.min(open.length, 30);
    const isAll = total <= MOST_OF_ONE / 2;
    for (let n = 0; n < (isAll ? total : MOST_OF_ONE / 2); n++) {
      const chosen = new Set(
        open.filter((_, bit) => (isAll ? Math.floor(n / 2 ** bit) % 2 === 1 : dice.chance(0.5))),
      );
      const there = (index: number) => safe.has(index) || chosen.has(index);
      const names = namesAfter(operations, named.filter(there));
      const label = () => `after ${end} operations, with ${[...chosen].join(' ') || 'nothing open'}`;
      const isUntouched = (inode: number) => !writtenTo(inode).some((index) => index < end && there(index));
      const whole = (torn: number | null) => (inode: number) =>
        writtenTo(inode).every((index) => index < end && there(index) && index !== torn);
      yield { names, isWhole: whole(null), isUntouched, said, label };
      // The same with one of the open writes torn or empty.
      const written = [...chosen].filter((index) => operations[index]?.kind === 'write');
      const torn = written.at(dice.whole(0, Math.max(0, written.length - 1)));
      if (torn === undefined || lengthOf(operations[torn]) === 0) continue;
      yield { names, isWhole: whole(torn), isUntouched, said, label: () => `${label()}, ${torn} torn` };
    }
  }
}
