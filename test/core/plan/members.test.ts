import { expect, test } from 'vitest';
import { ORGANIZATION_ROLES } from '../../../src/core/model/state.ts';
import {
  change,
  changesOf,
  emailOf,
  equalWorld,
  errorsOf,
  idOf,
  member,
  named,
  noticesOf,
  planOf,
  user,
  type World,
} from '../../world/world.ts';

const WORLD = equalWorld({ ada: 'admin', bob: 'edit', eve: 'guest' }, { Docs: { ada: 'owner', bob: 'member' } });

const withUser = (name: string, more: Parameters<typeof user>[1]): World => ({
  ...WORLD,
  users: change(WORLD.users, named(name), more ?? {}),
});
const withMember = (name: string, more: Parameters<typeof member>[1]): World => ({
  ...WORLD,
  members: change(WORLD.members, named(name), more ?? {}),
});
const without = (name: string, world = WORLD): World => ({
  ...world,
  users: world.users?.filter((each) => !named(name)(each)),
  teams: world.teams?.map((team) => ({
    ...team,
    memberships: team.memberships?.filter((each) => !named(name)(each)),
  })),
});
const withSettings = (world: World, more: Partial<World['settings']>): World => ({
  ...world,
  settings: { ...world.settings, ...more },
});

test('when GitBook equals the directory, there are no changes and no notices', () => {
  expect(changesOf(WORLD)).toEqual([]);
  expect(noticesOf(WORLD)).toEqual([]);
});

test('users who are not members are invited, with role and SSO', () => {
  const world = {
    ...WORLD,
    users: [...(WORLD.users ?? []), user('new', { role: 'guest' }), user('sam', { sso: true })],
  };
  expect(changesOf(world)).toEqual([`invite ${emailOf('new')} guest`, `invite ${emailOf('sam')} read+sso`]);
});

test('every role can change to every other role', () => {
  for (const from of ORGANIZATION_ROLES) {
    for (const to of ORGANIZATION_ROLES) {
      const world = { ...withMember('bob', { role: from }), users: withUser('bob', { role: to }).users };
      expect(changesOf(world)).toEqual(from === to ? [] : [`member-role ${idOf('bob')} ${from}>${to}`]);
    }
  }
});

test('SSO is turned on; SSO that the API cannot turn off is a notice', () => {
  expect(changesOf(withUser('bob', { sso: true }))).toEqual([`member-sso ${idOf('bob')}`]);
  const stays = withMember('bob', { sso: true });
  expect(changesOf(stays)).toEqual([]);
  expect(noticesOf(stays)).toEqual([`sso-stays ${idOf('bob')}`]);
});

test('unlisted members are removed, reported or ignored', () => {
  const world = without('bob');
  expect(changesOf(world)).toEqual([`remove-member ${idOf('bob')} unlisted`]);
  const report = withSettings(world, { unlistedMembers: 'report' });
  expect(changesOf(report)).toEqual([`team-remove Docs ${idOf('bob')} unlisted`]);
  expect(noticesOf(report)).toEqual([`unlisted-member ${idOf('bob')}`]);
  const ignore = withSettings(world, { unlistedMembers: 'ignore' });
  expect(noticesOf(ignore)).toEqual([]);
});

test('a removal says which teams and spaces are lost, and has no changes for each of them', () => {
  const world = without('bob', withMember('bob', { spaces: 7, teams: 2 }));
  expect(planOf(world).changes).toMatchObject([
    { type: 'remove-member', loses: { spaces: 7, teams: 2, teamTitles: ['Docs'], spaceTitles: [] } },
  ]);
});

test('without a users section no member changes', () => {
  const world: World = { ...WORLD, users: undefined, members: [...WORLD.members, member('zoe')] };
  expect(changesOf(world)).toEqual([]);
  expect(noticesOf(world)).toEqual([]);
});

test('an empty users section removes everybody', () => {
  expect(changesOf({ ...WORLD, users: [], teams: undefined, liveTeams: undefined })).toEqual([
    `remove-member ${idOf('ada')} unlisted`,
    `remove-member ${idOf('bob')} unlisted`,
    `remove-member ${idOf('eve')} unlisted`,
  ]);
});

test('e-mails are compared ignoring case, and shown as GitBook has them', () => {
  const world = withUser('bob', { email: 'BOB@Example.COM' });
  expect(changesOf(world)).toEqual([]);
  expect(changesOf({ ...WORLD, members: withMember('bob', { email: 'bOb@example.com' }).members })).toEqual([]);
});

