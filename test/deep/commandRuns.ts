/** Sequences of random commands, up to 400, with saving, reopening, crashing and merging between: valid after each, and undo and redo lead back and forth exactly. */
import type { JsonObject } from '../../shared/file/json';
import { parse } from '../../shared/file/parse';
import { serialise, toBytes } from '../../shared/file/serialise';
import { validate } from '../../shared/file/validate';
import { merge, resolve } from '../../shared/merge/merge';
import { isSame } from '../../shared/model/isSame';
import { seededRandom } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { encodeSession } from '../../shared/session/journal';
import { recover } from '../../shared/session/recover';
import { redo } from '../../shared/session/redo';
import type { Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';
import { emptyMap } from '../support/editor';
import { generateMap } from '../support/generateMap';
import { edited } from '../support/mergeTriples';
import { randomCommand } from '../support/randomCommand';
import { createDice, createTally, type DeepCounts, type DeepOptions, type Dice } from './types';

const LONGEST = 400;
/** Maps grow with time; beyond this size a new one is begun. */
const MOST_CARDS = 120;

function firstError(doc: Blueprint): string | null {
  const [error] = validate(doc as unknown as JsonObject, 1);
  return error ? `${error.path} ${error.message}` : null;
}

/** The same after saving and reading back, with the history that its journal kept. */
function reopen(session: Session): Session | string {
  const read = parse(toBytes(session.doc));
  if (!read.ok) return `what was saved does not open: ${read.errors[0]?.message}`;
  if (!isSame(read.doc, session.doc)) return 'what was saved reads back as something else';
  const lines = encodeSession(session, { documentId: 'deep', contentHash: 'saved' });
  const opened = recover(read.doc, lines, 'saved');
  return isSame([opened.past, opened.future], [session.past, session.future])
    ? opened
    : 'the history did not come back';
}

/** All undone and all done again: the same at both ends. */
function thereAndBack(session: Session, start: Blueprint): string | null {
  const end = serialise(session.doc);
  let now = session;
  while (now.past.length > 0) now = undo(now);
  if (!isSame(now.doc, start)) return 'undoing all does not give the start';
  const undone = now;
  while (now.future.length > session.future.length) now = redo(now);
  if (serialise(now.doc) !== end) return 'doing all again does not give the end';
  return serialise(undone.doc) === serialise(start) ? null : 'undoing all gives other bytes';
}

interface Work {
  readonly dice: Dice;
  readonly figures: Record<string, number>;
  readonly tally: ReturnType<typeof createTally>;
}

function sequence({ dice, figures, tally }: Work): string | null {
  const count = (what: string): void => {
    figures[what] = (figures[what] ?? 0) + 1;
  };
  const seed = dice.whole(0, 2 ** 31);
  const start = dice.chance(0.3) ? emptyMap() : generateMap({ cards: dice.whole(2, 20), seed: seed % 64 });
  const random = seededRandom(seed);
  let session = createSession(start);
  const length = dice.chance(0.1) ? LONGEST : dice.whole(1, LONGEST);
  for (let done = 0; done < length && tally.goesOn(); done++) {
    const roll = dice.next();
    if (roll < 0.04) session = undo(session);
    else if (roll < 0.06) session = redo(session);
    else if (roll < 0.065 || (roll < 0.07 && session.past.length > 0)) {
      const opened = reopen(session);
      if (typeof opened === 'string') return opened;
      session = opened;
      count('reopenings');
    } else if (roll < 0.073 && session.past.length > 2) {
      const theirs = edited(session.doc, dice.whole(0, 2 ** 31), 5);
      const merged = merge(start, session.doc, theirs);
      const outcome = execute(session, resolve(merged, {}, session.doc));
      if (!outcome.ok) return `a merge was refused: ${outcome.refusal.key}`;
      session = outcome.session;
      count('merges');
    } else {
      const outcome = execute(session, randomCommand(session.doc, random));
      tally.add();
      if (!outcome.ok) count('refused');
      else session = outcome.session;
    }
    const error = firstError(session.doc);
    if (error !== null) return error;
    if (Object.keys(session.doc.cards).length > MOST_CARDS) break;
  }
  count('sequences');
  return thereAndBack(session, start);
}

export async function commandRuns(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  const figures: Record<string, number> = {};
  for (let number = options.seed; tally.goesOn(); number++) {
    try {
      const broken = sequence({ dice: createDice(number), figures, tally });
      if (broken !== null) tally.broke(`sequence of seed ${number}: ${broken}`);
    } catch (error) {
      tally.broke(`sequence of seed ${number}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return tally.counts(figures);
}
