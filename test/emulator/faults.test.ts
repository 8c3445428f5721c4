import { describe, expect, test } from 'vitest';
import { type Fault, type FaultRule, parseFaults } from '../../emulator/faults.ts';
import type { EmulatorOptions } from '../../emulator/server.ts';
import { openTestEmulator, startTestEmulator } from '../support/emulator.ts';
import { caller } from '../support/gitbook-call.ts';
import { sampleSeed } from './sample.ts';

const NOW = Date.UTC(2025, 0, 1) + 400;
const GRACE = '/orgs/acme/members/grace';

async function start(faults: readonly FaultRule[], options: EmulatorOptions = {}) {
  const emulator = await startTestEmulator({
    seed: sampleSeed,
    faults,
    clock: { now: () => NOW },
    ...options,
  });
  return { emulator, call: caller(emulator), has: (id: string) => emulator.state.members.has(id) };
}

/** A removal with a fault: its answer, and whether it had its effect. */
async function struck(fault: Fault, options: EmulatorOptions = {}) {
  const { emulator, call, has } = await start([{ method: 'DELETE', fault }], options);
  const answer = await call('DELETE', GRACE).catch((error: Error & { code?: string }) => error.code ?? error.message);
  expect(emulator.requests[0]?.fault).toBe(fault.kind);
  expect(emulator.faults.active[0]?.struck).toBe(1);
  return { answer: answer as Exclude<typeof answer, string>, error: answer, acted: !has('grace') };
}

describe('a fault can answer in place of GitBook', () => {
  test.each([500, 502, 503, 504] as const)('%s in HTML, before and after acting', async (status) => {
    for (const acts of [false, true]) {
      const { answer, acted } = await struck({ kind: 'gateway', status, acts });
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
      expect(answer.text).toContain('<html>');
      expect(acted).toBe(acts);
    }
  });

  test.each([
    ['x-ratelimit-reset', { 'x-ratelimit-reset': String(Math.ceil(NOW / 1000 + 30)), 'x-ratelimit-remaining': '0' }],
    ['retry-after', { 'retry-after': '30' }],
    ['retry-after-date', { 'retry-after': 'Wed, 01 Jan 2025 00:00:31 GMT' }],
    ['nothing', {}],
  ] as const)('429 that announces %s', async (announce, headers) => {
    const { answer, acted } = await struck({ kind: 'rate-limited', announce, seconds: 30 });
    expect(answer.status).toBe(429);
    expect(answer.json).toMatchObject({ error: { code: 429 } });
    const waits = Object.entries(answer.headers).filter(([name]) =>
      /^(x-ratelimit-(reset|remaining)|retry-after)$/.test(name),
    );
    expect(Object.fromEntries(waits)).toEqual(headers);
    expect(acted).toBe(false);
  });

  test('with any status, headers and body', async () => {
    const json = await struck({
      kind: 'status',
      status: 418,
      headers: { 'X-Tea': 'green' },
      body: { pot: 1 },
    });
    expect(json.answer).toMatchObject({ status: 418, json: { pot: 1 }, headers: { 'x-tea': 'green' } });
    expect(json.acted).toBe(false);
    const text = await struck({ kind: 'status', status: 200, body: 'fine', acts: true });
    expect(text.answer).toMatchObject({ status: 200, text: 'fine' });
    expect(text.acted).toBe(true);
  });

  test('with JSON of another shape, after acting', async () => {
    const own = await struck({ kind: 'wrong-shape' });
    expect(own.answer).toMatchObject({ status: 200, json: { unexpected: true } });
    expect(own.acted).toBe(true);
    expect((await struck({ kind: 'wrong-shape', body: [] })).answer.json).toEqual([]);
  });
});

