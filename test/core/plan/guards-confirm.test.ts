import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/model/change.ts';
import type { GuardName } from '../../../src/core/model/guard.ts';
import { isConfirmed, judgeGuards, type LiveNumbers, refusals } from '../../../src/core/plan/guard.ts';
import { equalWorld, idOf, named, planOf, SETTINGS, user, type World } from '../../world/world.ts';

const ADMINS = equalWorld({ ada: 'admin', bob: 'admin', eve: 'read' });
const names = (size: number): string[] => Array.from({ length: size }, (_, index) => `new${index}`);
const verdict = (world: World, name: GuardName) => planOf(world).guards.find((guard) => guard.name === name);

function inviting(invited: number, maxSeats: number | undefined, maxUsers: number | undefined = undefined): World {
  return {
    ...ADMINS,
    users: [...(ADMINS.users ?? []), ...names(invited).map((name) => user(name))],
    organization: { ...ADMINS.organization, maxUsers },
    settings: { ...SETTINGS, limits: { ...SETTINGS.limits, maxSeats } },
  };
}

test('seats: a plan that invites may not end with more members than max-seats', () => {
  expect(verdict(inviting(2, 6), 'max-seats')).toMatchObject({ allowed: 6, actual: 6, passed: true });
  expect(verdict(inviting(3, 6), 'max-seats')).toMatchObject({ allowed: 6, actual: 7, passed: false });
  expect(planOf(inviting(3, 6)).seats).toEqual({ before: 4, after: 7, limit: 6 });
});

test('seats: removals free seats, and are never refused in a full organization', () => {
  const swapped = inviting(1, 4);
  expect(planOf({ ...swapped, users: swapped.users?.filter((each) => !named('eve')(each)) }).seats).toMatchObject({
    before: 4,
    after: 4,
  });
  const full = inviting(0, 2);
  expect(verdict({ ...full, users: full.users?.slice(0, 3) }, 'max-seats')).toMatchObject({
    actual: 3,
    passed: true,
  });
});

test('seats: without max-seats the organization’s own limit warns and refuses nothing', () => {
  const plan = planOf(inviting(3, undefined, 5));
  expect(plan.guards.map(({ name }) => name)).not.toContain('max-seats');
  expect(plan.notices).toEqual([{ kind: 'seats-exceeded', seats: 7, limit: 5 }]);
  expect(planOf(inviting(1, undefined, 5)).notices).toEqual([]);
  expect(planOf(inviting(3, 10, 5)).notices).toEqual([]);
});

test('every plan has a verdict of every guard, and is complete whatever they are', () => {
  const readers = Object.fromEntries(names(10).map((name) => [name, 'read' as const]));
  const world = equalWorld(readers);
  const plan = planOf({ ...world, users: world.users?.filter(named('root')) });
  expect(plan.guards.map(({ name }) => name)).toEqual([
    'min-admins',
    'max-member-removals',
    'max-membership-removals',
    'max-team-deletions',
    'max-demotions',
    'max-new-admins',
  ]);
  expect(plan.changes).toHaveLength(10);
  expect(plan.guards.filter(({ passed }) => !passed)).toHaveLength(1);
});

const FINGERPRINT = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90';

test.for([
  [FINGERPRINT, true],
  [FINGERPRINT.slice(0, 16), true],
  [` ${FINGERPRINT.slice(0, 20).toUpperCase()} `, true],
  [FINGERPRINT.slice(0, 15), false],
  [FINGERPRINT.slice(1, 20), false],
  [`${FINGERPRINT}0`, false],
  ['', false],
  [undefined, false],
] as const)('confirm %j lets exactly one plan pass: %j', ([given, confirmed]) => {
  expect(isConfirmed(FINGERPRINT, given)).toBe(confirmed);
});

test('confirm lets a plan pass the guards on what it takes and gives, and no other', () => {
  const failed: readonly GuardName[] = [
    'min-admins',
    'max-member-removals',
    'max-membership-removals',
    'max-team-deletions',
    'max-demotions',
    'max-new-admins',
    'max-seats',
  ];
  const guards = failed.map((name) => ({
    name,
    team: undefined,
    limit: '0',
    allowed: 0,
    actual: 1,
    passed: false,
  }));
  expect(refusals(guards, FINGERPRINT, undefined)).toEqual(guards);
  expect(refusals(guards, FINGERPRINT, 'f'.repeat(16))).toEqual(guards);
  expect(refusals(guards, FINGERPRINT, FINGERPRINT.slice(0, 16)).map(({ name }) => name)).toEqual([
    'min-admins',
    'max-seats',
  ]);
  expect(
    refusals(
      guards.map((guard) => ({ ...guard, passed: true })),
      FINGERPRINT,
      undefined,
    ),
  ).toEqual([]);
});

test('the guards need numbers only, no plan', () => {
  const removal = (id: string): Change => ({
    type: 'remove-member',
    email: undefined,
    userId: idOf(id),
    displayName: id,
    from: 'admin',
    reason: 'unlisted',
    expires: undefined,
    loses: { spaces: 0, teams: 0, teamTitles: [], spaceTitles: [] },
    origin: undefined,
  });
  const live: LiveNumbers = {
    members: 10,
    admins: new Set([idOf('ada')]),
    disabled: new Set(),
    teams: 0,
    managedTeamSizes: new Map(),
    seatsAfter: 9,
  };
  expect(judgeGuards([removal('ada')], live, SETTINGS.limits).filter(({ passed }) => !passed)).toMatchObject([
    { name: 'min-admins', allowed: 1, actual: 0 },
  ]);
});
