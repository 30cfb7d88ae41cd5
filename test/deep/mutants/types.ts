/** What is mutated and how it is read. */
export interface Mutant {
  /** The same seed gives the same bytes. */
  readonly make: (seed: number) => Uint8Array;
  /** The outcome, for the counts; throws where the promise is broken. */
  readonly read: (bytes: Uint8Array, seed: number) => string;
}
