import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** As patient as the other waits of a test that drives a window: how long things may take is what test/speed asks. */
const PATIENT = { poll: { timeout: 8_000 } };

/** Project groups run one after the other; what is timed runs one file at a time, what drives a browser two at a time, whichever comes next. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          isolate: false,
          include: [
            'test/unit/**/*.test.ts',
            'test/property/**/*.test.ts',
            'test/hostile/**/*.test.ts',
            'test/gate/**/*.test.ts',
          ],
          environment: 'node',
          setupFiles: ['test/support/propertySeed.ts'],
          // By itself vitest leaves a processor free, which is half of two.
          maxWorkers: '100%',
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'view',
          include: ['test/view/**/*.test.tsx'],
          environment: 'jsdom',
          // A fresh window for each file without reading all modules anew: half the time of processes.
          pool: 'vmThreads',
          maxWorkers: '100%',
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'speed',
          include: ['test/speed/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          isolate: false,
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/support/tellFailures.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          expect: PATIENT,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'shell',
          include: ['test/shell/**/*.test.ts', 'test/cli/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: PATIENT,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
