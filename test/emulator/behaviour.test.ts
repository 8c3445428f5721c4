import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../../emulator/behaviour.ts';
import type { EmulatorOptions } from '../../emulator/server.ts';
import { startTestEmulator } from '../support/emulator.ts';
import { caller } from '../support/gitbook-call.ts';
import { sampleSeed } from './sample.ts';

const ORG = '/orgs/acme';
const ADA = 'user-ada-example-com';

async function start(behaviour: Partial<Behaviour>, options: EmulatorOptions = {}) {
  const emulator = await startTestEmulator({ seed: sampleSeed, behaviour, ...options });
  const call = caller(emulator);
  const invite = (body: object) => call('POST', `${ORG}/invites`, { body });
  const memberIds = async (query: Record<string, string> = {}) =>
    ((await call('GET', `${ORG}/members`, { query })).json as { items: { id: string }[] }).items.map(({ id }) => id);
  return { emulator, call, invite, memberIds };
}

describe('invited people', () => {
  test('at once are members', async () => {
    const { invite, memberIds } = await start({ invitedVisible: 'at-once' });
    await invite({ emails: ['one@example.com'], role: 'edit' });
    expect(await memberIds()).toContain('user-one-example-com');
  });

  test('after accepting are members only then, with role and SSO', async () => {
    const { emulator, call, invite, memberIds } = await start({ invitedVisible: 'after-accepting' });
    const { json } = await invite({ emails: ['One@Example.com'], role: 'edit', sso: true });
    expect(json).toMatchObject({ users: ['user-one-example-com'] });
    expect(await memberIds()).not.toContain('user-one-example-com');
    expect((await call('GET', `${ORG}/members/user-one-example-com`)).status).toBe(404);
    emulator.accept('one@example.com');
    expect(emulator.state.members.get('user-one-example-com')).toMatchObject({
      role: 'edit',
      sso: true,
      email: 'One@Example.com',
    });
    expect(() => emulator.accept('one@example.com')).toThrow('no pending invitation');
  });

  test.each([
    ['ignored', 'edit', 0, []],
    ['mails-again', 'edit', 1, ['grace']],
    ['changes-role', 'review', 0, ['grace']],
  ] as const)('inviting a member again: %s', async (inviteAgain, role, mails, users) => {
    const { emulator, invite } = await start({ inviteAgain });
    const { json } = await invite({ emails: [{ email: 'GRACE@example.com', role: 'review' }] });
    expect(json).toEqual({ users, invited: mails });
    expect(emulator.state.members.get('grace')?.role).toBe(role);
    expect(emulator.mailsTo('grace@example.com')).toBe(mails);
  });

  test.each([
    ['ignored', 'edit', 1],
    ['mails-again', 'edit', 2],
    ['changes-role', 'review', 1],
  ] as const)('inviting twice before accepting: %s', async (inviteAgain, role, mails) => {
    const { emulator, invite } = await start({ inviteAgain, invitedVisible: 'after-accepting' });
    await invite({ emails: ['one@example.com'], role: 'edit' });
    await invite({ emails: ['one@example.com'], role: 'review' });
    expect(emulator.state.invitations.get('one@example.com')?.role).toBe(role);
    expect(emulator.mailsTo('one@example.com')).toBe(mails);
  });

  test('an invitation that changes roles leaves an administrator', async () => {
    const { emulator, invite } = await start({ inviteAgain: 'changes-role' });
    const body = { emails: ['new@example.com', 'ada@example.com'], role: 'read' };
    expect((await invite(body)).status).toBe(400);
    expect(emulator.state.members.size).toBe(5);
    expect(emulator.state.members.get(ADA)?.role).toBe('admin');
  });

  test('who fails SSO is invited without it', async () => {
    const { emulator, call, invite } = await start({ failedSsoEmails: ['One@example.com'] });
    const { json } = await invite({ emails: ['one@example.com', 'two@example.com'], sso: true });
    expect(json).toEqual({
      users: ['user-one-example-com', 'user-two-example-com'],
      invited: 1,
      failedSSOEmails: ['one@example.com'],
    });
    expect(emulator.state.members.get('user-one-example-com')?.sso).toBe(false);
    expect((await call('POST', `${ORG}/members/user-one-example-com/sso`)).status).toBe(400);
  });

  test.each([
    ['ignored', 200],
    ['refused', 400],
  ] as const)('more seats than there are: %s', async (seatLimit, status) => {
    const { invite } = await start({ seatLimit });
    expect((await invite({ emails: ['one@example.com'] })).status).toBe(200);
    expect((await invite({ emails: ['two@example.com'] })).status).toBe(status);
  });
});

