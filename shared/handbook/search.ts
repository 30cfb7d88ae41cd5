/** Searches the handbook's pages: every word of the query must stand in a section or its page's title; Chinese needs no spaces. */
import type { Translate } from '../i18n/translate';
import type { PageId } from './contents';
import type { Inline } from './readInline';
import { type Page, textsOf } from './readPage';
import { type KeyText, referenceText } from './references';

/** A heading with what stands below it, as plain text. */
export interface Section {
  readonly page: PageId;
  readonly pageTitle: string;
  /** Absent = before the page's first heading. */
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  /** Title and text as they are compared. */
  readonly folded: string;
}

export interface Hit {
  readonly section: Section;
  /** Where the text is shown from, with the parts that were searched for marked. */
  readonly excerpt: readonly { readonly text: string; readonly marked: boolean }[];
}

/** Letters of any case and dashes of any length are the same; as long as the text. */
const fold = (text: string): string => text.toLowerCase().replace(/[‐‑–—−]/g, '-');

export function plainText(inlines: readonly Inline[], t: Translate, keyText: KeyText): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'reference') return referenceText(inline, t, keyText);
      return 'inlines' in inline ? plainText(inline.inlines, t, keyText) : inline.text;
    })
    .join('');
}

export function sectionsOf(page: PageId, { title, blocks }: Page, t: Translate, keyText: KeyText): Section[] {
  const drafts: { id?: string; title: string; texts: string[] }[] = [{ title, texts: [] }];
  for (const block of blocks) {
    if (block.type === 'heading')
      drafts.push({ id: block.id, title: plainText(block.inlines, t, keyText), texts: [] });
    else drafts.at(-1)?.texts.push(...textsOf(block).map((inlines) => plainText(inlines, t, keyText)));
  }
  return drafts.map(({ texts, ...section }) => {
    const text = texts.join(' ');
    return { ...section, page, pageTitle: title, text, folded: fold(`${section.title} ${text}`) };
  });
}

const CHINESE = /^[\u3400-\u9fff]{3,}$/;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A run of Chinese that stands nowhere as a whole may still stand there word by word. */
const partsOf = (word: string): readonly string[] =>
  CHINESE.test(word) ? [...segmenter.segment(word)].map(({ segment }) => segment) : [];

/** Words as looked for in a section; null where one is missing. Whole words weigh more than their parts. */
function match(section: Section, words: readonly string[]): { found: string[]; weight: number } | null {
  const pageTitle = fold(section.pageTitle);
  const title = fold(section.title);
  const found: string[] = [];
  let weight = 0;
  for (const word of words) {
    const inText = section.folded.includes(word);
    const parts = inText || pageTitle.includes(word) ? [] : partsOf(word);
    if (!inText && !pageTitle.includes(word)) {
      if (parts.length === 0 || !parts.every((part) => section.folded.includes(part))) return null;
      found.push(...parts);
      weight += 1;
    } else {
      found.push(word);
      weight += (inText ? 2 : 0) + (title.includes(word) ? 6 : 0) + (pageTitle.includes(word) ? 4 : 0);
    }
  }
  // A section that has none of the words itself is found by its page alone: the page's beginning stands for it.
  const own = found.some((word) => section.folded.includes(word));
  if (!own && section.id !== undefined) return null;
  return { found, weight: weight + (section.id === undefined ? 1 : 0) };
}

const BEFORE = 24;
const LENGTH = 130;

function excerptOf(text: string, words: readonly string[]): Hit['excerpt'] {
  const folded = fold(text);
  const first = Math.min(...words.map((word) => folded.indexOf(word)).filter((at) => at >= 0), text.length);
  let from = first === text.length ? 0 : Math.max(0, first - BEFORE);
  // Not amid a word.
  if (from > 0) from = Math.max(from, text.slice(from, first).search(/[\s，。；、]/) + 1 + from);
  const part = text.slice(from, from + LENGTH);
  const foldedPart = fold(part);
  const marked = new Array<boolean>(part.length).fill(false);
  for (const word of words)
    for (let at = foldedPart.indexOf(word); at >= 0; at = foldedPart.indexOf(word, at + 1))
      marked.fill(true, at, at + word.length);
  const runs: { text: string; marked: boolean }[] = [];
  for (let index = 0; index < part.length; index++) {
    const last = runs.at(-1);
    const isMarked = marked[index] ?? false;
    if (last?.marked === isMarked) last.text += part[index];
    else runs.push({ text: part[index] ?? '', marked: isMarked });
  }
  if (from > 0) runs.unshift({ text: '… ', marked: false });
  if (from + LENGTH < text.length) runs.push({ text: ' …', marked: false });
  return runs;
}

/** The best sections first; of equal ones the earlier in the handbook. */
export function searchSections(sections: readonly Section[], query: string, limit = 30): readonly Hit[] {
  const words = fold(query)
    .split(/[\s，、。]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  return sections
    .flatMap((section) => {
      const matched = match(section, words);
      return matched ? [{ section, ...matched }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ section, found }) => ({ section, excerpt: excerptOf(section.text, found) }));
}
