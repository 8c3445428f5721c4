import { describe, expect, test } from 'vitest';
import type { TeamSeed } from '../../emulator/seed.ts';
import { snapshot } from '../support/snapshot.ts';
import { directory, emails, idOf, people, startOrganization, users } from '../world/organization.ts';
import { applyOn, openOutcomes, writesTo } from './harness.ts';

const refused = (status: number, message = 'No') =>
  ({ kind: 'status', status, body: { error: { code: status, message } } }) as const;

const team = (id: string, members: readonly string[] = [], owners: readonly string[] = []): TeamSeed => ({
  id,
  title: id,
  members: members.map((name) => `${name}@example.com`),
  owners: owners.map((name) => `${name}@example.com`),
});

describe('an apply', () => {
  test('adds people, changes their roles and removes them with one call for each team', async () => {
    const emulator = await startOrganization({
      members: people(['a', 'b', 'c', 'd', 'e']),
      teams: [team('docs', ['a', 'b'], ['c'])],
    });
    const yaml = directory(users(['a', 'b', 'c', 'd', 'e']), {
      docs: `owners: ${emails('a', 'd')}, members: ${emails('c', 'e')}`,
    });
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
    expect(writesTo(emulator)).toEqual(['POST ping', 'PUT teams/docs/members']);
    expect(emulator.writes().at(-1)?.body).toEqual({
      add: [idOf('d'), idOf('e')],
      memberships: {
        [idOf('a')]: { role: 'owner' },
        [idOf('c')]: { role: 'member' },
        [idOf('d')]: { role: 'owner' },
      },
      remove: [idOf('b')],
    });
    expect(snapshot(emulator.state).teams).toEqual([
      {
        title: 'docs',
        owners: ['a@example.com', 'd@example.com'],
        members: ['c@example.com', 'e@example.com'],
      },
    ]);
  });
});

describe('somebody who moves from team to team', () => {
  test('down a chain of teams is added before being removed, with one call a team', async () => {
    const emulator = await startOrganization({
      members: people(['a', 'b']),
      teams: [team('one', ['a']), team('two', ['b']), team('three')],
    });
    const yaml = directory(users(['a', 'b']), {
      one: 'members: []',
      two: `members: ${emails('a')}`,
      three: `members: ${emails('b')}`,
    });
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
    expect(writesTo(emulator)).toEqual([
      'POST ping',
      'PUT teams/three/members',
      'PUT teams/two/members',
      'PUT teams/one/members',
    ]);
  });

  test('is always in one of two teams that swap people, because additions go first', async () => {
    const places: number[] = [];
    const emulator = await startOrganization(
      { members: people(['a', 'b']), teams: [team('one', ['a']), team('two', ['b'])] },
      {
        onExchange: () => {
          for (const name of ['a', 'b']) {
            places.push([...emulator.state.teams.values()].filter(({ members }) => members.has(idOf(name))).length);
          }
        },
      },
    );
    const yaml = directory(users(['a', 'b']), {
      one: `members: ${emails('b')}`,
      two: `members: ${emails('a')}`,
    });
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
    expect(writesTo(emulator)).toEqual([
      'POST ping',
      'PUT teams/one/members',
      'PUT teams/two/members',
      'PUT teams/one/members',
    ]);
    expect(Math.min(...places)).toBe(1);
  });

  test('is not taken out of the old team where the new one does not take them', async () => {
    const emulator = await startOrganization(
      { members: people(['a', 'b']), teams: [team('one', ['a', 'b']), team('two')] },
      {
        faults: [
          { method: 'PUT', path: '/orgs/*/teams/two/members', fault: refused(400) },
          {
            method: 'PUT',
            path: `/orgs/*/teams/two/members/${idOf('a')}`,
            fault: refused(400, 'Too many teams'),
          },
        ],
      },
    );
    const yaml = directory(users(['a', 'b']), { one: 'members: []', two: `members: ${emails('a', 'b')}` });
    const result = await applyOn(emulator, yaml);
    expect(openOutcomes(result)).toEqual({
      'team-add two a@example.com': expect.stringMatching(/^failed: PUT .*Too many teams/),
      'team-remove one a@example.com': 'skipped: needs team-add two a@example.com',
    });
    expect(snapshot(emulator.state).teams).toMatchObject([
      { title: 'one', members: ['a@example.com'] },
      { title: 'two', members: ['b@example.com'] },
    ]);
    expect(result).toMatchObject({ verified: true, unexpected: [] });
  });

  test('keeps a team that is to be deleted while the new one does not take them', async () => {
    const emulator = await startOrganization(
      { members: people(['a', 'b']), teams: [team('old', ['a']), team('other', ['b']), team('two')] },
      {
        faults: [
          {
            method: 'PUT',
            path: '/orgs/*/teams/two/members',
            times: 'forever',
            fault: { kind: 'gateway', status: 500 },
          },
        ],
      },
    );
    const yaml = directory(users(['a', 'b']), { two: `members: ${emails('a')}` });
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({
      'team-add two a@example.com': expect.stringMatching(/^failed: /),
      'delete-team old': 'skipped: needs team-add two a@example.com',
    });
    expect([...emulator.state.teams.keys()]).toEqual(['old', 'two']);
  });
});

