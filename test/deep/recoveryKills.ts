/**
 * Sessions of scripted work (commands, undo, redo, saves, closing and opening again) killed at any moment: what comes back is at most a second
 * old, in most cases not even the last step is missing, with its history.
 */
import { parse } from '../../shared/file/parse';
import { serialise, toBytes } from '../../shared/file/serialise';
import type { Blueprint } from '../../shared/model/schema';
import { contentHash, journalKey } from '../../shared/session/contentHash';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { createJournalKeeper, type JournalKeeper } from '../../shared/session/journalKeeper';
import { jumpTo } from '../../shared/session/jumpTo';
import { recover } from '../../shared/session/recover';
import { historyOfWork, recoverWork } from '../../shared/session/recoverWork';
import { redo } from '../../shared/session/redo';
import type { Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';
import { randomCommand } from '../support/randomCommand';
import { tinyMap } from '../support/tinyMap';
import { createClock, createSlowDisk } from './journalModel';
import { createDice, createTally, type DeepCounts, type DeepOptions, type Dice } from './types';

/** Steps of a session that nobody kills. */
const STEPS = 500;
/** As the window waits before it puts lines into words. */
const LATER_MS = 40;
const LONGEST_LOSS_MS = 1_000;
const FILE = { id: 'f', name: 'map.blueprint' };

/** A state and when it was reached. */
interface Reached {
  readonly session: Session;
  readonly at: number;
}

/** People pause; they also press a key twice, and drag. */
const gap = (dice: Dice): number =>
  dice.chance(0.1) ? dice.whole(20, 120) : dice.chance(0.8) ? dice.whole(150, 900) : dice.whole(900, 6_000);

/** Plants a fault: a keeper that forgets to write, writes late, or loses the history. */
export type Planted = 'late' | 'forgetful' | undefined;

export async function recoveryKills(options: DeepOptions, planted?: Planted): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  let exact = 0;
  let oneLost = 0;
  let worstMs = 0;
  while (tally.goesOn()) {
    const seed = dice.whole(1, 2 ** 31);
    const { lost, lostMs, broken } = await oneKill(createDice(seed), planted);
    if (broken) tally.broke(`session ${seed}: ${broken}`);
    if (lost === 0) exact++;
    if (lost === 1) oneLost++;
    worstMs = Math.max(worstMs, lostMs);
    tally.add();
  }
  const most = Math.max(1, tally.tried());
  const share = (exact + oneLost) / most;
  if (tally.tried() >= 200 && share < 0.99) tally.broke(`at most one step is lost in ${share} only`);
  return tally.counts({
    'nothing lost, %': Number(((100 * exact) / most).toFixed(2)),
    'at most one step lost, %': Number((100 * share).toFixed(2)),
    'longest loss, ms': Math.round(worstMs),
  });
}

interface Outcome {
  readonly lost: number;
  readonly lostMs: number;
  readonly broken: string | null;
}

