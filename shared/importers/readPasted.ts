/** A pasted block as cells: for dropping straight into lanes and steps at the selected cell. */
import { type Markup, splitCell } from './cells/splitCell';
import { parseTable } from './csv';
import { readBlocks } from './markdown/readBlocks';

/** Card titles by row and column; a list without columns is one cell of many cards. */
export type PastedCells = readonly (readonly (readonly string[])[])[];

const toCells = (rows: readonly (readonly string[])[], markup: Markup): PastedCells =>
  rows.map((row) => row.map((cell) => splitCell(cell, markup)));

/** Reads tab-separated cells, a Markdown table, or a list with one thing per line. Empty for blank text. */
export function readPasted(text: string): PastedCells {
  if (text.trim() === '') return [];
  if (text.includes('\t')) return toCells(parseTable(text, '\t'), 'plain');
  const { blocks } = readBlocks(text);
  const [first] = blocks;
  if (blocks.length === 1 && first?.type === 'table') return toCells(first.rows, 'markdown');
  return [[splitCell(text, 'plain')]];
}
