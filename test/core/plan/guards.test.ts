import { describe, expect, test } from 'vitest';
import type { GuardName, Limit, Limits } from '../../../src/core/model/guard.ts';
import type { OrganizationRole } from '../../../src/core/model/state.ts';
import { allowedBy, formatLimit } from '../../../src/core/plan/guard.ts';
import { change, equalWorld, named, planOf, SETTINGS, team, user, type World } from '../../world/world.ts';

const percent = (value: number): Limit => ({ kind: 'percent', percent: value });
const count = (value: number): Limit => ({ kind: 'count', count: value });

const names = (size: number, prefix = 'p'): string[] => Array.from({ length: size }, (_, index) => `${prefix}${index}`);

/** An organization with so many readers besides root, of whom so many are no longer in the directory. */
function removing(removed: number, members: number, limits: Partial<Limits> = {}): World {
  const world = equalWorld(Object.fromEntries(names(members - 1).map((name) => [name, 'read'])));
  return {
    ...world,
    users: world.users?.slice(0, members - removed),
    settings: { ...SETTINGS, limits: { ...SETTINGS.limits, ...limits } },
  };
}

const verdict = (world: World, name: GuardName) => planOf(world).guards.find((guard) => guard.name === name);

test.for([
  [percent(20), 100, 20],
  [percent(20), 99, 19],
  [percent(33), 10, 3],
  [percent(34), 12, 4],
  [percent(0), 1000, 3],
  [percent(20), 5, 3],
  [percent(20), 0, 3],
  [percent(100), 7, 7],
  [percent(29), 100, 29],
  [count(0), 100, 0],
  [count(2), 100, 2],
  [count(500), 100, 500],
] as const)('%j of %i is %i: percentages are rounded down, three always pass them', ([limit, total, allowed]) => {
  expect(allowedBy(limit, total)).toBe(allowed);
});

test('a limit is shown as the option gives it', () => {
  expect([percent(20), count(5)].map(formatLimit)).toEqual(['20%', '5']);
});

test('member removals: up to a fifth of the live members pass, one more does not', () => {
  expect(verdict(removing(10, 50), 'max-member-removals')).toEqual({
    name: 'max-member-removals',
    team: undefined,
    limit: '20%',
    allowed: 10,
    actual: 10,
    passed: true,
  });
  expect(verdict(removing(11, 50), 'max-member-removals')).toMatchObject({ actual: 11, passed: false });
});

test('member removals: three pass any percentage, but never more than half of the members; a number is exact', () => {
  expect(verdict(removing(3, 6), 'max-member-removals')).toMatchObject({ allowed: 3, passed: true });
  expect(verdict(removing(4, 8), 'max-member-removals')).toMatchObject({ allowed: 3, passed: false });
  expect(verdict(removing(2, 4), 'max-member-removals')).toMatchObject({ allowed: 2, passed: true });
  expect(verdict(removing(3, 4), 'max-member-removals')).toMatchObject({ allowed: 2, passed: false });
  expect(verdict(removing(1, 5, { maxMemberRemovals: count(0) }), 'max-member-removals')).toMatchObject({
    limit: '0',
    passed: false,
  });
});

test('expired members count as removals', () => {
  const world = removing(0, 10, { maxMemberRemovals: count(1) });
  const users = world.users?.map((each, index) =>
    index > 7 ? { ...each, expires: '2026-01-01', expired: true } : each,
  );
  expect(verdict({ ...world, users }, 'max-member-removals')).toMatchObject({ actual: 2, passed: false });
});

/** A world of two teams of so many; the directory leaves some of the first and nobody of the second out. */
function leaving(left: number, size: number, limits: Partial<Limits> = {}): World {
  const people = Object.fromEntries(names(size).map((name) => [name, 'member' as const]));
  const world = equalWorld(Object.fromEntries(names(size).map((name) => [name, 'read'])), {
    Docs: people,
    Web: people,
  });
  const kept = Object.fromEntries(Object.entries(people).slice(left));
  return {
    ...world,
    teams: [team('Docs', kept), team('Web', people)],
    settings: { ...SETTINGS, limits: { ...SETTINGS.limits, ...limits } },
  };
}

test('membership removals are judged for all teams together, and for each team by its own size', () => {
  expect(planOf(leaving(5, 11)).guards.filter(({ name }) => name === 'max-membership-removals')).toEqual([
    { name: 'max-membership-removals', team: undefined, limit: '50%', allowed: 11, actual: 5, passed: true },
    { name: 'max-membership-removals', team: 'Docs', limit: '50%', allowed: 5, actual: 5, passed: true },
  ]);
  const ofDocs = (world: World) => planOf(world).guards.find(({ team }) => team === 'Docs');
  expect(ofDocs(leaving(6, 11))).toMatchObject({ passed: false });
  expect(ofDocs(leaving(3, 3))).toMatchObject({ passed: true });
  expect(ofDocs(leaving(4, 4))).toMatchObject({ allowed: 3, passed: false });
});

test('a plan that takes nobody out of a team says that the guard passed', () => {
  expect(verdict(leaving(0, 5), 'max-membership-removals')).toMatchObject({
    team: undefined,
    actual: 0,
    passed: true,
  });
});

function deleting(deleted: number, teams: number): World {
  const titles = names(teams, 'T');
  const world = equalWorld({}, Object.fromEntries(titles.map((title) => [title, {}])));
  return {
    ...world,
    teams: world.teams?.slice(deleted),
    settings: { ...SETTINGS, unlistedTeams: 'remove' },
  };
}

