/** A page's Markdown as blocks of plain data: what the viewer draws and the search reads. */
import { type Inline, readInline } from './readInline';

export type Block =
  | {
      readonly type: 'heading';
      readonly level: 2 | 3;
      readonly id: string;
      readonly inlines: readonly Inline[];
    }
  | { readonly type: 'paragraph' | 'note'; readonly inlines: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'picture'; readonly name: string; readonly alt: string };

export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const RULE = /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/;
const ITEM = /^\s*(?:[-*]|(\d+)\.)\s+(.*)$/;
const PICTURE = /^!\[([^\]]*)\]\(([\w-]+)\.png\)$/;

/** Ids count the headings, so that they are the same in every language. */
const sectionId = (count: number): string => `s${count}`;

const cellsOf = (line: string): readonly (readonly Inline[])[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => readInline(cell.trim()));

/** Whether a line begins a block of its own and so ends a paragraph. */
const beginsBlock = (line: string): boolean =>
  line.trim() === '' || /^(#{1,3}\s|```|>|\|)/.test(line) || ITEM.test(line) || PICTURE.test(line);

/** Lines of one text are joined by a space, but not between Chinese characters. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])\n(?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .replaceAll('\n', ' ');

export function readPage(markdown: string): Page {
  const lines = markdown.split(/\r?\n/);
  const blocks: Block[] = [];
  let title = '';
  let headings = 0;
  let at = 0;
  /** The lines from here on for which `goes` holds. */
  const take = (goes: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && goes(lines[at] ?? '')) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,3})\s+(.*)$/.exec(line);
    const picture = PICTURE.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === '') at++;
    else if (heading) {
      at++;
      const level = heading[1]?.length ?? 1;
      if (level === 1) title = (heading[2] ?? '').replaceAll('`', '');
      else
        blocks.push({
          type: 'heading',
          level: level === 2 ? 2 : 3,
          id: sectionId(++headings),
          inlines: readInline(heading[2] ?? ''),
        });
    } else if (line.startsWith('```')) {
      at++;
      blocks.push({ type: 'code', text: take((next) => !next.startsWith('```')).join('\n') });
      at++;
    } else if (picture) {
      at++;
      blocks.push({ type: 'picture', name: picture[2] ?? '', alt: picture[1] ?? '' });
    } else if (line.startsWith('>')) {
      const text = take((next) => next.startsWith('>')).map((next) => next.replace(/^>\s?/, ''));
      blocks.push({ type: 'note', inlines: readInline(joinLines(text)) });
    } else if (line.startsWith('|') && RULE.test(lines[at + 1] ?? '')) {
      const [head = '', , ...rows] = take((next) => next.startsWith('|'));
      blocks.push({ type: 'table', head: cellsOf(head), rows: rows.map(cellsOf) });
    } else if (item) {
      const ordered = item[1] !== undefined;
      const items: (readonly Inline[])[] = [];
      for (let next = ITEM.exec(lines[at] ?? ''); next; next = ITEM.exec(lines[at] ?? '')) {
        at++;
        items.push(readInline(joinLines([next[2] ?? '', ...take((more) => !beginsBlock(more))])));
      }
      blocks.push({ type: 'list', ordered, items });
    } else {
      at++;
      const text = [line, ...take((next) => !beginsBlock(next))];
      blocks.push({ type: 'paragraph', inlines: readInline(joinLines(text)) });
    }
  }
  return { title, blocks };
}

/** The texts of a block, one for each cell, item or paragraph. */
export function textsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.inlines];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'code':
      return [[{ type: 'text', text: block.text }]];
    case 'picture':
      return [[{ type: 'text', text: block.alt }]];
  }
}
