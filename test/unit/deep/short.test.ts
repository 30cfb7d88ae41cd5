/** A short part of each deep run, with a fixed seed. */
import { describe, expect, test } from 'vitest';
import { RUNS } from '../../deep/runs';

const DEADLINE_MS = 25_000;

describe('a short part of', () => {
  test.each(RUNS.map((run) => [run.name, run] as const))('%s', async (_, { run, short }) => {
    const { tried, broken } = await run({ seed: 1, most: short, deadline: Date.now() + DEADLINE_MS });
    expect(broken).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
