import type { Behaviour } from '../behaviour.ts';

/** Whether the rate limit allows a call. */
export interface RateVerdict {
  readonly allowed: boolean;
  /** `X-RateLimit-Limit`, `-Remaining` and `-Reset`. The last is in seconds since the epoch. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts calls in windows. Each window begins with its first call. `now` is in milliseconds since the epoch. */
export function rateLimiter(): (limits: Behaviour['rateLimit'], now: number) => RateVerdict {
  let startedAt = Number.NEGATIVE_INFINITY;
  let used = 0;
  return ({ limit, windowMs }, now) => {
    if (now >= startedAt + windowMs || now < startedAt) {
      startedAt = now;
      used = 0;
    }
    used += 1;
    return {
      allowed: used <= limit,
      headers: rateHeaders(limit, limit - used, startedAt + windowMs),
    };
  };
}

/** The headers of GitBook's rate limit. `resetAt` is in milliseconds since the epoch. */
export function rateHeaders(limit: number, remaining: number, resetAt: number): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, remaining)),
    'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
  };
}
