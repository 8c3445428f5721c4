import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One more than there are processors: most tests wait for processes and servers of their own.
    maxWorkers: availableParallelism() + 1,
    // Test files share no state, but the modules and the validators that take long to load and compile.
    isolate: false,
    sequence: { shuffle: true },
  },
});
