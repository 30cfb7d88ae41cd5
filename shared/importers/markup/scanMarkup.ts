/**
 * Cuts HTML or XML into tags and text, whatever is wrong with it: what is no tag is text. Nothing is built, fetched or
 * expanded, and the time it takes grows with the length only.
 */
import { decodeEntities } from './entities';

export type MarkupPart =
  | { readonly type: 'text'; readonly text: string }
  /** `name` as written, lower case in HTML. */
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isEmpty: boolean;
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'doctype' };

export interface MarkupRules {
  readonly language: 'html' | 'xml';
  /** Names that are tags; what looks like another one is text. Default: all. */
  readonly isTag?: (name: string) => boolean;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const NAME = /^\/?([\p{L}_][\p{L}\p{N}_:.-]*)/u;
/** A longer tag is a slip of the pen, or an attack. */
const MAX_TAG = 200_000;
const MAX_NAME = 100;

function readAttributes(text: string, isHtml: boolean): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = isHtml ? name.toLowerCase() : name;
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** Where the tag that begins at `start` ends; −1 where it is none. A `>` in a quoted value does not end it. */
function endOfTag(text: string, start: number, isHtml: boolean): number {
  let quote = '';
  let holdsTag = false;
  const limit = Math.min(text.length, start + MAX_TAG);
  for (let at = start + 1; at < limit; at++) {
    const sign = text[at]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
      // Values hold neither sign in XML: a quote that meets both was left open.
      else if (!isHtml && sign === '>' && holdsTag) return -1;
      holdsTag ||= sign === '<';
    } else if (sign === '>') return at;
    else if (sign === '<') return -1;
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(text[at - 1]!)) {
      quote = sign;
      holdsTag = false;
    }
  }
  return -1;
}

export function* scanMarkup(text: string, { language, isTag }: MarkupRules): Generator<MarkupPart> {
  const isHtml = language === 'html';
  let words = '';
  /** After a mark whose end was not found once, it is not looked for again. */
  const missing = new Set<string>();
  const find = (mark: string, from: number): number => {
    if (missing.has(mark)) return -1;
    const end = text.indexOf(mark, from);
    if (end < 0) missing.add(mark);
    return end;
  };
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at);
    words += decodeEntities(text.slice(at, next < 0 ? text.length : next));
    if (next < 0) break;
    const skip = skipAt(text, next, find);
    if (skip) {
      words += skip.text;
      at = skip.end;
      if (skip.isDoctype) yield { type: 'doctype' };
      continue;
    }
    const name = NAME.exec(text.slice(next + 1, next + 1 + MAX_NAME))?.[1];
    const end = name === undefined || isTag?.(localName(name)) === false ? -1 : endOfTag(text, next, isHtml);
    if (name === undefined || end < 0) {
      words += '<';
      at = next + 1;
      continue;
    }
    if (words !== '') yield { type: 'text', text: words };
    words = '';
    at = end + 1;
    const written = isHtml ? name.toLowerCase() : name;
    if (text[next + 1] === '/') yield { type: 'close', name: written };
    else {
      const isEmpty = text[end - 1] === '/';
      const inner = text.slice(next + 1 + name.length, isEmpty ? end - 1 : end);
      yield { type: 'open', name: written, attributes: readAttributes(inner, isHtml), isEmpty };
    }
  }
  if (words !== '') yield { type: 'text', text: words };
}

/** Without the prefix of a namespace. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

interface Skip {
  readonly end: number;
  /** What it stands for in the text. */
  readonly text: string;
  readonly isDoctype: boolean;
}

/** Comments, instructions, character data and document types; null for anything else. */
function skipAt(text: string, at: number, find: (mark: string, from: number) => number): Skip | null {
  const second = text[at + 1];
  if (second !== '!' && second !== '?') return null;
  const to = (mark: string, from: number, content = ''): Skip => {
    const end = find(mark, from);
    return { end: end < 0 ? text.length : end + mark.length, text: content, isDoctype: false };
  };
  if (second === '?') return to('>', at);
  if (text.startsWith('<!--', at)) return to('-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) {
    const end = find(']]>', at + 9);
    return to(']]>', at + 9, text.slice(at + 9, end < 0 ? text.length : end));
  }
  return {
    ...to('>', at),
    isDoctype: /^<!(?:doctype|entity|element|attlist|notation)/i.test(text.slice(at, at + 12)),
  };
}
