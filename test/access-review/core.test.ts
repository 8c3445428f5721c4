import { describe, expect, test } from 'vitest';
import { makeAccessReview } from '../../src/access-review/make-review.ts';
import type { LiveMember } from '../../src/core/model/state.ts';
import { AS_OF, AT, desired, live, member, personIn, reviewOf, team, user } from './build.ts';

describe('the order of people', () => {
  test('administrators first, then by role, then by name without regard to case', () => {
    const roles = ['guest', 'read', 'comment', 'edit', 'review', 'create', 'admin'] as const;
    const people = [
      ...roles.map((role) => member(role, { role, displayName: 'Same' })),
      member('z', { role: 'admin', displayName: 'zoe' }),
      member('a', { role: 'admin', displayName: 'Ada' }),
      member('b', { role: 'read', displayName: 'ben' }),
    ];
    expect(reviewOf(live(people)).people.map(({ userId }) => userId)).toEqual([
      'a',
      'admin',
      'z',
      'create',
      'review',
      'edit',
      'comment',
      'b',
      'read',
      'guest',
    ]);
  });
});

describe('dormant', () => {
  const cases: [string, Partial<LiveMember>, number, boolean, number | undefined][] = [
    ['seen today', { lastSeenAt: '2026-11-22T00:00:00Z' }, 90, false, 0],
    ['seen 89 days ago', { lastSeenAt: '2026-08-25T23:59:59Z' }, 90, false, 89],
    ['seen 90 days ago', { lastSeenAt: '2026-08-24T23:59:59Z' }, 90, true, 90],
    ['seen 30 days ago, with a limit of 30', { lastSeenAt: '2026-10-23T01:00:00Z' }, 30, true, 30],
    ['seen tomorrow, by another clock', { lastSeenAt: '2026-11-23T00:00:00Z' }, 1, false, 0],
    [
      'seen at a time of another zone',
      { lastSeenAt: '2026-08-24T23:00:00-05:00', joinedAt: '2020-01-01T00:00:00Z' },
      90,
      false,
      89,
    ],
    ['never seen, joined long ago', { lastSeenAt: undefined, joinedAt: '2026-01-01T00:00:00Z' }, 90, true, undefined],
    ['never seen, joined lately', { lastSeenAt: undefined, joinedAt: '2026-11-01T00:00:00Z' }, 90, false, undefined],
    [
      'seen at what is no time, joined long ago',
      { lastSeenAt: 'yesterday', joinedAt: '2020-01-01T00:00:00Z' },
      90,
      false,
      undefined,
    ],
  ];
  test.each(cases)('%s', (_, given, dormantDays, dormant, daysUnseen) => {
    const review = reviewOf(live([member('ada', given)]), { dormantDays });
    expect(personIn(review, 'ada')).toMatchObject({ dormant, daysUnseen });
    expect(review.counts.dormant).toBe(dormant ? 1 : 0);
  });

  test('an invalid time is shown as GitBook returned it', () => {
    const review = reviewOf(live([member('ada', { lastSeenAt: 'yesterday', joinedAt: '#1' })]));
    expect(personIn(review, 'ada')).toMatchObject({ lastSeen: 'yesterday', joined: '#1' });
  });
});

