/** Memory of the last run: what had the same inputs stays the same object. */

/** Values by key, each with the inputs it was made from. */
export interface Keep<K, V extends object> {
  /** The value of `key`: the last one where all inputs are identical, else a new one; the last one too where `same` finds both equal. */
  get(key: K, inputs: readonly unknown[], make: () => V): V;
  /** Forgets keys that were not asked for since the last call. */
  sweep(): void;
}

interface Entry<V> {
  inputs: readonly unknown[];
  value: V;
  run: number;
}

export function createKeep<K, V extends object>(same?: (a: V, b: V) => boolean): Keep<K, V> {
  const entries = new Map<K, Entry<V>>();
  let run = 0;
  let used = 0;
  return {
    get(key, inputs, make) {
      const entry = entries.get(key);
      if (!entry) {
        const value = make();
        entries.set(key, { inputs, value, run });
        used++;
        return value;
      }
      if (entry.run !== run) used++;
      entry.run = run;
      if (!sameItems(entry.inputs, inputs)) {
        const value = make();
        if (!same?.(entry.value, value)) entry.value = value;
        entry.inputs = inputs;
      }
      return entry.value;
    },
    sweep() {
      if (used < entries.size) {
        for (const [key, entry] of entries) if (entry.run !== run) entries.delete(key);
      }
      run++;
      used = 0;
    },
  };
}

/** True where both lists have identical items in the same order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Remembers one list: gives the last one back where the new one has the same items. */
export function createKeptList<T>(): (list: readonly T[]) => readonly T[] {
  let last: readonly T[] = [];
  return (list) => {
    if (!sameItems(last, list)) last = list;
    return last;
  };
}
