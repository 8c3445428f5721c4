import { onTestFinished } from 'vitest';
import type { Clock, ProgressEvent } from '../../src/core/model/ports.ts';
import { type Connection, type ConnectionOptions, openConnection } from '../../src/gitbook/http/connection.ts';

/** A clock on which sleeping takes no real time. */
export interface TestClock extends Clock {
  readonly slept: readonly number[];
}

/** Starts at a whole second, long after any `Date` header of today. `random` is always one half. */
export function testClock(start = Date.UTC(2040, 0, 1)): TestClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      const until = now + ms;
      // Lets other calls that are due run first, as they would during a real sleep.
      await new Promise((resolve) => setImmediate(resolve));
      now = Math.max(now, until);
    },
    random: () => 0.5,
  };
}

export const TOKEN = 'gb_api_S3cretT0kenOfTheTest/+';

export interface Harness {
  readonly connection: Connection;
  readonly clock: TestClock;
  readonly events: readonly ProgressEvent[];
}

/** A connection to a server of the test. It is closed when the test ends. */
export async function connectTo(apiUrl: string, options: Partial<ConnectionOptions> = {}): Promise<Harness> {
  const clock = testClock();
  const events: ProgressEvent[] = [];
  const connection = await openConnection({
    apiUrl,
    token: TOKEN,
    environment: {},
    concurrency: 8,
    userAgent: 'test/1.0',
    clock,
    progress: { step: (event) => events.push(event) },
    timeouts: undefined,
    ...options,
  });
  onTestFinished(() => connection.close());
  return { connection, clock, events };
}

/** The error of a rejected promise. Fails the test when the promise resolves. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('it should have been rejected');
}
