/** Reads HTML from a clipboard without building a page of it: the clip it may carry, and its first table as cells. */
import { MARKER } from './toHtml';

/** Longer texts are not looked at, characters. */
const MAX_HTML = 16_000_000;
const MAX_ROWS = 2000;
const MAX_COLUMNS = 500;

/** The clip that an HTML text of ours carries, as text. */
export function clipInHtml(html: string): string | null {
  const start = html.indexOf(`${MARKER}="`);
  if (start < 0) return null;
  const from = start + MARKER.length + 2;
  const to = html.indexOf('"', from);
  if (to < 0) return null;
  try {
    return decodeURIComponent(html.slice(from, to));
  } catch {
    return null;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
};

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, dec, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = dec ? Number(dec) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  readonly end: number;
}

/** The tag or comment that begins at `at`; null where the text ends before it does. */
function tagAt(html: string, at: number): Tag | null {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return end < 0 ? null : { name: '!', closes: false, attributes: '', end: end + 3 };
  }
  let quote = '';
  for (let i = at + 1; i < html.length; i++) {
    const sign = html[i]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') {
      const inner = html.slice(at + 1, Math.min(i, at + 400));
      const [, slash = '', name = '!'] = /^(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(inner) ?? [];
      return { name: name.toLowerCase(), closes: slash !== '', attributes: inner, end: i + 1 };
    }
  }
  return null;
}

const spanOf = (attributes: string, name: 'colspan' | 'rowspan', most: number): number => {
  const [, digits] = new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes) ?? [];
  return Math.max(1, Math.min(most, Number(digits ?? 1)));
};

const BREAKS = /^(?:br|p|div|li|ul|ol|h[1-6]|tr)$/;
const UNSEEN = /^(?:script|style|head|title|template)$/;

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Rows being filled; cells that reach down keep their places free. */
class Rows {
  readonly rows: string[][] = [];
  #taken: number[] = [];
  #column = 0;

  begin(): void {
    this.#taken = this.#taken.map((left) => Math.max(0, left - 1));
    this.#column = 0;
    this.rows.push([]);
  }

  add(text: string, wide: number, high: number): void {
    const row = this.rows.at(-1);
    if (!row) return;
    while ((this.#taken[this.#column] ?? 0) > 0) row[this.#column++] = '';
    for (let i = 0; i < wide && this.#column < MAX_COLUMNS; i++) {
      this.#taken[this.#column] = high;
      row[this.#column++] = i === 0 ? text : '';
    }
  }
}

/** The first table of an HTML text: a line break in a cell is one in its text, merged cells are empty but for the first. Null for none. */
export function readHtmlTable(html: string): string[][] | null {
  if (html.length > MAX_HTML) return null;
  const start = html.search(/<table[\s>]/i);
  if (start < 0) return null;
  const table = new Rows();
  let depth = 0;
  let unseen = '';
  let open: { wide: number; high: number } | null = null;
  let text = '';
  const close = () => {
    if (open) table.add(tidy(text), open.wide, open.high);
    open = null;
    text = '';
  };
  for (let at = start; at < html.length; ) {
    const next = html.indexOf('<', at);
    const words = html.slice(at, next < 0 ? html.length : next);
    if (open && unseen === '') text += decode(words.replace(/\s+/g, ' '));
    const tag = next < 0 ? null : tagAt(html, next);
    if (!tag) break;
    at = tag.end;
    const { name, closes, attributes } = tag;
    if (unseen !== '') {
      if (closes && name === unseen) unseen = '';
    } else if (!closes && UNSEEN.test(name)) unseen = name;
    else if (name === 'table') {
      depth += closes ? -1 : 1;
      if (depth === 0) break;
    } else if (depth === 1 && (name === 'td' || name === 'th')) {
      close();
      if (!closes && table.rows.length > 0)
        open = {
          wide: spanOf(attributes, 'colspan', MAX_COLUMNS),
          high: spanOf(attributes, 'rowspan', MAX_ROWS),
        };
    } else if (depth === 1 && name === 'tr') {
      close();
      if (closes) continue;
      if (table.rows.length >= MAX_ROWS) break;
      table.begin();
    } else if (BREAKS.test(name)) text += '\n';
  }
  close();
  const rows = table.rows.filter((row) => row.length > 0);
  return rows.length > 0 ? rows : null;
}
