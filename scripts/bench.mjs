/** `npm run bench [name…]`: runs test/bench/*Bench.ts one after the other and prints their rows as one table. */
import { existsSync, readdirSync } from 'node:fs';
import { build } from './build.mjs';
import { findChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { fail, inRoot, runTool } from './setup/run.mjs';

/**
 * A bench prints one JSON object a line: `{name, cards, value, unit, target?, floor?, tableSpeed?}` (test/support/benchRow.ts); `cards` is the size of
 * the map, 0 where it has none. Anything else it prints (a table of its own) is shown as it is.
 */
function rowsOf(output) {
  return output.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) {
      if (line.trim()) process.stdout.write(`${line}\n`);
      return [];
    }
    return [JSON.parse(line)];
  });
}

const missed = (value, { target }) => (target !== undefined && value > target ? '  missed' : '');
const figure = (value) => (value >= 100 ? String(Math.round(value)) : Number(value).toPrecision(3));

function print(rows) {
  const columns = [
    ['what', (row) => row.name],
    ['cards', (row) => (row.cards ? String(row.cards) : '')],
    ['measured', (row) => `${figure(row.value)} ${row.unit}`],
    [
      'promised',
      (row) => (row.target === undefined ? '' : `${row.target} ${row.unit}${missed(row.value, row)}`),
    ],
    ['floor here', (row) => (row.floor === undefined ? '' : `${figure(row.floor)} ${row.unit}`)],
    [
      "at the table's speed",
      (row) =>
        row.tableSpeed === undefined
          ? ''
          : `${figure(row.tableSpeed)} ${row.unit}${missed(row.tableSpeed, row)}`,
    ],
  ].filter(([, cell]) => rows.some((row) => cell(row)));
  const cells = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

async function bench(wanted) {
  await ensureDependencies();
  await ensureFonts();
  await build();
  const folder = inRoot('test', 'bench');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('Bench.ts')) : [];
  const chosen = files.filter((name) => !wanted.length || wanted.some((word) => name.includes(word))).sort();
  const rows = [];
  let failed = 0;
  for (const file of chosen) {
    process.stdout.write(`\n── ${file}\n`);
    const env = { CHROMIUM_PATH: findChromium() ?? '' };
    const { code, output } = await runTool('tsx', 'dist/cli.mjs', [inRoot('test', 'bench', file)], {
      show: 'none',
      env,
    });
    rows.push(...rowsOf(output));
    if (code !== 0) failed++;
  }
  if (rows.length) process.stdout.write('\n── against what is promised\n');
  print(rows);
  process.exitCode = failed ? 1 : 0;
}

await bench(process.argv.slice(2)).catch(fail);
