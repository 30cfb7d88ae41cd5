/** The parts of a document that can hold a map, whatever format it is written in. */

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly type: 'table';
      readonly rows: readonly (readonly string[])[];
      /** A caption of its own. */
      readonly title?: string;
    }
  | { readonly type: 'fence'; readonly info: string; readonly text: string }
  | { readonly type: 'line'; readonly text: string };

export interface Blocks {
  /** What the document says it is called; '' where it does not. */
  readonly title: string;
  readonly blocks: readonly Block[];
}
