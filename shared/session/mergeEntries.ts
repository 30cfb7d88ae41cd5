/** Joins history entries that belong together, such as the letters of a word being typed. */
import type { Patch } from '../commands/immer';
import type { Command } from '../commands/types';
import { isSame } from '../model/isSame';
import type { HistoryEntry, Session } from './types';

/** Same key, and nothing undone and nothing else selected since. */
export const mergesWith = (session: Session, last: HistoryEntry, next: HistoryEntry): boolean =>
  next.mergeKey !== undefined &&
  next.mergeKey === last.mergeKey &&
  session.future.length === 0 &&
  isSame(session.selection, last.after);

const pathOf = (patch: Patch): string => JSON.stringify(patch.path);

/** True where each patch sets or removes one whole member and none reaches into what another one sets. */
function areIndependent(patches: readonly Patch[]): boolean {
  const paths = new Set(patches.map(pathOf));
  return patches.every(
    ({ path }) =>
      path.every((part) => typeof part === 'string') &&
      !path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length)))),
  );
}

/** The last patch for each member. */
const lastOfEach = (patches: readonly Patch[]): readonly Patch[] => [
  ...new Map(patches.map((patch) => [pathOf(patch), patch])).values(),
];

const joinPatches = (patches: readonly Patch[]): readonly Patch[] =>
  areIndependent(patches) ? lastOfEach(patches) : patches;

/** One command that does what both do, for edits of the same records (but a change of scale counts each time); else null. */
function joinEdits(a: Command, b: Command): Command | null {
  if (a.type === 'batch' && b.type === 'batch') {
    const commands = a.commands.map((command, i) =>
      b.commands[i] ? joinEdits(command, b.commands[i]) : null,
    );
    return commands.length === b.commands.length && commands.every((command) => command !== null)
      ? { ...b, commands }
      : null;
  }
  if (a.type !== b.type || a.type === 'settings.edit' || !('fields' in a && 'fields' in b)) return null;
  const { fields: before, ...rest } = a;
  const { fields: after, ...others } = b;
  return isSame(rest, others) ? ({ ...b, fields: { ...before, ...after } } as Command) : null;
}

function joinCommands(first: HistoryEntry, next: HistoryEntry): Command {
  const { command: a } = first;
  const { command: b } = next;
  const joined = joinEdits(a, b);
  return (
    joined ?? { type: 'batch', label: next.label, commands: [...(a.type === 'batch' ? a.commands : [a]), b] }
  );
}

export const mergeEntries = (first: HistoryEntry, next: HistoryEntry): HistoryEntry => ({
  ...next,
  command: joinCommands(first, next),
  patches: joinPatches([...first.patches, ...next.patches]),
  inverse: joinPatches([...next.inverse, ...first.inverse]),
  before: first.before,
});

/** True where the entry's patches only put back what was there before: everything typed has been erased again. */
export function isUndone(entry: HistoryEntry): boolean {
  const back = new Map(entry.inverse.map((patch) => [pathOf(patch), patch]));
  return entry.patches.every((patch) => {
    const inverse = back.get(pathOf(patch));
    if (inverse === undefined) return false;
    const sets = (p: Patch) => p.op !== 'remove';
    return sets(patch) === sets(inverse) && isSame(patch.value, inverse.value);
  });
}