describe('teams', () => {
  test('adding e-mails of non-members refused: nothing is done', async () => {
    const { emulator, call } = await start({ teamAddByEmail: 'refused' });
    const body = { add: ['nameless', 'one@example.com'] };
    expect((await call('PUT', `${ORG}/teams/docs/members`, { body })).status).toBe(400);
    expect(emulator.state.teams.get('docs')?.members.has('nameless')).toBe(false);
  });

  test('adding e-mails of non-members accepted: they are in the team once they join', async () => {
    const { emulator, call, invite } = await start({
      teamAddByEmail: 'accepted',
      invitedVisible: 'after-accepting',
    });
    await invite({ emails: ['one@example.com'] });
    const body = {
      add: ['one@example.com', 'two@example.com', 'three@example.com'],
      memberships: { 'user-one-example-com': { role: 'owner' } },
      remove: ['three@example.com'],
    };
    expect((await call('PUT', `${ORG}/teams/docs/members`, { body })).status).toBe(204);
    expect(emulator.state.teams.get('docs')?.members.size).toBe(2);
    await invite({ emails: ['two@example.com', 'three@example.com'] });
    for (const name of ['one', 'two', 'three']) emulator.accept(`${name}@example.com`);
    expect(Object.fromEntries(emulator.state.teams.get('docs')?.members ?? [])).toEqual({
      [ADA]: 'owner',
      grace: 'member',
      'user-one-example-com': 'owner',
      'user-two-example-com': 'member',
    });
  });

  test.each([
    ['ignored', 204],
    ['refused', 400],
  ] as const)('removing someone unknown: %s', async (teamRemoveUnknown, status) => {
    const { call } = await start({ teamRemoveUnknown });
    expect((await call('PUT', `${ORG}/teams/docs/members`, { body: { remove: ['nobody'] } })).status).toBe(status);
  });

  test.each([
    ['allowed', 201, 200],
    ['refused', 409, 409],
  ] as const)('titles twice: %s', async (uniqueTitles, created, renamed) => {
    const { call } = await start({ uniqueTitles });
    expect((await call('PUT', `${ORG}/teams`, { body: { title: 'DOCS ' } })).status).toBe(created);
    expect((await call('PATCH', `${ORG}/teams/team-1`, { body: { title: 'docs' } })).status).toBe(renamed);
    expect((await call('PATCH', `${ORG}/teams/docs`, { body: { title: 'docs' } })).status).toBe(200);
  });

  test.each([
    [true, { [ADA]: 'owner' }],
    [false, {}],
  ])('the creator owns the team: %s', async (creatorOwnsTeam, members) => {
    const { emulator, call } = await start({ creatorOwnsTeam });
    await call('PUT', `${ORG}/teams`, { body: { title: 'Ops' } });
    expect(Object.fromEntries(emulator.state.teams.get('team-2')?.members ?? [])).toEqual(members);
  });
});

describe('removals', () => {
  test('can be only requested for everyone', async () => {
    const { emulator, call } = await start({ removal: 'requested' });
    const answer = await call('DELETE', `${ORG}/members/grace`);
    expect([answer.status, answer.text]).toEqual([202, '']);
    expect(emulator.state.members.has('grace')).toBe(true);
    expect((await call('DELETE', `${ORG}/members/nobody`)).status).toBe(204);
  });

  test('can be only requested for some people', async () => {
    const { emulator, call } = await start({ removalRequestedFor: ['grace'] });
    expect((await call('DELETE', `${ORG}/members/grace`)).status).toBe(202);
    expect((await call('DELETE', `${ORG}/members/nameless`)).status).toBe(205);
    expect([...emulator.state.removalRequests]).toEqual(['grace']);
    emulator.behave({ removalRequestedFor: [] });
    expect((await call('DELETE', `${ORG}/members/grace`)).status).toBe(205);
    expect(emulator.state.removalRequests.size).toBe(0);
  });

  test.each([
    [true, 'Reset Content'],
    [false, ''],
  ])('a 205 with a body: %s', async (bodyOn205, text) => {
    const { call } = await start({ bodyOn205 });
    const answer = await call('DELETE', `${ORG}/teams/docs`);
    expect([answer.status, answer.text]).toEqual([205, text]);
    // The connection still works for the next call.
    expect((await call('GET', `${ORG}/teams`)).json).toMatchObject({ count: 1 });
  });
});

