/** Looks after the file on the map, which a browser does not watch: now and then, and whenever the user comes back to the window. */
import type { FileRef, FileState } from '../../shared/host/types';

const LOOK_EVERY_MS = 5_000;

/** What a look at the file found: its content's name where it is not the one last read or written here. */
export type Found = { readonly state: FileState['state']; readonly other: string | null };

export interface BrowserWatch {
  readonly follow: (file: FileRef | null) => void;
  readonly onChanged: (listener: (ref: FileRef) => void) => () => void;
  readonly onState: (listener: (state: FileState) => void) => () => void;
}

export function createBrowserWatch(look: (file: FileRef) => Promise<Found | null>): BrowserWatch {
  const changed = new Set<(ref: FileRef) => void>();
  const states = new Set<(state: FileState) => void>();
  let followed: FileRef | null = null;
  let state: FileState['state'] = 'there';
  /** Each other content is told once. */
  let toldOf: string | null = null;
  let looking = false;

  async function check(): Promise<void> {
    const ref = followed;
    if (!ref || looking || document.visibilityState === 'hidden') return;
    looking = true;
    const found = await look(ref)
      .catch((): Found => ({ state: 'no-answer', other: null }))
      .finally(() => {
        looking = false;
      });
    if (!found || followed?.id !== ref.id) return;
    if (found.state !== state) {
      state = found.state;
      for (const listener of states) listener({ ref, state, movedTo: null });
    }
    if (found.other === null || found.other === toldOf) return;
    toldOf = found.other;
    for (const listener of changed) listener(ref);
  }

  // Timers stand still while the computer sleeps; coming back is noticed by one of these.
  for (const event of ['focus', 'pageshow', 'online'] as const)
    window.addEventListener(event, () => void check());
  document.addEventListener('visibilitychange', () => void check());
  setInterval(() => void check(), LOOK_EVERY_MS);

  const listen = <T>(set: Set<T>, listener: T): (() => void) => {
    set.add(listener);
    return () => set.delete(listener);
  };
  return {
    follow: (file) => {
      if (file?.id === followed?.id) return;
      followed = file;
      state = 'there';
      toldOf = null;
    },
    onChanged: (listener) => listen(changed, listener),
    onState: (listener) => listen(states, listener),
  };
}
