/** Journals damaged in every way a disk has: what comes back is their longest beginning that holds, and how much is missing is known. */

import { serialise } from '../../shared/file/serialise';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { encodeEntries, encodeSession, type JournalEvent, stepBetween } from '../../shared/session/journal';
import { recoverWork } from '../../shared/session/recoverWork';
import type { Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';
import { randomCommand } from '../support/randomCommand';
import { tinyMap } from '../support/tinyMap';
import { createDice, createTally, type DeepCounts, type DeepOptions, type Dice } from './types';

/** Journals are damaged this often before a new one is written. */
const DAMAGES = 200;

interface Sample {
  readonly lines: readonly string[];
  /** The documents after each of its lines, as text; the history's lines change none. */
  readonly texts: readonly string[];
}

function sampleJournal(dice: Dice): Sample {
  let session: Session = createSession(tinyMap);
  const work = (): void => {
    const outcome = dice.chance(0.9) ? execute(session, randomCommand(session.doc, dice.next)) : null;
    session = outcome ? (outcome.ok ? outcome.session : session) : undo(session);
  };
  for (let n = dice.whole(0, 12); n > 0; n--) work();
  const base = { documentId: 'd', contentHash: '', text: serialise(session.doc), unsaved: true } as const;
  const lines = encodeSession(session, base);
  const texts = lines.map(() => base.text);
  for (let n = dice.whole(1, 40); n > 0; n--) {
    const before = session;
    work();
    const step = stepBetween(before, session);
    if (!step) continue;
    const event: JournalEvent = { kind: 'step', step, at: n };
    lines.push(...encodeEntries([event], lines.at(-1)));
    texts.push(serialise(session.doc));
  }
  return { lines, texts };
}

const WAYS = ['bit', 'cut', 'zeros', 'junk', 'drop', 'twice', 'swap', 'other', 'tail'] as const;

/** The bytes on the disk after something went wrong with them. */
function damage(lines: readonly string[], way: (typeof WAYS)[number], dice: Dice): Uint8Array {
  const row = dice.whole(0, lines.length - 1);
  const other = dice.whole(0, lines.length - 1);
  const rows = [...lines];
  if (way === 'drop') rows.splice(row, dice.whole(1, 3));
  if (way === 'twice') rows.splice(row, 0, lines[other] ?? '');
  if (way === 'swap') [rows[row], rows[other]] = [lines[other] ?? '', lines[row] ?? ''];
  if (way === 'other') rows[row] = '{"sum":"00000000","kind":"step","step":{}}';
  const bytes = Buffer.from(`${rows.join('\n')}\n`);
  const at = dice.whole(0, bytes.length - 1);
  if (way === 'bit') bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.whole(0, 7));
  if (way === 'zeros') bytes.fill(0, at, Math.min(bytes.length, at + dice.pick([1, 16, 512, 4096])));
  if (way === 'junk') bytes.set(dice.bytes(Math.min(64, bytes.length - at)), at);
  if (way === 'cut') return bytes.subarray(0, at);
  if (way === 'tail') return Buffer.concat([bytes, Buffer.from(lines.slice(other).join('\n'))]);
  return bytes;
}

const rowsOf = (bytes: Uint8Array): string[] => {
  const rows = Buffer.from(bytes).toString('utf8').split('\n');
  if (rows.at(-1) === '') rows.pop();
  return rows;
};

/** `read` may be another reader, to see that the run finds its faults. */
export async function journalDamage(options: DeepOptions, read = recoverWork): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  const lostAll = new Set<number>();
  let sample = sampleJournal(dice);
  while (tally.goesOn()) {
    if (tally.tried() % DAMAGES === 0) {
      sample = sampleJournal(dice);
      // Leaves room for timers of whoever runs this.
      await new Promise((later) => setImmediate(later));
    }
    const { lines, texts } = sample;
    const way = dice.pick(WAYS);
    const rows = rowsOf(damage(lines, way, dice));
    const firstBad = rows.findIndex((row, index) => row !== lines[index]);
    const intact = firstBad < 0 ? rows.length : firstBad;
    const label = `try ${tally.tried()}: ${way}, ${intact} of ${lines.length} lines hold`;
    const work = read(rows, []);
    if (intact === 0) {
      if (rows.length > 0 && work !== 'unreadable') tally.broke(`${label}, and it is taken for readable`);
      lostAll.add(tally.tried());
    } else if (work === null || work === 'unreadable') tally.broke(`${label}, and nothing comes back`);
    else if (serialise(work.session.doc) !== texts[intact - 1])
      tally.broke(`${label}, and another state comes back`);
    else if (work.missing !== rows.length - intact)
      tally.broke(`${label}, and ${work.missing} are said to be missing`);
    tally.add();
  }
  return tally.counts({ 'damaged from the first line': lostAll.size });
}
