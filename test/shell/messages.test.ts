/** A short part of the deep run of messages, with a fixed seed: it needs the built program. */
import { expect, test } from 'vitest';
import { messages } from '../deep/messages';

test('20,000 malformed messages read and write nothing that was not granted', async () => {
  const { tried, broken, figures } = await messages({ seed: 1, most: 20_000, deadline: Date.now() + 40_000 });
  expect(broken).toEqual([]);
  expect(tried).toBeGreaterThan(500);
  // Most are refused for what they hold, not for how many they are.
  expect(figures?.answered).toBeGreaterThan(tried / 50);
});
