/** Keeps a function (or any value) the same as long as its key is the same, so that memoised fields are not drawn again. */
import { useRef } from 'react';

export function useStable<T>(key: string, make: () => T): T {
  const kept = useRef<{ readonly key: string; readonly value: T } | null>(null);
  if (kept.current?.key !== key) kept.current = { key, value: make() };
  return kept.current.value;
}
