import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../emulator/server.ts';
import { contractProblems } from '../support/contract.ts';
import { openTestEmulator, startTestEmulator } from '../support/emulator.ts';
import { caller } from '../support/gitbook-call.ts';
import { sampleSeed } from './sample.ts';

type Json = Record<string, unknown>;

/** A valid exchange, for tests that make it invalid. */
async function exchangeOf(method: string, path: string, body?: unknown): Promise<Exchange> {
  const exchanges: Exchange[] = [];
  const emulator = await startTestEmulator({
    seed: sampleSeed,
    onExchange: (one) => void exchanges.push(one),
  });
  await caller(emulator)(method, path, { body });
  const [exchange] = exchanges;
  if (exchange === undefined) throw new Error('no exchange was seen');
  expect(contractProblems(exchange)).toEqual([]);
  return exchange;
}

function withRequest(exchange: Exchange, change: Partial<Exchange['request']>): Exchange {
  return { ...exchange, request: { ...exchange.request, ...change } };
}

function withResponse(exchange: Exchange, change: Partial<NonNullable<Exchange['response']>>): Exchange {
  const { response } = exchange;
  if (response === undefined) throw new Error('there is no response');
  return { ...exchange, response: { ...response, ...change } };
}

function withJson(exchange: Exchange, change: (json: Json) => void): Exchange {
  const json = JSON.parse(exchange.response?.body ?? '') as Json;
  change(json);
  return withResponse(exchange, { body: JSON.stringify(json) });
}

const MEMBER = '/orgs/acme/members/grace';

