/** Reads HTML as text and tables without building a page of it: nothing is run, fetched or styled. */
import type { Block, Blocks } from '../blocks/types';
import { type MarkupPart, scanMarkup } from '../markup/scanMarkup';
import { withoutMarks } from '../table/merged';
import { type CellShape, MAX_COLUMNS, MAX_ROWS, TableBuilder } from './TableBuilder';

/** Longer texts are not looked at, characters. */
const MAX_HTML = 16_000_000;
const MAX_TABLES = 200;

type Open = Extract<MarkupPart, { type: 'open' }>;

const BREAKS =
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|pre|blockquote|section|article|header|footer|hr|option)$/;
const UNSEEN =
  /^(?:script|style|template|noscript|select|svg|math|object|iframe|textarea|audio|video|canvas)$/;
const PHRASE = /^(?:p|li|span|font|a|b|i|u|s|em|strong|sup|sub)$/;
const CELL_END = /^(?:td|th|tr|table)$/;
/** They have no end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const isHidden = ({ attributes }: Open): boolean =>
  attributes.has('hidden') ||
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i.test(
    attributes.get('style') ?? '',
  );
const numberOf = (tag: Open, name: string, most: number): number =>
  Math.max(1, Math.min(most, Math.trunc(Number.parseInt(tag.attributes.get(name) ?? '1', 10)) || 1));

const tidy = (text: string): string =>
  withoutMarks(text)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

interface OpenTable {
  readonly builder: TableBuilder;
  caption: string;
  cell: { readonly shape: CellShape; text: string } | null;
  inCaption: boolean;
}

/** One pass over the tags; tables in tables are tables of their own, and their text stays in the cell around them. */
class HtmlReader {
  readonly blocks: Block[] = [];
  title = '';
  private readonly tables: OpenTable[] = [];
  private text = '';
  private heading = 0;
  private isPre = false;
  private inTitle = false;
  /** Elements that are not read, and how many of their name are open in each other. */
  private unseen: { readonly name: string; depth: number } | null = null;
  private count = 0;

  read(html: string): void {
    for (const part of scanMarkup(html, { language: 'html' })) {
      if (part.type === 'doctype') continue;
      if (this.unseen) this.skip(part, this.unseen);
      else if (part.type === 'text') this.addText(part.text);
      else if (part.type === 'open') this.open(part);
      else this.close(part.name);
    }
    while (this.tables.length > 0) this.endTable();
    this.endText();
  }

  private skip(part: MarkupPart, unseen: { readonly name: string; depth: number }): void {
    if (part.type === 'text' || part.type === 'doctype') return;
    // A paragraph or phrase ends with its cell, whether it is closed or not.
    const isOver = part.type === 'close' && CELL_END.test(part.name) && PHRASE.test(unseen.name);
    if (isOver) {
      this.unseen = null;
      this.close(part.name);
    }
    if (isOver || part.name !== unseen.name) return;
    if (part.type === 'open') unseen.depth += part.isEmpty ? 0 : 1;
    else if (--unseen.depth === 0) this.unseen = null;
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private addText(text: string): void {
    if (this.inTitle) this.title += text;
    const words = this.isPre && !this.table ? text : text.replace(/\s+/g, ' ');
    const { table } = this;
    if (!table) this.text += words;
    else if (table.inCaption) table.caption += words;
    else if (table.cell) table.cell.text += words;
  }

  private breakLine(): void {
    const { table } = this;
    if (table?.cell) table.cell.text += '\n';
    else if (!table) this.endText();
  }

  private open(tag: Open): void {
    const { name } = tag;
    const { table } = this;
    const isCell = name === 'td' || name === 'th';
    if (isHidden(tag) && !isCell && name !== 'tr' && name !== 'col' && !VOID.test(name) && !tag.isEmpty)
      this.unseen = { name, depth: 1 };
    else if (UNSEEN.test(name) && !tag.isEmpty) this.unseen = { name, depth: 1 };
    else if (name === 'title') this.inTitle = this.title === '';
    else if (name === 'table') this.beginTable();
    else if (table && isCell) this.beginCell(table, tag);
    else if (table && name === 'tr') {
      this.endCell(table);
      if (!table.builder.isFull) table.builder.beginRow(isHidden(tag));
    } else if (table && name === 'col')
      table.builder.addColumns(numberOf(tag, 'span', MAX_COLUMNS), isHidden(tag));
    else if (table && name === 'caption') table.inCaption = true;
    else if (name === 'img') this.addPicture(tag);
    else if (BREAKS.test(name)) {
      this.breakLine();
      if (name === 'pre') this.isPre = true;
      if (!table && /^h[1-6]$/.test(name)) this.heading = Number(name[1]);
    }
  }

  private close(name: string): void {
    const { table } = this;
    if (name === 'title') this.inTitle = false;
    else if (name === 'table') this.endTable();
    else if (table && (name === 'td' || name === 'th' || name === 'tr')) this.endCell(table);
    else if (table && name === 'caption') table.inCaption = false;
    else if (BREAKS.test(name)) this.breakLine();
  }

  /** Emoji are pictures in many programs; what a longer text describes is left out. */
  private addPicture(tag: Open): void {
    const words = tag.attributes.get('alt') ?? '';
    if (words.length <= 8 && /\p{Extended_Pictographic}/u.test(words)) this.addText(words);
  }

  private beginTable(): void {
    this.breakLine();
    if (this.count++ < MAX_TABLES)
      this.tables.push({ builder: new TableBuilder(), caption: '', cell: null, inCaption: false });
  }

  private beginCell(table: OpenTable, tag: Open): void {
    this.endCell(table);
    if (!table.builder.hasRow) table.builder.beginRow(false);
    const shape = {
      wide: numberOf(tag, 'colspan', MAX_COLUMNS),
      high: numberOf(tag, 'rowspan', MAX_ROWS),
      isHidden: isHidden(tag),
    };
    table.cell = { shape, text: '' };
  }

  private endCell(table: OpenTable): void {
    if (table.cell) table.builder.addCell(tidy(table.cell.text), table.cell.shape);
    table.cell = null;
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    this.endCell(table);
    const rows = table.builder.finish();
    const title = tidy(table.caption).replaceAll('\n', ' ');
    if (rows.length > 0) this.blocks.push({ type: 'table', rows, ...(title === '' ? {} : { title }) });
    const around = this.table;
    if (around?.cell) around.cell.text += `\n${rows.map((row) => withoutMarks(row.join(' '))).join('\n')}\n`;
  }

  private endText(): void {
    const written = this.text;
    this.text = '';
    const { isPre, heading } = this;
    this.isPre = false;
    this.heading = 0;
    const text = isPre ? withoutMarks(written).trim() : tidy(written).replaceAll('\n', ' ');
    if (text === '') return;
    if (isPre) this.blocks.push({ type: 'fence', info: '', text });
    else if (heading > 0) this.blocks.push({ type: 'heading', level: heading, text });
    else this.blocks.push({ type: 'line', text });
  }
}

/** Headings, tables, preformatted text and lines of an HTML text, in their order. */
export function readHtml(html: string): Blocks {
  if (html.length > MAX_HTML) return { title: '', blocks: [] };
  const reader = new HtmlReader();
  reader.read(html);
  const hasHeading = reader.blocks.some((block) => block.type === 'heading');
  return { title: hasHeading ? '' : tidy(reader.title), blocks: reader.blocks };
}
