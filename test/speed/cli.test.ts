/** The command line is there at once. */
import { expect, test } from 'vitest';
import { runCli, SAMPLE } from '../cli/runCli';

test('checking a map takes less than 0.3 s as a whole process', async () => {
  const times: number[] = [];
  for (let n = 0; n < 5; n++) times.push((await runCli(['check', SAMPLE])).milliseconds);
  // The fastest of five: the promise is about the program, not about what else this machine does.
  expect(Math.min(...times)).toBeLessThan(300);
});
