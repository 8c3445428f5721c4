import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // One more than there are processors: most tests wait for processes and servers of their own.
    maxWorkers: availableParallelism() + 1,
    sequence: { shuffle: true },
  },
});
