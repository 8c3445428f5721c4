import { expect, test } from 'vitest';
import {
  change,
  changesOf,
  emailOf,
  equalWorld,
  idOf,
  named,
  noticesOf,
  planOf,
  SETTINGS,
  team,
  type World,
} from '../../world/world.ts';

const WORLD = equalWorld({ ada: 'admin', bob: 'edit' }, { Docs: { root: 'owner', ada: 'owner', bob: 'owner' } });
const protecting = (...protectedUsers: string[]): World => ({
  ...WORLD,
  settings: { ...SETTINGS, protectedUsers },
});
const ofNobody = (world: World): World => ({ ...world, users: [], teams: [team('Docs', {})] });

test('the token’s own account is never removed, nor taken out of its teams', () => {
  const world = ofNobody(WORLD);
  expect(changesOf(world)).toEqual([`remove-member ${idOf('ada')} unlisted`, `remove-member ${idOf('bob')} unlisted`]);
  expect(planOf(world).notices).toMatchObject([
    { kind: 'protected', why: 'own-account', userId: idOf('root'), withheld: { change: 'remove-member' } },
    {
      kind: 'protected',
      why: 'own-account',
      userId: idOf('root'),
      withheld: { change: 'team-remove', team: 'Docs' },
    },
  ]);
});

test('the token’s own account is never demoted, in the organization or in a team', () => {
  const world: World = {
    ...WORLD,
    users: change(WORLD.users, named('root'), { role: 'read' }),
    teams: [team('Docs', { root: 'member', ada: 'owner', bob: 'owner' })],
  };
  expect(changesOf(world)).toEqual([]);
  expect(planOf(world).notices).toMatchObject([
    { why: 'own-account', withheld: { change: 'member-role', from: 'admin', to: 'read' } },
    { why: 'own-account', withheld: { change: 'team-role', team: 'Docs' } },
  ]);
});

test.for([[emailOf('bob')], [emailOf('bob').toUpperCase()], [idOf('bob')]])(
  'a user protected as %s is never removed',
  ([name]) => {
    const world = ofNobody(protecting(name ?? ''));
    expect(changesOf(world)).toEqual([`remove-member ${idOf('ada')} unlisted`]);
    expect(noticesOf(world).filter((each) => each.endsWith(idOf('bob')))).toHaveLength(2);
  },
);

test('a protected user whose access expired keeps it, and the teams', () => {
  const world: World = {
    ...protecting(emailOf('bob')),
    users: change(WORLD.users, named('bob'), { expires: '2026-05-01', expired: true }),
    teams: [team('Docs', { root: 'owner', ada: 'owner' })],
  };
  expect(changesOf(world)).toEqual([]);
  expect(noticesOf(world)).toEqual([`protected ${idOf('bob')}`, `protected ${idOf('bob')}`]);
});

test('a protected user may be named by the directory’s e-mail where GitBook has another one or none', () => {
  for (const email of [undefined, 'robert@example.com']) {
    const world: World = {
      ...protecting(emailOf('bob')),
      users: change(WORLD.users, named('bob'), { id: idOf('bob'), role: 'guest' }),
      members: change(WORLD.members, named('bob'), { email }),
    };
    expect(changesOf(world)).toEqual([]);
    expect(noticesOf(world)).toContain(`protected ${idOf('bob')}`);
  }
});

test('a protected user may be given more', () => {
  const world: World = {
    ...protecting(emailOf('bob')),
    users: change(WORLD.users, named('bob'), { role: 'admin', sso: true }),
  };
  expect(changesOf(world)).toEqual([`member-role ${idOf('bob')} edit>admin`, `member-sso ${idOf('bob')}`]);
});

test('a team is not deleted while a protected user is in it', () => {
  const unlisted = (world: World): World => ({
    ...world,
    teams: [],
    settings: { ...world.settings, unlistedTeams: 'remove' },
  });
  const deleting = unlisted(equalWorld({ ada: 'admin', bob: 'edit' }, { Docs: { ada: 'owner', bob: 'member' } }));
  expect(changesOf(deleting)).toEqual(['delete-team team-Docs']);

  const { settings, ...rest } = deleting;
  const protecting = { ...rest, settings: { ...settings, protectedUsers: [emailOf('bob')] } };
  expect(changesOf(protecting)).toEqual([]);
  expect(planOf(protecting).notices).toMatchObject([
    { why: 'protected-user', userId: idOf('bob'), withheld: { change: 'delete-team', team: 'Docs' } },
  ]);

  const own = unlisted(equalWorld({}, { Docs: { root: 'member' } }));
  expect(changesOf(own)).toEqual(['delete-team team-Docs']);
  expect(changesOf({ ...own, settings: { ...settings, protectedUsers: [idOf('root')] } })).toEqual([]);
});

test('an unlisted protected user is not removed, and is reported like anyone else', () => {
  const { users, ...world } = protecting(idOf('bob'));
  const report: World = {
    ...world,
    users: users?.filter((each) => !named('bob')(each)),
    settings: { ...world.settings, unlistedMembers: 'report' },
    teams: undefined,
    liveTeams: undefined,
  };
  expect(changesOf(report)).toEqual([]);
  expect(noticesOf(report)).toEqual([`unlisted-member ${idOf('bob')}`]);
});