async function oneKill(dice: Dice, planted: Planted): Promise<Outcome> {
  const clock = createClock();
  const disk = createSlowDisk(clock, dice);
  const makeKeeper = (): JournalKeeper =>
    createJournalKeeper({
      journal: () => disk.journal,
      now: clock.now,
      later: () => clock.sleep(planted === 'late' ? 2_500 : LATER_MS),
      onKeeping: () => {},
    });
  let keeper = makeKeeper();
  let file: string = serialise(tinyMap);
  let session: Session = createSession(tinyMap);
  let reached: Reached[] = [{ session, at: 0 }];
  const killAfter = dice.whole(1, STEPS);

  const took = (next: Session): void => {
    if (next.doc === session.doc) return;
    const before = session;
    session = next;
    reached.push({ session, at: clock.now() });
    if (planted !== 'forgetful' || dice.chance(0.9)) keeper.step(before, next, FILE);
  };

  for (let step = 0; step < killAfter; step++) {
    await clock.advanceTo(clock.now() + gap(dice));
    const kind = dice.next();
    if (kind < 0.85) {
      const outcome = execute(session, randomCommand(session.doc, dice.next));
      if (outcome.ok) took(outcome.session);
    } else if (kind < 0.92) took(undo(session));
    else if (kind < 0.96) took(redo(session));
    else if (kind < 0.99) {
      file = serialise(session.doc);
      void keeper.saved(session, session, FILE, file);
    } else {
      // Closed after saving, and opened again: undo reaches back to before.
      file = serialise(session.doc);
      const saved = keeper.saved(session, session, FILE, file);
      await clock.advanceTo(clock.now() + 10_000);
      await saved;
      keeper = makeKeeper();
      const parsed = parse(toBytes(session.doc));
      if (!parsed.ok) return { lost: 0, lostMs: 0, broken: 'a saved file does not open' };
      const lines = await disk.journal.history(journalKey(parsed.doc), contentHash(file));
      const opened = recover(parsed.doc, lines, contentHash(file));
      if (opened.past.length !== session.past.length)
        return {
          lost: 0,
          lostMs: 0,
          broken: `history of ${session.past.length} came back as ${opened.past.length}`,
        };
      session = opened;
      reached = [{ session, at: clock.now() }];
    }
  }
  // Killed between two steps, or right after one.
  await clock.advanceTo(clock.now() + dice.next() * dice.next() * 700);
  const killedAt = clock.now();
  disk.kill();
  await null;
  return judge(await comeBack(disk, file), reached, killedAt, dice);
}

interface Back {
  readonly session: Session | null;
  readonly why: string;
}

/** What the next window finds: the work that was left, else the file with its history. */
async function comeBack({ store, journal }: ReturnType<typeof createSlowDisk>, file: string): Promise<Back> {
  const [left, ...others] = [...store.work];
  if (others.length > 0) return { session: null, why: 'more than one journal is left' };
  if (left) {
    const [, { documentId, lines }] = left;
    const name = historyOfWork(lines);
    const work = recoverWork(lines, name === null ? [] : await journal.history(documentId, name));
    if (work === 'unreadable') return { session: null, why: 'the journal cannot be read' };
    if (work) return { session: work.session, why: '' };
  }
  const parsed = parse(new TextEncoder().encode(file));
  if (!parsed.ok) return { session: null, why: 'the file does not open' };
  const history = await journal.history(journalKey(parsed.doc), contentHash(file));
  return { session: recover(parsed.doc, history, contentHash(file)), why: '' };
}

function judge({ session, why }: Back, reached: readonly Reached[], killedAt: number, dice: Dice): Outcome {
  const nothing = { lost: 0, lostMs: 0 };
  if (!session) return { ...nothing, broken: why };
  const text = textOf(session.doc);
  const found = reached.findLastIndex((state) => textOf(state.session.doc) === text);
  const state = reached[found];
  if (!state) return { ...nothing, broken: 'what came back was never there' };
  const lost = reached.length - 1 - found;
  const since = reached[found + 1]?.at;
  const lostMs = since === undefined ? 0 : killedAt - since;
  if (lostMs > LONGEST_LOSS_MS) return { lost, lostMs, broken: `${lost} steps of ${lostMs} ms are lost` };
  if (session.past.length < state.session.past.length && !sameLater(reached, found, session))
    return {
      lost,
      lostMs,
      broken: `undo reaches ${session.past.length} of ${state.session.past.length} steps back`,
    };
  if (dice.chance(0.1) && textOf(jumpTo(session, 0).doc) !== textOf(jumpTo(state.session, 0).doc))
    return { lost, lostMs, broken: 'undoing everything leads elsewhere' };
  return { lost, lostMs, broken: null };
}

/** Undone and done again a document looks the same with another history. */
const sameLater = (reached: readonly Reached[], found: number, session: Session): boolean =>
  reached.slice(0, found).some((state) => state.session.past.length === session.past.length);

const texts = new WeakMap<Blueprint, string>();
function textOf(doc: Blueprint): string {
  const known = texts.get(doc) ?? serialise(doc);
  texts.set(doc, known);
  return known;
}
