import type { Clock, Progress } from '../../core/model/ports.ts';
import { diagnose } from './diagnose.ts';
import { type GitHubError, RateLimitError, UnavailableError } from './errors.ts';
import type { Operation } from './operations.ts';

/** One call to GitHub: what it is, how it reads in a message, and how to send it. */
interface Call<T> {
  readonly operation: Operation;
  /** Method and path, as in `GET /repos/acme/directory/issues`. */
  readonly name: string;
  send(): Promise<T>;
}

/** What a caller needs. */
interface CallerOptions {
  /** Never part of a message. */
  readonly token: string;
  readonly clock: Clock;
  readonly progress: Progress | undefined;
}

/** Sends a call until it succeeds. Throws a `GitHubError`, or what `send` threw where GitHub is not the cause. */
type Caller = <T>(call: Call<T>) => Promise<T>;

/** The time that one call may spend waiting for rate limits. */
const MAX_RATE_LIMIT_WAIT_MS = 120_000;
/** How often a call is sent when GitHub answers 5xx or not at all. */
const MAX_ATTEMPTS = 4;
/** The least time between two writes, as GitHub's best practices ask. */
const WRITE_SPACING_MS = 1000;

/**
 * Makes a caller that waits for rate limits, repeats calls where that is harmless, and sends writes one after another.
 *
 * `@octokit/plugin-throttling` and `-retry` do the same by their own clock. They also delay the first comment of a run,
 * because they space GraphQL queries like writes, and ignore `Retry-After` unless GitHub uses certain words.
 */
export function createCaller({ token, clock, progress }: CallerOptions): Caller {
  let lastWrite = Number.NEGATIVE_INFINITY;
  let writes: Promise<unknown> = Promise.resolve();

  async function send<T>(call: Call<T>): Promise<T> {
    let waited = 0;
    for (let attempts = 1; ; ) {
      try {
        return await call.send();
      } catch (thrown) {
        const error = diagnose(thrown, { ...call, attempts, token, now: clock.now() });
        if (error instanceof RateLimitError && waited + error.retryAfterMs <= MAX_RATE_LIMIT_WAIT_MS) {
          // Counted as a second at least, so that limits of no length come to an end, too.
          waited += Math.max(error.retryAfterMs, 1000);
          await pause(error.retryAfterMs, 'GitHub asked to slow down');
        } else if (canRepeat(error, call.operation) && attempts < MAX_ATTEMPTS) {
          await pause(1000 * 2 ** (attempts - 1) * (0.5 + clock.random() / 2), 'GitHub failed to answer');
          attempts += 1;
        } else {
          throw error ?? thrown;
        }
      }
    }
  }

  async function sendSpaced<T>(call: Call<T>): Promise<T> {
    const rest = lastWrite + WRITE_SPACING_MS - clock.now();
    if (rest > 0) await clock.sleep(rest);
    try {
      return await send(call);
    } finally {
      lastWrite = clock.now();
    }
  }

  async function pause(ms: number, why: string): Promise<void> {
    progress?.step({ kind: 'waiting', ms, why });
    await clock.sleep(ms);
  }

  return (call) => {
    if (!call.operation.writes) return send(call);
    const result = writes.then(() => sendSpaced(call));
    writes = result.catch(() => undefined);
    return result;
  };
}

function canRepeat(error: GitHubError | undefined, { repeatable }: Operation): boolean {
  return repeatable && error instanceof UnavailableError;
}
