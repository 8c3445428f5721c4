import { expect, test } from 'vitest';
import type { Unlisted } from '../../../src/core/model/settings.ts';
import { teamsToRead } from '../../../src/core/plan/plan.ts';
import {
  changesOf,
  desiredOf,
  emailOf,
  equalWorld,
  errorsOf,
  idOf,
  liveTeam,
  member,
  membership,
  noticesOf,
  planOf,
  SETTINGS,
  team,
  user,
  type World,
} from '../../world/world.ts';

const WORLD = equalWorld(
  { ada: 'admin', bob: 'edit' },
  { Docs: { ada: 'owner', bob: 'member' }, Web: { ada: 'member' } },
);
const withTeams = (...teams: World['teams'] & object): World => ({ ...WORLD, teams });
const withLive = (world: World, ...liveTeams: World['liveTeams'] & object): World => ({
  ...world,
  liveTeams,
});
const DOCS = { ada: 'owner', bob: 'member' } as const;
const WEB = { ada: 'member' } as const;

test('a missing team is created, and then its members are added', () => {
  const world = withTeams(...(WORLD.teams ?? []), team('New', { ada: 'owner', bob: 'member' }));
  expect(changesOf(world)).toEqual([
    'create-team New',
    `team-add New ${idOf('ada')} owner`,
    `team-add New ${idOf('bob')} member`,
  ]);
  expect(planOf(world).changes).toMatchObject([{}, { teamId: undefined }, { teamId: undefined }]);
});

test('people whom the plan invites are added to their teams by the same plan', () => {
  const world: World = {
    ...withTeams(team('Docs', { ...DOCS, new: 'owner' }), team('Web', WEB)),
    users: [...(WORLD.users ?? []), user('new')],
  };
  expect(changesOf(world)).toEqual([`invite ${emailOf('new')} read`, `team-add Docs ${emailOf('new')} owner`]);
});

test('people who were invited before and are in the team already are not added again', () => {
  const world: World = {
    ...withTeams(team('Docs', { ...DOCS, new: 'member' }), team('Web', WEB)),
    users: [...(WORLD.users ?? []), user('new', { email: 'New@Example.com' })],
    liveTeams: [liveTeam('Docs', { ...DOCS, new: 'member' }), liveTeam('Web', WEB)],
  };
  expect(changesOf(world)).toEqual(['invite New@Example.com read']);
});

test('people are added, removed and given the other role', () => {
  const world = withTeams(team('Docs', { bob: 'owner' }), team('Web', { ada: 'owner', bob: 'member' }));
  expect(changesOf(world)).toEqual([
    `team-role Docs ${idOf('bob')} member>owner`,
    `team-role Web ${idOf('ada')} member>owner`,
    `team-add Web ${idOf('bob')} member`,
    `team-remove Docs ${idOf('ada')} unlisted`,
  ]);
});

test('an empty list empties the team; without a list no membership changes', () => {
  expect(changesOf(withTeams(team('Docs', {}), team('Web')))).toEqual([
    `team-remove Docs ${idOf('ada')} unlisted`,
    `team-remove Docs ${idOf('bob')} unlisted`,
  ]);
});

test('unlisted teams are reported by default, removed or ignored on request', () => {
  const world = withTeams(team('Docs', DOCS));
  expect(changesOf(world)).toEqual([]);
  expect(noticesOf(world)).toEqual(['unlisted-team team-Web']);
  const remove: World = { ...world, settings: { ...SETTINGS, unlistedTeams: 'remove' } };
  expect(changesOf(remove)).toEqual(['delete-team team-Web']);
  expect(noticesOf(remove)).toEqual([]);
  const ignore: World = { ...world, settings: { ...SETTINGS, unlistedTeams: 'ignore' } };
  expect([...changesOf(ignore), ...noticesOf(ignore)]).toEqual([]);
});

test('without a teams section no team changes', () => {
  const world: World = { ...WORLD, teams: undefined, settings: { ...SETTINGS, unlistedTeams: 'remove' } };
  expect([...changesOf(world), ...noticesOf(world)]).toEqual([]);
});

test('without a users section team members are found among the live members, by e-mail ignoring case', () => {
  const world: World = {
    ...withTeams(team('Docs', { ada: 'owner', root: 'member' }), team('Web', { ADA: 'member' })),
    users: undefined,
  };
  expect(changesOf({ ...world, teams: (world.teams ?? []).slice() })).toEqual([
    `team-add Docs ${idOf('root')} member`,
    `team-remove Docs ${idOf('bob')} unlisted`,
  ]);
});

test('without a users section, somebody who is not a member is an error wherever a team lists them', () => {
  const world: World = {
    ...withTeams(
      team('Docs', undefined, {
        memberships: [membership('ghost', 'owner', { origin: { file: 'a.yaml', line: 9, column: 7 } })],
      }),
      team('Web', undefined, {
        memberships: [
          membership('ghost', 'member', { origin: { file: 'a.yaml', line: 12, column: 7 } }),
          membership('spirit', 'member', { via: ['Docs'] }),
        ],
      }),
    ),
    users: undefined,
  };
  expect(errorsOf(world).map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
    '9:7 not-a-member',
    '12:7 not-a-member',
  ]);
});

test('without a users section, an e-mail that two members have is an error', () => {
  const world: World = {
    ...WORLD,
    users: undefined,
    members: [...WORLD.members, member('bob2', { email: emailOf('bob') })],
  };
  expect(errorsOf(world).map(({ code }) => code)).toEqual(['ambiguous-address']);
});

