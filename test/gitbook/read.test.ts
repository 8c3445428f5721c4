import { describe, expect, test } from 'vitest';
import type { ReadScope } from '../../src/core/model/ports.ts';
import { GitBookApiError, IncompleteReadError } from '../../src/gitbook/http/errors.ts';
import { createReader } from '../../src/gitbook/reader.ts';
import { connectTo, rejection } from './harness.ts';
import { type Handler, json, refusal, type Seen, startServer } from './scripted-server.ts';
import { WIRE_SELF, wireMember, wireOrganization, wireTeam, wireTeamMember } from './wire-samples.ts';

interface Size {
  readonly members: number;
  /** The size of each team. */
  readonly teams: readonly number[];
}

const ALL: ReadScope = { teams: (live) => new Set(live.map((team) => team.id)) };
const NO_TEAMS: ReadScope = { teams: undefined };

/** The page of a list that a request asks for. Cursors are offsets. */
function pageOf<Item>({ query }: Seen, total: number, item: (index: number) => Item) {
  const start = Number(query.get('page') ?? 0);
  const end = Math.min(total, start + Number(query.get('limit')));
  const items = Array.from({ length: end - start }, (_, index) => item(start + index));
  return end < total ? { items, count: total, next: { page: String(end) } } : { items, count: total };
}

/** Answers like an organization of this size, each call after `latency` milliseconds. */
function organization({ members, teams }: Size, latency = 0): Handler {
  return async (seen, ...exchange) => {
    await new Promise((resolve) => setTimeout(resolve, latency));
    await json(200, bodyFor(seen))(seen, ...exchange);
  };

  function bodyFor(seen: Seen): unknown {
    const [, team] = /^\/v1\/orgs\/org1\/teams\/t(\d+)\/members$/.exec(seen.path) ?? [];
    if (team !== undefined) return pageOf(seen, teams[Number(team)] ?? 0, (n) => wireTeamMember(`u${n}`));
    switch (seen.path) {
      case '/v1/user':
        return WIRE_SELF;
      case '/v1/orgs/org1':
        return wireOrganization();
      case '/v1/orgs/org1/members':
        return pageOf(seen, members, (n) => wireMember(`u${n}`));
      case '/v1/orgs/org1/teams':
        return pageOf(seen, teams.length, (n) => wireTeam(`t${n}`, teams[n] ?? 0));
      default:
        throw new Error(`unexpected ${seen.path}`);
    }
  }
}

async function readerOf(handler: Handler, concurrency = 8) {
  const server = await startServer(handler);
  const harness = await connectTo(server.url, { concurrency });
  return { server, reader: createReader(harness.connection, 'org1'), ...harness };
}

