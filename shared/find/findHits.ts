/** Every occurrence of a text in a map, in reading order. */
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Card, Id, Note } from '../model/schema';

export const FIND_FIELDS = ['title', 'body', 'owner', 'notes'] as const;
export type FindField = (typeof FIND_FIELDS)[number];

export interface FindOptions {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly fields: readonly FindField[];
}

export type Hit = {
  readonly id: Id;
  /** Where it begins in the field's text, and how long it is, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
} & (
  | { readonly table: 'cards'; readonly field: 'title' | 'body' | 'owner' }
  | { readonly table: 'notes'; readonly field: 'text' }
);

/** Hits are not counted any further. */
export const MAX_HITS = 100_000;

const LETTER = '[\\p{L}\\p{N}_]';
/** Scripts that are written without spaces have no words to be whole. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const isWordEdge = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}_]/u.test(sign) && !UNSPACED.test(sign);

/** What finds the text; null where there is nothing to look for. */
export function toPattern({ query, matchCase, wholeWord }: FindOptions): RegExp | null {
  if (query === '') return null;
  const signs = [...query];
  const text = query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = wholeWord && isWordEdge(signs[0]) ? `(?<!${LETTER})` : '';
  const after = wholeWord && isWordEdge(signs.at(-1)) ? `(?!${LETTER})` : '';
  return new RegExp(`${before}${text}${after}`, matchCase ? 'gu' : 'giu');
}

function* occurrences(
  pattern: RegExp,
  text: string | undefined,
): Generator<{ start: number; length: number }> {
  if (text === undefined || text === '') return;
  for (const found of text.matchAll(pattern)) yield { start: found.index, length: found[0].length };
}

/** `bright` are the cards that a filter leaves; null for all. Notes come last. */
export function findHits(
  doc: Blueprint,
  options: FindOptions,
  bright: ReadonlySet<Id> | null = null,
): readonly Hit[] {
  const pattern = toPattern(options);
  if (!pattern) return [];
  const hits: Hit[] = [];
  const own = (['title', 'body', 'owner'] as const).filter((field) => options.fields.includes(field));
  for (const { id, record } of own.length > 0 ? cardsInOrder(doc) : []) {
    if (bright && !bright.has(id)) continue;
    for (const field of own)
      for (const found of occurrences(pattern, (record as Card)[field]))
        hits.push({ table: 'cards', id, field, ...found });
    if (hits.length >= MAX_HITS) return hits;
  }
  if (options.fields.includes('notes'))
    for (const [id, note] of Object.entries(doc.notes) as [Id, Note][])
      for (const found of occurrences(pattern, note.text))
        hits.push({ table: 'notes', id, field: 'text', ...found });
  return hits;
}
