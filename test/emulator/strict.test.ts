import { describe, expect, test } from 'vitest';
import { startTestEmulator } from '../support/emulator.ts';
import { type CallOptions, caller } from '../support/gitbook-call.ts';
import { sampleSeed } from './sample.ts';

const ORG = '/orgs/acme';

async function start() {
  const emulator = await startTestEmulator({ seed: sampleSeed });
  return { emulator, call: caller(emulator) };
}

const invite = (body: unknown): [string, string, CallOptions] => ['POST', `${ORG}/invites`, { body }];
const update = (body: unknown): [string, string, CallOptions] => ['PUT', `${ORG}/teams/docs/members`, { body }];

/** Calls that the official description does not allow, each with its status and message. */
const REFUSED: readonly [number, [string, string, CallOptions?], RegExp][] = [
  [404, ['GET', `${ORG}/members/`], /no such call/],
  [404, ['GET', `${ORG}/people`], /no such call/],
  [404, ['POST', `${ORG}/teams`, { body: { title: 'x' } }], /no such call/],
  [404, ['PATCH', '/user', { body: {} }], /no such call/],
  [404, ['GET', `${ORG}/members/%E0%A4%A`], /no such call/],
  [401, ['GET', '/user', { token: undefined }], /no Authorization header/],
  [401, ['GET', '/user', { token: undefined, headers: { authorization: 'Basic eDp5' } }], /not "Bearer/],
  [400, ['GET', `${ORG}/members`, { query: { size: 5 } }], /parameter size is unknown/],
  [400, ['GET', `${ORG}/teams`, { query: { order: 'asc' } }], /parameter order is unknown/],
  [400, ['GET', `${ORG}/members`, { query: { limit: 1001 } }], /limit: must be at most 1000, is 1001/],
  [400, ['GET', `${ORG}/members`, { query: { limit: 'all' } }], /limit: must be a number/],
  [400, ['GET', `${ORG}/members`, { query: { limit: '' } }], /limit: must be a number/],
  [400, ['GET', `${ORG}/members`, { query: { sort: 'email' } }], /sort: must be one of joinedAt, lastSeenAt, name/],
  [400, ['GET', `${ORG}/members`, { query: { order: 'up' } }], /order: must be one of asc, desc/],
  [400, ['GET', `${ORG}/members`, { query: { role: 'owner' } }], /role: must be one of .*guest/],
  [400, ['GET', `${ORG}/audit-events`, { query: { limit: 101 } }], /limit: must be at most 100/],
  [400, ['GET', `${ORG}/audit-events`, { query: { from: 'yesterday' } }], /from: must be a date and time/],
  [400, ['PATCH', `${ORG}/members/grace`], /needs a JSON body/],
  [400, ['PATCH', `${ORG}/members/grace`, { body: '{"role":' }], /not JSON/],
  [
    400,
    ['PATCH', `${ORG}/members/grace`, { body: { role: 'guest' } }],
    /body\.role: must be one of .*null, is "guest"/,
  ],
  [400, ['PATCH', `${ORG}/members/grace`, { body: { role: 'read', sso: true } }], /body\.sso: is unknown here/],
  [400, ['PATCH', `${ORG}/members/grace`, { body: [] }], /body: must be an object, is a list/],
  [
    400,
    ['PATCH', `${ORG}/members/grace`, { body: { role: 'read' }, headers: { 'content-type': 'text/plain' } }],
    /Content-Type must be application\/json, is text\/plain/,
  ],
  [400, ['DELETE', `${ORG}/members/grace`, { body: {} }], /takes no body/],
  [400, ['POST', `${ORG}/members/grace/sso`, { body: { sso: true } }], /takes no body/],
  [400, ['POST', `${ORG}/ping`, { body: {} }], /takes no body/],
  [400, invite({}), /body\.emails: is missing/],
  [400, invite({ emails: 'a@example.com' }), /body\.emails: must be a list/],
  [400, invite({ emails: ['nobody'] }), /body\.emails\[0\]: must be an e-mail address, is "nobody"/],
  [400, invite({ emails: [{ email: 'a@example.com' }] }), /body\.emails\[0\]\.role: is missing/],
  [400, invite({ emails: [{ email: 'a@example.com', role: 'read', sso: true }] }), /emails\[0\]\.sso: is unknown/],
  [400, invite({ emails: [], role: 'owner' }), /body\.role: must be one of/],
  [400, invite({ emails: [], sso: 'yes' }), /body\.sso: must be true or false/],
  [400, ['PUT', `${ORG}/teams`, { body: { title: '' } }], /body\.title: must have at least 1 character/],
  [
    400,
    ['PUT', `${ORG}/teams`, { body: { title: 'x'.repeat(65) } }],
    /body\.title: must have at most 64 characters, has 65/,
  ],
  [400, ['PUT', `${ORG}/teams`, { body: { title: 'x', members: [1] } }], /body\.members\[0\]: must be text, is 1/],
  [400, ['PUT', `${ORG}/teams`, { body: { title: 'x', owners: [] } }], /body\.owners: is unknown here/],
  [400, ['PATCH', `${ORG}/teams/docs`, { body: {} }], /body\.title: is missing/],
  [400, update({ add: 'grace' }), /body\.add: must be a list/],
  [400, update({ memberships: ['grace'] }), /body\.memberships: must be an object/],
  [400, update({ memberships: { grace: 'owner' } }), /body\.memberships\.grace: must be an object/],
  [400, update({ memberships: { grace: {} } }), /body\.memberships\.grace\.role: is missing/],
  [400, update({ memberships: { grace: { role: 'admin' } } }), /role: must be one of owner, member/],
  [400, update({ removed: [] }), /body\.removed: is unknown here/],
  [
    400,
    ['PUT', `${ORG}/teams/docs/members/grace`, { body: { role: null } }],
    /body\.role: must be one of owner, member, is null/,
  ],
];

describe('what the description does not allow is refused and recorded', () => {
  test.each(REFUSED)('%s %j', async (status, [method, path, options], said) => {
    const { emulator, call } = await start();
    const before = structuredClone(emulator.state);
    const answer = await call(method, path, options);
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ error: { code: status, message: expect.stringMatching(said) } });
    expect(emulator.violations).toEqual([expect.stringMatching(said)]);
    expect(emulator.state).toEqual(before);
    // The official description, asked independently, does not allow it either.
    expect(emulator.problems().length).toBeGreaterThan(emulator.violations.length);
    emulator.expectViolation(/./);
  });

  test('a call that only GitBook has', async () => {
    const { emulator, call } = await start();
    expect((await call('GET', '/orgs')).status).toBe(404);
    expect(emulator.problems()).toEqual(['GET /v1/orgs: There is no such call']);
    emulator.expectViolation(/./);
  });

  test('a parameter that is given twice', async () => {
    const { emulator, call } = await start();
    const answer = await call('GET', `${ORG}/members?limit=1`, { query: { limit: 2 } });
    expect(answer.json).toMatchObject({
      error: { message: expect.stringContaining('limit is given twice') },
    });
    emulator.expectViolation(/given twice/);
  });

  test('sixty-four characters of any width make a title', async () => {
    const { call } = await start();
    expect((await call('PUT', `${ORG}/teams`, { body: { title: '📘'.repeat(64) } })).status).toBe(201);
  });
});

