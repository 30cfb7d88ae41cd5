/** Shows the first rows of a long list until all are asked for. */
import { useState } from 'react';

export interface Limited<T> {
  readonly shown: readonly T[];
  /** How many are not shown. */
  readonly hidden: number;
  readonly showAll: () => void;
}

export function useLimit<T>(list: readonly T[], limit: number): Limited<T> {
  const [all, setAll] = useState(false);
  const shown = all || list.length <= limit ? list : list.slice(0, limit);
  return { shown, hidden: list.length - shown.length, showAll: () => setAll(true) };
}
