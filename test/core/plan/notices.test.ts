import { expect, test } from 'vitest';
import { change, equalWorld, named, noticesOf, planOf, type World } from '../../world/world.ts';

const WORLD = equalWorld({ ada: 'read', bob: 'read' });
const organization = (more: Partial<World['organization']>): World => ({
  ...WORLD,
  organization: { ...WORLD.organization, ...more },
});

test('ways around the directory are notices: links, domains, a default role', () => {
  const world = organization({ inviteLinks: true, emailDomains: ['example.com'], defaultRole: 'edit' });
  expect(planOf(world).notices).toEqual([
    { kind: 'default-role', role: 'edit' },
    { kind: 'email-domains', domains: ['example.com'] },
    { kind: 'invite-links-on' },
  ]);
  expect(noticesOf(organization({ defaultRole: 'guest' }))).toEqual([]);
});

test('they are not notices where members are not managed', () => {
  expect(noticesOf({ ...organization({ inviteLinks: true }), users: undefined })).toEqual([]);
});

test('enforced SSO is a notice for each user without sso: true', () => {
  const world = organization({ ssoEnforced: true });
  const users = change(world.users, named('ada'), { sso: true });
  const members = change(world.members, named('ada'), { sso: true });
  expect(noticesOf({ ...world, users, members })).toEqual([
    'sso-enforced bob@example.com',
    'sso-enforced root@example.com',
  ]);
});

test('notices change neither the changes nor the fingerprint', () => {
  const quiet = planOf(WORLD);
  const loud = planOf(organization({ inviteLinks: true, emailDomains: ['x.org'], ssoEnforced: true }));
  expect(loud.notices.length).toBeGreaterThan(0);
  expect(loud.changes).toEqual(quiet.changes);
  expect(loud.fingerprint).toBe(quiet.fingerprint);
});

test('a plan names its organization and the size of its directory', () => {
  expect(planOf({ ...WORLD, teams: undefined, liveTeams: undefined })).toMatchObject({
    organization: { id: 'org', title: 'Example' },
    directory: { files: 1, users: 3, teams: undefined },
    asOf: '2026-06-01',
    seats: { before: 3, after: 3, limit: undefined },
  });
});