describe('compared with a directory', () => {
  const state = live([
    member('ada'),
    member('Grace', { email: 'Grace@Example.com' }),
    member('stranger'),
    member('pinned', { email: 'new@example.com' }),
    member('hidden', { email: undefined }),
    member('over'),
  ]);
  const users = [
    user('ada@example.com', { expires: AS_OF }),
    user('grace@example.com'),
    user('old@example.com', { id: 'pinned' }),
    user('over@example.com', { expires: '2026-11-21', expired: true }),
    user('new.hire@example.com', { role: 'edit' }),
    user('left@example.com', { expires: '2026-01-31', expired: true }),
  ];
  const review = reviewOf(state, { desired: desired(users) });

  test.each([
    ['ada', true, false, AS_OF],
    ['Grace', true, false, undefined],
    ['pinned', true, false, undefined],
    ['stranger', false, false, undefined],
    ['hidden', false, false, undefined],
    ['over', true, true, '2026-11-21'],
  ])('%s', (id, inDirectory, expired, expires) => {
    expect(personIn(review, id)).toMatchObject({ inDirectory, expired, expires });
  });

  test('who is not live is listed, unless expired', () => {
    expect(review.absent).toEqual([{ email: 'new.hire@example.com', role: 'edit' }]);
  });

  test('counts', () => {
    expect(review.counts).toMatchObject({ members: 6, notInDirectory: 2, expired: 1, withoutEmail: 1 });
    expect(review.counts.expiredMemberships).toBeUndefined();
    expect(review.directory).toEqual({ files: 1, users: 6, teams: undefined });
  });

  test('a reused address counts as not listed, and is reported', () => {
    const { review: made, diagnostics } = makeAccessReview({
      live: live([member('someone', { email: 'ada@example.com' })]),
      desired: desired([user('ada@example.com', { id: 'another' })]),
      spaces: undefined,
      asOf: AS_OF,
      dormantDays: 90,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['reused-address']);
    expect(personIn(made, 'someone').inDirectory).toBe(false);
  });

  test('members are not compared without users in the directory, or without a directory', () => {
    for (const given of [desired(undefined, []), undefined]) {
      const { people, counts, absent } = reviewOf(state, { desired: given });
      expect(new Set(people.map(({ inDirectory }) => inDirectory))).toEqual(new Set([undefined]));
      expect(counts).toMatchObject({ notInDirectory: undefined, expired: undefined });
      expect(absent).toEqual([]);
    }
  });
});

describe('teams', () => {
  const state = live(
    [member('ada'), member('self', { role: 'admin' }), member('grace')],
    [team('zeta', { ada: 'member' }), team('Alpha', { ada: 'owner', ghost: 'member' }), team('empty', {})],
  );

  test('sorted by title, with the role in each', () => {
    expect(personIn(reviewOf(state), 'ada').teams).toEqual([
      { teamId: 't-Alpha', title: 'Alpha', role: 'owner', expiredOn: undefined },
      { teamId: 't-zeta', title: 'zeta', role: 'member', expiredOn: undefined },
    ]);
    expect(personIn(reviewOf(state), 'grace').teams).toEqual([]);
    expect(reviewOf(state).counts.teams).toBe(3);
  });

  test('somebody in a team who is not in the member list is an invitee', () => {
    expect(reviewOf(state).invitees).toEqual([
      {
        userId: 'ghost',
        email: 'ghost@example.com',
        displayName: 'ghost',
        teams: [{ teamId: 't-Alpha', title: 'Alpha', role: 'member', expiredOn: undefined }],
      },
    ]);
  });

  test('a membership whose last day has passed is marked, unless another entry keeps it', () => {
    const expired = [
      { email: 'ADA@example.com', expires: '2026-10-31', note: undefined, origin: AT },
      { email: 'ghost@example.com', expires: '2026-10-31', note: undefined, origin: AT },
    ];
    const entry = { id: undefined, previously: [], origin: AT, expired };
    const kept = {
      email: 'ada@example.com',
      role: 'member' as const,
      expires: undefined,
      via: ['Other'],
      note: undefined,
      origin: AT,
    };
    const review = reviewOf(state, {
      desired: desired(undefined, [
        { ...entry, title: 'Alpha', memberships: [] },
        { ...entry, title: 'zeta', memberships: [kept] },
      ]),
    });
    expect(personIn(review, 'ada').teams.map(({ title, expiredOn }) => [title, expiredOn])).toEqual([
      ['Alpha', '2026-10-31'],
      ['zeta', undefined],
    ]);
    expect(review.counts.expiredMemberships).toBe(1);
  });

  test('the account of the token is marked', () => {
    const own = reviewOf(state).people.filter(({ ownAccount }) => ownAccount);
    expect(own.map(({ userId }) => userId)).toEqual(['self']);
  });
});

describe('spaces', () => {
  const state = live([member('ada', { spaces: 7 }), member('ben', { spaces: 3 }), member('cleo')]);

  test('that were not requested are counted', () => {
    expect(personIn(reviewOf(state), 'ada').spaces).toEqual({ status: 'counted', count: 7 });
  });

  test('are sorted by permission; who could not be read, or is missing, is marked and never without spaces', () => {
    const review = reviewOf(state, {
      spaces: new Map([
        [
          'ada',
          {
            ok: true,
            spaces: [
              { spaceId: '1', title: 'b', permission: 'read' },
              { spaceId: '2', title: 'Z', permission: 'admin' },
              { spaceId: '3', title: 'A', permission: 'read' },
            ],
          },
        ],
        ['ben', { ok: false, message: 'no answer' }],
      ]),
    });
    const { spaces } = personIn(review, 'ada');
    expect(spaces.status === 'read' && spaces.spaces.map(({ title }) => title)).toEqual(['Z', 'A', 'b']);
    expect(personIn(review, 'ben').spaces).toEqual({ status: 'failed', count: 3, message: 'no answer' });
    expect(personIn(review, 'cleo').spaces).toMatchObject({ status: 'failed', count: 2 });
    expect(review.counts.spacesUnread).toBe(2);
  });
});

test('an organization without members gives an empty review', () => {
  expect(reviewOf(live([]))).toMatchObject({ people: [], counts: { members: 0, teams: 0, dormant: 0 } });
});
