/** Cuts Markdown into the blocks that can hold a map: headings, tables, fences, lines. */
import type { Block, Blocks } from '../blocks/types';
import { readHtml } from '../html/readHtml';
import { beginsGrid, countGridLines, readTextGrid } from './textGrid';

const RULE_CELL = /^:?-+:?$/;
const FENCE = /^\s*((?:\\?`){3,}|~{3,})(.*)$/s;
const HEADING = /^ {0,3}(#{1,6})(\s.*)$/s;

/** The words of a heading, without the marks that may close it. */
function headingText(text: string): string {
  const words = text.trim();
  let end = words.length;
  while (end > 0 && words[end - 1] === '#') end--;
  return end === 0 || (end < words.length && /\s/.test(words[end - 1]!)) ? words.slice(0, end).trim() : words;
}

/** The cells of a table row; an escaped bar is text, also in code. */
export function splitRow(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Longer lines are text: no heading, fence or rule is that long. */
const MAX_LINE = 20_000;
const isRule = (line: string | undefined): boolean =>
  line !== undefined &&
  line.length < MAX_LINE &&
  /^[\s|:-]*$/.test(line) &&
  splitRow(line).every((cell) => RULE_CELL.test(cell));

interface GridAt {
  readonly rows: string[][];
  readonly count: number;
}

/** Finds tables that are drawn with letters. Lines that draw none are looked at once, however often they are asked for. */
class GridFinder {
  private readonly known = new Map<number, GridAt | null>();
  private noneBefore = 0;
  constructor(private readonly lines: readonly string[]) {}

  /** The table from this line on, and the lines that it takes. */
  at(start: number): GridAt | null {
    const known = this.known.get(start);
    if (known !== undefined) return known;
    const found = this.find(start);
    this.known.set(start, found);
    return found;
  }

  private find(start: number): GridAt | null {
    const line = this.lines[start];
    if (line === undefined || start < this.noneBefore || !beginsGrid(line, this.lines[start + 1]))
      return null;
    const count = countGridLines(this.lines, start);
    const rows = readTextGrid(this.lines.slice(start, start + count));
    if (!rows) this.noneBefore = start + count;
    return rows && { rows, count };
  }
}

/** A fence with drawn tables as these and the lines around them; any other as it is. */
function readFence(info: string, lines: readonly string[]): Block[] {
  const grids = new GridFinder(lines);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const grid = grids.at(at);
    const text = lines[at]!.trim();
    if (grid) blocks.push({ type: 'table', rows: grid.rows });
    // Words right above a table are its title.
    else if (grids.at(at + 1)) blocks.push({ type: 'heading', level: 6, text });
    else if (text !== '') blocks.push({ type: 'line', text });
    at += grid?.count ?? 1;
  }
  const hasTable = blocks.some((block) => block.type === 'table');
  return hasTable ? blocks : [{ type: 'fence', info, text: lines.join('\n') }];
}

export function readBlocks(text: string): Blocks {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const grids = new GridFinder(lines);
  const blocks: Block[] = [];
  let title = '';
  let at = 0;
  if (lines[0]?.trim() === '---') {
    const end = lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line));
    if (end > 0) {
      const found = lines.slice(1, end).map((line) => /^title\s*:(.*)$/s.exec(line)?.[1]?.trim());
      title = (found.find(Boolean) ?? '').replace(/^(["'])(.*)\1$/, '$2');
      at = end + 1;
    }
  }
  while (at < lines.length) {
    const line = lines[at]!;
    const isLong = line.length > MAX_LINE;
    const fence = isLong ? null : FENCE.exec(line);
    const heading = isLong ? null : HEADING.exec(line);
    if (fence) {
      const marks = fence[1]!.replaceAll('\\', '');
      // A journey may stand in a fence that is closed with more marks than it was opened with.
      const isEnd = (candidate: string) => {
        const close = candidate.trim().replaceAll('\\', '');
        return close.length >= marks.length && close === marks[0]!.repeat(close.length);
      };
      let end = at + 1;
      while (end < lines.length && !isEnd(lines[end]!)) end++;
      blocks.push(...readFence(fence[2]!.trim(), lines.slice(at + 1, end)));
      at = end + 1;
    } else if (heading) {
      blocks.push({ type: 'heading', level: heading[1]!.length, text: headingText(heading[2]!) });
      at++;
    } else if (
      line.includes('|') &&
      isRule(lines[at + 1]) &&
      splitRow(lines[at + 1]!).length === splitRow(line).length
    ) {
      let end = at + 2;
      while (end < lines.length && lines[end]!.includes('|') && lines[end]!.trim() !== '') end++;
      blocks.push({ type: 'table', rows: [line, ...lines.slice(at + 2, end)].map(splitRow) });
      at = end;
    } else if (/^\s*<table[\s>]/i.test(line)) {
      // A table that Markdown has no way to write stands there as HTML.
      const end = lines.findIndex((other, i) => i >= at && /<\/table\s*>/i.test(other));
      const last = end < 0 ? lines.length - 1 : end;
      blocks.push(...readHtml(lines.slice(at, last + 1).join('\n')).blocks);
      at = last + 1;
    } else {
      const grid = isLong ? null : grids.at(at);
      if (grid) blocks.push({ type: 'table', rows: grid.rows });
      else if (line.trim() !== '') blocks.push({ type: 'line', text: line });
      at += grid?.count ?? 1;
    }
  }
  return { title, blocks };
}
