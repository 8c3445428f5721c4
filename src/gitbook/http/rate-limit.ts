/** Headers as undici gives them, names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What GitBook says about its rate limit on an answer. `resetAt` is in milliseconds since the epoch, by our clock. */
export interface RateLimit {
  readonly remaining: number;
  readonly resetAt: number;
}

/** A reset further away than this is taken for nonsense, such as milliseconds where seconds were meant. */
const LONGEST_SENSIBLE_WINDOW = 24 * 60 * 60 * 1000;

/** The rate limit that an answer tells of, or undefined when it tells of none that is still running. */
export function rateLimit(headers: AnswerHeaders, now: number): RateLimit | undefined {
  const remaining = wholeNumber(first(headers['x-ratelimit-remaining']));
  const resetAt = resetTime(headers, now);
  return remaining === undefined || resetAt === undefined ? undefined : { remaining, resetAt };
}

/**
 * When the rate limit lifts, in milliseconds since the epoch by our clock, from `X-RateLimit-Reset` (UTC epoch
 * seconds). Where our clock finds that time past or absurd, the answer's own `Date` is tried in its place, since
 * the two clocks may differ. Undefined when neither makes sense.
 */
export function resetTime(headers: AnswerHeaders, now: number): number | undefined {
  const seconds = wholeNumber(first(headers['x-ratelimit-reset']));
  if (seconds === undefined) return undefined;
  const theirNow = Date.parse(first(headers.date) ?? '');
  const distances = [seconds * 1000 - now, seconds * 1000 - theirNow];
  const distance = distances.find((ms) => ms > 0 && ms <= LONGEST_SENSIBLE_WINDOW);
  return distance === undefined ? undefined : now + distance;
}

/** Milliseconds that `Retry-After` (seconds or an HTTP date) asks to wait, or undefined where it says nothing sensible. */
export function retryAfter(headers: AnswerHeaders, now: number): number | undefined {
  const text = first(headers['retry-after'])?.trim();
  if (text === undefined) return undefined;
  const seconds = wholeNumber(text);
  const ms = seconds === undefined ? Date.parse(text) - now : seconds * 1000;
  return ms >= 0 && ms <= LONGEST_SENSIBLE_WINDOW ? ms : undefined;
}

function first(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}
