/** Reading a file: the document or all that is wrong with it. */
import type { Blueprint } from '../model/schema';

export type ErrorCode =
  | 'not-json'
  | 'not-a-blueprint'
  | 'too-new'
  | 'too-big'
  | 'invalid'
  | 'dangling'
  | 'duplicate';

export interface FileError {
  readonly code: ErrorCode;
  /** JSON pointer to the place ('' = the whole file). */
  readonly path: string;
  /** English sentence for the command line and logs. */
  readonly message: string;
  /** Key under `fileError.` and variables: the same sentence in the user's language. */
  readonly key: string;
  readonly vars?: Readonly<Record<string, string | number>>;
}

export type ParseResult =
  | {
      readonly ok: true;
      readonly doc: Blueprint;
      /** True for a newer version: opens, may not be saved over. */
      readonly readOnly: boolean;
      /** The version in the file, where it was older and has been migrated. */
      readonly migratedFrom: number | null;
    }
  | {
      readonly ok: false;
      readonly errors: readonly FileError[] /** Whether repair() can make a valid copy of it. */;
      readonly repairable: boolean;
    };

/*
 * parse(bytes: Uint8Array): ParseResult                                shared/file/parse.ts
 * serialise(doc: Blueprint): string                                    shared/file/serialise.ts, canonical text
 * toBytes(doc: Blueprint): Uint8Array                                  its UTF-8
 * repair(bytes: Uint8Array): {ok: true; doc; changes: FileError[]} | {ok: false; errors}   shared/file/repair.ts
 * toJsonSchema(): object                                               shared/file/jsonSchema.ts
 */
