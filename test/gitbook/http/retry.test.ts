import { describe, expect, test } from 'vitest';
import {
  type AttemptFailure,
  type Attempts,
  decideRetry,
  MAX_ATTEMPTS,
  MAX_RATE_LIMIT_WAIT,
  type Method,
  type RetryDecision,
} from '../../../src/gitbook/http/retry.ts';

const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);
const SECONDS = NOW / 1000;

function status(code: number, headers: Readonly<Record<string, string>> = {}): AttemptFailure {
  return { kind: 'status', status: code, headers };
}

function decide(
  failure: AttemptFailure,
  attempts: Partial<Attempts> = {},
  random = 0.5,
  method: Method = 'GET',
): RetryDecision {
  const limited = failure.kind === 'status' && failure.status === 429;
  const counted = { failed: limited ? 0 : 1, limited: limited ? 1 : 0, waited: 0, ...attempts };
  return decideRetry(method, failure, counted, NOW, random);
}

describe('failures are tried again after a growing, jittered wait', () => {
  test.each<[AttemptFailure, string]>([
    [status(500), 'server-error'],
    [status(502), 'server-error'],
    [status(503), 'server-error'],
    [status(504), 'server-error'],
    [{ kind: 'network', code: 'ECONNRESET' }, 'network'],
    [{ kind: 'timeout', code: 'UND_ERR_HEADERS_TIMEOUT' }, 'timeout'],
    [{ kind: 'broken-body' }, 'broken-body'],
  ])('%o', (failure, why) => {
    expect(decide(failure)).toMatchObject({ action: 'wait', ms: 200, why });
    expect(decide(failure, { failed: MAX_ATTEMPTS - 1 })).toMatchObject({ action: 'wait' });
    expect(decide(failure, { failed: MAX_ATTEMPTS })).toEqual({ action: 'stop' });
  });

  test.each([
    [1, 0, 0],
    [1, 0.999, 400],
    [2, 0.5, 600],
    [2, 0.999, 1199],
    [3, 0.5, 1800],
    [4, 0.5, 5400],
    [4, 0.999, 10789],
  ])('failure %i with chance %f waits %i ms', (failed, random, ms) => {
    expect(decide(status(502), { failed }, random)).toMatchObject({ ms });
  });

  test.each([
    ['10', 10_000],
    ['0', 200],
    ['3600', 60_000],
    ['soon', 200],
    ['Sun, 22 Nov 2026 12:00:05 GMT', 5_000],
  ])('Retry-After %s on a 503 waits %i ms', (value, ms) => {
    expect(decide(status(503, { 'retry-after': value }))).toMatchObject({ ms });
  });
});

describe('failures that last are not tried again', () => {
  test.each([301, 302, 307, 400, 401, 403, 404, 405, 408, 409, 410, 422, 501, 505])('%i', (code) => {
    expect(decide(status(code))).toEqual({ action: 'stop' });
  });

  test('an error of unknown kind', () => {
    expect(decide({ kind: 'unknown', code: 'CERT_HAS_EXPIRED', message: '' })).toEqual({ action: 'stop' });
  });
});

describe('a rate limit is waited for as long as GitBook says', () => {
  const reset = (seconds: number) => ({ 'x-ratelimit-reset': String(SECONDS + seconds) });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['X-RateLimit-Reset alone', reset(30), 30_000],
    ['Retry-After in seconds alone', { 'retry-after': '7' }, 7_000],
    ['Retry-After as a date alone', { 'retry-after': 'Sun, 22 Nov 2026 12:01:00 GMT' }, 60_000],
    ['X-RateLimit-Reset before Retry-After', { ...reset(30), 'retry-after': '7' }, 30_000],
    ['neither', {}, 750],
    ['a reset that is past, and Retry-After', { ...reset(-10), 'retry-after': '7' }, 7_000],
    ['a reset that is past, alone', reset(-10), 750],
    ['a reset in milliseconds', { 'x-ratelimit-reset': String(NOW + 30_000) }, 750],
    ['a reset that is no number', { 'x-ratelimit-reset': 'soon' }, 750],
    ['a clock of ours that is ahead', { ...reset(-100), date: 'Sun, 22 Nov 2026 11:58:00 GMT' }, 20_000],
    ['a Retry-After of 0', { 'retry-after': '0' }, 1],
  ])('%s', (_name, headers, ms) => {
    expect(decide(status(429, headers))).toEqual({
      action: 'wait',
      ms,
      why: 'rate-limit',
      mayHaveActed: false,
    });
  });

  test('longer each time when GitBook gives no time, and never less than half of the limit', () => {
    const waits = [1, 2, 3, 4, 7, 20].map((limited) => decide(status(429), { limited }, 0));
    expect(waits.map((wait) => wait.action === 'wait' && wait.ms)).toEqual([500, 1000, 2000, 4000, 30_000, 30_000]);
  });

  test('a call that waited as requested and is refused again waits before the next attempt', () => {
    expect(decide(status(429, { 'retry-after': '0' }), { limited: 3 })).toMatchObject({ ms: 3000 });
  });

  test('does not use up the attempts for failures', () => {
    expect(decide(status(429, reset(5)), { limited: 40, failed: MAX_ATTEMPTS - 1 })).toMatchObject({
      action: 'wait',
    });
  });

  test('an hour is waited for, but not more than the budget in all', () => {
    expect(decide(status(429, reset(3600)))).toMatchObject({ action: 'wait', ms: 3_600_000 });
    expect(decide(status(429, reset(2 * 3600)))).toEqual({ action: 'stop' });
    expect(decide(status(429, reset(5)), { waited: MAX_RATE_LIMIT_WAIT - 4_000 })).toEqual({
      action: 'stop',
    });
  });
});

describe('whether GitBook may have acted on a writing call', () => {
  test.each<[Method, AttemptFailure, boolean]>([
    ['PUT', status(502), true],
    ['POST', { kind: 'network', code: 'ECONNRESET' }, true],
    ['DELETE', { kind: 'timeout', code: 'UND_ERR_HEADERS_TIMEOUT' }, true],
    ['PATCH', { kind: 'broken-body' }, true],
    ['PUT', { kind: 'network', code: 'ECONNREFUSED' }, false],
    ['PUT', { kind: 'network', code: 'ENOTFOUND' }, false],
    ['PUT', { kind: 'timeout', code: 'UND_ERR_CONNECT_TIMEOUT' }, false],
    ['PUT', status(429), false],
    ['GET', status(502), false],
    ['GET', { kind: 'network', code: 'ECONNRESET' }, false],
  ])('%s %o: %s', (method, failure, mayHaveActed) => {
    expect(decide(failure, {}, 0.5, method)).toMatchObject({ action: 'wait', mayHaveActed });
  });
});
