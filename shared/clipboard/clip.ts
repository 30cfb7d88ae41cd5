/** A clip: what was copied, as a small blueprint of its own, so that reading it back obeys the rules of a file. */
import { z } from 'zod';
import { MAX_BYTES } from '../file/limits';
import { parse } from '../file/parse';
import { serialise } from '../file/serialise';
import { encodeUtf8 } from '../file/utf8';
import type { Blueprint, Id } from '../model/schema';

/** The clipboard's name for it. */
export const CLIP_TYPE = 'application/vnd.throughline+json';

export const CLIP_TABLES = ['cards', 'notes', 'steps', 'phases', 'lanes'] as const;
export type ClipTable = (typeof CLIP_TABLES)[number];

/** At most this many records are pasted at once. */
export const MAX_PASTED = 5000;

const copied = z.object({
  table: z.enum(CLIP_TABLES),
  /** What is to be pasted, in map order; everything else of the blueprint is only named by it. */
  ids: z.array(z.string()).min(1).max(MAX_PASTED),
  /** Rows and columns that the copied cards were spread over, in order: what places are counted in. */
  lanes: z.array(z.string()),
  steps: z.array(z.string()),
});

export interface Clip {
  readonly table: ClipTable;
  readonly ids: readonly Id[];
  readonly lanes: readonly Id[];
  readonly steps: readonly Id[];
  readonly doc: Blueprint;
}

export function writeClip({ doc, table, ids, lanes, steps }: Clip): string {
  const text = { ...doc, copied: { table, ids, lanes, steps } };
  return serialise(text);
}

/** Null for anything that is no clip, that a file could not hold, or that speaks of records it does not bring. */
export function readClip(text: string): Clip | null {
  if (text.length > MAX_BYTES || !text.includes('"copied"')) return null;
  const parsed = parse(encodeUtf8(text));
  if (!parsed.ok) return null;
  const note = copied.safeParse((parsed.doc as { readonly copied?: unknown }).copied);
  if (!note.success) return null;
  const { table, ids, lanes, steps } = note.data;
  const { doc } = parsed;
  const all = (name: ClipTable, wanted: readonly Id[]) => wanted.every((id) => Object.hasOwn(doc[name], id));
  return all(table, ids) && all('lanes', lanes) && all('steps', steps)
    ? { table, ids, lanes, steps, doc }
    : null;
}
