/** The part of papaparse that importers and exporters use; its own types would bring Node's globals into the shared code. */
declare module 'papaparse' {
  export interface ParseConfig {
    readonly delimiter?: string;
    readonly skipEmptyLines?: boolean | 'greedy';
  }
  export interface ParseResult {
    readonly data: string[][];
  }
  const Papa: {
    readonly parse: (text: string, config: ParseConfig) => ParseResult;
    readonly unparse: (
      rows: readonly (readonly (string | number)[])[],
      config: { readonly newline: string },
    ) => string;
  };
  export default Papa;
}
