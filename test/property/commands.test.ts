/** Whatever is done to a map, it stays valid, and undo, redo, replay and the journal give exactly what was there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../shared/commands/table';
import type { Command } from '../../shared/commands/types';
import type { JsonObject } from '../../shared/file/json';
import { serialise } from '../../shared/file/serialise';
import { validate } from '../../shared/file/validate';
import { seededRandom } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import {
  decodeEntries,
  encodeEntries,
  encodeSession,
  type JournalEvent,
  stepBetween,
} from '../../shared/session/journal';
import { jumpTo } from '../../shared/session/jumpTo';
import { recover } from '../../shared/session/recover';
import { redo } from '../../shared/session/redo';
import { replay } from '../../shared/session/replay';
import type { Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';
import { emptyMap } from '../support/editor';
import { generateMap } from '../support/generateMap';
import { randomCommand } from '../support/randomCommand';

const start = fc.oneof(
  fc.constant(emptyMap()),
  fc.nat(20).map((seed) => generateMap({ cards: 14, seed })),
);
const seeds = fc.array(fc.nat(1e9), { minLength: 1, maxLength: 40 });
const errorsOf = (doc: Blueprint) => validate(doc as unknown as JsonObject);

/** Sessions one after the other, by random commands; refused ones are passed over. */
function work(doc: Blueprint, each: readonly number[]): { sessions: Session[]; done: Command[] } {
  const sessions = [createSession(doc)];
  const done: Command[] = [];
  for (const seed of each) {
    const session = sessions.at(-1)!;
    const command = randomCommand(session.doc, seededRandom(seed));
    const outcome = execute(session, command);
    if (!outcome.ok || outcome.session === session) continue;
    done.push(command);
    sessions.push(outcome.session);
  }
  return { sessions, done };
}

/** The same with undo, redo, jumps and merging in between. */
function workFreely(doc: Blueprint, each: readonly number[]): Session[] {
  const sessions = [createSession(doc)];
  for (const seed of each) {
    const session = sessions.at(-1)!;
    const random = seededRandom(seed);
    const dice = random();
    if (dice < 0.15) sessions.push(undo(session));
    else if (dice < 0.25) sessions.push(redo(session));
    else if (dice < 0.3) sessions.push(jumpTo(session, Math.floor(random() * 9)));
    else {
      const card = Object.keys(session.doc.cards)[0];
      const types = dice < 0.5 && card !== undefined;
      const command: Command = types
        ? {
            type: 'card.edit',
            ids: [card],
            fields: { title: ['a', 'ab', null, 'abc'][Math.floor(random() * 4)] ?? '' },
          }
        : randomCommand(session.doc, random);
      const outcome = execute(session, command, types ? { mergeKey: card } : {});
      if (outcome.ok) sessions.push(outcome.session);
    }
  }
  return sessions;
}

const journalOf = (sessions: readonly Session[], savedAt = -1): JournalEvent[] => {
  const base = (contentHash: string): JournalEvent => ({
    kind: 'base',
    base: { documentId: 'test', contentHash },
  });
  return [
    base('start'),
    ...sessions.slice(1).flatMap((session, i): JournalEvent[] => {
      const step = stepBetween(sessions[i]!, session);
      return [
        ...(step ? [{ kind: 'step' as const, step }] : []),
        ...(i + 1 === savedAt ? [base('saved')] : []),
      ];
    }),
  ];
};

