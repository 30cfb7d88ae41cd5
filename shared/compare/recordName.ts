/** What a record is called where it is spoken of. */
import type { Blueprint, Id, TableName } from '../model/schema';

const LONGEST = 60;

/** One line of at most 60 characters; empty where there is nothing to show. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}

/** Its name, title or text; links by their ends, emotions by step and persona. A lane without a name has none: its kind is its name. */
export function recordName(doc: Blueprint, table: TableName, id: Id): string {
  const cardName = (cardId: Id) => {
    const card = doc.cards[cardId];
    return card ? oneLine(card.title.trim() || (card.body ?? '')) : '';
  };
  switch (table) {
    case 'cards':
      return cardName(id);
    case 'links': {
      const link = doc.links[id];
      return link ? `${cardName(link.from)} → ${cardName(link.to)}` : '';
    }
    case 'emotions': {
      const emotion = doc.emotions[id];
      if (!emotion) return '';
      const persona = emotion.personaId === undefined ? undefined : doc.personas[emotion.personaId]?.name;
      return [doc.steps[emotion.stepId]?.name, persona]
        .flatMap((name) => (name ? [oneLine(name)] : []))
        .join(' · ');
    }
    case 'notes':
      return oneLine(doc.notes[id]?.text ?? '');
    case 'comments':
      return oneLine(doc.comments[id]?.text ?? '');
    default:
      return oneLine(doc[table][id]?.name ?? '');
  }
}
