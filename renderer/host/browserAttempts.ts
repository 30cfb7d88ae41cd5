/** Attempts that could end the window, noted in the browser's local storage: it takes a note at once, and keeps it when the page is gone. */
import type { Attempts } from '../../shared/host/types';

const PREFIX = 'throughline.attempt.';

/** @param own this window's id; @param living asks for those of all windows that are open now */
export function createAttempts(own: string, living: () => Promise<ReadonlySet<string>>): Attempts {
  const under = new Set<string>();
  const forget = (key: string): void => {
    under.delete(key);
    localStorage.removeItem(PREFIX + key);
  };
  // Who leaves while a file is being opened has not crashed.
  window.addEventListener('pagehide', () => {
    for (const key of under) forget(key);
  });
  return {
    unfinished: async () => {
      const open = await living();
      return Object.entries({ ...localStorage })
        .filter(([name, owner]) => name.startsWith(PREFIX) && owner !== own && !open.has(String(owner)))
        .map(([name]) => name.slice(PREFIX.length));
    },
    begin: (key) => {
      under.add(key);
      try {
        localStorage.setItem(PREFIX + key, own);
      } catch {
        // A browser that keeps nothing cannot warn the next time.
      }
    },
    end: forget,
  };
}
