/**
 * Writes the samples that come with the program: `npx tsx scripts/templates.ts`.
 * `<id> <folder>` writes another template there in all languages; `--texts <id>` prints its texts, to be translated.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toBytes } from '../shared/file/serialise';
import { LOCALES } from '../shared/model/schema';
import { fileNameOf, loadTemplate } from '../shared/templates/load';
import { templates } from '../shared/templates/maps';
import { textsOf } from '../shared/templates/texts';
import type { TemplateRow } from '../shared/templates/types';

const samples = resolve(import.meta.dirname, '../resources/samples');

function find(id: string | undefined): TemplateRow {
  const row = templates.find((candidate) => candidate.id === id);
  if (!row)
    throw new Error(`No template ${id}; there are ${templates.map(({ id: known }) => known).join(', ')}`);
  return row;
}

async function write(row: TemplateRow, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES) {
    const { doc } = await loadTemplate(row, locale);
    writeFileSync(resolve(folder, fileNameOf(row.id, locale)), toBytes(doc));
  }
}

const [first, second] = process.argv.slice(2);
if (first === '--texts') {
  const { map } = await find(second).map();
  for (const text of textsOf(map)) process.stdout.write(`  ${JSON.stringify(text)}: '',\n`);
} else if (first) await write(find(first), resolve(second ?? '.'));
else await write(find('hotel-stay'), samples);
