import { type AnswerHeaders, resetTime, retryAfter } from './rate-limit.ts';

/*
 * When to repeat a call. The calls that we use leave the same state when they are made twice, except for the creation
 * of a team, which would create two teams, and of invitations, which may mail people twice: `mayHaveActed` covers those.
 *
 * Failures (500, 502, 503, 504, no connection, no answer in time, an incomplete body) use up a number of attempts. A
 * rate limit (429) is not a failure, because GitBook did nothing and says when to come back: it uses up a time for
 * waiting. The longest window in common use is an hour, so one call waits a little longer than that, and does not wait
 * at all for a limit that ends later.
 */

/** The largest number of attempts for a call that fails. */
export const MAX_ATTEMPTS = 5;
/** The longest time that one call waits for rate limits, in milliseconds: 70 minutes. */
export const MAX_RATE_LIMIT_WAIT = 70 * 60 * 1000;

/** The longest wait before the second attempt, in milliseconds. It grows with every attempt. */
const FIRST_BACKOFF = 400;
const BACKOFF_GROWTH = 3;
const LONGEST_BACKOFF = 15_000;
const LONGEST_RETRY_AFTER = 60_000;
/** For a 429 that does not say when to come back. */
const FIRST_BLIND_WAIT = 1_000;
const LONGEST_BLIND_WAIT = 60_000;

/** The HTTP methods of GitBook's API. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How one attempt at a call failed. */
export type AttemptFailure =
  | { readonly kind: 'status'; readonly status: number; readonly headers: AnswerHeaders }
  /** A network error by its code, such as `ECONNRESET`. */
  | { readonly kind: 'network'; readonly code: string }
  | { readonly kind: 'timeout'; readonly code: string }
  /** The status is a success, but the body is not complete JSON. */
  | { readonly kind: 'broken-body' }
  /** Anything else, such as a certificate that is not trusted. */
  | { readonly kind: 'unknown'; readonly code: string; readonly message: string };

const TIMEOUTS = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** The request has not left this machine, or not reached GitBook. */
const NEVER_SENT = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_CONN',
]);

const CONNECTION_FAILURES = new Set([
  ...NEVER_SENT,
  'ECONNABORTED',
  'ECONNRESET',
  'EHOSTDOWN',
  'ENETDOWN',
  'EPIPE',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
]);

/** undici's message when a proxy refuses a tunnel, with the statuses of temporary failures. */
const PROXY_IS_FAILING = /^Proxy response \((500|502|503|504)\)/;

/** The failure that an error of Node or undici stands for. Undefined for errors that have nothing to do with a connection. */
export function failureOf(error: unknown): AttemptFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TimeoutError') return { kind: 'timeout', code: 'ETIMEDOUT' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return failureOf(error.cause);
  if (TIMEOUTS.has(code)) return { kind: 'timeout', code };
  if (CONNECTION_FAILURES.has(code) || code.startsWith('HPE_')) return { kind: 'network', code };
  if (code === 'UND_ERR_ABORTED' && PROXY_IS_FAILING.test(error.message)) {
    return { kind: 'network', code: 'UND_ERR_PRX_CONN' };
  }
  return { kind: 'unknown', code, message: error.message };
}

/** The attempts at a call so far, including the last one. */
export interface Attempts {
  /** Failed attempts, without rate limits. */
  readonly failed: number;
  /** Answers with status 429. */
  readonly limited: number;
  /** The time waited for rate limits, in milliseconds. */
  readonly waited: number;
}

/** Whether to wait and repeat a call. */
export type RetryDecision =
  | {
      readonly action: 'wait';
      readonly ms: number;
      readonly why: 'rate-limit' | 'server-error' | 'network' | 'timeout' | 'broken-body';
      /** Whether GitBook may have carried out a writing call although its answer is missing. */
      readonly mayHaveActed: boolean;
    }
  | { readonly action: 'stop' };

/** Decides whether to repeat a failed call, and when. `now` is in milliseconds since the epoch, `random` in [0, 1). */
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
  return { action: 'wait', ms, why, mayHaveActed: method !== 'GET' && answerIsLost(failure) };
}

/**
 * Whether GitBook may have carried out an attempt whose answer is missing. A 429 and other refusals say that it has not,
 * and a call that was never sent cannot be.
 */
export function answerIsLost(failure: AttemptFailure): boolean {
  switch (failure.kind) {
    case 'status':
      return failure.status >= 500;
    case 'network':
    case 'timeout':
      return !NEVER_SENT.has(failure.code);
    case 'broken-body':
      return true;
    case 'unknown':
      return false;
  }
}

function waitForRateLimit(headers: AnswerHeaders, attempts: Attempts, now: number, random: number): RetryDecision {
  const resetAt = resetTime(headers, now);
  const requested = resetAt === undefined ? retryAfter(headers, now) : resetAt - now;
  const blind = blindWait(attempts.limited, random);
  // A call that waited as requested and is refused again must not come back at once forever.
  const wait = requested === undefined ? blind : Math.max(requested, attempts.limited > 1 ? blind : 1);
  if (attempts.waited + wait > MAX_RATE_LIMIT_WAIT) return { action: 'stop' };
  return { action: 'wait', ms: wait, why: 'rate-limit', mayHaveActed: false };
}

function retryable(failure: AttemptFailure): 'server-error' | 'network' | 'timeout' | 'broken-body' | undefined {
  if (failure.kind === 'unknown') return undefined;
  if (failure.kind !== 'status') return failure.kind;
  return [500, 502, 503, 504].includes(failure.status) ? 'server-error' : undefined;
}

/** Full jitter: a random wait up to a limit that grows with each failure. */
function backoff(failed: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * BACKOFF_GROWTH ** (failed - 1)));
}

/** At least half of the limit, because a rate limit, unlike a failure, does not end at once. */
function blindWait(limited: number, random: number): number {
  return Math.round((0.5 + random / 2) * Math.min(LONGEST_BLIND_WAIT, FIRST_BLIND_WAIT * 2 ** (limited - 1)));
}
