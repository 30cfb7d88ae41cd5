/** Journals that are whole by their checksums but hostile or foreign in what they say: what is a map comes back, nothing else happens. */
import { expect, test } from 'vitest';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { recoverWork } from '../../../shared/session/recoverWork';
import { redo } from '../../../shared/session/redo';
import { undo } from '../../../shared/session/undo';
import { HOSTILE_JOURNALS } from '../../hostile/hostileJournals';

test.each(HOSTILE_JOURNALS)('$name: $expect', ({ lines, expect: wanted }) => {
  const keys = [Object, Array, Function].map(({ prototype }) => Reflect.ownKeys(prototype).length);
  const work = recoverWork(lines(), []);
  if (wanted === 'unreadable') expect(work).toBe('unreadable');
  else {
    if (work === null || work === 'unreadable') throw new Error(`is ${work}`);
    expect(parse(toBytes(work.session.doc)).ok).toBe(true);
    expect(work.missing > 0).toBe(wanted === 'part');
    // What came back can be worked on.
    let { session } = work;
    for (let n = work.session.past.length; n > 0; n--) session = undo(session);
    for (let n = work.session.past.length; n > 0; n--) session = redo(session);
    expect(parse(toBytes(session.doc)).ok).toBe(true);
  }
  expect([Object, Array, Function].map(({ prototype }) => Reflect.ownKeys(prototype).length)).toEqual(keys);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