test('team deletions are judged by the live teams', () => {
  expect(verdict(deleting(4, 20), 'max-team-deletions')).toMatchObject({
    allowed: 4,
    actual: 4,
    passed: true,
  });
  expect(verdict(deleting(5, 20), 'max-team-deletions')).toMatchObject({
    allowed: 4,
    actual: 5,
    passed: false,
  });
  expect(verdict(deleting(3, 6), 'max-team-deletions')).toMatchObject({ allowed: 3, passed: true });
  expect(verdict(deleting(2, 3), 'max-team-deletions')).toMatchObject({ allowed: 1, passed: false });
});

const ADMINS = equalWorld({ ada: 'admin', bob: 'admin', eve: 'read' });
const admins = (world: World, minAdmins: number): World => ({
  ...world,
  settings: { ...SETTINGS, limits: { ...SETTINGS.limits, minAdmins } },
});

test('a plan that takes admins away must leave enough of them', () => {
  const users = change(ADMINS.users, named('ada'), { role: 'read' }).filter((each) => !named('bob')(each));
  expect(verdict(admins({ ...ADMINS, users }, 1), 'min-admins')).toMatchObject({ actual: 1, passed: true });
  expect(verdict(admins({ ...ADMINS, users }, 2), 'min-admins')).toMatchObject({ actual: 1, passed: false });
});

test('a plan that takes no admin away is not refused for too few admins', () => {
  const users = change(ADMINS.users, named('eve'), { role: 'edit' });
  expect(verdict(admins({ ...ADMINS, users }, 9), 'min-admins')).toMatchObject({ actual: 3, passed: true });
});

test('new admins make up for lost ones; invited ones do not, since they may never accept', () => {
  const demoted = change(ADMINS.users, named('ada'), { role: 'read' });
  const promoted = change(demoted, named('eve'), { role: 'admin' });
  expect(verdict(admins({ ...ADMINS, users: promoted }, 3), 'min-admins')).toMatchObject({
    actual: 3,
    passed: true,
  });
  const invited = [...demoted, user('new', { role: 'admin' })];
  expect(verdict(admins({ ...ADMINS, users: invited }, 3), 'min-admins')).toMatchObject({
    actual: 2,
    passed: false,
  });
});

test('a disabled admin does not count: not as lost, as left or as gained', () => {
  const disabled = { ...ADMINS, members: change(ADMINS.members, named('ada'), { disabled: true }) };
  const withoutAda = { ...disabled, users: disabled.users?.filter((each) => !named('ada')(each)) };
  expect(verdict(admins(withoutAda, 9), 'min-admins')).toMatchObject({ actual: 2, passed: true });
  const withoutBob = { ...disabled, users: disabled.users?.filter((each) => !named('bob')(each)) };
  expect(verdict(admins(withoutBob, 2), 'min-admins')).toMatchObject({ actual: 1, passed: false });
  const members = change(ADMINS.members, named('eve'), { disabled: true });
  const users = change(change(ADMINS.users, named('eve'), { role: 'admin' }), named('ada'), { role: 'read' });
  expect(verdict(admins({ ...ADMINS, members, users }, 3), 'min-admins')).toMatchObject({
    actual: 2,
    passed: false,
  });
});

describe('a plan that hurts many at once is refused by', () => {
  const many = (size: number, role: OrganizationRole) => Object.fromEntries(names(size).map((name) => [name, role]));
  const failing = (world: World) => [
    ...new Set(planOf(world).guards.flatMap((each) => (each.passed ? [] : each.name))),
  ];
  const teamsOfThree = Object.fromEntries(
    names(20, 'T').map((title, index) => [
      title,
      Object.fromEntries(
        names(60)
          .slice(index * 3, index * 3 + 3)
          .map((name) => [name, 'member' as const]),
      ),
    ]),
  );
  const owners = { Docs: Object.fromEntries(names(40).map((name) => [name, 'owner' as const])) };

  test.for<readonly [string, GuardName, World, (world: World) => World]>([
    [
      '60 of 61 members demoted to guest',
      'max-demotions',
      equalWorld({ boss: 'admin', ...many(60, 'edit') }),
      (world) => ({
        ...world,
        users: world.users?.map((each) => (named('boss')(each) ? each : { ...each, role: 'guest' })),
      }),
    ],
    [
      '40 owners lowered',
      'max-membership-removals',
      equalWorld(many(40, 'read'), owners),
      (world) => ({
        ...world,
        teams: [team('Docs', Object.fromEntries(names(40).map((name) => [name, 'member' as const])))],
      }),
    ],
    [
      '40 new administrators',
      'max-new-admins',
      equalWorld(many(60, 'read')),
      (world) => ({ ...world, users: world.users?.map((each, i) => (i < 40 ? { ...each, role: 'admin' } : each)) }),
    ],
    [
      '20 teams of three emptied',
      'max-membership-removals',
      equalWorld(many(60, 'read'), teamsOfThree),
      (world) => ({ ...world, teams: world.teams?.map((each) => ({ ...each, memberships: [] })) }),
    ],
    ['3 of 4 members removed', 'max-member-removals', removing(3, 4), (world) => world],
  ])('%s: %s', ([, guard, world, hurt]) => {
    expect(failing(hurt(world))).toEqual([guard]);
  });

  test('three demotions, and three new administrators, always pass', () => {
    const world = equalWorld({ boss: 'admin', ...many(6, 'edit') });
    const change = (role: OrganizationRole): World => ({
      ...world,
      users: world.users?.map((each, index) => (index > 0 && index < 4 ? { ...each, role } : each)),
    });
    expect(failing(change('read'))).toEqual([]);
    expect(failing(change('admin'))).toEqual([]);
  });
});