describe('faults of the connection', () => {
  test.each([
    ['before', false],
    ['after', true],
  ] as const)('a reset %s GitBook acts', async (when, acts) => {
    const { error, acted } = await struck({ kind: 'reset', when });
    expect(error).toBe('ECONNRESET');
    expect(acted).toBe(acts);
  });

  test('half the JSON as a complete answer', async () => {
    const { call } = await start([{ path: '/user', fault: { kind: 'truncated' } }]);
    const broken = await call('GET', '/user');
    expect(broken.status).toBe(200);
    expect(broken.json).toBeUndefined();
    const whole = await call('GET', '/user');
    expect(whole.text.startsWith(broken.text)).toBe(true);
    expect(broken.text.length).toBe(Math.ceil(whole.text.length / 2));
  });

  test('half the JSON, then the connection cut', async () => {
    const { call } = await start([{ path: '/user', fault: { kind: 'truncated', as: 'cut' } }]);
    await expect(call('GET', '/user')).rejects.toThrow();
    expect((await call('GET', '/user')).status).toBe(200);
  });

  test.each(['slow-headers', 'slow-body'] as const)('%s: the answer comes, whole and late', async (kind) => {
    const slept: number[] = [];
    const sleep = async (ms: number) => void slept.push(ms);
    const { call } = await start([{ path: '/user', fault: { kind, ms: 5000 } }], { sleep });
    expect((await call('GET', '/user')).json).toMatchObject({ object: 'user' });
    expect(slept).toEqual([5000]);
  });

  test.each([
    ['slow-headers', false],
    ['slow-body', true],
  ] as const)('%s: headers before the sleep: %s', async (kind, headersFirst) => {
    const seen: string[] = [];
    const gate = Promise.withResolvers<void>();
    const { emulator } = await start([{ path: '/user', fault: { kind, ms: 1 } }], {
      sleep: () => {
        seen.push('sleeping');
        return gate.promise;
      },
    });
    const answer = fetch(`${emulator.url}/v1/user`, {
      headers: { authorization: `Bearer ${emulator.token}` },
    });
    if (headersFirst) {
      // The headers arrive although the sleep never ends by itself.
      expect((await answer).status).toBe(200);
      gate.resolve();
    } else {
      await expect.poll(() => seen).toEqual(['sleeping']);
      expect(await Promise.race([answer, Promise.resolve('none yet')])).toBe('none yet');
      gate.resolve();
    }
    expect(await (await answer).json()).toMatchObject({ object: 'user' });
  });

  test.each([
    [{ kind: 'hang' }, true],
    [{ kind: 'hang', acts: true }, false],
  ] as const)('%j: no answer until the emulator closes', async (fault, kept) => {
    const emulator = await openTestEmulator({ seed: sampleSeed, faults: [{ fault }] });
    const call = caller(emulator)('DELETE', GRACE);
    const failed = expect(call).rejects.toThrow();
    await expect.poll(() => emulator.requests[0]?.fault).toBe('hang');
    expect(emulator.state.members.has('grace')).toBe(kept);
    expect(emulator.requests[0]?.status).toBeUndefined();
    await emulator.close();
    await failed;
  });
});

describe('a fault strikes', () => {
  const fault: Fault = { kind: 'status', status: 503 };

  test('the n-th matching call, and as many as its rule says', async () => {
    const { call } = await start([{ method: 'GET', path: '/orgs/*', nth: 2, times: 2, fault }]);
    const statuses = [];
    for (const path of ['/orgs/acme', '/user', '/orgs/acme', '/orgs/acme', '/orgs/acme']) {
      statuses.push((await call('GET', path)).status);
    }
    expect(statuses).toEqual([200, 200, 503, 503, 200]);
  });

  test('once or forever', async () => {
    const { emulator, call } = await start([{ fault }]);
    expect([(await call('GET', '/user')).status, (await call('GET', '/user')).status]).toEqual([503, 200]);
    const entry = emulator.faults.add({ times: 'forever', fault });
    for (const _ of [1, 2, 3]) expect((await call('GET', '/user')).status).toBe(503);
    expect(entry).toMatchObject({ seen: 3, struck: 3 });
    emulator.faults.clear();
    expect((await call('GET', '/user')).status).toBe(200);
  });

  test.each([
    ['/orgs/*/members/*', true],
    ['/v1/orgs/acme/members/grace', true],
    ['/orgs/**', true],
    ['**/grace', true],
    ['/orgs/*/members', false],
    ['/orgs/acme/members/g*e', true],
    ['^/orgs/\\w+/members/g', true],
    ['^/members', false],
  ])('of path %s: %s', async (path, strikes) => {
    const { call } = await start([{ path, fault }]);
    expect((await call('GET', GRACE)).status).toBe(strikes ? 503 : 200);
  });

  test('the first rule whose turn it is; the others count the call all the same', async () => {
    const { call } = await start([
      { nth: 2, fault: { kind: 'status', status: 500 } },
      { times: 'forever', fault: { kind: 'status', status: 502 } },
    ]);
    const statuses = [];
    for (const _ of [1, 2, 3]) statuses.push((await call('GET', '/user')).status);
    expect(statuses).toEqual([502, 500, 502]);
  });
});

