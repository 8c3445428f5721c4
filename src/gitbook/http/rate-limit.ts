/** The headers of an answer, with names in lower case, as undici returns them. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The rate limit in an answer. `resetAt` is in milliseconds since the epoch, by our clock. */
export interface RateLimit {
  readonly remaining: number;
  readonly resetAt: number;
}

/** A reset further away than this is a mistake, such as milliseconds in place of seconds. */
const MAX_WINDOW_MS = 24 * 60 * 60 * 1000;

/** The rate limit in the headers of an answer. Undefined without one, and when it is over. */
export function rateLimit(headers: AnswerHeaders, now: number): RateLimit | undefined {
  const remaining = wholeNumber(first(headers['x-ratelimit-remaining']));
  const resetAt = resetTime(headers, now);
  return remaining === undefined || resetAt === undefined ? undefined : { remaining, resetAt };
}

/**
 * When the rate limit ends, in milliseconds since the epoch by our clock, from `X-RateLimit-Reset` (UTC epoch seconds).
 * Where that is past or absurd by our clock, it counts from the `Date` of the answer, because the two clocks may differ.
 * Undefined when neither makes sense.
 */
export function resetTime(headers: AnswerHeaders, now: number): number | undefined {
  const seconds = wholeNumber(first(headers['x-ratelimit-reset']));
  if (seconds === undefined) return undefined;
  const theirNow = Date.parse(first(headers.date) ?? '');
  const distances = [seconds * 1000 - now, seconds * 1000 - theirNow];
  const distance = distances.find((ms) => ms > 0 && ms <= MAX_WINDOW_MS);
  return distance === undefined ? undefined : now + distance;
}

/** The wait that `Retry-After` (seconds or an HTTP date) asks for, in milliseconds. Undefined when it makes no sense. */
export function retryAfter(headers: AnswerHeaders, now: number): number | undefined {
  const text = first(headers['retry-after'])?.trim();
  if (text === undefined) return undefined;
  const seconds = wholeNumber(text);
  const ms = seconds === undefined ? Date.parse(text) - now : seconds * 1000;
  return ms >= 0 && ms <= MAX_WINDOW_MS ? ms : undefined;
}

function first(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}
