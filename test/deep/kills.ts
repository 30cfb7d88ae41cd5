/** Saving and SIGKILL: a process is killed while it saves, again and again; the file always opens and is never older than what was acknowledged. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../electron/node/saveFile';
import { isSaveLock } from '../../electron/node/saveLock';
import { parse } from '../../shared/file/parse';
import { bundle } from './bundle';
import { killChild } from './killChild';
import { createDice, createTally, type DeepCounts, type DeepOptions, type Dice, type Tally } from './types';

/** So long after it began to save it may live at most. */
const LIFE_MS = 25;
/** Files with a process each: most of a process's life is its start. */
const AT_ONCE = 4;

interface Ended {
  /** The last number that was acknowledged; null where none was. */
  readonly last: number | null;
  readonly failed: string | null;
}

async function killOne(program: string, args: readonly string[], lifeMs: number): Promise<Ended> {
  const { output } = await killChild('killed.mjs', [program, ...args], lifeMs);
  const lines = output.split('\n').filter((line) => line !== '');
  const numbers = lines.filter((line) => /^\d+$/.test(line)).map(Number);
  return {
    last: numbers.at(-1) ?? null,
    failed: lines.find((line) => line.startsWith('failed')) ?? (output === '' ? 'silent' : null),
  };
}

/** The number that the file says; null where it does not open. */
function numberIn(bytes: Uint8Array): number | null {
  const parsed = parse(bytes);
  return parsed.ok && /^\d+$/.test(parsed.doc.meta.title ?? '') ? Number(parsed.doc.meta.title) : null;
}

interface Saves {
  acknowledged: number;
  interrupted: number;
}

/** One file, saved and killed over and over. */
async function killAndKill(
  program: string,
  { tally, dice, saves }: { tally: Tally; dice: Dice; saves: Saves },
  how: 'ours' | 'careless',
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-kill-'));
  const path = join(folder, 'map.blueprint');
  let next = 1;
  let hash = '';
  while (tally.goesOn()) {
    tally.add();
    const lifeMs = dice.next() * LIFE_MS;
    const { last, failed } = await killOne(program, [path, String(next), hash, how], lifeMs);
    const label = `kill ${tally.tried()}, ${lifeMs.toFixed(2)} ms after the first save`;
    if (failed) tally.broke(`${label}: ${failed}`);
    if (!existsSync(path)) {
      tally.broke(`${label}: there is no file`);
      break;
    }
    const bytes = readFileSync(path);
    const found = numberIn(bytes);
    if (found === null) tally.broke(`${label}: the file does not open`);
    else if (found < (last ?? next - 1)) tally.broke(`${label}: ${last} was acknowledged, ${found} is there`);
    // A lock is empty and the next save's: see saveLock.ts.
    const left = readdirSync(folder).filter((name) => !isSaveLock(name)).length - 1;
    if (left > 1) tally.broke(`${label}: ${left} files are left over`);
    saves.interrupted += left;
    saves.acknowledged += (last ?? next - 1) - next + 1;
    next = (found ?? next) + 1;
    hash = sha256(bytes);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** `how`: 'careless' plants a saver that writes in place. */
export async function kills(options: DeepOptions, how: 'ours' | 'careless' = 'ours'): Promise<DeepCounts> {
  const program = await bundle();
  const tally = createTally(options);
  const dice = createDice(options.seed);
  const saves: Saves = { acknowledged: 0, interrupted: 0 };
  await Promise.all(
    Array.from({ length: Math.min(AT_ONCE, options.most) }, () =>
      killAndKill(program, { tally, dice, saves }, how),
    ),
  );
  return tally.counts({
    'saves acknowledged': saves.acknowledged,
    'killed while writing': saves.interrupted,
  });
}
