import { describe, expect, test } from 'vitest';
import { ORGANIZATION_ROLES } from '../../src/core/model/state.ts';
import { answerOf, field, items } from '../../src/gitbook/check.ts';
import {
  inviteOutcomeFromWire,
  inviteToWire,
  memberFromWire,
  memberSpaceFromWire,
  membershipFromWire,
  memberTeamFromWire,
  organizationFromWire,
  roleFromWire,
  roleToWire,
  selfFromWire,
  teamFromWire,
  teamUpdateToWire,
} from '../../src/gitbook/convert.ts';
import { UnexpectedAnswerError } from '../../src/gitbook/http/errors.ts';
import { WIRE_SELF, wireMember, wireOrganization, wireTeam, wireTeamMember } from './wire-samples.ts';

const at = (value: unknown) => answerOf('GET /x', value);

describe('roles', () => {
  test.each(ORGANIZATION_ROLES)('%s goes to GitBook and comes back', (role) => {
    expect(roleFromWire(at(roleToWire(role)))).toBe(role);
  });

  test('a guest is null at GitBook', () => {
    expect(roleToWire('guest')).toBeNull();
    expect(roleFromWire(at(null))).toBe('guest');
  });

  test.each([undefined, 'guest', 'owner', '', 'Admin', 'constructor', '__proto__', 3, {}])('%j is no role', (value) => {
    expect(() => roleFromWire(at(value))).toThrow(UnexpectedAnswerError);
  });
});

describe('members', () => {
  test('with everything', () => {
    const wire = wireMember('u1', {
      role: null,
      sso: true,
      disabled: true,
      lastSeenAt: '2026-01-02T03:04:05.000Z',
    });
    expect(memberFromWire(at(wire))).toEqual({
      id: 'u1',
      email: 'u1@example.com',
      displayName: 'Name of u1',
      role: 'guest',
      sso: true,
      disabled: true,
      joinedAt: '2025-04-12T21:04:01.285Z',
      lastSeenAt: '2026-01-02T03:04:05.000Z',
      spaces: 2,
      teams: 1,
    });
  });

  test.each([undefined, null, ''])(
    'the e-mail %j counts as absent, and the ID stands in for a missing name',
    (email) => {
      const wire = wireMember('u1', { user: { id: 'u1', displayName: '', email } });
      expect(memberFromWire(at(wire))).toMatchObject({
        email: undefined,
        displayName: 'u1',
        lastSeenAt: undefined,
      });
    },
  );

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['id', { id: undefined }],
    ['id', { id: '' }],
    ['id', { id: 7 }],
    ['role', { role: undefined }],
    ['role', { role: 'superuser' }],
    ['user', { user: undefined }],
    ['user', { user: 'u1' }],
    ['user.email', { user: { id: 'u1', displayName: 'U', email: 12 } }],
    ['sso', { sso: undefined }],
    ['sso', { sso: 'yes' }],
    ['disabled', { disabled: null }],
    ['spaces', { spaces: -1 }],
    ['teams', { teams: '3' }],
    ['joinedAt', { joinedAt: 7 }],
  ])('an error names the invalid field %s: %j', (name, change) => {
    const page = answerOf('GET /x', { items: [{}, {}, {}, wireMember('u1', change)] });
    const convert = () => items(field(page, 'items')).slice(3).map(memberFromWire);
    expect(convert).toThrow(UnexpectedAnswerError);
    expect(convert).toThrow(`GET /x gave an unexpected answer: items[3].${name} is`);
  });

  test('what is only shown may be missing', () => {
    const bare = wireMember('u1', { spaces: undefined, teams: undefined, joinedAt: undefined });
    expect(memberFromWire(at(bare))).toMatchObject({ spaces: 0, teams: 0, joinedAt: '' });
  });

  test('what GitBook sent in the wrong place is not repeated', () => {
    expect(() => memberFromWire(at(wireMember('u1', { role: 'gb_api_secret' })))).toThrow(
      /^(?!.*gb_api_secret).*role is another text where one of admin, create, edit, review, comment, read was expected/,
    );
  });

  test('an inherited name is not a field', () => {
    expect(() => selfFromWire(at(Object.create({ id: 'inherited' })))).toThrow('id is missing');
  });
});