describe('the check finds what is wrong with an answer', () => {
  test.each<[string, (json: Json) => void, RegExp]>([
    ['a missing field', (json) => delete json.joinedAt, /must have required property 'joinedAt'/],
    [
      'a field that is not described',
      (json) => Object.assign(json, { nickname: 'x' }),
      /unevaluated properties \(nickname\)/,
    ],
    ['a nested one', (json) => Object.assign(json.user as Json, { phone: 'x' }), /\/user must NOT .*\(phone\)/],
    ['a wrong type', (json) => Object.assign(json, { spaces: '1' }), /\/spaces must be number/],
    [
      'a role that there is not',
      (json) => Object.assign(json, { role: 'owner' }),
      /\/role must be equal to one of the allowed values: admin/,
    ],
    [
      'a time that is none',
      (json) => Object.assign(json, { joinedAt: 'yesterday' }),
      /\/joinedAt must match format "date-time"/,
    ],
    ['a null where none may be', (json) => Object.assign(json, { lastSeenAt: null }), /\/lastSeenAt must be string/],
  ])('%s', async (_, change, problem) => {
    const spoilt = withJson(await exchangeOf('GET', MEMBER), change);
    expect(contractProblems(spoilt)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  test('in the items of a list, and beside them', async () => {
    const list = await exchangeOf('GET', '/orgs/acme/teams');
    const first = (json: Json) => (json.items as Json[])[0] as Json;
    expect(contractProblems(withJson(list, (json) => delete first(json).spaces))).toEqual([
      expect.stringMatching(/\/items\/0 .*spaces/),
    ]);
    expect(contractProblems(withJson(list, (json) => Object.assign(json, { total: 1 })))).toEqual([
      expect.stringMatching(/\(total\)/),
    ]);
    expect(contractProblems(withJson(list, (json) => Object.assign(json, { next: {} })))).toEqual([
      expect.stringMatching(/\/next .*page/),
    ]);
    expect(contractProblems(withJson(list, (json) => delete json.items))).toEqual([expect.stringMatching(/items/)]);
  });

  test('in its status, headers and form', async () => {
    const member = await exchangeOf('GET', MEMBER);
    const headers = member.response?.headers ?? {};
    expect(contractProblems(withResponse(member, { status: 201 }))).toEqual([
      expect.stringContaining('answer 201: is a status the call does not have'),
    ]);
    expect(contractProblems(withResponse(member, { body: '{' }))).toEqual([expect.stringContaining('is not JSON')]);
    expect(contractProblems(withResponse(member, { headers: { ...headers, 'content-type': 'text/html' } }))).toEqual([
      expect.stringContaining('is not application/json'),
    ]);
    expect(contractProblems(withResponse(member, { headers: { ...headers, 'x-ratelimit-reset': 'soon' } }))).toEqual([
      expect.stringContaining('x-ratelimit-reset'),
    ]);
  });

  test('in a body where there must be none, unless it is allowed', async () => {
    const removed = withResponse(await exchangeOf('DELETE', MEMBER), { body: 'Reset Content' });
    expect(contractProblems(removed)).toEqual([expect.stringContaining('answer 205: has a body')]);
    expect(contractProblems(removed, { bodyOn205: true })).toEqual([]);
  });

  test('in an error, described or not', async () => {
    for (const path of ['/orgs/other', '/orgs/acme/members/nobody']) {
      const refused = await exchangeOf('GET', path);
      expect(
        contractProblems(withJson(refused, (json) => Object.assign(json.error as Json, { code: 400 }))),
      ).toHaveLength(1);
      expect(contractProblems(withJson(refused, (json) => delete (json.error as Json).message))).toHaveLength(1);
      expect(contractProblems(withJson(refused, (json) => Object.assign(json, { hint: 'x' })))).toHaveLength(1);
    }
  });

  test('and ignores the answer of a fault, but not its call', async () => {
    const member = await exchangeOf('GET', MEMBER);
    const faulty: Exchange = {
      ...withResponse(member, { status: 502, body: '<html>' }),
      fault: { kind: 'gateway', status: 502 },
    };
    expect(contractProblems(faulty)).toEqual([]);
    expect(contractProblems({ ...faulty, response: undefined })).toEqual([]);
    expect(contractProblems(withRequest(faulty, { query: [['x', '1']] }))).toHaveLength(1);
  });
});

describe('the check finds what is wrong with a call', () => {
  test.each<[string, Partial<Exchange['request']>, RegExp]>([
    ['a path that does not exist', { path: '/v1/orgs/acme/people' }, /is no call of the official description/],
    ['a path without /v1', { path: '/orgs/acme/members' }, /is no call/],
    ['a method that the path does not have', { method: 'PATCH' }, /is no call/],
    ['no token', { headers: {} }, /has no bearer token/],
    [
      'an organization ID that cannot be',
      { path: '/v1/orgs/ac%20me/members' },
      /path parameter organizationId.* must match pattern/,
    ],
    ['an unknown parameter', { query: [['size', '1']] }, /query parameter size is unknown/],
    ['a limit beyond the most', { query: [['limit', '1001']] }, /query parameter limit.* must be <= 1000/],
    ['a limit that is no number', { query: [['limit', 'x']] }, /query parameter limit.* must be number/],
    ['an order that there is not', { query: [['order', 'up']] }, /query parameter order.* allowed values: asc, desc/],
    ['a body', { body: '{}' }, /has a body, the call takes none/],
  ])('%s', async (_, change, problem) => {
    const spoilt = withRequest(await exchangeOf('GET', '/orgs/acme/members'), change);
    expect(contractProblems({ ...spoilt, response: undefined })).toEqual([expect.stringMatching(problem)]);
  });

  test.each<[string, string, RegExp]>([
    ['no body', '', /request has no body/],
    ['no JSON', '{', /request body: is not JSON/],
    ['a missing field', '{}', /request body: .*'emails'/],
    ['an unknown field', '{"emails":[],"users":[]}', /request body: .*\(users\)/],
    ['an unknown field of a person', '{"emails":[{"email":"a@b.cc","role":"read","x":1}]}', /\/emails\/0 .*\(x\)/],
    ['a wrong type', '{"emails":[],"sso":"yes"}', /\/sso must be boolean/],
    ['an e-mail that is none', '{"emails":["nobody"]}', /\/emails\/0 must match format "email"/],
  ])('%s', async (_, body, problem) => {
    const invite = await exchangeOf('POST', '/orgs/acme/invites', { emails: ['a@example.com'] });
    const found = contractProblems(withRequest(invite, { body }));
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  test('a body in another form', async () => {
    const invite = await exchangeOf('POST', '/orgs/acme/invites', { emails: ['a@example.com'] });
    const headers = { ...invite.request.headers, 'content-type': 'text/plain' };
    expect(contractProblems(withRequest(invite, { headers }))).toEqual([
      expect.stringContaining('content type text/plain'),
    ]);
  });
});

describe('a test’s emulator', () => {
  test('fails its test on what is not allowed', async () => {
    const emulator = await openTestEmulator({ seed: sampleSeed });
    await caller(emulator)('GET', '/orgs/acme/people');
    await expect(emulator.close()).rejects.toThrow(/does not allow:\nGET \/v1\/orgs\/acme\/people: is no call/);
  });

  test('fails its test on an answer that is not as described', async () => {
    const emulator = await openTestEmulator({ seed: sampleSeed });
    Object.assign(emulator.state.members.get('grace') ?? {}, { joinedAt: 'yesterday' });
    await caller(emulator)('GET', MEMBER);
    await expect(emulator.close()).rejects.toThrow(/answer 200: \/joinedAt must match format/);
  });

  test('accepts what was expected, and only that', async () => {
    const emulator = await openTestEmulator({ seed: sampleSeed });
    const call = caller(emulator);
    await call('GET', '/user', { token: undefined });
    emulator.expectViolation(/no Authorization header/, /no bearer token/);
    await call('GET', '/nothing');
    await expect(emulator.close()).rejects.toThrow(
      /allow:\nGET \/v1\/nothing: is no call[^\n]*\nGET \/v1\/nothing: There is no such call$/,
    );
  });

  test('fails its test when an expected violation did not happen', async () => {
    const emulator = await openTestEmulator({ seed: sampleSeed });
    emulator.expectViolation(/never/);
    await expect(emulator.close()).rejects.toThrow('did not happen: /never/');
  });

  test('allows a body on 205 only on request', async () => {
    const emulator = await startTestEmulator({ seed: sampleSeed });
    emulator.behave({ bodyOn205: true });
    expect((await caller(emulator)('DELETE', MEMBER)).text).toBe('Reset Content');
  });
});
