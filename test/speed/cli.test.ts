/** The command line is there at once. */
import { expect, test } from 'vitest';
import { noFileCalls } from '../cli/noFileCalls';
import { runProgram, SAMPLE } from '../cli/runCli';

test('checking a map takes less than 0.3 s as a whole process', async () => {
  const times: number[] = [];
  for (let n = 0; n < 5; n++) times.push((await runProgram(['check', SAMPLE])).milliseconds);
  // The fastest of five: the promise is about the program, not about what else this machine does.
  expect(Math.min(...times)).toBeLessThan(300);
});

test.skipIf(process.platform === 'win32')(
  'what is no file is refused within a second, start and end included (R15)',
  async () => {
    const { folder, calls } = await noFileCalls();
    for (const { name, args } of calls) {
      const { status, milliseconds } = await runProgram(args, { cwd: folder });
      expect(status, name).toBe(2);
      expect(milliseconds, name).toBeLessThan(1_000);
    }
  },
);
