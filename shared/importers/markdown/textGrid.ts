/** Tables that are drawn with letters, `+---+` or `┌──┬──┐`, as rows of cells; a cell may have several lines and cover several columns. */
import { displayWidth } from '../../text/displayWidth';
import { MERGED_LEFT, MERGED_UP } from '../table/merged';

const MAX_LINES = 5000;
const MAX_LINE = 5000;

/** Horizontals, verticals and joints of all box drawing as the three letters of plain tables. */
function toPlainFrame(line: string): string {
  return line
    .replace(/[─━═╌╍┄┅┈┉╴╶╸╺⎯―]/g, '-')
    .replace(/[│┃║╎╏┆┇┊┋]/g, '|')
    .replace(/[┌-╋╒-╬╭-╰]/g, '+')
    .trimEnd();
}

/** Nothing but the lines between two rows, right across. */
const isBorder = (line: string): boolean => /^\s*[-=+:|]{3,}\s*$/.test(line) && /[-=]{2}/.test(line);
/** A line between rows that some columns do not have: their cells go on below it. */
const isPartBorder = (line: string): boolean =>
  /^\s*[+|]/.test(line) && /\+[-=]{2,}\+/.test(line) && /[^\s+|=:-]|\|\s+\+|\+\s+\|/.test(line);
const FRAME = '-=·.+ ';

/** A line with words in it, such as the line of visibility. Looked at from both ends, so that a long row of dashes costs nothing. */
function dividerOf(line: string): string | null {
  const text = line.trim();
  let from = '+|'.includes(text[0] ?? ' ') ? 1 : 0;
  let to = text.length - ('+|'.includes(text.at(-1) ?? ' ') ? 1 : 0);
  const [start, end] = [from, to];
  while (from < to && FRAME.includes(text[from]!)) from++;
  while (to > from && FRAME.includes(text[to - 1]!)) to--;
  const words = text.slice(from, to);
  const isFramed = [text.slice(start, from), text.slice(to, end)].every((part) => /-{3}|={3}/.test(part));
  return isFramed && /\p{L}/u.test(words) && !/[|+]/.test(words) ? text.slice(start, end).trim() : null;
}
const isRow = (line: string): boolean => line.includes('|');

/** Whether a table may begin here: a border with joints, or a row above one. */
export function beginsGrid(line: string, next: string | undefined): boolean {
  if (line.length > MAX_LINE || next === undefined || next.length > MAX_LINE) return false;
  const [first, second] = [toPlainFrame(line), toPlainFrame(next)];
  const hasJoints = (border: string) => isBorder(border) && border.includes('+');
  return (hasJoints(first) && isRow(second)) || (isRow(first) && hasJoints(second));
}

/** Number of lines from `at` on that belong to the table. */
export function countGridLines(lines: readonly string[], at: number): number {
  let end = at;
  for (; end < lines.length && lines[end]!.length <= MAX_LINE; end++) {
    const line = toPlainFrame(lines[end]!);
    if (!isRow(line) && !isBorder(line) && dividerOf(line) === null) break;
  }
  return end - at;
}

/** Columns of a line, counted as wide as letters are drawn, at which a mark stands. */
function marksAt(line: string, marks: string): number[] {
  const found: number[] = [];
  let column = 0;
  for (const letter of line) {
    if (marks.includes(letter)) found.push(column);
    column += displayWidth(letter);
  }
  return found;
}

interface Piece {
  readonly text: string;
  /** Columns of the marks at its two sides. */
  readonly from: number;
  readonly to: number;
}

/** What stands between the bars of a line. */
function piecesOf(line: string, hasFrame: boolean): Piece[] {
  const texts = line.split('|');
  const bars = marksAt(line, '|');
  const ends = [-1, ...bars, Number.POSITIVE_INFINITY];
  const all = texts.map((text, i) => ({ text, from: ends[i]!, to: ends[i + 1]! }));
  return hasFrame ? all.slice(1, line.trimEnd().endsWith('|') ? -1 : undefined) : all;
}

/** The column of the frame that a mark belongs to: drawings are often off by a letter or two. */
const nearest = (edges: readonly number[], at: number): number =>
  edges.reduce((best, edge, i) => (Math.abs(edge - at) < Math.abs(edges[best]! - at) ? i : best), 0);

/** Letters of scripts without spaces between words. */
const UNSPACED = /^[\u3001-\u30ff\u3400-\u9fff\uff01-\uff9f]/;

