/** Takes a cell with many things in it apart, and says which cells hold nothing. */

import { decodeEntities } from '../markup/entities';

/** How the text of cells is written; markup is taken out of Markdown and left alone in plain text. */
export type Markup = 'markdown' | 'plain';

/** Longer cells are taken as they are: nobody meant them as a list, and looking for marks in them would take long. */
const MAX_CELL = 10_000;

const EMPTY =
  /^(?:[-–—―·.*_]+|…|n\/?a|none|nil|tbd|なし|無し|無|无|없음|해당 없음|aucun|ninguno|nenhum|keine?)$/i;
/** A dash or nothing but a word in parentheses that says why there is nothing. */
const EMPTY_BECAUSE =
  /^(?:[-–—]\s*[（(][^（）()]*[）)]|[（(](?:interno|interna|internal|automatic|automatico|automático|none|n\/a|empty|vac[ií]o|vazio)[）)])$/i;

/** `silent` cells hold nothing at all, `reason` cells a word about why. */
export function isEmptyCell(cell: string): 'no' | 'silent' | 'reason' {
  if (cell.length > MAX_CELL) return 'no';
  const text = cell.replace(/[*`]/g, '').trim();
  if (text === '' || EMPTY.test(text)) return 'silent';
  return EMPTY_BECAUSE.test(text) ? 'reason' : 'no';
}

const plainMarkdown = (text: string): string =>
  text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])+)\]\((?:[^()\s]|\([^()]*\))+(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=[^\s_])(.+?)(?<=[^\s_])_(?![\w_])/g, '$1')
    .replace(/~~(?=\S)(.+?)~~/g, '$1')
    .replace(/(?<!\\)&#?\w+;/g, decodeEntities)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** The text a reader sees: without bold, links and escapes; what stands in code is kept letter by letter. */
export function toPlainText(text: string, markup: Markup): string {
  const plain =
    markup === 'plain' || text.length > MAX_CELL
      ? text
      : text
          .split(/(`+[^`]+`+)/)
          .map((part, i) => (i % 2 === 1 ? part.replace(/^`+ ?| ?`+$/g, '') : plainMarkdown(part)))
          .join('');
  return plain.replace(/[ \t\u00a0]+/g, ' ').trim();
}

const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
  '“': '”',
  '「': '」',
  '『': '』',
  '«': '»',
  '《': '》',
};

/** Splits at a separator that stands outside of code, parentheses and quotes. */
function splitOutside(text: string, isSeparator: (text: string, at: number) => number): string[] {
  const parts: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (open.at(-1) === character) open.pop();
    else if (open.at(-1) === '`') continue;
    else if (character === '`' || character === '"') {
      if (text.indexOf(character, at + 1) > 0) open.push(character);
    } else if (CLOSERS[character] !== undefined) {
      if (text.indexOf(CLOSERS[character], at + 1) > 0) open.push(CLOSERS[character]);
    } else if (open.length === 0) {
      const length = isSeparator(text, at);
      if (length > 0) {
        parts.push(text.slice(start, at));
        start = at + length;
        at = start - 1;
      }
    }
  }
  parts.push(text.slice(start));
  return parts;
}

const BULLET =
  /^\s*(?:[-*+•●○▪▫■□◆◇◦‣➢⁃・–—]\s+(?:\[[ x]\]\s+)?|\[[ x]\]\s+|[•●▪■◆・]|\d{1,2}[.)、]\s*(?=\D)|[（(]\d{1,2}[）)]\s*|[①-⑳]\s*)/iu;
const QUOTED = /"[^"]+"|“[^”]+”|「[^」]+」|『[^』]+』|«[^»]+»/g;

/** Lines and bullets; a line that continues the bullet above it stays with it. */
function splitLines(cell: string): string[] {
  const lines = cell.split(/<br\s*\/?>|\r\n|\r|\n/i).filter((line) => line.trim() !== '');
  if (lines.some((line) => BULLET.test(line)) && lines.length > 1) {
    const items: string[] = [];
    for (const line of lines) {
      const isContinued = items.length > 0 && !BULLET.test(line) && /^\s{2,}/.test(line);
      if (isContinued) items.push(`${items.pop()} ${line.trim()}`);
      else items.push(line.replace(BULLET, ''));
    }
    return items;
  }
  // "1. First 2. Second" and "• one • two" on one line.
  return lines.flatMap((line) => {
    if (/^\s*(?:1[.)、]|①)\s*\S/.test(line) && /\s(?:2[.)、]|②)\s*\S/.test(line))
      return line.split(/(?:^|\s)(?:\d{1,2}[.)、]|[①-⑳])\s*/u);
    if (/^\s*[•●▪■◆]/.test(line)) return line.split(/[•●▪■◆]/u);
    return [line.replace(/^\s*[-*•]\s+(?:\[[ x]\]\s+)?/i, '')];
  });
}

/** An enumeration of nouns, not the middle of a sentence. */
function splitIdeographicComma(text: string): string[] {
  if (!text.includes('、') || /[，。！？→：:"“「]/.test(text)) return [text];
  const parts = splitOutside(text, (all, at) => (all[at] === '、' ? 1 : 0));
  const isSentence = /[和或与與及等]/.test(parts.at(-1)!) || parts.some((part) => part.trim().length < 3);
  return isSentence ? [text] : parts;
}

/** Japanese and Korean lists with slashes; not in paths, numbers or short pairs such as "と/や". */
function splitSlash(text: string): string[] {
  if (!/[\u3040-\u30ff\uac00-\ud7af]/.test(text) || /:\/\/|^\//.test(text)) return [text];
  const parts = splitOutside(text, (all, at) =>
    (all[at] === '/' || all[at] === '／') && !/\d/.test(`${all[at - 1] ?? ''}${all[at + 1] ?? ''}`) ? 1 : 0,
  );
  return parts.every((part) => part.trim().length >= 2) ? parts : [text];
}

/** Separators inside one line. */
const splitLine = (line: string): string[] =>
  splitOutside(line, (text, at) => (text[at] === ';' || text[at] === '；' ? 1 : 0))
    .flatMap((part) => splitOutside(part, (text, at) => (/^ [·•] /.test(text.slice(at, at + 3)) ? 3 : 0)))
    .flatMap(splitIdeographicComma)
    .flatMap(splitSlash)
    .flatMap((part) => {
      const quotes = part.match(QUOTED) ?? [];
      return quotes.length > 1 && part.replace(QUOTED, '').trim() === '' ? quotes : [part];
    });

/** The separate things in a cell, as a reader would count them; no empty ones. Lines and bullets are not split further. */
export function splitCell(cell: string, markup: Markup): string[] {
  if (cell.length > MAX_CELL) return [cell.trim()];
  const lines = splitLines(cell);
  const items = lines.length === 1 ? splitLine(lines[0]!) : lines;
  return items.map((item) => toPlainText(item, markup)).filter((item) => isEmptyCell(item) === 'no');
}
