/** Which selectors the window's style sheets do without. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../../renderer');
const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

// Such a rule makes the browser look at the whole window again at each card that comes into sight: panning took three times as long.
test('no rule asks an element what it contains: a class says it', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const asking = sheets.filter((name) => readFileSync(resolve(renderer, name), 'utf8').includes(':has('));
  expect(asking).toEqual([]);
});
