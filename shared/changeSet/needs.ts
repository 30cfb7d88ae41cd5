/** What must be taken with a change: what its fields name, and that without which the map would refuse it. */
import { applyCommand } from '../commands/applyCommand';
import { referencesOf } from '../model/references';
import type { Blueprint } from '../model/schema';
import type { Fields } from '../workbook/types';
import type { SheetChange } from './types';

/** With everything that the taken changes build on. */
export function withNeeds(changes: readonly SheetChange[], taken: ReadonlySet<string>): ReadonlySet<string> {
  const byKey = new Map(changes.map((change) => [change.key, change]));
  const all = new Set<string>();
  const take = (key: string): void => {
    if (all.has(key)) return;
    all.add(key);
    for (const need of byKey.get(key)?.needs ?? []) take(need);
  };
  for (const key of taken) take(key);
  return all;
}

/** What a change is about, as it is before and after: its own record, and those that the record names. */
function recordsOf({ table, id }: SheetChange, docs: readonly Blueprint[]): ReadonlySet<string> {
  const named = docs.flatMap((doc) => {
    const record = doc[table][id] as Fields | undefined;
    return referencesOf(table).flatMap(({ field, target, ids }) => {
      const value = record?.[field];
      return value === undefined ? [] : ids(value).map((one) => `${target} ${one}`);
    });
  });
  return new Set([`${table} ${id}`, ...named]);
}

/** Changes that the map takes in this order and that make it `then`, each with all that must be taken with it. */
export function whatHelps(
  doc: Blueprint,
  then: Blueprint,
  changes: readonly SheetChange[],
): readonly SheetChange[] {
  const settled: SheetChange[] = [];
  const isTakenWith = (change: SheetChange, others: readonly SheetChange[]): boolean => {
    const wanted = withNeeds(settled, new Set([...change.needs, ...others.map(({ key }) => key)]));
    const commands = settled.filter(({ key }) => wanted.has(key)).map(({ command }) => command);
    const label = { key: 'workbook', vars: { count: commands.length } } as const;
    return applyCommand(doc, { type: 'batch', label, commands: [...commands, change.command] }).ok;
  };
  for (const change of changes) {
    if (isTakenWith(change, [])) {
      settled.push(change);
      continue;
    }
    // Near it are those of what it names, and of what names it; of these, no kind of change that is not needed.
    const records = recordsOf(change, [doc, then]);
    let help = settled.filter(
      (one) =>
        records.has(`${one.table} ${one.id}`) ||
        recordsOf(one, [doc, then]).has(`${change.table} ${change.id}`),
    );
    if (!isTakenWith(change, help)) help = settled;
    for (const kind of ['changed', 'added', 'moved', 'removed'] as const) {
      const fewer = help.filter((one) => one.kind !== kind);
      if (isTakenWith(change, fewer)) help = fewer;
    }
    const needs = new Set([...change.needs, ...help.map(({ key }) => key)]);
    settled.push({ ...change, needs: [...needs] });
  }
  return settled;
}
