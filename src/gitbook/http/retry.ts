import { type AnswerHeaders, resetTime, retryAfter } from './rate-limit.ts';

/*
 * When a call is tried again. Every call of this API that we use leaves the same state when it is made twice,
 * with one exception that `mayHaveActed` is there for: a team created twice would be two teams.
 *
 * Failures (500, 502, 503, 504, no connection, no answer in time, a broken body) use up a budget of attempts.
 * A rate limit (429) is no failure, since GitBook did nothing and says when to come back: it uses up a budget
 * of waiting. An hour is the longest window in common use, so a little more than that is waited for one call;
 * a limit that lifts later than that is not waited for at all.
 */

/** How often a call is made at most when it fails. */
export const MAX_ATTEMPTS = 5;
/** How long one call waits for rate limits at most, in milliseconds: 70 minutes. */
export const MAX_RATE_LIMIT_WAIT = 70 * 60 * 1000;

/** The longest waits before the second, third, fourth and fifth attempt, in milliseconds. */
const FIRST_BACKOFF = 400;
const BACKOFF_GROWTH = 3;
const LONGEST_BACKOFF = 15_000;
const LONGEST_RETRY_AFTER = 60_000;
/** For a 429 that does not say when to come back. */
const FIRST_BLIND_WAIT = 1_000;
const LONGEST_BLIND_WAIT = 60_000;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How one attempt at a call ended, when not in success. */
export type AttemptFailure =
  | { readonly kind: 'status'; readonly status: number; readonly headers: AnswerHeaders }
  /** A network error by its code, such as `ECONNRESET`. */
  | { readonly kind: 'network'; readonly code: string }
  | { readonly kind: 'timeout'; readonly code: string }
  /** Success by its status, but the body is not whole JSON. */
  | { readonly kind: 'broken-body' }
  /** Anything else, such as a certificate that is not trusted. */
  | { readonly kind: 'unknown'; readonly code: string; readonly message: string };

/** What has become of a call so far, the failure that is being judged included. */
export interface Attempts {
  /** Attempts that failed, rate limits not counted. */
  readonly failed: number;
  /** Answers 429. */
  readonly limited: number;
  /** Milliseconds waited for rate limits. */
  readonly waited: number;
}

export type RetryDecision =
  | {
      readonly action: 'wait';
      readonly ms: number;
      readonly why: 'rate-limit' | 'server-error' | 'network' | 'timeout' | 'broken-body';
      /** Whether GitBook may have carried out a writing call although it did not say so. */
      readonly mayHaveActed: boolean;
    }
  | { readonly action: 'stop' };

/** Decides whether a failed call is tried again, and after how long. `now` in milliseconds since the epoch, `random` in [0, 1). */
export function decideRetry(
  method: Method,
  failure: AttemptFailure,
  attempts: Attempts,
  now: number,
  random: number,
): RetryDecision {
  if (failure.kind === 'status' && failure.status === 429) {
    return waitForRateLimit(failure.headers, attempts, now, random);
  }
  const why = retryable(failure);
  if (why === undefined || attempts.failed >= MAX_ATTEMPTS) return { action: 'stop' };
  const asked = failure.kind === 'status' ? (retryAfter(failure.headers, now) ?? 0) : 0;
  const ms = Math.max(backoff(attempts.failed, random), Math.min(asked, LONGEST_RETRY_AFTER));
  return { action: 'wait', ms, why, mayHaveActed: method !== 'GET' && reachedGitBook(failure) };
}

function waitForRateLimit(
  headers: AnswerHeaders,
  attempts: Attempts,
  now: number,
  random: number,
): RetryDecision {
  const resetAt = resetTime(headers, now);
  const told = resetAt === undefined ? retryAfter(headers, now) : resetAt - now;
  const blind = blindWait(attempts.limited, random);
  // A call that waited as it was told and is refused again must not come back at once for ever.
  const wait = told === undefined ? blind : Math.max(told, attempts.limited > 1 ? blind : 1);
  if (attempts.waited + wait > MAX_RATE_LIMIT_WAIT) return { action: 'stop' };
  return { action: 'wait', ms: wait, why: 'rate-limit', mayHaveActed: false };
}

function retryable(
  failure: AttemptFailure,
): 'server-error' | 'network' | 'timeout' | 'broken-body' | undefined {
  switch (failure.kind) {
    case 'status':
      return [500, 502, 503, 504].includes(failure.status) ? 'server-error' : undefined;
    case 'network':
    case 'timeout':
    case 'broken-body':
      return failure.kind;
    case 'unknown':
      return undefined;
  }
}

/** Full jitter: anything up to a limit that grows with each failure. */
function backoff(failed: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * BACKOFF_GROWTH ** (failed - 1)));
}

/** Never less than half: unlike a failure, a limit is not gone by the next moment. */
function blindWait(limited: number, random: number): number {
  return Math.round((0.5 + random / 2) * Math.min(LONGEST_BLIND_WAIT, FIRST_BLIND_WAIT * 2 ** (limited - 1)));
}

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_CONN',
]);

function reachedGitBook(failure: AttemptFailure): boolean {
  return !((failure.kind === 'network' || failure.kind === 'timeout') && NEVER_SENT.has(failure.code));
}
