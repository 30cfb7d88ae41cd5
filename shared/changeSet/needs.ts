/** What must be taken with a change: what its fields name, and that without which the map would refuse it. */
import { applyCommand } from '../commands/applyCommand';
import type { Blueprint } from '../model/schema';
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

const isTaken = (doc: Blueprint, { command }: SheetChange): boolean => applyCommand(doc, command).ok;

/** Changes that the map takes in this order, each with all that must be taken with it. */
export function whatHelps(doc: Blueprint, changes: readonly SheetChange[]): readonly SheetChange[] {
  const settled: SheetChange[] = [];
  const after = (keys: ReadonlySet<string>): Blueprint => {
    const wanted = withNeeds(settled, keys);
    return settled.reduce((now, { key, command }) => {
      const applied = wanted.has(key) ? applyCommand(now, command) : null;
      return applied?.ok ? applied.doc : now;
    }, doc);
  };
  for (const change of changes) {
    const needs = new Set(change.needs);
    let last = settled.length;
    for (let start = after(needs); !isTaken(start, change); start = after(needs)) {
      // With all of them it is taken: the first with which it is, after those before it, is one that it needs.
      let now = start;
      const help = settled.slice(0, last).findIndex(({ command }) => {
        const applied = applyCommand(now, command);
        if (applied.ok) now = applied.doc;
        return applied.ok && isTaken(now, change);
      });
      const key = settled[help]?.key;
      if (key === undefined || needs.has(key)) break;
      needs.add(key);
      last = help;
    }
    settled.push(needs.size === change.needs.length ? change : { ...change, needs: [...needs] });
  }
  return settled;
}