/** The lines of one cell as its text: a line that only ended where the column did goes on in the next. */
function joinLines(lines: readonly string[], room: number): string {
  let text = '';
  let last = '';
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    const word = /^\S+/.exec(line)?.[0] ?? '';
    const isWide = UNSPACED.test(last.slice(-1)) && UNSPACED.test(word);
    const isWrapped = displayWidth(last) + (isWide ? 4 : 1 + displayWidth(word)) > room;
    const isItem = /^(?:[-*•●○・–]\s|\d{1,2}[.)]\s)/.test(line);
    const joint = last === '' ? '' : isWrapped && !isItem ? (isWide ? '' : ' ') : '\n';
    text += joint + line;
    last = line;
  }
  return text;
}

interface Column {
  lines: string[];
  mark: string;
}

/** A row on its way: lines per column until the border below it. */
class GridRow {
  readonly columns: readonly Column[];
  hasText = false;
  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => ({ lines: [], mark: '' }));
  }

  add(pieces: readonly Piece[], edges: readonly number[]): void {
    const isWhole = pieces.length === this.columns.length;
    for (const [i, { text, from, to }] of pieces.entries()) {
      const first = isWhole
        ? i
        : Math.min(this.columns.length - 1, nearest(edges, Math.max(from, edges[0]!)));
      const last = isWhole ? i + 1 : to === Number.POSITIVE_INFINITY ? first + 1 : nearest(edges, to);
      this.columns[first]?.lines.push(text);
      for (const column of this.columns.slice(first + 1, last)) column.mark = MERGED_LEFT;
    }
    this.hasText ||= pieces.some(({ text }) => text.trim() !== '');
  }

  /** The row below, of which some columns are not parted from this one; what was written on the border belongs to them. */
  goOn(border: string, edges: readonly number[]): GridRow {
    const next = new GridRow(this.columns.length);
    for (const [i, column] of this.columns.entries()) {
      const between = textBetween(border, edges[i]!, edges[i + 1]!).trim();
      if (/^[-=+]{2,}$/.test(between)) continue;
      column.lines.push(between);
      const below = next.columns[i]!;
      below.mark = MERGED_UP;
      below.lines = column.lines;
    }
    return next;
  }

  toCells(edges: readonly number[]): string[] {
    return this.columns.map(({ lines, mark }, i) => {
      // A blank beside each bar is no room for letters.
      const room = (edges[i + 1] ?? Number.POSITIVE_INFINITY) - (edges[i] ?? 0) - 3;
      return mark || joinLines(lines, room);
    });
  }
}

function textBetween(line: string, from: number, to: number): string {
  let column = 0;
  let between = '';
  for (const letter of line) {
    if (column > from && column < to) between += letter;
    column += displayWidth(letter);
  }
  return between;
}

/** Rows of the table that the lines draw; null where they draw none. */
export function readTextGrid(given: readonly string[]): string[][] | null {
  const lines = given
    .slice(0, MAX_LINES)
    .map(toPlainFrame)
    .filter((line) => line.trim() !== '');
  if (lines.some((line) => line.length > MAX_LINE)) return null;
  const borders = lines.filter(isBorder);
  const texts = lines.filter((line) => isRow(line) && !isBorder(line) && dividerOf(line) === null);
  if (borders.length === 0 || texts.length < 2) return null;
  const hasFrame = texts.every((line) => /^\s*[|+]/.test(line));
  const joints = borders.map((line) => marksAt(line, '+|')).sort((a, b) => b.length - a.length)[0]!;
  const bars = texts.map((line) => marksAt(line, '|')).sort((a, b) => b.length - a.length)[0]!;
  const marks = joints.length >= bars.length ? joints : bars;
  const edges = hasFrame ? marks : [-1, ...marks, Number.POSITIVE_INFINITY];
  const width = edges.length - 1;
  if (width < 2) return null;
  // With lines between all rows a row goes on to the next of them; else each line is a row.
  const isRuled = borders.length > (hasFrame ? 3 : 1);
  const rows: GridRow[] = [];
  let open: GridRow | null = null;
  for (const line of lines) {
    const divider = dividerOf(line);
    if (isBorder(line)) open = null;
    else if (divider !== null) {
      open = null;
      const row = new GridRow(width);
      row.add([{ text: divider, from: edges[0]!, to: edges[1]! }], edges);
      rows.push(row);
    } else if (isPartBorder(line)) {
      open = (open ?? new GridRow(width)).goOn(line, edges);
      rows.push(open);
    } else if (isRow(line)) {
      const pieces = piecesOf(line, hasFrame);
      if (!isRuled && pieces[0]?.text.trim() !== '') open = null;
      if (open === null) {
        open = new GridRow(width);
        rows.push(open);
      }
      open.add(pieces, edges);
    }
  }
  const filled = rows.filter(({ hasText }) => hasText);
  return filled.length > 1 ? filled.map((row) => row.toCells(edges)) : null;
}