describe('a refused update', () => {
  test('is repeated person by person, so that only the refused person fails', async () => {
    const emulator = await startOrganization(
      { members: people(['a', 'b', 'c', 'd']), teams: [team('docs', ['c'], ['d'])] },
      {
        faults: [
          { method: 'PUT', path: '/orgs/*/teams/docs/members', fault: refused(400) },
          {
            method: 'PUT',
            path: `/orgs/*/teams/docs/members/${idOf('b')}`,
            fault: refused(409, 'Not this one'),
          },
        ],
      },
    );
    const yaml = directory(users(['a', 'b', 'c', 'd']), {
      docs: `owners: ${emails('a')}, members: ${emails('b', 'd')}`,
    });
    const result = await applyOn(emulator, yaml, { concurrency: 1 });
    expect(openOutcomes(result)).toEqual({
      'team-add docs b@example.com': expect.stringMatching(/^failed: PUT .*409.*Not this one/),
    });
    expect(writesTo(emulator)).toEqual([
      'POST ping',
      'PUT teams/docs/members',
      `PUT teams/docs/members/${idOf('a')}`,
      `PUT teams/docs/members/${idOf('b')}`,
      `PUT teams/docs/members/${idOf('d')}`,
      `DELETE teams/docs/members/${idOf('c')}`,
    ]);
    expect(snapshot(emulator.state).teams).toEqual([
      { title: 'docs', owners: ['a@example.com'], members: ['d@example.com'] },
    ]);
    expect(result).toMatchObject({ verified: true, unexpected: [] });
  });

  test('of one team does not stop another', async () => {
    const emulator = await startOrganization(
      { members: people(['a']), teams: [team('one'), team('two')] },
      {
        faults: [{ method: 'PUT', path: '/orgs/*/teams/one/**', times: 'forever', fault: refused(404, 'Gone') }],
      },
    );
    const yaml = directory(users(['a']), { one: `members: ${emails('a')}`, two: `members: ${emails('a')}` });
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({
      'team-add one a@example.com': expect.stringMatching(/^failed: .*404.*Gone/),
    });
    expect(emulator.state.teams.get('two')?.members.size).toBe(1);
  });

  test('without a usable answer is not repeated, as it may have been carried out', async () => {
    const emulator = await startOrganization(
      { members: people(['a', 'b']), teams: [team('docs')] },
      {
        faults: [
          {
            method: 'PUT',
            path: '/orgs/*/teams/docs/**',
            times: 'forever',
            fault: { kind: 'gateway', status: 504 },
          },
        ],
      },
    );
    const yaml = directory(users(['a', 'b']), { docs: `members: ${emails('a', 'b')}` });
    expect(Object.values(openOutcomes(await applyOn(emulator, yaml)))).toEqual([
      expect.stringMatching(/^failed: PUT .*504/),
      expect.stringMatching(/^failed: PUT .*504/),
    ]);
    expect(new Set(writesTo(emulator))).toEqual(new Set(['POST ping', 'PUT teams/docs/members']));
  });
});

describe('a team', () => {
  test('that could not be created skips its members, and says so', async () => {
    const emulator = await startOrganization(
      { members: people(['a']) },
      { faults: [{ method: 'PUT', path: '/orgs/*/teams', fault: refused(400, 'No more teams') }] },
    );
    const result = await applyOn(emulator, directory(users(['a']), { docs: `members: ${emails('a')}` }));
    expect(openOutcomes(result)).toEqual({
      'create-team docs': expect.stringMatching(/^failed: .*No more teams/),
      'team-add docs a@example.com': 'skipped: needs create-team docs',
    });
    expect(result).toMatchObject({ verified: true, unexpected: [] });
  });

  test.each(['reset', 'gateway', 'truncated'] as const)(
    'whose creation was lost after GitBook acted (%s) are not made twice',
    async (kind) => {
      const fault =
        kind === 'reset'
          ? ({ kind, when: 'after' } as const)
          : kind === 'gateway'
            ? ({ kind, status: 502, acts: true } as const)
            : ({ kind } as const);
      const emulator = await startOrganization(
        { members: people(['a']) },
        { faults: [{ method: 'PUT', path: '/orgs/*/teams', fault }] },
      );
      const yaml = directory(users(['a']), { docs: `members: ${emails('a')}` });
      expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
      expect(snapshot(emulator.state).teams).toEqual([{ title: 'docs', owners: [], members: ['a@example.com'] }]);
    },
  );

  test('in a chain of renames leaves its title before another takes it', async () => {
    const emulator = await startOrganization(
      { teams: [team('a'), team('b'), team('c')] },
      { behaviour: { uniqueTitles: 'refused' } },
    );
    const yaml = directory({}, { b: 'id: a', c: 'id: b', d: 'id: c', a: '' });
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
    expect(writesTo(emulator)).toEqual(['POST ping', 'PATCH teams/c', 'PATCH teams/b', 'PATCH teams/a', 'PUT teams']);
  });

  test('does not take a title that another could not leave, because there would be two', async () => {
    const emulator = await startOrganization(
      { teams: [team('a'), team('b')] },
      { faults: [{ method: 'PATCH', path: '/orgs/*/teams/b', fault: refused(409, 'Busy') }] },
    );
    const yaml = directory({}, { b: 'id: a', c: 'id: b', a: '' });
    const result = await applyOn(emulator, yaml);
    expect(openOutcomes(result)).toEqual({
      'rename-team c': expect.stringMatching(/^failed: .*Busy/),
      'rename-team b': 'skipped: needs rename-team c',
      'create-team a': 'skipped: needs rename-team b',
    });
    expect(result).toMatchObject({ verified: true, unexpected: [] });
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
    expect(snapshot(emulator.state).teams.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });

  test('that GitBook was only asked to delete is pending', async () => {
    const emulator = await startOrganization(
      { teams: [team('old')] },
      { faults: [{ method: 'DELETE', path: '/orgs/*/teams/old', fault: { kind: 'status', status: 202 } }] },
    );
    const result = await applyOn(emulator, directory({}, {}));
    expect(openOutcomes(result)).toEqual({ 'delete-team old': 'pending: removal-requested' });
    expect(result).toMatchObject({ verified: true, unexpected: [] });
  });
});
