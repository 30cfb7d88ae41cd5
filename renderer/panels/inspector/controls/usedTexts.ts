/** Words already used in the document, as suggestions: channels, tags, owners. */
import type { Blueprint, Card, Table } from '../../../../shared/model/schema';

const cache = new WeakMap<Table<Card>, Map<string, readonly string[]>>();

const collect = (doc: Blueprint, of: 'channels' | 'tags' | 'owner'): readonly string[] => {
  const texts = new Set<string>();
  for (const card of Object.values(doc.cards)) {
    const value = card[of];
    if (typeof value === 'string') texts.add(value);
    else for (const text of value ?? []) texts.add(text);
  }
  if (of === 'channels')
    for (const persona of Object.values(doc.personas))
      for (const text of persona.channels ?? []) texts.add(text);
  return [...texts].filter(Boolean).sort((a, b) => a.localeCompare(b));
};

/** Sorted, each once. */
export function usedTexts(doc: Blueprint, of: 'channels' | 'tags' | 'owner'): readonly string[] {
  const known = cache.get(doc.cards) ?? new Map<string, readonly string[]>();
  cache.set(doc.cards, known);
  let texts = known.get(of);
  if (!texts) {
    texts = collect(doc, of);
    known.set(of, texts);
  }
  return texts;
}
