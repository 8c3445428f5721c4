import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../core/model/ports.ts';

/** The clock of the machine, its timers and its random numbers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await setTimeout(ms);
  },
  random: () => Math.random(),
};
