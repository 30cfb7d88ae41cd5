/** Text made to make a reader slow is read, or refused, about as quickly as any other. */
import { expect, it } from 'vitest';
import { importFile } from '../../../shared/importers';

/** Each once was, or could be, what a pattern of a reader tries again and again. */
const SLOW: readonly (readonly [what: string, fileName: string, text: string])[] = [
  ['comments of a diagram', 'a.mmd', `${'%% '.repeat(5000)}x`],
  ['comments of a diagram in a text', 'a.md', `# a\n\n${'%% '.repeat(5000)}x`],
  ['dashes before the words of a line', 'a.csv', `a,b\nvisibility ${'-'.repeat(15_000)}x,c`],
  ['colons in a cell', 'a.tsv', `a\tb\n${'：'.repeat(7000)}x`],
  ['colons in a cell of a page', 'a.html', `<table><tr><td>${'：'.repeat(7000)}x</td></tr></table>`],
  ['numbers before numbers', 'a.tsv', `a\tb\n${'1. '.repeat(6000)}x`],
  ['marks of a heading', 'a.md', `# ${'#'.repeat(15_000)}x\n`.repeat(40)],
  ['a rule that is none', 'a.md', `| a |\n-${' '.repeat(15_000)}x\n`.repeat(40)],
  ['empty lines after a bar', 'a.txt', `|a|${'\n'.repeat(60_000)}x`],
  ['a fence of line separators', 'a.md', `\`\`\`${'`\u2028'.repeat(7000)}\n`.repeat(20)],
];

it.each(SLOW)('%s', (_what, fileName, text) => {
  const before = performance.now();
  importFile(new TextEncoder().encode(text), {
    fileName,
    locale: 'en',
    now: '2026-01-01T00:00:00.000Z',
    random: () => 0.5,
  });
  expect(performance.now() - before).toBeLessThan(1500);
});