test('a pinned ID comes before the e-mail; another e-mail is a notice', () => {
  const world: World = {
    ...withUser('bob', { id: idOf('bob') }),
    members: withMember('bob', { email: 'robert@example.com' }).members,
  };
  expect(changesOf(world)).toEqual([]);
  expect(planOf(world).notices).toMatchObject([
    {
      kind: 'email-differs',
      userId: idOf('bob'),
      email: 'robert@example.com',
      directoryEmail: emailOf('bob'),
    },
  ]);
});

test('a live member without e-mail is found by ID only', () => {
  const members = withMember('bob', { email: undefined }).members;
  const pinned = { ...withUser('bob', { id: idOf('bob') }), members };
  expect(changesOf(pinned)).toEqual([]);
  expect(noticesOf(pinned)).toEqual([]);
  const unpinned = { ...WORLD, members, teams: undefined, liveTeams: undefined };
  expect(changesOf(unpinned)).toEqual([`invite ${emailOf('bob')} edit`, `remove-member ${idOf('bob')} unlisted`]);
  expect(noticesOf(unpinned)).toEqual([`no-email ${idOf('bob')}`]);
});

test('an invitation with an ID that no member has is a notice, since GitBook may give another ID', () => {
  const invited = { ...WORLD, users: [...(WORLD.users ?? []), user('zoe', { id: 'id-of-zoe' })] };
  expect(changesOf(invited)).toEqual([`invite ${emailOf('zoe')} read`]);
  expect(planOf(invited).notices).toMatchObject([
    { kind: 'pinned-not-live', email: emailOf('zoe'), id: 'id-of-zoe', origin: { line: 1 } },
  ]);
  const gone = user('zoe', { id: 'id-of-zoe', expires: '2026-01-01', expired: true });
  expect(planOf({ ...WORLD, users: [...(WORLD.users ?? []), gone] }).notices).toMatchObject([{ kind: 'expired' }]);
});

test('a reused address is an error, never a guess', () => {
  const world = withUser('bob', { id: 'id-of-the-former-bob' });
  expect(errorsOf(world)).toMatchObject([{ code: 'reused-address', line: 1 }]);
  expect(errorsOf(world)[0]?.message).toContain(idOf('bob'));
});

test('a pinned person who has left is invited again', () => {
  const world = { ...WORLD, users: [...(WORLD.users ?? []), user('gone', { id: 'id-gone' })] };
  expect(changesOf(world)).toEqual([`invite ${emailOf('gone')} read`]);
});

test('one GitBook member cannot be two users of the directory', () => {
  const users = [...(WORLD.users ?? []), user('robert', { id: idOf('bob') })];
  for (const order of [users, [...users].reverse()]) {
    expect(errorsOf({ ...WORLD, users: order }).map(({ code }) => code)).toEqual(['same-member-twice']);
  }
});

test('two live members with one e-mail are an error that lists them, unless an ID says who is meant', () => {
  const members = [...WORLD.members, member('bob2', { email: 'Bob@example.com' })];
  const [error] = errorsOf({ ...WORLD, members });
  expect(error?.code).toBe('ambiguous-address');
  expect(error?.message).toContain(`${idOf('bob')}, ${idOf('bob2')}`);
  const pinned = {
    ...withUser('bob', { id: idOf('bob2') }),
    members,
    teams: undefined,
    liveTeams: undefined,
  };
  expect(changesOf(pinned)).toEqual([`member-role ${idOf('bob2')} read>edit`, `remove-member ${idOf('bob')} unlisted`]);
});

test('all errors of a plan are reported at once, in the order of their places', () => {
  const world: World = {
    ...WORLD,
    users: [
      ...(withUser('bob', { id: 'x', origin: { file: 'b.yaml', line: 9, column: 3 } }).users ?? []),
      user('ann', { id: idOf('ada'), origin: { file: 'b.yaml', line: 4, column: 3 } }),
    ],
  };
  expect(errorsOf(world).map(({ code, line }) => `${line} ${code}`)).toEqual([
    '4 same-member-twice',
    '9 reused-address',
  ]);
});

test('a disabled member of the directory is a notice', () => {
  expect(noticesOf(withMember('bob', { disabled: true }))).toEqual([`disabled-member ${idOf('bob')}`]);
});

test('nobody is invited to a placeholder address whose member is gone', () => {
  const gone = user('gone', { email: 'member-gone@no-email.invalid', id: 'gone' });
  const world: World = { ...WORLD, users: [...(WORLD.users ?? []), gone] };
  expect(errorsOf(world)).toMatchObject([{ code: 'unreachable-address', ...gone.origin }]);
  const expired = { ...gone, expires: '2026-01-01', expired: true };
  expect(changesOf({ ...world, users: [...(WORLD.users ?? []), expired] })).toEqual([]);
});