test('a pinned team is found by its ID and renamed', () => {
  const world = withTeams(team('Manual', DOCS, { id: 'team-Docs' }), team('Web', WEB));
  expect(changesOf(world)).toEqual(['rename-team team-Docs Docs>Manual']);
});

test('a pinned ID that GitBook does not have is an error that names the team of that title', () => {
  const world = withTeams(team('Docs', DOCS, { id: 'team-gone' }), team('Web', WEB));
  expect(errorsOf(world).map(({ code }) => code)).toEqual(['unknown-team-id']);
  expect(errorsOf(world)[0]?.message).toContain('team-Docs');
});

test('a former title renames the team with its members, and does not create a second team', () => {
  const world = withTeams(team('Manual', { ada: 'owner' }, { previously: ['Old', 'docs'] }), team('Web', WEB));
  expect(changesOf(world)).toEqual(['rename-team team-Docs Docs>Manual', `team-remove Manual ${idOf('bob')} unlisted`]);
});

test('a former title is ignored once the new title is live', () => {
  const world = withLive(
    withTeams(team('Manual', DOCS, { previously: ['Docs'] }), team('Web', WEB)),
    ...(WORLD.liveTeams ?? []),
    liveTeam('Manual', DOCS),
  );
  expect(changesOf(world)).toEqual([]);
  expect(noticesOf(world)).toEqual(['unlisted-team team-Docs']);
});

test('a title that differs in case only is the same team, renamed', () => {
  expect(changesOf(withTeams(team('DOCS', DOCS), team('Web', WEB)))).toEqual(['rename-team team-Docs Docs>DOCS']);
  const both = withLive(WORLD, ...(WORLD.liveTeams ?? []), liveTeam('docs', {}));
  expect(changesOf(both)).toEqual([]);
  expect(noticesOf(both)).toEqual(['unlisted-team team-docs']);
});

test('two live teams with the title that is needed are an error that lists their IDs', () => {
  const twins = [liveTeam('Docs', DOCS), liveTeam('Docs', DOCS, { id: 'team-2' }), liveTeam('Web', WEB)];
  const [error] = errorsOf(withLive(WORLD, ...twins));
  expect(error?.code).toBe('ambiguous-title');
  expect(error?.message).toContain('team-Docs, team-2');
  const pinned = withTeams(team('Docs', DOCS, { id: 'team-2' }), team('Web', WEB));
  expect(changesOf(withLive(pinned, ...twins))).toEqual([]);
  expect(noticesOf(withLive(pinned, ...twins))).toEqual(['unlisted-team team-Docs']);
});

test('two live teams with one title do not matter where the directory does not need it', () => {
  const twins = [liveTeam('X'), liveTeam('X', undefined, { id: 'team-X2' })];
  expect(changesOf(withLive(WORLD, ...(WORLD.liveTeams ?? []), ...twins))).toEqual([]);
});

test('in a chain of renames each title is free before another team takes it', () => {
  const teams = ['A', 'B', 'C'].map((title) => liveTeam(title, {}));
  const pinned = [team('B', {}, { id: 'team-A' }), team('c', {}, { id: 'team-B' }), team('D', {}, { id: 'team-C' })];
  for (const order of [pinned, [...pinned].reverse()]) {
    expect(changesOf(withLive(withTeams(...order), ...teams))).toEqual([
      'rename-team team-C C>D',
      'rename-team team-B B>c',
      'rename-team team-A A>B',
    ]);
  }
});

test('a circle of renames has each rename once', () => {
  const teams = ['A', 'B'].map((title) => liveTeam(title, {}));
  const world = withLive(withTeams(team('B', {}, { id: 'team-A' }), team('A', {}, { id: 'team-B' })), ...teams);
  expect(changesOf(world).sort()).toEqual(['rename-team team-A A>B', 'rename-team team-B B>A']);
});

test('only teams whose membership is managed are read', () => {
  const world = withTeams(team('Docs', DOCS), team('Web'), team('New', {}));
  const read = (unlistedTeams: Unlisted, ...protectedUsers: string[]) => [
    ...teamsToRead(desiredOf(world), WORLD.liveTeams ?? [], { unlistedTeams, protectedUsers }),
  ];
  expect(read('report', emailOf('bob'))).toEqual(['team-Docs']);
  expect(read('ignore', emailOf('bob'))).toEqual(['team-Docs']);
  expect(read('remove')).toEqual(['team-Docs']);
});

test('teams that would be deleted are read too, where a protected user may be in them', () => {
  const world = withTeams(team('Docs', DOCS));
  const settings = { unlistedTeams: 'remove', protectedUsers: [emailOf('bob')] } as const;
  const read = teamsToRead(desiredOf(world), WORLD.liveTeams ?? [], settings);
  expect([...read]).toEqual(['team-Docs', 'team-Web']);
});

test('a member found by ID under another e-mail is the same member in teams', () => {
  const world: World = {
    ...WORLD,
    users: WORLD.users?.map((each) => (each.email === emailOf('bob') ? { ...each, id: idOf('bob') } : each)),
    members: WORLD.members.map((each) => (each.id === idOf('bob') ? { ...each, email: 'robert@example.com' } : each)),
    teams: [team('Docs', DOCS), team('Web', { ...WEB, bob: 'member' })],
  };
  expect(changesOf(world)).toEqual([`team-add Web ${idOf('bob')} member`]);
});
