/** Writes the handbook pages that are made from the code: `npx tsx scripts/handbook.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { scoreHandbook } from '../shared/analysis/reportHandbook';
import { LOCALES } from '../shared/model/schema';

for (const locale of LOCALES) {
  const folder = new URL(`../resources/handbook/${locale}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('score.md', folder), scoreHandbook(locale));
}
