/** What is mutated and how it is read. */
export interface Made {
  /** Of the file; '' where nobody asks. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface Mutant {
  /** The same seed gives the same file. */
  readonly make: (seed: number) => Made;
  /** The outcome, for the counts; throws where the promise is broken. */
  readonly read: (made: Made, seed: number) => string;
}