describe('the live state', () => {
  test('contains everything that GitBook returned', async () => {
    const { reader } = await readerOf(organization({ members: 2, teams: [1, 0, 2] }));
    const only: ReadScope = { teams: () => new Set(['t0', 't1']) };
    await expect(reader.readLive(only)).resolves.toEqual({
      organization: expect.objectContaining({ id: 'org1', title: 'Example' }),
      self: { id: 'self', email: 'sync@example.com' },
      members: [expect.objectContaining({ id: 'u0', role: 'read' }), expect.objectContaining({ id: 'u1' })],
      teams: [
        expect.objectContaining({
          id: 't0',
          memberships: [expect.objectContaining({ userId: 'u0', role: 'member' })],
        }),
        expect.objectContaining({ id: 't1', memberships: [] }),
        expect.objectContaining({ id: 't2', size: 2, memberships: undefined }),
      ],
    });
  });

  test('is without teams where none is managed', async () => {
    const { reader, server } = await readerOf(organization({ members: 1, teams: [3] }));
    expect((await reader.readLive(NO_TEAMS)).teams).toBeUndefined();
    expect(server.seen.map(({ path }) => path).filter((path) => path.includes('teams'))).toEqual([]);
  });

  test('is read with GET alone, by a client that names itself', async () => {
    const { reader, server } = await readerOf(organization({ members: 1, teams: [1] }));
    await reader.readLive(ALL);
    expect(new Set(server.seen.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(server.seen.map(({ headers }) => headers['user-agent'])).toContain('test/1.0');
    const members = server.seen.find(({ path }) => path.endsWith('/org1/members'));
    expect(Object.fromEntries(members?.query ?? [])).toEqual({
      order: 'asc',
      sort: 'joinedAt',
      limit: '1000',
    });
  });

  test('reports its progress', async () => {
    const { reader, events } = await readerOf(organization({ members: 1001, teams: [5, 0] }));
    await reader.readLive(ALL);
    expect(events).toEqual(
      expect.arrayContaining([
        { kind: 'read', what: 'members', done: 1000, total: 1001 },
        { kind: 'read', what: 'members', done: 1001, total: 1001 },
        { kind: 'read', what: 'teams', done: 2, total: 2 },
        { kind: 'read', what: 'team-members', done: 1, total: 1 },
      ]),
    );
  });
});

describe('a read costs 1 + 1 + ⌈members/1000⌉ + ⌈teams/1000⌉ + Σ⌈size/1000⌉ requests', () => {
  test.each<[Size, number]>([
    [{ members: 1, teams: [1] }, 1 + 1 + 1 + 1 + 1],
    [{ members: 1000, teams: [1000] }, 1 + 1 + 1 + 1 + 1],
    [{ members: 1001, teams: [1001, 0] }, 1 + 1 + 2 + 1 + 2],
    [{ members: 3500, teams: [0, 2001, 40, 1] }, 1 + 1 + 4 + 1 + 3 + 1 + 1],
    [{ members: 10, teams: Array.from({ length: 1200 }, (_, n) => n % 2) }, 1 + 1 + 1 + 2 + 600],
  ])('%#: %j', async (size, requests) => {
    const { reader, server } = await readerOf(organization(size));
    await reader.readLive(ALL);
    expect(server.seen).toHaveLength(requests);
  });
});

describe('parallel calls', () => {
  test.each([1, 3, 8])('are %i at most, and as many where there is work', async (concurrency) => {
    const teams = Array.from({ length: 30 }, () => 1);
    const { reader, server } = await readerOf(organization({ members: 1, teams }, 5), concurrency);
    await reader.readLive(ALL);
    expect(server.mostAtOnce()).toBe(concurrency);
  });

  test('include the four first ones', async () => {
    let open = 0;
    const answer = organization({ members: 1, teams: [] });
    const { promise: allThere, resolve } = Promise.withResolvers<void>();
    const { reader } = await readerOf(async (...exchange) => {
      if (++open === 4) resolve();
      await allThere;
      await answer(...exchange);
    });
    await expect(reader.readLive(ALL)).resolves.toMatchObject({ teams: [] });
  });

  test('a rate limit is respected without a refusal at any concurrency', async () => {
    const teams = Array.from({ length: 40 }, () => 1);
    const answer = organization({ members: 1, teams });
    const windows: number[] = [];
    let refused = 0;
    const { reader, clock } = await readerOf(async (seen, response, request) => {
      const window = Math.floor(clock.now() / 10_000);
      const used = (windows[window] ?? 0) + 1;
      windows[window] = used;
      response.setHeader('x-ratelimit-limit', '20');
      response.setHeader('x-ratelimit-remaining', String(Math.max(0, 20 - used)));
      response.setHeader('x-ratelimit-reset', String((window + 1) * 10));
      if (used > 20) {
        refused++;
        await refusal(429, 'API rate limit exceeded')(seen, response, request);
      } else {
        await answer(seen, response, request);
      }
    });
    const began = clock.now();
    await reader.readLive(ALL);
    expect(refused).toBe(0);
    expect(clock.now() - began).toBe(20_000);
  });
});

describe('a read that fails', () => {
  test('starts no more calls', async () => {
    const teams = Array.from({ length: 500 }, () => 1);
    const answer = organization({ members: 1, teams });
    const { reader, server, connection } = await readerOf((seen, ...exchange) =>
      seen.path.endsWith('/t3/members')
        ? refusal(403, 'You cannot see this team')(seen, ...exchange)
        : answer(seen, ...exchange),
    );
    const error = await rejection(reader.readLive(ALL));
    expect(error).toBeInstanceOf(GitBookApiError);
    expect(error.message).toContain('GET /orgs/org1/teams/t3/members answered 403: You cannot see this team.');
    const asked = server.seen.length;
    await connection.limiter.enter();
    expect(asked).toBeLessThan(40);
    expect(server.seen.length - asked).toBeLessThanOrEqual(8);
  });

  test('because a list is incomplete gives no part of it', async () => {
    const answer = organization({ members: 3, teams: [] });
    const { reader } = await readerOf((seen, ...exchange) =>
      seen.path.endsWith('/members')
        ? json(200, { items: [wireMember('u0')], count: 3 })(seen, ...exchange)
        : answer(seen, ...exchange),
    );
    expect(await rejection(reader.readLive(ALL))).toBeInstanceOf(IncompleteReadError);
  });
});

describe('reading the live state again', () => {
  const earlier = async (size: Size, scope: ReadScope = ALL) => {
    const harness = await readerOf(organization(size));
    const state = await harness.reader.readLive(scope);
    return { ...harness, state, seenBefore: harness.server.seen.length };
  };
  const untouched = { members: false, teamList: false, memberships: new Set<string>() };

  test.each([
    ['nothing', untouched, []],
    ['members', { ...untouched, members: true }, ['/members']],
    ['the teams there are', { ...untouched, teamList: true }, ['/teams']],
    [
      'members of teams',
      { ...untouched, memberships: new Set(['t0', 't2']) },
      ['/teams/t0/members', '/teams/t2/members'],
    ],
    [
      'teams and members of one',
      { ...untouched, teamList: true, memberships: new Set(['t1']) },
      ['/teams', '/teams/t1/members'],
    ],
  ])('with %s touched reads no more than that, and is complete', async (_what, touched, paths) => {
    const { reader, server, state, seenBefore } = await earlier({ members: 3, teams: [1, 2, 0] });
    await expect(reader.readAgain(ALL, state, touched)).resolves.toEqual(state);
    const seen = server.seen.slice(seenBefore).map(({ path }) => path.replace('/v1/orgs/org1', ''));
    expect(seen.sort()).toEqual(paths);
  });

  test('reads new teams, and none when no team is managed', async () => {
    const { reader, state } = await earlier({ members: 1, teams: [1, 2] });
    const [first] = state.teams ?? [];
    const before = { ...state, teams: first ? [first] : [] };
    await expect(reader.readAgain(ALL, before, { ...untouched, teamList: true })).resolves.toEqual(state);

    const unmanaged = await earlier({ members: 1, teams: [1] }, NO_TEAMS);
    const all = { members: true, teamList: true, memberships: new Set(['t0']) };
    await expect(unmanaged.reader.readAgain(NO_TEAMS, unmanaged.state, all)).resolves.toEqual(unmanaged.state);
    expect(unmanaged.server.seen.slice(unmanaged.seenBefore).map(({ path }) => path)).toEqual([
      '/v1/orgs/org1/members',
    ]);
  });
});

describe('a single read', () => {
  test('gives the newest members over pages until there are enough, or no more', async () => {
    const { reader, server } = await readerOf(organization({ members: 2500, teams: [] }));
    await expect(reader.newestMembers(1001)).resolves.toHaveLength(2000);
    expect(server.seen).toHaveLength(2);
    await expect(reader.newestMembers(9000)).resolves.toHaveLength(2500);
  });

  test('gives the members of one team', async () => {
    const { reader } = await readerOf(organization({ members: 3, teams: [2] }));
    const members = await reader.teamMembers('t0');
    expect(members.map(({ userId }) => userId)).toEqual(['u0', 'u1']);
  });

  test('gives one page of the newest members, the newest first', async () => {
    const { reader, server } = await readerOf(organization({ members: 2500, teams: [] }));
    await expect(reader.newestMembers(1)).resolves.toHaveLength(1000);
    expect(server.seen).toHaveLength(1);
    expect(Object.fromEntries(server.seen[0]?.query ?? [])).toEqual({
      limit: '1000',
      sort: 'joinedAt',
      order: 'desc',
    });
  });

  test('percent-encodes IDs', async () => {
    const { reader, server } = await readerOf(json(200, wireMember('a/b?c')));
    await reader.member('a/b?c');
    expect(server.seen[0]?.path).toBe('/v1/orgs/org1/members/a%2Fb%3Fc');
  });

  test('gives the spaces of a member from all pages', async () => {
    const { reader, server } = await readerOf((seen, ...exchange) => {
      const space = (n: number) => ({ permission: 'edit', space: { id: `s${n}`, title: `Space ${n}` } });
      return json(200, pageOf(seen, 1001, space))(seen, ...exchange);
    });
    const spaces = await reader.memberSpaces('u1');
    expect(spaces).toHaveLength(1001);
    expect(spaces[1000]).toEqual({ spaceId: 's1000', title: 'Space 1000', permission: 'edit' });
    expect(new Set(server.seen.map(({ path }) => path))).toEqual(new Set(['/v1/orgs/org1/members/u1/spaces']));
  });

  test('gives the teams of a member from all pages', async () => {
    const { reader, server } = await readerOf((seen, ...exchange) => {
      const team = (n: number) => ({ team: wireTeam(`t${n}`, 1), member: { role: 'owner' } });
      return json(200, pageOf(seen, 1001, team))(seen, ...exchange);
    });
    const teams = await reader.memberTeams('u1');
    expect(teams[1000]).toEqual({ teamId: 't1000', title: 'Team t1000', role: 'owner' });
    expect(new Set(server.seen.map(({ path }) => path))).toEqual(new Set(['/v1/orgs/org1/members/u1/teams']));
  });
});
