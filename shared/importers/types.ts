/** What an importer is and gives. */
import type { Blueprint, Locale } from '../model/schema';

/** A sentence for the user: an i18n key under `import.` and its variables. */
export interface ImportRemark {
  readonly key: string;
  readonly vars?: Readonly<Record<string, string | number>>;
}
export interface ImportedMap {
  readonly title: string;
  readonly doc: Blueprint;
  /** What the file had and a blueprint has not. */
  readonly losses: readonly ImportRemark[];
  /** What was made up. */
  readonly guesses: readonly ImportRemark[];
}
export interface ImportResult {
  /** The likeliest first; empty where nothing in the file is a journey or blueprint. */
  readonly maps: readonly ImportedMap[];
  /** Why nothing could be read, where that is known: wrong encoding, broken syntax, too big. */
  readonly problem?: ImportRemark;
}
export interface ImportOptions {
  readonly fileName: string;
  /** What the user reads; the map gets it where its own text does not tell the language. */
  readonly locale: Locale;
  /** ISO date-time for the new document. */
  readonly now: string;
  /** Gives the new ids. */
  readonly random: () => number;
  /** The platform's TextDecoder, for old encodings. Absent: only UTF-8 and UTF-16 are read. */
  readonly Decoder?: new (
    encoding: string,
    options: { readonly fatal: true },
  ) => { readonly decode: (bytes: Uint8Array) => string };
}
export interface Importer {
  readonly id: string;
  readonly extensions: readonly string[];
  /** Whether the bytes look like this format, 0…1. */
  readonly sniff: (bytes: Uint8Array, fileName: string) => number;
  /** Never throws on strange input. */
  readonly import: (bytes: Uint8Array, options: ImportOptions) => ImportResult;
}
/* index.ts: importers: readonly Importer[]; importFile(bytes, options, format?): ImportResult & {format: string | null} */
