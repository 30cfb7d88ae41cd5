/** Real processes that work with their journal on a real disk, killed at any moment: what the next one finds is at most a second old. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournalFiles } from '../../electron/node/journalFile';
import { serialise } from '../../shared/file/serialise';
import { recoverWork } from '../../shared/session/recoverWork';
import { bundle } from './bundle';
import { createScript } from './journalScript';
import { killChild } from './killChild';
import { createDice, createTally, type DeepCounts, type DeepOptions } from './types';

const LIFE_MS = 1_600;
const LONGEST_LOSS_MS = 1_000;
/** Children spend most of their time waiting. */
const AT_ONCE = 6;

interface Outcome {
  readonly lost: number;
  readonly lostMs: number;
  readonly broken: string | null;
}

async function oneKill(program: string, seed: number, lifeMs: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-journal-'));
  const files = createJournalFiles(folder);
  try {
    const { output, killedAt } = await killChild('journal.mjs', [program, folder, String(seed)], lifeMs);
    const steps = [...output.matchAll(/^\d+ (\d+)$/gm)].map((match) => Number(match[1]));
    const failed = /^failed.*$/m.exec(output)?.[0] ?? (output ? null : 'silent');
    if (failed) return { lost: 0, lostMs: 0, broken: failed };
    const next = files.forWindow();
    const [left] = await next.left();
    const work = left ? recoverWork(await next.read(left.id), []) : null;
    if (work === 'unreadable') return { lost: 0, lostMs: 0, broken: 'the journal cannot be read' };
    const script = createScript(seed);
    const texts = [serialise(script.session().doc)];
    // One more may have been done that the child had no time to say.
    while (texts.length <= steps.length + 1) texts.push(serialise(script.step().after.doc));
    const text = work ? serialise(work.session.doc) : texts[0];
    const found = texts.lastIndexOf(text ?? '');
    if (found < 0) return { lost: 0, lostMs: 0, broken: 'what came back was never there' };
    const lost = Math.max(0, steps.length - found);
    const lostMs = lost === 0 ? 0 : killedAt - (steps[found] ?? killedAt);
    const broken = lostMs > LONGEST_LOSS_MS ? `${lost} steps of ${lostMs} ms are lost` : null;
    return { lost, lostMs, broken };
  } finally {
    await files.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function journalKills(options: DeepOptions): Promise<DeepCounts> {
  const program = await bundle();
  const tally = createTally(options);
  const dice = createDice(options.seed);
  const losses: Outcome[] = [];
  const work = async (): Promise<void> => {
    while (tally.goesOn()) {
      const seed = dice.whole(1, 2 ** 31);
      const lifeMs = dice.next() * LIFE_MS;
      tally.add();
      const outcome = await oneKill(program, seed, lifeMs);
      losses.push(outcome);
      if (outcome.broken) tally.broke(`seed ${seed}, ${lifeMs.toFixed(1)} ms: ${outcome.broken}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, options.most) }, work));
  const share = (most: number) =>
    Number(
      ((100 * losses.filter(({ lost }) => lost <= most).length) / Math.max(1, losses.length)).toFixed(2),
    );
  return tally.counts({
    'nothing lost, %': share(0),
    'at most one step lost, %': share(1),
    'longest loss, ms': Math.max(0, ...losses.map(({ lostMs }) => lostMs)),
  });
}
