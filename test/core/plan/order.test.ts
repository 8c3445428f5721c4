import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/model/change.ts';
import {
  isDemotion,
  isDestructive,
  STAGES,
  stageOf,
  takesAway,
  touchesAdmin,
} from '../../../src/core/model/change-types.ts';
import { changeKey, fingerprint } from '../../../src/core/plan/fingerprint.ts';
import { orderChanges } from '../../../src/core/plan/order.ts';
import {
  changesOf,
  equalWorld,
  liveTeam,
  member,
  planOf,
  SETTINGS,
  short,
  team,
  user,
  type World,
} from '../../world/world.ts';

/** A plan with every type of change. */
const EVERYTHING: World = {
  ...equalWorld({}),
  users: [
    user('root', { role: 'admin' }),
    user('up', { role: 'admin' }),
    user('down', { role: 'guest' }),
    user('sso', { sso: true }),
    user('stays'),
    user('new', { sso: true }),
  ],
  members: [
    member('root', { role: 'admin' }),
    member('up', { role: 'edit' }),
    member('down', { role: 'admin' }),
    member('sso'),
    member('stays'),
    member('gone'),
  ],
  teams: [
    team('Docs', { new: 'member', up: 'owner', stays: 'member' }),
    team('Renamed', {}, { previously: ['Old'] }),
    team('Created', { new: 'owner' }),
  ],
  liveTeams: [
    liveTeam('Docs', { up: 'member', stays: 'owner', down: 'member', gone: 'owner' }),
    liveTeam('Old', {}),
    liveTeam('Dropped', { stays: 'member' }),
  ],
  settings: { ...SETTINGS, unlistedTeams: 'remove' },
};

const ORDER = [
  'invite new@example.com read+sso',
  'member-role id-up edit>admin',
  'member-sso id-sso',
  'rename-team team-Old Old>Renamed',
  'create-team Created',
  'team-add Created new@example.com owner',
  'team-add Docs new@example.com member',
  'team-role Docs id-stays owner>member',
  'team-role Docs id-up member>owner',
  'team-remove Docs id-down unlisted',
  'member-role id-down admin>guest',
  'remove-member id-gone unlisted',
  'delete-team team-Dropped',
];

test('whatever gives access comes before whatever takes it', () => {
  expect(changesOf(EVERYTHING)).toEqual(ORDER);
});

test('the order is the same, whatever the order of the files and of GitBook’s answers', () => {
  const reversed: World = {
    ...EVERYTHING,
    users: EVERYTHING.users?.toReversed(),
    teams: EVERYTHING.teams?.toReversed(),
    members: EVERYTHING.members.toReversed(),
    liveTeams: EVERYTHING.liveTeams
      ?.map((each) => ({ ...each, memberships: each.memberships?.toReversed() }))
      .toReversed(),
  };
  expect(planOf(reversed)).toEqual(planOf(EVERYTHING));
});

test('ordering an ordered plan changes nothing', () => {
  const { changes } = planOf(EVERYTHING);
  expect(orderChanges(changes)).toEqual(changes);
  expect(orderChanges(changes.toReversed())).toEqual(changes);
});

test('every change has its stage', () => {
  expect(new Set(planOf(EVERYTHING).changes.map(stageOf))).toEqual(new Set(STAGES));
});

test('the changes of a plan have different keys', () => {
  const keys = planOf(EVERYTHING).changes.map(changeKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a fingerprint is a SHA-256 in lower case, of the changes in any order', () => {
  const { changes } = planOf(EVERYTHING);
  expect(fingerprint(changes)).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprint(changes.toReversed())).toBe(fingerprint(changes));
  expect(planOf(EVERYTHING).fingerprint).toBe(fingerprint(changes));
});

test('a fingerprint does not depend on lines, notes, names, letter case or what a member loses', () => {
  const before = planOf(EVERYTHING).fingerprint;
  const other: World = {
    ...EVERYTHING,
    users: EVERYTHING.users?.map((each) => ({
      ...each,
      email: each.email.toUpperCase(),
      note: 'another',
      origin: { file: 'z.yaml', line: 99, column: 1 },
    })),
    teams: EVERYTHING.teams?.map((each) => ({
      ...each,
      memberships: each.memberships?.map((one) => ({ ...one, email: one.email.toUpperCase() })),
    })),
    members: EVERYTHING.members.map((each) => ({ ...each, displayName: 'X', spaces: 12, teams: 3 })),
  };
  expect(planOf(other).fingerprint).toBe(before);
});

test('a fingerprint differs when anything is done to anyone else, or in another way', () => {
  const { changes } = planOf(EVERYTHING);
  const seen = new Set([fingerprint(changes)]);
  for (const [index, each] of changes.entries()) {
    seen.add(fingerprint(changes.toSpliced(index, 1)));
    if (each.type === 'invite') {
      seen.add(fingerprint(changes.with(index, { ...each, to: 'admin' })));
      seen.add(fingerprint(changes.with(index, { ...each, sso: !each.sso })));
      seen.add(fingerprint(changes.with(index, { ...each, email: 'other@example.com' })));
    }
    if (each.type === 'member-role') seen.add(fingerprint(changes.with(index, { ...each, to: 'review' })));
    if (each.type === 'remove-member') seen.add(fingerprint(changes.with(index, { ...each, userId: 'other' })));
    if (each.type === 'rename-team') seen.add(fingerprint(changes.with(index, { ...each, to: 'Other' })));
  }
  expect(seen.size).toBe(1 + changes.length + 3 + 2 + 1 + 1);
});

const TAKES_AWAY = /^(remove-member|team-remove|delete-team|member-role id-down|team-role Docs id-stays)/;
const DESTRUCTIVE = /^(remove-member|team-remove|delete-team|member-role|team-role Docs id-stays|member-sso)/;

test('removals, demotions and deletions take away; what cannot be undone or makes an administrator is destructive, too', () => {
  const { changes } = planOf(EVERYTHING);
  const which = (is: (change: Change) => boolean) => changes.filter(is).map(short);
  expect(which(takesAway)).toEqual(ORDER.filter((each) => TAKES_AWAY.test(each)));
  expect(which(isDestructive)).toEqual(ORDER.filter((each) => DESTRUCTIVE.test(each)));
  expect(which(isDemotion)).toEqual(['team-role Docs id-stays owner>member', 'member-role id-down admin>guest']);
  expect(which(touchesAdmin)).toEqual(['member-role id-up edit>admin', 'member-role id-down admin>guest']);
});

test('an invitation is destructive only where it makes an administrator', () => {
  const invite = (to: 'read' | 'admin'): Change => ({
    type: 'invite',
    email: 'new@example.com',
    to,
    sso: true,
    expires: undefined,
    origin: undefined,
  });
  expect([invite('read'), invite('admin')].map(isDestructive)).toEqual([false, true]);
  expect([invite('read'), invite('admin')].map(takesAway)).toEqual([false, false]);
});
