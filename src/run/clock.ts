import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../core/model/ports.ts';

/** A clock whose sleep ends at once when `stop` is aborted. */
export function stoppableClock(clock: Clock, stop: AbortSignal): Clock {
  const stopped = new Promise<void>((resolve) => {
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  return { ...clock, sleep: (ms) => (stop.aborted ? stopped : Promise.race([clock.sleep(ms), stopped])) };
}

/** The clock of the machine, its timers and its random numbers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await setTimeout(ms);
  },
  random: () => Math.random(),
};