describe('teams', () => {
  test('a team, with nothing said of who is in it', () => {
    expect(teamFromWire(at(wireTeam('t1', 4)))).toEqual({
      id: 't1',
      title: 'Team t1',
      size: 4,
      spaces: 3,
      memberships: undefined,
    });
  });

  test.each(['owner', 'member'])('somebody in a team as %s', (role) => {
    expect(membershipFromWire(at(wireTeamMember('u1', role)))).toEqual({
      userId: 'u1',
      email: 'u1@example.com',
      displayName: 'Name of u1',
      role,
    });
  });

  test('an unknown role in a team is no membership', () => {
    expect(() => membershipFromWire(at(wireTeamMember('u1', 'reader')))).toThrow('team.role is another text');
  });

  test('a size that is no number is not an empty team', () => {
    expect(() => teamFromWire(at({ ...wireTeam('t1', 1), members: undefined }))).toThrow('members is missing');
  });
});

describe('the organization', () => {
  test('with everything', () => {
    const wire = wireOrganization({
      defaultRole: 'read',
      sso: true,
      auditLogs: true,
      billing: { maxUsers: 50, minUsers: 1 },
    });
    expect(organizationFromWire(at(wire))).toEqual({
      id: 'org1',
      title: 'Example',
      defaultRole: 'read',
      emailDomains: ['example.com'],
      inviteLinks: true,
      ssoEnforced: true,
      auditLogs: true,
      maxUsers: 50,
    });
  });

  test('with only what is required', () => {
    expect(organizationFromWire(at(wireOrganization({ emailDomains: undefined, inviteLinks: false })))).toMatchObject({
      defaultRole: undefined,
      emailDomains: [],
      inviteLinks: false,
      ssoEnforced: false,
      auditLogs: false,
      maxUsers: undefined,
    });
  });

  test('a default role of null is guest, one that is unknown is left out', () => {
    expect(organizationFromWire(at(wireOrganization({ defaultRole: null }))).defaultRole).toBe('guest');
    expect(organizationFromWire(at(wireOrganization({ defaultRole: 'new' }))).defaultRole).toBeUndefined();
  });

  test('the own account', () => {
    expect(selfFromWire(at(WIRE_SELF))).toEqual({ id: 'self', email: 'sync@example.com' });
  });
});

describe('what a member can reach', () => {
  test('spaces', () => {
    expect(memberSpaceFromWire(at({ permission: 'edit', space: { id: 's1', title: 'Guide' } }))).toEqual({
      spaceId: 's1',
      title: 'Guide',
      permission: 'edit',
    });
  });

  test('teams', () => {
    expect(memberTeamFromWire(at({ team: wireTeam('t1', 2), member: { role: 'owner' } }))).toEqual({
      teamId: 't1',
      title: 'Team t1',
      role: 'owner',
    });
  });
});

describe('what is sent', () => {
  test('invitations carry each role, null for guests', () => {
    const people = [
      { email: 'a@example.com', role: 'admin' },
      { email: 'b@example.com', role: 'guest' },
    ] as const;
    expect(inviteToWire(people, true)).toEqual({
      emails: [
        { email: 'a@example.com', role: 'admin' },
        { email: 'b@example.com', role: null },
      ],
      sso: true,
    });
  });

  test('the answer to an invitation is read', () => {
    expect(inviteOutcomeFromWire(at({ users: ['u1'], invited: 1 }))).toEqual({
      userIds: ['u1'],
      failedSsoEmails: [],
    });
    expect(inviteOutcomeFromWire(at({ users: [], invited: 0, failedSSOEmails: ['a@x.org'] }))).toEqual({
      userIds: [],
      failedSsoEmails: ['a@x.org'],
    });
    expect(() => inviteOutcomeFromWire(at({ invited: 1 }))).toThrow('users is missing');
  });

  test('team updates leave out what is empty', () => {
    expect(teamUpdateToWire({ add: [], memberships: {}, remove: [] })).toEqual({});
    expect(teamUpdateToWire({ add: ['a@x.org'], memberships: { u1: 'owner' }, remove: ['u2'] })).toEqual({
      add: ['a@x.org'],
      memberships: { u1: { role: 'owner' } },
      remove: ['u2'],
    });
  });

  test('a user ID of __proto__ is sent like any other', () => {
    const update = { add: [], memberships: JSON.parse('{"__proto__": "owner"}'), remove: [] };
    expect(JSON.stringify(teamUpdateToWire(update))).toBe('{"memberships":{"__proto__":{"role":"owner"}}}');
  });
});
