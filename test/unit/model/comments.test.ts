import { expect, test } from 'vitest';
import { commentThreads } from '../../../shared/model/comments';
import type { Comment } from '../../../shared/model/schema';

const say = (text: string, at: string, more: Partial<Comment> = {}): Comment => ({
  author: 'A',
  at: `2026-01-0${at}T00:00:00Z`,
  text,
  ...more,
});

test('answers to answers stand in their thread by time; the thread with the newest word comes first', () => {
  const comments = {
    old: say('old', '1', { cardId: 'c' }),
    late: say('late', '5', { replyTo: 'mid' }),
    mid: say('mid', '3', { replyTo: 'old' }),
    other: say('other', '4', { stepId: 's', resolved: true }),
  };
  const threads = commentThreads({ comments });
  expect(threads.map(({ id }) => id)).toEqual(['old', 'other']);
  expect(threads[0]?.answers.map(({ id }) => id)).toEqual(['mid', 'late']);
  expect(threads[0]?.place).toEqual({ table: 'cards', id: 'c' });
  expect(threads[1]).toMatchObject({ resolved: true, place: { table: 'steps', id: 's' } });
});

test('no comment is lost where answers point at each other or at nothing', () => {
  const comments = {
    a: say('a', '1', { replyTo: 'b' }),
    b: say('b', '2', { replyTo: 'a' }),
    c: say('c', '3', { replyTo: 'gone' }),
    d: say('d', '4', { replyTo: 'a' }),
  };
  const found = commentThreads({ comments }).flatMap(({ id, answers }) => [
    id,
    ...answers.map((row) => row.id),
  ]);
  expect([...new Set(found)].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(found).toHaveLength(4);
});

test('twenty thousand answers to each other are one thread, at once', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => [
    `c${at}`,
    say(`${at}`, '1', at === 0 ? {} : { replyTo: `c${at - 1}` }),
  ]);
  const [thread, ...others] = commentThreads({ comments: Object.fromEntries(chain) });
  expect(others).toEqual([]);
  expect(thread?.answers).toHaveLength(19_999);
});
