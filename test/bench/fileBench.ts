/** Measures files: parsing, writing, saving to the disk, the command line's `check` as a whole process, and a warm start to a usable window. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { saveFile } from '../../electron/node/saveFile';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { launch, openWindow } from '../support/browser';
import { generateMap } from '../support/generateMap';

const ROUNDS = 9;
const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

async function measure(run: () => unknown, rounds = ROUNDS): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}

function report(name: string, cards: number, value: number, target?: number): void {
  console.log(JSON.stringify({ name, cards, value, unit: 'ms', target }));
}

try {
  for (const cards of [300, 1_000, 3_000]) {
    const bytes = toBytes(generateMap({ cards }));
    const parsed = parse(bytes);
    if (!parsed.ok) throw new Error('the generated map is not valid');
    report('parse and validate', cards, await measure(() => parse(bytes)), cards === 3_000 ? 80 : undefined);
    const serialise = await measure(() => toBytes(parsed.doc));
    report('serialise', cards, serialise, cards === 3_000 ? 40 : undefined);
    const path = join(folder, `${cards}.blueprint`);
    report('save to disk, synced and read back', cards, await measure(() => saveFile(path, bytes)));
  }

  const path = join(folder, '300.blueprint');
  const program = resolve(import.meta.dirname, '../../dist/cli/throughline.mjs');
  // A map of generated words has findings, so the command ends with 1: that is no failure here.
  const check = () => {
    try {
      execFileSync(process.execPath, [program, 'check', path], { stdio: 'ignore' });
    } catch {}
  };
  report('check, whole process', 300, await measure(check), 300);

  const browser = await launch();
  const file = { name: 'map.blueprint', bytes: toBytes(generateMap({ cards: 300 })) };
  const start = async () => (await openWindow(browser, { file })).close();
  await start();
  report('warm start to a usable window', 300, await measure(start, 5), 1_000);
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
