/** What a hostile file is and what must come of it. */

export interface HostileFile {
  /** Row of the list of hostile input: R01, J07, … */
  readonly id: string;
  /** Says what this one is; unique together with the id, fit for a file name. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /**
   * open: valid as it is; readOnly: valid, of a newer version; refuse: no document, not even a repaired one;
   * repair: refused, but a repaired copy is valid and lists changes; either: open or repair.
   */
  readonly expect: 'open' | 'readOnly' | 'refuse' | 'repair' | 'either';
  /** Code of the first error. */
  readonly code?: string;
  /** The first error's message, or any other's. */
  readonly says?: RegExp;
}
