/** The keeper of a journal: what is in the store after each step, save and failure, and what the next window makes of it. */
import { expect, test, vi } from 'vitest';
import { serialise } from '../../../shared/file/serialise';
import { createJournalStore, createMemoryJournals } from '../../../shared/host/memoryJournals';
import type { Journal } from '../../../shared/host/types';
import { contentHash } from '../../../shared/session/contentHash';
import { createJournalKeeper } from '../../../shared/session/journalKeeper';
import { recover } from '../../../shared/session/recover';
import { historyOfWork, recoverWork } from '../../../shared/session/recoverWork';
import type { Session } from '../../../shared/session/types';
import { editor } from '../../support/editor';

const FILE = { id: 'f', name: 'map.blueprint' };

function desk(change: (journal: Journal) => Partial<Journal> = () => ({})) {
  const store = createJournalStore();
  const { journal } = createMemoryJournals(store, () => '2026-01-01T00:00:00.000Z');
  const told: boolean[] = [];
  const keeper = createJournalKeeper({
    journal: () => ({ ...journal, ...change(journal) }),
    now: () => 7,
    later: async () => {},
    onKeeping: (kept) => told.push(kept),
  });
  const e = editor();
  /** Does something and hands it to the keeper. */
  const act = (work: () => void): void => {
    const before = e.session;
    work();
    keeper.step(before, e.session, FILE);
  };
  const left = (): readonly string[] => [...store.work.values()][0]?.lines ?? [];
  const historyNamed = (name: string | null) =>
    store.history.get('test')?.find((history) => history.name === name)?.lines ?? [];
  const back = (): Session | null => {
    const work = recoverWork(left(), historyNamed(historyOfWork(left())));
    return work === null || work === 'unreadable' ? null : work.session;
  };
  return { store, keeper, e, act, told, left, back };
}

test('each step is in the store as soon as it is settled; the work is for its file', async () => {
  const { store, keeper, e, act, back } = desk();
  act(() => e.addSteps('Arrive'));
  act(() => e.addLane('actions').addCard('Ring'));
  act(() => e.undo());
  await keeper.settled();
  expect([...store.work.values()][0]?.file).toEqual(FILE);
  expect(back()?.doc).toEqual(e.doc);
  expect(back()?.future).toHaveLength(1);
});

test('after a save only the history is kept, and work after it finds it again', async () => {
  const { store, keeper, e, act, left, back } = desk();
  act(() => e.addSteps('Arrive'));
  const text = serialise(e.doc);
  await keeper.saved(e.session, e.session, FILE, text);
  expect(store.work.size).toBe(0);
  const name = contentHash(text);
  const kept = store.history.get('test')?.find((history) => history.name === name)?.lines ?? [];
  expect(recover(e.doc, kept, name).past).toEqual(e.session.past);
  act(() => e.addSteps('Leave'));
  await keeper.settled();
  // The journal itself begins with the saved state and does not repeat the history.
  expect(left()).toHaveLength(2);
  expect(back()?.past).toEqual(e.session.past);
});

test('what was done while a save was under way stays unsaved work', async () => {
  const { keeper, e, act, back } = desk();
  act(() => e.addSteps('Arrive'));
  const saved = e.session;
  act(() => e.addSteps('Leave'));
  await keeper.saved(saved, e.session, FILE, serialise(saved.doc));
  expect(back()?.doc).toEqual(e.doc);
});

test('leaving a document that was put back to what its file holds leaves nothing; unsaved work stays', async () => {
  const { store, keeper, e, act } = desk();
  act(() => e.addSteps('Arrive'));
  await keeper.leave(e.session);
  await keeper.settled();
  expect(store.work.size).toBe(1);
  act(() => e.addSteps('Leave'));
  act(() => e.undo());
  await keeper.leave(e.session);
  await keeper.settled();
  expect(store.work.size).toBe(0);
});

test('a store that refuses is told once; when it takes lines again everything is written whole', async () => {
  const refuse = vi.fn((): boolean => false);
  const { keeper, e, act, told, back } = desk((journal) => ({
    append: async (...args) => {
      if (refuse()) throw new Error('full');
      await journal.append(...args);
    },
    write: async (...args) => {
      if (refuse()) throw new Error('full');
      await journal.write(...args);
    },
  }));
  act(() => e.addSteps('Arrive'));
  await keeper.settled();
  refuse.mockReturnValue(true);
  act(() => e.addSteps('Leave'));
  await keeper.settled();
  act(() => e.addLane('actions'));
  await keeper.settled();
  expect(told).toEqual([false]);
  expect(keeper.isKeeping()).toBe(false);
  // What was kept before is still there.
  expect(Object.values(back()?.doc.steps ?? {})).toHaveLength(1);
  refuse.mockReturnValue(false);
  act(() => e.addCard('Ring'));
  await keeper.settled();
  expect(told).toEqual([false, true]);
  expect(back()?.doc).toEqual(e.doc);
  expect(back()?.past).toEqual(e.session.past);
});

test('a journal that has grown long is written anew, with the work and the undo history that fit', async () => {
  const { keeper, e, act, left, back } = desk();
  act(() => e.addSteps('Arrive').addLane('actions').addCard('Long'));
  for (let n = 0; n < 12; n++) {
    act(() => e.edit('Long', { body: `${n}`.repeat(2_000_000) }));
    await keeper.settled();
  }
  const length = left().reduce((sum, line) => sum + line.length, 0);
  expect(length).toBeLessThan(64 * 1024 * 1024);
  expect(back()?.doc).toEqual(e.doc);
  const undoable = back()?.past.length ?? 0;
  expect(undoable).toBeGreaterThan(1);
  expect(undoable).toBeLessThan(e.session.past.length);
});
