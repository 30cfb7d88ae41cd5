/** Reads a file that git left with conflict markers as the documents to be merged. */
import { splitConflict } from '../file/conflict';
import { parse } from '../file/parse';
import type { FileError } from '../file/types';
import { encodeUtf8 } from '../file/utf8';
import type { Blueprint } from '../model/schema';
import { SIDES } from './bothSides';
import { commonPart } from './commonPart';
import type { Side } from './types';

export type Conflicted =
  | {
      readonly ok: true;
      readonly base: Blueprint;
      readonly ours: Blueprint;
      readonly theirs: Blueprint;
      /** False where the file does not show what both came from: then the base is what they have alike. */
      readonly baseKnown: boolean;
      /** The sides that a newer version made: their document may not be saved over. */
      readonly newer: readonly Side[];
    }
  | { readonly ok: false; readonly errors: Readonly<Record<Side, readonly FileError[]>> };

/** Null where the text has no conflict markers, or they do not pair up. */
export function readConflicted(text: string): Conflicted | null {
  const sides = splitConflict(text);
  if (!sides) return null;
  const [ours, theirs] = [parse(encodeUtf8(sides.ours)), parse(encodeUtf8(sides.theirs))];
  if (!ours.ok || !theirs.ok)
    return {
      ok: false,
      errors: { ours: ours.ok ? [] : ours.errors, theirs: theirs.ok ? [] : theirs.errors },
    };
  const base = sides.base === null ? null : parse(encodeUtf8(sides.base));
  const newer = SIDES.filter((side) => (side === 'ours' ? ours : theirs).readOnly);
  return {
    ok: true,
    base: base?.ok ? base.doc : commonPart(ours.doc, theirs.doc),
    ours: ours.doc,
    theirs: theirs.doc,
    baseKnown: base?.ok === true,
    newer,
  };
}