describe('pages', () => {
  const pages = async ({ call }: Awaited<ReturnType<typeof start>>, most = 6) => {
    const read: { ids: string[]; cursor: string | undefined; next: string | undefined; count: unknown }[] = [];
    let cursor: string | undefined;
    while (read.length < most) {
      const { json } = await call('GET', `${ORG}/members`, {
        query: { order: 'asc', limit: 1000, ...(cursor === undefined ? {} : { page: cursor }) },
      });
      const page = json as { items: { id: string }[]; next?: { page: string }; count?: number };
      read.push({ ids: page.items.map(({ id }) => id), cursor, next: page.next?.page, count: page.count });
      if (page.next === undefined) break;
      cursor = page.next.page;
    }
    return read;
  };

  test('are as large as the call, the default and the maximum allow', async () => {
    const { call } = await start({ pageSize: 2, maxPageSize: 3 });
    const size = async (query: Record<string, string>) =>
      ((await call('GET', `${ORG}/members`, { query })).json as { items: unknown[] }).items.length;
    expect([
      await size({}),
      await size({ limit: '1' }),
      await size({ limit: '1000' }),
      await size({ limit: '0' }),
    ]).toEqual([2, 1, 3, 0]);
  });

  test.each(['after-item', 'offset'] as const)('contain everyone once: cursors %s', async (cursors) => {
    const read = await pages(await start({ cursors, maxPageSize: 2 }));
    expect(read.map(({ ids }) => ids.length)).toEqual([2, 2, 1]);
    expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(5);
    expect(read.map(({ count }) => count)).toEqual([5, 5, 5]);
  });

  test.each([
    ['after-item', ['user-alan-example-com', 'nameless']],
    ['offset', ['nameless', 'user-mary-example-com']],
  ] as const)('after a removal between two pages, cursors %s go on with %j', async (cursors, expected) => {
    const { call } = await start({ cursors });
    const query = { order: 'asc', limit: 2 };
    const first = (await call('GET', `${ORG}/members`, { query })).json as { next: { page: string } };
    await call('DELETE', `${ORG}/members/grace`);
    const second = await call('GET', `${ORG}/members`, { query: { ...query, page: first.next.page } });
    expect(second.json).toMatchObject({ items: expected.map((id) => ({ id })), count: 4 });
  });

  test('may have no count', async () => {
    const read = await pages(await start({ countAbsent: true, maxPageSize: 2 }));
    expect(read.map(({ count }) => count)).toEqual([undefined, undefined, undefined]);
  });

  test('may repeat the cursor at the end', async () => {
    const read = await pages(await start({ repeatCursor: 'at-end', maxPageSize: 2 }));
    expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(5);
    const last = read.at(-1);
    expect(last?.next).toBeDefined();
    expect(last?.next).toBe(last?.cursor);
  });

  test('may repeat the cursor from the second page on', async () => {
    const read = await pages(await start({ repeatCursor: 'midway', maxPageSize: 2 }));
    expect(read).toHaveLength(6);
    expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(4);
    expect(read.at(-1)?.next).toBe(read.at(-1)?.cursor);
  });

  test('refuse a cursor that is not theirs', async () => {
    const { call } = await start({});
    expect((await call('GET', `${ORG}/members`, { query: { page: 'nonsense' } })).status).toBe(400);
  });
});

describe('the rate limit', () => {
  test('counts in windows, and gives the time of the next', async () => {
    let now = Date.UTC(2025, 0, 1) + 250;
    const { call } = await start({ rateLimit: { limit: 2, windowMs: 10_000 } }, { clock: { now: () => now } });
    const reset = String(Math.ceil((now + 10_000) / 1000));
    const remaining = [];
    for (const _ of [1, 2]) {
      const { status, headers } = await call('GET', '/user');
      expect(status).toBe(200);
      expect(headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-reset': reset });
      remaining.push(headers['x-ratelimit-remaining']);
    }
    expect(remaining).toEqual(['1', '0']);
    const refused = await call('DELETE', `${ORG}/members/grace`);
    expect(refused.status).toBe(429);
    expect(refused.json).toMatchObject({
      error: { code: 429, message: expect.stringContaining('rate limit exceeded') },
    });
    expect(refused.headers).toMatchObject({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
    expect(refused.headers).not.toHaveProperty('retry-after');
    now += 10_000;
    expect((await call('DELETE', `${ORG}/members/grace`)).status).toBe(205);
  });
});

test('latency is slept before each call is acted on', async () => {
  const slept: number[] = [];
  const { call } = await start({ latencyMs: 40 }, { sleep: async (ms) => void slept.push(ms) });
  await call('GET', '/user');
  await call('GET', '/user');
  expect(slept).toEqual([40, 40]);
});
