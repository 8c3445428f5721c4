import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../core/model/ports.ts';

/** Real time, real sleep and real chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await setTimeout(ms);
  },
  random: () => Math.random(),
};
