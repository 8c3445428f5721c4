import { describe, expect, test } from 'vitest';
import { parseSeed, seedOrganization } from '../../emulator/seed.ts';
import { snapshot } from '../support/snapshot.ts';
import { sampleSeed } from './sample.ts';

describe('a seed', () => {
  test('gives the same organization every time', () => {
    expect(seedOrganization(sampleSeed)).toEqual(seedOrganization(sampleSeed));
  });

  test('may be empty: one administrator, whose token it is', () => {
    const state = seedOrganization();
    expect(snapshot(state)).toEqual({
      members: { 'admin@example.com': { role: 'admin', sso: false } },
      teams: [],
    });
    expect(state.self).toEqual({
      id: 'user-admin-example-com',
      email: 'admin@example.com',
      displayName: 'Admin',
    });
  });

  test('gives everyone their role in the organization and in teams', () => {
    expect(snapshot(seedOrganization(sampleSeed))).toEqual({
      members: {
        'ada@example.com': { role: 'admin', sso: false },
        'alan@example.com': { role: 'guest', sso: true },
        'grace@example.com': { role: 'edit', sso: false },
        'mary@example.com': { role: 'create', sso: false },
        nameless: { role: 'read', sso: false },
      },
      teams: [
        { title: 'Docs', owners: ['ada@example.com'], members: ['grace@example.com'] },
        { title: 'Empty', owners: [], members: [] },
      ],
    });
  });

  test('creates IDs that differ from those it is given', () => {
    const state = seedOrganization({
      members: [
        { email: 'a.b@example.com', role: 'admin' },
        { email: 'a-b@example.com' },
        { id: 'user-c-example-com', email: 'd@example.com' },
        { email: 'c@example.com' },
      ],
      teams: [{ title: 'One' }, { id: 'team-2', title: 'Two' }, { title: 'Three' }],
    });
    expect([...state.members.keys()]).toEqual([
      'user-a-b-example-com',
      'user-a-b-example-com-2',
      'user-c-example-com',
      'user-c-example-com-2',
    ]);
    expect([...state.teams.keys()]).toEqual(['team-1', 'team-2', 'team-3']);
  });

  test('is copied completely', () => {
    const state = seedOrganization(sampleSeed);
    const copy = structuredClone(state);
    copy.members.delete('grace');
    copy.teams.get('docs')?.members.clear();
    expect(state).toEqual(seedOrganization(sampleSeed));
  });

  test('is read from JSON', () => {
    const json: unknown = JSON.parse(JSON.stringify(sampleSeed));
    expect(parseSeed(json)).toEqual({ ok: true, value: sampleSeed });
  });

  test.each<[unknown, string[]]>([
    [[], [': must be an object, is a list']],
    [
      { people: [] },
      ['people: is unknown here; known are organization, self, members, teams, invitations, linkInvites, auditEvents'],
    ],
    [
      { members: [{ email: 'nobody', role: 'owner' }] },
      [
        'members[0].email: must be an e-mail address, is "nobody"',
        expect.stringMatching(/^members\[0\]\.role: must be one of/),
      ],
    ],
    [{ members: [{ role: 'admin' }] }, ['members[0]: needs an id or an email', expect.stringMatching(/role admin/)]],
    [{ members: [] }, ['members: one needs the role admin, or self must name whose token it is']],
    [{ self: 'x@example.com' }, ['self: x@example.com is not in members']],
    [
      {
        members: [{ email: 'a@example.com', role: 'admin' }, { email: 'A@EXAMPLE.com' }, { id: 'x' }, { id: 'x' }],
      },
      ["members[1].email: A@EXAMPLE.com is another member's", "members[3].id: x is another member's"],
    ],
    [
      { teams: [{ title: 'T', owners: ['x'], members: ['admin@example.com', 'ADMIN@example.com'] }] },
      ['teams[0].owners[0]: x is not in members', 'teams[0].members[1]: ADMIN@example.com is in the team twice'],
    ],
    [
      {
        teams: [
          { id: 't', title: 'A' },
          { id: 't', title: 'B' },
        ],
      },
      ["teams[1].id: t is another team's"],
    ],
    [{ teams: [{ title: 'x'.repeat(65) }] }, ['teams[0].title: must have at most 64 characters, has 65']],
    [
      { invitations: [{ email: 'admin@example.com' }] },
      ["invitations[0].email: admin@example.com is a member's, or invited twice"],
    ],
    [
      { organization: { id: 'a b', maxUsers: 1.5 } },
      [expect.stringMatching(/^organization\.id: must match/), 'organization.maxUsers: must be a whole number, is 1.5'],
    ],
    [
      { auditEvents: [{ occurredAt: 'now', action: 'x', actor: 'a', target: 'b' }] },
      [expect.stringMatching(/^auditEvents\[0\]\.occurredAt: must be a date and time/)],
    ],
  ])('that is wrong is told what is: %j', (json, problems) => {
    expect(parseSeed(json)).toEqual({ ok: false, problems });
  });

  test('that contradicts itself is rejected with every reason', () => {
    expect(() => seedOrganization({ self: 'x', teams: [{ title: 'T', members: ['y'] }] })).toThrow(
      /teams\[0\]\.members\[0\]: y is not in members\nself: x is not in members/,
    );
  });
});
