import { describe, expect, it } from 'vitest';
import { crc32, crc32Bytes } from '../../../shared/session/crc32';
import { createSession } from '../../../shared/session/createSession';
import { decodeEntries, encodeEntries, encodeEntry, stepBetween } from '../../../shared/session/journal';
import { recover } from '../../../shared/session/recover';
import { undo } from '../../../shared/session/undo';
import { editor, emptyMap } from '../../support/editor';

const base = { kind: 'base', base: { documentId: 'test', contentHash: 'h' } } as const;

/** The journal of an editor that starts with an empty map. */
function journal(work: (e: ReturnType<typeof editor>) => void): {
  lines: string[];
  e: ReturnType<typeof editor>;
} {
  const e = editor();
  let before = e.session;
  const lines = encodeEntries([base]);
  const run = e.run.bind(e);
  const write = () => {
    const step = stepBetween(before, e.session);
    if (step) lines.push(encodeEntry({ kind: 'step', step }, lines.at(-1)));
    before = e.session;
  };
  e.run = (...args) => {
    run(...args);
    write();
    return e;
  };
  work(e);
  write();
  return { lines, e };
}

describe('the journal', () => {
  it('brings a crashed session back with its undo history', () => {
    const { lines, e } = journal((editing) => {
      editing.addSteps('Arrive').addLane('actions').addCard('Ring the bell').addCard('Wait');
      editing.undo();
    });
    const back = recover(emptyMap(), lines);
    expect(back.doc).toEqual(e.doc);
    expect(back.future).toHaveLength(1);
    expect(Object.values(undo(back).doc.cards)).toEqual([]);
  });

  it('loses only what comes after the first damage', () => {
    const { lines } = journal((editing) => editing.addSteps('Arrive', 'Leave').addLane('actions'));
    const damaged = lines.with(3, lines[3]!.replace('Leave', 'Lie'));
    expect(decodeEntries(damaged)).toMatchObject({ missing: 2, events: { length: 3 } });
    expect(Object.values(recover(emptyMap(), damaged).doc.steps).map((step) => step.name)).toEqual([
      'Arrive',
    ]);
  });

  it('gives no history for a document that it does not know', () => {
    const { lines } = journal((editing) => editing.addSteps('Arrive'));
    const other = emptyMap();
    expect(recover(other, lines, 'other')).toEqual(createSession(other));
    expect(recover(other, ['not a journal', ''])).toEqual(createSession(other));
  });

  it('has the checksum of zip and PNG', () => {
    // "abc" as UTF-16, low byte first.
    expect(crc32('abc')).toBe(0xad957ab0);
    expect(crc32('c', crc32('ab'))).toBe(crc32('abc'));
    expect(crc32Bytes(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('sums up bytes as it does text, however many there are', () => {
    for (let length = 0; length < 20; length++) {
      const text = 'Überall 办理入住 zzzz'.slice(0, length);
      const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
      expect(crc32Bytes(new Uint8Array(units.buffer)), text).toBe(crc32(text));
    }
  });
});
