import { expect, test } from 'vitest';
import { resolve } from '../../src/core/directory/resolve.ts';
import { changeKey } from '../../src/core/plan/fingerprint.ts';
import { refusals } from '../../src/core/plan/guard.ts';
import { parseOptions } from '../../src/run/options/options.ts';
import {
  change,
  changesOf,
  emailOf,
  equalWorld,
  idOf,
  liveTeam,
  member,
  named,
  noticesOf,
  planOf,
  SETTINGS,
  team,
  user,
  type World,
} from '../world/world.ts';
import { problems, valid } from './read.ts';

/*
 * What has burned the users of systems that keep an organization as a directory says. Each of these must not happen
 * here; what only an apply, a comment or a schedule can decide is tested there.
 */

const TEN = Array.from({ length: 10 }, (_, index) => `p${index}`);
const READERS = Object.fromEntries(TEN.map((name) => [name, 'read' as const]));
const PEOPLE = Object.fromEntries(TEN.map((name) => [name, 'member' as const]));
const WORLD = equalWorld(READERS, { Docs: PEOPLE, Web: PEOPLE });

const refused = (world: World, confirm?: string) => {
  const plan = planOf(world);
  return refusals(plan.guards, plan.fingerprint, confirm).map(({ name, team: of }) => (of ? `${name} ${of}` : name));
};
const defaults = () => {
  const parsed = parseOptions(() => undefined);
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  return parsed.options.settings;
};

test('a team file that goes wrong does not empty a team: each team has a guard of its own', () => {
  const emptied = { ...WORLD, teams: [team('Docs', {}), team('Web', PEOPLE)] };
  expect(planOf(emptied).guards.find(({ name }) => name === 'max-member-removals')).toMatchObject({
    passed: true,
  });
  expect(refused(emptied)).toEqual(['max-membership-removals Docs']);
});

test('a team file that goes missing does not delete the teams: deletions have a guard, too', () => {
  const titles = TEN.map((name) => `Team ${name}`);
  const world: World = {
    ...equalWorld({}, Object.fromEntries(titles.map((title) => [title, {}]))),
    teams: [],
    settings: { ...SETTINGS, unlistedTeams: 'remove' },
  };
  expect(refused(world)).toEqual(['max-team-deletions']);
});

test('removals can be switched off without a release: unlisted members are then reported only', () => {
  const world: World = {
    ...WORLD,
    users: WORLD.users?.filter(named('root')),
    teams: undefined,
    liveTeams: undefined,
    settings: { ...SETTINGS, unlistedMembers: 'report' },
  };
  expect(changesOf(world)).toEqual([]);
  expect(noticesOf(world)).toHaveLength(10);
});

test('a percentage does not force a clean-up of a small organization into batches', () => {
  const small = equalWorld({ a: 'read', b: 'read', c: 'read', d: 'read', e: 'read', f: 'read' });
  expect(refused({ ...small, users: small.users?.slice(0, 4) })).toEqual([]);
});

test('a clean-up that is too large passes whole when exactly it is confirmed, and no other does', () => {
  const world = { ...WORLD, users: WORLD.users?.slice(0, 5), teams: undefined, liveTeams: undefined };
  const { fingerprint } = planOf(world);
  expect(refused(world)).toEqual(['max-member-removals']);
  expect(refused(world, fingerprint.slice(0, 16))).toEqual([]);
  expect(refused({ ...world, users: world.users?.slice(0, 4) }, fingerprint)).toEqual(['max-member-removals']);
});

test('teams that the directory does not know are reported by default, not deleted', () => {
  expect(defaults().unlistedTeams).toBe('report');
  const world = { ...WORLD, teams: [], settings: defaults() };
  expect(changesOf(world)).toEqual([]);
  expect(noticesOf(world)).toEqual(['unlisted-team team-Docs', 'unlisted-team team-Web']);
});

test('a key that is left out takes nothing away; only an explicit empty list does', () => {
  const text = (lists: string) => `version: 1\nteams:\n  Docs: { ${lists} }\n  Web: {}\n`;
  const plan = (lists: string) =>
    changesOf({ ...WORLD, users: undefined, teams: resolve(valid(text(lists)), '2026-06-01').teams });
  expect(plan('')).toEqual([]);
  expect(plan('members: []')).toHaveLength(10);
  expect(problems(text('members:'))).toEqual(['a.yaml:3:20 wrong-type']);
  expect(problems('version: 1\nusers:\nteams: { Docs: {} }\n')).toEqual(['a.yaml:2:7 wrong-type']);
});

