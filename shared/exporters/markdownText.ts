/** Text and tables in GitHub's Markdown: nothing in a document can end a cell, open a link or become HTML. */

/** One line on which every character stands for itself. */
export const markdownText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/^\s*([#+=-])(?=\1|\s|$)/, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** Lines of a cell stand below each other. */
const cell = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => markdownText(line))
    .join('<br>');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
