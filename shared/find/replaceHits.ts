/** Writes another text where hits are: one batch, whatever the number. */
import type { Command } from '../commands/types';
import type { Blueprint } from '../model/schema';
import type { Hit } from './findHits';

const textAt = (doc: Blueprint, hit: Hit): string | undefined =>
  hit.table === 'notes' ? doc.notes[hit.id]?.text : doc.cards[hit.id]?.[hit.field];

/** From the end, so that places before it stay what they are. */
function replaced(text: string, hits: readonly Hit[], replacement: string): string {
  return [...hits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (now, { start, length }) => `${now.slice(0, start)}${replacement}${now.slice(start + length)}`,
      text,
    );
}

/** Null where there is nothing to replace. Texts that become empty are taken out where they may be missing. */
export function replaceHits(doc: Blueprint, hits: readonly Hit[], replacement: string): Command | null {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${hit.table} ${hit.id} ${hit.field}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  const cards = new Map<string, Record<string, string | null>>();
  const commands: Command[] = [];
  for (const group of groups.values()) {
    const [hit] = group as [Hit, ...Hit[]];
    const before = textAt(doc, hit);
    if (before === undefined) continue;
    const text = replaced(before, group, replacement);
    if (hit.table === 'notes') commands.push({ type: 'note.edit', ids: [hit.id], fields: { text } });
    else {
      const fields = cards.get(hit.id) ?? {};
      fields[hit.field] = text.trim() === '' && hit.field !== 'title' ? null : text;
      cards.set(hit.id, fields);
    }
  }
  const edits = [...cards].map(([id, fields]): Command => ({ type: 'card.edit', ids: [id], fields }));
  const all = [...edits, ...commands];
  if (all.length === 0) return null;
  return { type: 'batch', label: { key: 'replace', vars: { count: hits.length } }, commands: all };
}
