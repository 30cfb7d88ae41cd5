/** What stands in the cards as one list of numbers and one text: what one thread has measured is handed to another without a copy of each. */
import type { Id } from '../model/schema';
import type { TextLine } from '../text/types';
import type { CardContent } from './cardContent';
import { MARK_KINDS, type MarkBox, type Rect } from './types';

/** The content of a card with the card width it was made for, and the column width it asks for. */
export interface MeasuredCard {
  readonly needs: number;
  readonly width: number;
  readonly content: CardContent;
}

export interface ContentCode {
  /** How many cards; then of each: needs, width, height, how many lines of title and body, marks, pictures, and those. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** All words in a row; each line and each mark says how many letters are its own. */
  readonly text: string;
}

const NONE = -1;

/** `personas`: ids in an order that whoever decodes knows, too. A card without content is null. */
export function encodeContents(
  cards: readonly (MeasuredCard | null)[],
  personas: readonly Id[],
): ContentCode {
  const numbers = [cards.length];
  const words: string[] = [];
  const put = (text: string): number => {
    words.push(text);
    return text.length;
  };
  for (const card of cards) {
    if (!card) {
      numbers.push(NONE);
      continue;
    }
    const { h, title, body, marks, picture } = card.content;
    numbers.push(card.needs, card.width, h, title.length, body.length, marks.length, picture ? 1 : 0);
    for (const { text, x, y, width } of [...title, ...body]) numbers.push(put(text), x, y, width);
    for (const { kind, x, y, w, h: height, text, alarm, variant, personaId } of marks) {
      const persona = personaId === undefined ? NONE : personas.indexOf(personaId);
      const words = text === undefined ? NONE : put(text);
      numbers.push(MARK_KINDS.indexOf(kind), x, y, w, height, words, alarm ? 1 : 0, variant ? 1 : 0, persona);
    }
    if (picture) numbers.push(picture.x, picture.y, picture.w, picture.h);
  }
  return { numbers: Float64Array.from(numbers), text: words.join('') };
}

/** The same cards in the same order; null where the code is not of so many. */
export function decodeContents(
  { numbers, text }: ContentCode,
  count: number,
  personas: readonly Id[],
): readonly (MeasuredCard | null)[] | null {
  let at = 0;
  let read = 0;
  const take = (): number => numbers[at++] ?? 0;
  const takeText = (length: number): string => {
    read += length;
    return text.slice(read - length, read);
  };
  const takeLines = (lines: number): TextLine[] => {
    const list: TextLine[] = [];
    for (let i = 0; i < lines; i++)
      list.push({ text: takeText(take()), x: take(), y: take(), width: take() });
    return list;
  };
  const takeRect = (): Rect => ({ x: take(), y: take(), w: take(), h: take() });
  const takeMark = (): MarkBox => {
    const kind = MARK_KINDS[take()] ?? 'link';
    const rect = takeRect();
    const length = take();
    const [alarm, variant, persona] = [take(), take(), take()];
    const personaId = personas[persona];
    return {
      kind,
      ...rect,
      ...(length !== NONE && { text: takeText(length) }),
      ...(alarm === 1 && { alarm: true }),
      ...(variant === 1 && { variant: true }),
      ...(personaId !== undefined && { personaId }),
    };
  };
  const takeCard = (): MeasuredCard | null => {
    const needs = take();
    if (needs === NONE) return null;
    const [width, h, titles, bodies, marks, pictures] = [take(), take(), take(), take(), take(), take()];
    const [title, body] = [takeLines(titles), takeLines(bodies)];
    const list: MarkBox[] = [];
    for (let i = 0; i < marks; i++) list.push(takeMark());
    return {
      needs,
      width,
      content: { h, title, body, marks: list, picture: pictures === 1 ? takeRect() : null },
    };
  };
  if (take() !== count) return null;
  const cards: (MeasuredCard | null)[] = [];
  for (let i = 0; i < count; i++) cards.push(takeCard());
  return cards;
}