describe('any sequence of commands', () => {
  it('leaves a valid document after each, and undo and redo lead back and forth exactly', () => {
    fc.assert(
      fc.property(start, seeds, (doc, each) => {
        const { sessions } = work(doc, each);
        const texts = sessions.map((session) => serialise(session.doc));
        for (const session of sessions) expect(errorsOf(session.doc)).toEqual([]);
        let now = sessions.at(-1)!;
        for (let i = sessions.length - 2; i >= 0; i--) {
          now = undo(now);
          expect(now.doc).toEqual(sessions[i]!.doc);
          expect(serialise(now.doc)).toBe(texts[i]);
          expect(now.selection).toEqual(sessions[i]!.selection);
        }
        expect(undo(now)).toBe(now);
        for (let i = 1; i < sessions.length; i++) {
          now = redo(now);
          expect(serialise(now.doc)).toBe(texts[i]);
          expect(now.selection).toEqual(sessions[i]!.selection);
        }
        expect(redo(now)).toBe(now);
      }),
      { numRuns: 150 },
    );
  });

  it('reaches every type of command', () => {
    const types = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const each = Array.from({ length: 60 }, (_, i) => seed * 1000 + i);
      for (const { type } of work(generateMap({ cards: 14, seed }), each).done) types.add(type);
    }
    expect([...types].sort()).toEqual([...Object.keys(commandTable), 'batch'].sort());
  });

  it('gives the same bytes when its log is replayed', () => {
    fc.assert(
      fc.property(start, seeds, (doc, each) => {
        const { sessions, done } = work(doc, each);
        const log = JSON.parse(JSON.stringify(done)) as Command[];
        expect(serialise(replay(doc, log))).toBe(serialise(sessions.at(-1)!.doc));
        const merged = workFreely(doc, each).at(-1)!;
        const commands = merged.past.map((entry) => entry.command);
        expect(serialise(replay(doc, commands))).toBe(serialise(merged.doc));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a batch', () => {
  it('does exactly what its commands do one after the other', () => {
    fc.assert(
      fc.property(start, seeds, (doc, each) => {
        const batches = each
          .map((seed) => randomCommand(doc, seededRandom(seed)))
          .filter((command) => command.type === 'batch');
        for (const batch of batches) {
          const whole = execute(createSession(doc), batch);
          let now = createSession(doc);
          const refused = batch.commands.find((command) => {
            const outcome = execute(now, command);
            if (outcome.ok) now = outcome.session;
            return !outcome.ok;
          });
          expect(whole.ok).toBe(refused === undefined);
          if (whole.ok) expect(serialise(whole.session.doc)).toBe(serialise(now.doc));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the journal', () => {
  it('gives document and history back, from the start and from a save in between', () => {
    fc.assert(
      fc.property(start, seeds, fc.nat(40), (doc, each, at) => {
        const sessions = workFreely(doc, each);
        const savedAt = Math.min(at, sessions.length - 1);
        const lines = encodeEntries(journalOf(sessions, savedAt));
        const last = sessions.at(-1)!;
        const whole = recover(doc, lines, 'start');
        expect(whole.doc).toEqual(last.doc);
        expect(whole.past).toEqual(last.past);
        expect(whole.future).toEqual(last.future);
        if (savedAt > 0) {
          const since = recover(sessions[savedAt]!.doc, lines, 'saved');
          expect(since.doc).toEqual(last.doc);
          expect(jumpTo(since, 0).doc).toEqual(doc);
          expect(since.future).toEqual(last.future);
        }
        const rewritten = encodeSession(last, { documentId: 'test', contentHash: 'now' });
        const reopened = recover(last.doc, rewritten);
        expect(reopened.doc).toEqual(last.doc);
        expect([reopened.past, reopened.future]).toEqual([last.past, last.future]);
      }),
      { numRuns: 80 },
    );
  });

  it('gives its longest intact beginning when it is damaged anywhere', () => {
    fc.assert(
      fc.property(start, seeds, fc.nat(), fc.nat(), fc.nat(3), (doc, each, where, what, how) => {
        const sessions = workFreely(doc, each);
        const events = journalOf(sessions);
        const lines = encodeEntries(events);
        const line = where % lines.length;
        const at = what % lines[line]!.length;
        const damaged = [...lines];
        const text = lines[line]!;
        if (how === 0) damaged[line] = text.slice(0, at);
        else if (how === 1) damaged.splice(line, 1);
        else if (how === 2)
          damaged[line] =
            text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
        else damaged.splice(line, 0, lines[what % lines.length]!);
        const read = decodeEntries(damaged);
        const intact = damaged.findIndex((other, i) => other !== lines[i]);
        expect(read.events).toEqual(events.slice(0, intact < 0 ? damaged.length : intact));
        expect(read.missing).toBe(intact < 0 ? 0 : damaged.length - intact);
        expect(errorsOf(recover(doc, damaged).doc)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
