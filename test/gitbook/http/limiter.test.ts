import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../../src/core/model/ports.ts';
import {
  admit,
  advance,
  createLimiter,
  INITIAL_STATE,
  type LimiterState,
  recordRateLimit,
  settle,
} from '../../../src/gitbook/http/limiter.ts';
import { rateLimit } from '../../../src/gitbook/http/rate-limit.ts';

const NOW = 1_000_000;
const RESET = NOW + 10_000;

function state(change: Partial<LimiterState>): LimiterState {
  return { ...INITIAL_STATE, ...change };
}

describe('admission', () => {
  test.each<[string, Partial<LimiterState>, ReturnType<typeof admit>]>([
    ['nothing known', {}, { kind: 'go' }],
    ['below the bound', { inFlight: 3 }, { kind: 'go' }],
    ['at the bound', { inFlight: 4 }, { kind: 'after-answer' }],
    ['paused', { pausedUntil: NOW + 1 }, { kind: 'not-before', time: NOW + 1 }],
    ['plenty left', { inFlight: 3, window: { remaining: 4, resetAt: RESET } }, { kind: 'go' }],
    [
      'those in flight may use up what is left',
      { inFlight: 3, window: { remaining: 3, resetAt: RESET } },
      { kind: 'after-answer' },
    ],
    [
      'used up and nothing in flight',
      { window: { remaining: 0, resetAt: RESET } },
      { kind: 'not-before', time: RESET },
    ],
    ['one left and nothing in flight', { window: { remaining: 1, resetAt: RESET } }, { kind: 'go' }],
    ['first after a pause', { probing: true }, { kind: 'go' }],
    ['second after a pause', { probing: true, inFlight: 1 }, { kind: 'after-answer' }],
  ])('%s', (_name, change, admission) => {
    expect(admit(state(change), 4, NOW)).toEqual(admission);
  });
});

describe('what the limiter learns from answers', () => {
  const known = state({ window: { remaining: 5, resetAt: RESET } });

  test.each<[string, { remaining: number; resetAt: number } | undefined, number]>([
    ['fewer left in the same window', { remaining: 4, resetAt: RESET }, 4],
    ['an answer that was overtaken', { remaining: 6, resetAt: RESET }, 5],
    ['a newer window', { remaining: 9, resetAt: RESET + 10_000 }, 9],
    ['an older window', { remaining: 1, resetAt: RESET - 10_000 }, 5],
    ['the same window, its reset told a second earlier', { remaining: 1, resetAt: RESET - 1_000 }, 1],
    ['nothing', undefined, 5],
  ])('%s', (_name, rateLimit, remaining) => {
    expect(recordRateLimit(known, rateLimit).window?.remaining).toBe(remaining);
  });

  test('after a pause one call goes first to check the limit', () => {
    expect(advance(state({ pausedUntil: NOW }), NOW)).toEqual(state({ probing: true }));
    expect(advance(state({ pausedUntil: NOW + 1 }), NOW)).toEqual(state({ pausedUntil: NOW + 1 }));
  });

  test('only a window that was used up ends with such a check', () => {
    const over = (remaining: number) => advance(state({ window: { remaining, resetAt: NOW } }), NOW);
    expect(over(0)).toEqual(state({ probing: true }));
    expect(over(1)).toEqual(INITIAL_STATE);
  });

  test('after a lost call the next one checks the limit', () => {
    const probing = state({ probing: true, inFlight: 1 });
    expect(settle(probing, { kind: 'lost' }, NOW).probing).toBe(true);
    expect(settle(probing, { kind: 'answered', rateLimit: undefined }, NOW).probing).toBe(false);
    expect(settle(probing, { kind: 'limited', ms: 500 }, NOW)).toMatchObject({
      inFlight: 0,
      pausedUntil: NOW + 500,
    });
  });
});

describe('headers', () => {
  const at = (headers: Readonly<Record<string, string>>) => rateLimit(headers, NOW);

  test('remaining and reset belong together', () => {
    expect(at({ 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': '1010' })).toEqual({
      remaining: 7,
      resetAt: 1_010_000,
    });
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['none', {}],
    ['only what is left', { 'x-ratelimit-remaining': '7' }],
    ['a reset that is past', { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': '999' }],
    ['a negative number', { 'x-ratelimit-remaining': '-1', 'x-ratelimit-reset': '1010' }],
    ['no number', { 'x-ratelimit-remaining': 'many', 'x-ratelimit-reset': '1010' }],
  ])('%s tells nothing', (_name, headers) => {
    expect(at(headers)).toBeUndefined();
  });
});

/** A server with windows of ten seconds, which answers every call after 10 ms of simulated time. */
function simulate(options: { calls: number; limit: number; concurrency: number; headers: boolean }) {
  let now = NOW;
  const sleepers: { until: number; wake: () => void }[] = [];
  const events: ProgressEvent[] = [];
  const clock = {
    now: () => now,
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ until: now + ms, wake })),
    random: () => 0.5,
  };
  const limiter = createLimiter(
    options.concurrency,
    clock,
    { step: (event) => events.push(event) },
    new AbortController().signal,
  );
  let used = 0;
  let windowEnd = NOW + 10_000;
  let refused = 0;
  let done = 0;
  let inFlight = 0;
  let most = 0;

  function serve(): { ok: boolean; remaining: number } {
    if (now >= windowEnd) {
      used = 0;
      windowEnd += 10_000 * (1 + Math.floor((now - windowEnd) / 10_000));
    }
    used++;
    return { ok: used <= options.limit, remaining: Math.max(0, options.limit - used) };
  }

  async function call(): Promise<void> {
    for (;;) {
      await limiter.enter();
      inFlight++;
      most = Math.max(most, inFlight);
      const { ok, remaining } = serve();
      const resetAt = windowEnd;
      await clock.sleep(10);
      inFlight--;
      if (ok) {
        done++;
        limiter.leave({ kind: 'answered', rateLimit: options.headers ? { remaining, resetAt } : undefined });
        return;
      }
      refused++;
      limiter.leave({ kind: 'limited', ms: resetAt - now });
    }
  }

  async function run() {
    const all = Promise.all(Array.from({ length: options.calls }, call));
    while (done < options.calls) {
      await new Promise((resolve) => setImmediate(resolve));
      sleepers.sort((a, b) => a.until - b.until);
      const next = sleepers.shift();
      if (next === undefined) continue;
      now = Math.max(now, next.until);
      next.wake();
    }
    await all;
    return { elapsed: now - NOW, refused, most, events };
  }
  return run();
}

describe('a run under a rate limit', () => {
  test('takes as long as the windows, without a refusal', async () => {
    const { elapsed, refused, events } = await simulate({
      calls: 100,
      limit: 30,
      concurrency: 8,
      headers: true,
    });
    expect(refused).toBe(0);
    expect(elapsed).toBeGreaterThanOrEqual(30_000);
    expect(elapsed).toBeLessThan(30_200);
    expect(events.map((event) => event.kind)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  test('is refused once per window and place at most when GitBook does not say what is left', async () => {
    const { elapsed, refused } = await simulate({ calls: 100, limit: 30, concurrency: 8, headers: false });
    expect(refused).toBeLessThanOrEqual(3 * 8);
    expect(elapsed).toBeLessThan(30_300);
  });

  test('without a rate limit no call waits, and the concurrency is never exceeded', async () => {
    const { elapsed, most, events } = await simulate({
      calls: 100,
      limit: 1000,
      concurrency: 8,
      headers: true,
    });
    expect(most).toBe(8);
    expect(elapsed).toBe(Math.ceil(100 / 8) * 10);
    expect(events).toEqual([]);
  });
});