test('upper and lower case make no difference that never ends', () => {
  const world: World = {
    ...WORLD,
    users: WORLD.users?.map((each) => ({ ...each, email: each.email.toUpperCase() })),
    teams: WORLD.teams?.map((each) => ({
      ...each,
      memberships: each.memberships?.map((one) => ({ ...one, email: one.email.replace('e', 'E') })),
    })),
    liveTeams: WORLD.liveTeams?.map((each) => ({
      ...each,
      memberships: each.memberships?.map((one) => ({ ...one, email: one.email?.replace('p', 'P') })),
    })),
  };
  expect(changesOf(world)).toEqual([]);
  expect(changesOf({ ...world, users: undefined })).toEqual([]);
});

test('an invited person who is in a team already is neither added again nor taken for a stranger', () => {
  const world: World = {
    ...WORLD,
    users: [...(WORLD.users ?? []), user('new')],
    teams: [team('Docs', { ...PEOPLE, new: 'member' }), team('Web', PEOPLE)],
    liveTeams: [liveTeam('Docs', { ...PEOPLE, new: 'member' }), liveTeam('Web', PEOPLE)],
  };
  expect(changesOf(world)).toEqual([`invite ${emailOf('new')} read`]);
});

test('who is removed from the organization is not added again through a team', () => {
  const left = { ...WORLD, users: WORLD.users?.filter((each) => !named('p3')(each)) };
  const text = 'version: 1\nusers: { a@b.cc: { role: read } }\nteams: { Docs: { members: [p3@b.cc] } }\n';
  expect(problems(text)).toEqual(['a.yaml:3:28 unknown-user']);
  const stale = {
    ...left,
    teams: left.teams?.map((each) => ({
      ...each,
      memberships: each.memberships?.filter((one) => one.email !== emailOf('p3')),
    })),
  };
  expect(changesOf(stale)).toEqual([`remove-member ${idOf('p3')} unlisted`]);
  const expired = change(WORLD.users, named('p3'), { expires: '2026-01-01', expired: true });
  expect(changesOf({ ...stale, users: expired })).toEqual([`remove-member ${idOf('p3')} expired`]);
});

test('a plan knows the teams and people that it will have made itself', () => {
  const world: World = {
    ...WORLD,
    users: [...(WORLD.users ?? []), user('new')],
    teams: [...(WORLD.teams ?? []), team('Fresh', { new: 'owner', p1: 'member' })],
  };
  expect(changesOf(world)).toEqual([
    `invite ${emailOf('new')} read`,
    'create-team Fresh',
    `team-add Fresh ${emailOf('new')} owner`,
    `team-add Fresh ${idOf('p1')} member`,
  ]);
});

test('a plan is not another one because a line moved, a note or a name changed, or somebody was seen again', () => {
  const world = { ...WORLD, users: change(WORLD.users, named('p1'), { role: 'edit' }) };
  const later: World = {
    ...world,
    users: world.users
      ?.toReversed()
      .map((each) => ({ ...each, note: 'new', origin: { file: 'b.yaml', line: 7, column: 1 } })),
    members: world.members.toReversed().map((each) => ({
      ...each,
      displayName: `${each.displayName} X`,
      lastSeenAt: '2026-05-31T10:00:00.000Z',
      spaces: 9,
    })),
  };
  expect(planOf(later).fingerprint).toBe(planOf(world).fingerprint);
});

test('a plan of which a part is done already holds nothing that was not in it', () => {
  const users = change(change(WORLD.users, named('p1'), { role: 'edit' }), named('p2'), { role: 'guest' });
  const reviewed = new Set(planOf({ ...WORLD, users }).changes.map(changeKey));
  const members = change(WORLD.members, named('p1'), { role: 'edit' });
  const shrunk = planOf({ ...WORLD, users, members }).changes.map(changeKey);
  expect(shrunk).toHaveLength(1);
  expect(shrunk.filter((key) => !reviewed.has(key))).toEqual([]);
});

test('what was merged can be distinguished from what was planned: a change from another role is another change', () => {
  const users = change(WORLD.users, named('p2'), { role: 'guest' });
  const reviewed = new Set(planOf({ ...WORLD, users }).changes.map(changeKey));
  const members = change(WORLD.members, named('p2'), { role: 'admin' });
  const later = planOf({ ...WORLD, users, members: [...members, member('late')] }).changes.map(changeKey);
  expect(later).toHaveLength(2);
  expect(later.filter((key) => reviewed.has(key))).toEqual([]);
});

test('a plan that a guard refuses is complete, and says by which number', () => {
  const plan = planOf({
    ...WORLD,
    users: WORLD.users?.filter(named('root')),
    teams: undefined,
    liveTeams: undefined,
  });
  expect(plan.changes).toHaveLength(10);
  expect(plan.guards.filter(({ passed }) => !passed)).toEqual([
    { name: 'max-member-removals', team: undefined, limit: '20%', allowed: 3, actual: 10, passed: false },
  ]);
});

test('a directory is judged without GitBook, so that it can be where there is no token', () => {
  expect(problems('version: 1\nusers: { a@b.cc: { role: raed } }\n')).toEqual(['a.yaml:2:26 wrong-value']);
});
