/** Measures files: parsing, writing, saving to the disk, the command line's `check` as a whole process, and a warm start to a usable window. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { saveFile } from '../../electron/node/saveFile';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { measure, report } from '../support/benchRow';
import { launch, openWindow } from '../support/browser';
import { generateMap } from '../support/generateMap';

const ROUNDS = 9;
const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));

const timed = (run: () => unknown, rounds = ROUNDS): Promise<number> => measure(run, rounds, () => undefined);
const row = (name: string, cards: number, value: number, target?: number): void =>
  report({ name, cards, value, unit: 'ms', target });

try {
  for (const cards of [300, 1_000, 3_000]) {
    const bytes = toBytes(generateMap({ cards }));
    const parsed = parse(bytes);
    if (!parsed.ok) throw new Error('the generated map is not valid');
    row('parse and validate', cards, await timed(() => parse(bytes)), cards === 3_000 ? 80 : undefined);
    const serialise = await timed(() => toBytes(parsed.doc));
    row('serialise', cards, serialise, cards === 3_000 ? 40 : undefined);
    const path = join(folder, `${cards}.blueprint`);
    row('save to disk, synced and read back', cards, await timed(() => saveFile(path, bytes)));
  }

  const path = join(folder, '300.blueprint');
  const program = resolve(import.meta.dirname, '../../dist/cli/throughline.mjs');
  // A map of generated words has findings, so the command ends with 1: that is no failure here.
  const check = () => {
    try {
      execFileSync(process.execPath, [program, 'check', path], { stdio: 'ignore' });
    } catch {}
  };
  row('check, whole process', 300, await timed(check), 300);

  const browser = await launch();
  const file = { name: 'map.blueprint', bytes: toBytes(generateMap({ cards: 300 })) };
  const start = async () => (await openWindow(browser, { file })).close();
  await start();
  row('warm start to a usable window', 300, await timed(start, 5), 1_000);
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
