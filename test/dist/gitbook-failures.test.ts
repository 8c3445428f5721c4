import { describe, expect } from 'vitest';
import type { Fault, FaultRule } from '../../emulator/faults.ts';
import { ACME, AS_LIVE, ONE_INVITED } from './directories.ts';
import { otherEvent, test } from './world.ts';

const MANUAL = otherEvent('workflow_dispatch');
const MEMBERS = '/orgs/acme/members';

function refusal(status: number, message: string, headers: Record<string, string> = {}): Fault {
  return { kind: 'status', status, headers, body: { error: { code: status, message } } };
}

function always(path: string, fault: Fault): readonly FaultRule[] {
  return [{ path, times: 'forever', fault }];
}

describe.concurrent('when GitBook refuses', () => {
  test.for([
    [401, 'Unauthenticated', /gitbook-token/],
    [403, 'Not an administrator', /administrator/],
    [404, 'Organization not found', /organization-id/],
    [418, 'I am a teapot', /message/],
  ] as const)('with %s is told with the call, its words and what to check', async ([status, said, check], { open }) => {
    const faults = always(MEMBERS, refusal(status, said));
    const world = await open({ gitbook: { seed: ACME, faults } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL);
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    for (const told of [run.errors[0]?.message, run.summary, run.outputs.summary]) {
      expect(told).toContain('GET /orgs/acme/members');
      expect(told).toContain(String(status));
      expect(told).toContain(said);
      expect(told).toMatch(check);
    }
    expect(world.gitbook.requests.filter(({ path }) => path.endsWith(MEMBERS))).toHaveLength(1);
  });

  test('every call for a wrong token, the run fails with what to check', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, { 'gitbook-token': 'gb_api_wrong' });
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toMatch(/401.*gitbook-token/);
  });

  test('an unknown organization, the run fails with what to check', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, { 'organization-id': 'nowhere' });
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toMatch(/\/orgs\/nowhere.*404.*organization-id/);
  });
});

describe.concurrent('when GitBook fails', () => {
  test.for([
    ['500', { ...refusal(500, 'Oops', { 'retry-after': '0' }) }],
    ['502 in HTML', { kind: 'gateway', status: 502 }],
    ['503', { ...refusal(503, 'Busy', { 'retry-after': '1' }) }],
    ['a reset connection', { kind: 'reset', when: 'before' }],
    ['half an answer', { kind: 'truncated', as: 'cut' }],
    ['429 until X-RateLimit-Reset', { kind: 'rate-limited', announce: 'x-ratelimit-reset', seconds: 1 }],
    ['429 with Retry-After', { kind: 'rate-limited', announce: 'retry-after', seconds: 1 }],
  ] as const)('with %s for a moment changes nothing', async ([, fault], { open }) => {
    const world = await open({ gitbook: { seed: ACME, faults: [{ path: MEMBERS, fault }] } });
    world.checkOut(ONE_INVITED);
    const run = await world.on(MANUAL, { mode: 'apply' });
    expect(run.outputs).toMatchObject({ 'failure-reason': '', applied: '1' });
    expect(world.gitbook.mailsTo('dennis@example.com')).toBe(1);
  });

  test('for good, the run ends after a few attempts', async ({ open }) => {
    const faults = always(MEMBERS, { kind: 'gateway', status: 503 });
    const world = await open({ gitbook: { seed: ACME, faults } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL);
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toMatch(/GET \/orgs\/acme\/members.*503.*run again later/);
    expect(world.gitbook.requests.filter(({ path }) => path.endsWith(MEMBERS)).length).toBeGreaterThan(2);
  });

  test('to answer at all, the run says that it is unreachable', async ({ open }) => {
    const world = await open();
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, { 'gitbook-api-url': 'http://127.0.0.1:9' });
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toMatch(/127\.0\.0\.1:9.*gitbook-api-url/);
  });

  test('with a redirect: it is not followed', async ({ open }) => {
    const other = await open({ gitbook: { seed: ACME } });
    const fault: Fault = {
      kind: 'status',
      status: 307,
      headers: { location: `${other.gitbook.url}/v1/user` },
    };
    const world = await open({ gitbook: { seed: ACME, faults: always('/user', fault) } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL);
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toMatch(/GET \/user answered 307/);
    expect(other.gitbook.requests).toEqual([]);
  });

  test('with an answer of the wrong form, the run ends', async ({ open }) => {
    const faults = always(MEMBERS, { kind: 'wrong-shape', body: { items: [{ id: 7 }] } });
    const world = await open({ gitbook: { seed: ACME, faults } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, { mode: 'apply' });
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toContain('GET /orgs/acme/members');
    expect(world.gitbook.writes()).toEqual([]);
  });
});

describe.concurrent('a list that', () => {
  test('has many pages is read completely', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME, behaviour: { maxPageSize: 2 } } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL);
    expect(run.outputs).toMatchObject({ 'failure-reason': '', changes: '0' });
  });

  test('repeats its cursor stops the run before any write', async ({ open }) => {
    const world = await open({
      gitbook: { seed: ACME, behaviour: { maxPageSize: 1, repeatCursor: 'midway' } },
    });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, { mode: 'apply' });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'incomplete-read', applied: '0' });
    expect(run.errors[0]?.message).toMatch(/GET \/orgs\/acme\/members.*could not be read completely/);
    expect(run.summary).toContain('could not be read completely');
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('has fewer items than it counts stops the run', async ({ open }) => {
    const faults = always(MEMBERS, { kind: 'wrong-shape', body: { items: [], count: 4 } });
    const world = await open({ gitbook: { seed: ACME, faults } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, { mode: 'apply' });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'incomplete-read', applied: '0' });
    expect(world.gitbook.writes()).toEqual([]);
  });
});

describe.concurrent('the requests in flight', () => {
  test('never exceed concurrency', async ({ open }) => {
    const teams = Array.from({ length: 30 }, (_, index) => ({
      title: `Team ${index}`,
      members: ['ada@example.com'],
    }));
    const world = await open({ gitbook: { seed: { ...ACME, teams }, behaviour: { latencyMs: 20 } } });
    const managed = teams.map(({ title }) => `  ${title}: {members: [ada@example.com]}\n`).join('');
    world.checkOut(AS_LIVE.replace(/teams:[\s\S]*/, `teams:\n${managed}`));
    const run = await world.on(MANUAL, { concurrency: '3' });
    expect(run.outputs).toMatchObject({ 'failure-reason': '', changes: '0' });
    expect(world.gitbook.peakInFlight).toBeLessThanOrEqual(3);
    expect(world.gitbook.peakInFlight).toBeGreaterThan(1);
  });
});
