/** Work on a map that a seed tells in full, so that another process can say what was there after each step. */
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { redo } from '../../shared/session/redo';
import type { Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';
import { randomCommand } from '../support/randomCommand';
import { tinyMap } from '../support/tinyMap';
import { createDice } from './types';

export interface Script {
  /** After the steps so far. */
  readonly session: () => Session;
  /** The next step that changes something. */
  readonly step: () => { readonly before: Session; readonly after: Session };
  /** How long a person takes until the next one, ms. */
  readonly gap: () => number;
}

export function createScript(seed: number): Script {
  const dice = createDice(seed);
  /** Of its own: who only asks for the steps draws no gaps. */
  const gaps = createDice(seed + 1);
  let session = createSession(tinyMap);
  function tried(): Session {
    const kind = dice.next();
    if (kind < 0.08) return undo(session);
    if (kind < 0.12) return redo(session);
    const outcome = execute(session, randomCommand(session.doc, dice.next));
    return outcome.ok ? outcome.session : session;
  }
  return {
    session: () => session,
    step: () => {
      const before = session;
      while (session.doc === before.doc) session = tried();
      return { before, after: session };
    },
    gap: () => gaps.whole(120, 400),
  };
}