test('the hook before a call can change the state', async () => {
  const { call } = await start([], {
    before: (request, state) => {
      if (request.method === 'DELETE') state.members.delete('grace');
    },
  });
  expect((await call('GET', GRACE)).status).toBe(200);
  expect((await call('DELETE', GRACE)).status).toBe(204);
});

test('a hook that fails is a violation, not silence', async () => {
  const { emulator, call } = await start([], {
    before: () => {
      throw new Error('the hook broke');
    },
  });
  await expect(call('GET', '/user')).rejects.toThrow();
  emulator.expectViolation(/the hook broke/);
});

describe('a file of faults', () => {
  test('may contain every kind', () => {
    const kinds: Fault[] = [
      { kind: 'status', status: 500, headers: { a: 'b' }, body: { a: [1] }, acts: true },
      { kind: 'rate-limited', announce: 'nothing', seconds: 1 },
      { kind: 'gateway', status: 504, acts: true },
      { kind: 'reset', when: 'after' },
      { kind: 'truncated', as: 'cut' },
      { kind: 'slow-headers', ms: 1 },
      { kind: 'slow-body', ms: 1 },
      { kind: 'hang', acts: false },
      { kind: 'wrong-shape', body: null },
    ];
    const rules = kinds.map((fault) => ({
      method: 'GET',
      path: '/orgs/*',
      nth: 1,
      times: 'forever' as const,
      fault,
    }));
    expect(parseFaults(JSON.parse(JSON.stringify(rules)))).toEqual({ ok: true, value: rules });
  });

  test.each<[unknown, RegExp]>([
    [{}, /^faults: must be a list, is an object$/],
    [[{}], /^faults\[0\]\.fault: is missing$/],
    [[{ fault: {} }], /^faults\[0\]\.fault\.kind: must be one of status, rate-limited, .*wrong-shape, is nothing$/],
    [[{ fault: 'hang' }], /^faults\[0\]\.fault: must be an object, is "hang"$/],
    [[{ fault: { kind: 'toString' } }], /fault\.kind: must be one of/],
    [[{ fault: { kind: 'reset' } }], /fault\.when: is missing/],
    [[{ fault: { kind: 'hang', ms: 1 } }], /fault\.ms: is unknown here; known are kind, acts/],
    [[{ fault: { kind: 'slow-body', ms: '5' } }], /fault\.ms: must be a number, is "5"/],
    [[{ fault: { kind: 'status', status: 99 } }], /fault\.status: must be at least 200, is 99/],
    [[{ nth: 0, fault: { kind: 'hang' } }], /^faults\[0\]\.nth: must be at least 1, is 0$/],
    [[{ times: 'always', fault: { kind: 'hang' } }], /^faults\[0\]\.times: must be one of forever, is "always"$/],
    [[{ method: 'get', fault: { kind: 'hang' } }], /^faults\[0\]\.method: must be one of GET/],
    [[{ path: 'orgs', fault: { kind: 'hang' } }], /^faults\[0\]\.path: must begin with \//],
    [[{ path: '^(', fault: { kind: 'hang' } }], /^faults\[0\]\.path: is not a regular expression: /],
  ])('says what is wrong with %j', (json, problem) => {
    const parsed = parseFaults(json);
    expect(parsed.ok ? [] : parsed.problems).toEqual([expect.stringMatching(problem)]);
  });
});