describe('what is refused without being a violation', () => {
  test.each<[number, string, CallOptions]>([
    [401, '/user', { token: 'another' }],
    [401, `${ORG}/members`, { token: 'another' }],
    [404, '/orgs/other', {}],
  ])('%s for GET %s with %j', async (status, path, options) => {
    const { emulator, call } = await start();
    const answer = await call('GET', path, options);
    expect(answer.json).toEqual({ error: { code: status, message: expect.any(String) } });
    expect(emulator.violations).toEqual([]);
  });
});

describe('the record', () => {
  test('records every call with the status of its answer', async () => {
    const emulator = await startTestEmulator({ seed: sampleSeed, clock: { now: () => 1234 } });
    const call = caller(emulator);
    await call('GET', `${ORG}/members`, { query: { limit: 3, role: 'read' } });
    await call('PATCH', `${ORG}/members/grace`, { body: { role: 'read' } });
    await call('DELETE', `${ORG}/members/grace`);
    expect(emulator.requests).toMatchObject([
      {
        method: 'GET',
        path: '/v1/orgs/acme/members',
        query: { limit: '3', role: 'read' },
        status: 200,
        at: 1234,
      },
      { method: 'PATCH', path: '/v1/orgs/acme/members/grace', body: { role: 'read' }, status: 200 },
      { method: 'DELETE', body: undefined, status: 205 },
    ]);
    expect(emulator.writes().map(({ method }) => method)).toEqual(['PATCH', 'DELETE']);
  });

  test('counts the calls in flight', async () => {
    const gate = Promise.withResolvers<void>();
    const emulator = await startTestEmulator({ seed: sampleSeed, before: () => gate.promise });
    const call = caller(emulator);
    const calls = [1, 2, 3].map(() => call('GET', '/user'));
    await expect.poll(() => emulator.requests.length).toBe(3);
    gate.resolve();
    await Promise.all(calls);
    await call('GET', '/user');
    expect(emulator.peakInFlight).toBe(3);
  });
});
