/** The texts in a template: which fields they stand in, and the same template in another language. */
import type { TemplateMap, TemplateTexts } from './types';

/** Fields that people read, wherever they stand in a template; a list of strings under such a name counts string by string. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  ...['title', 'description', 'teaches', 'name', 'note', 'label', 'body', 'text', 'author', 'alt', 'unit'],
  ...['criteria', 'role', 'tier', 'quote', 'bio', 'goals', 'frustrations', 'habits', 'preferences'],
  ...['channels', 'owner', 'tags', 'source', 'result', 'time', 'place', 'social', 'emotion'],
  ...['respond', 'apologise', 'resolve', 'followUp'],
]);
/** Tables whose lines may be bare strings or pairs: their strings are texts of the given place. */
const BARE_CARDS = 'cards';
const FEEL = 'feel';

type Say = (text: string) => string;

function strings(value: unknown, say: Say): unknown {
  return Array.isArray(value)
    ? value.map((entry) => (typeof entry === 'string' ? say(entry) : walk(entry, say)))
    : value;
}

/** `[value, note]` for each persona; the note is a text. */
const feelings = (value: unknown, say: Say): unknown =>
  Array.isArray(value)
    ? value.map((entry) => (Array.isArray(entry) ? [entry[0], say(String(entry[1]))] : entry))
    : value;

/** Lanes with their cards; a card may be a bare title. */
function cells(value: object, say: Say): unknown {
  return Object.fromEntries(Object.entries(value).map(([lane, cards]) => [lane, strings(cards, say)]));
}

function walk(value: unknown, say: Say): unknown {
  if (Array.isArray(value)) return value.map((entry) => walk(entry, say));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => {
      if (key === BARE_CARDS && typeof member === 'object' && member) return [key, cells(member, say)];
      if (key === FEEL) return [key, feelings(member, say)];
      if (key === 'assets') return [key, member];
      if (!TEXT_FIELDS.has(key)) return [key, walk(member, say)];
      return [key, typeof member === 'string' ? say(member) : strings(member, say)];
    }),
  );
}

/** Only what has letters is translated: `%` and `4.4` stay. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** The template with every text said by `say`. */
const sayAll = (map: TemplateMap, say: Say): TemplateMap => walk(map, say) as TemplateMap;

/** Its texts, each once, in the order in which they stand in the file. */
export function textsOf(map: TemplateMap): readonly string[] {
  const found = new Set<string>();
  sayAll(map, (text) => {
    if (hasLetters(text)) found.add(text);
    return text;
  });
  return [...found];
}

/** The template in another language; what `texts` does not know stays English. */
export const translateMap = (map: TemplateMap, texts: TemplateTexts): TemplateMap =>
  sayAll(map, (text) => (Object.hasOwn(texts, text) ? (texts[text] ?? text) : text));
