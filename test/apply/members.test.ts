import { describe, expect, test } from 'vitest';
import type { Fault } from '../../emulator/faults.ts';
import type { EmulatorOptions } from '../../emulator/server.ts';
import type { EmulatorState, MemberRecord } from '../../emulator/state.ts';
import { activeAdmins } from '../../emulator/state.ts';
import { directory, emails, idOf, people, startOrganization, users } from '../world/organization.ts';
import { applyOn, nameOf, openOutcomes, writesTo } from './harness.ts';

/** Somebody else changes a member when the apply begins to write. */
function meanwhile(name: string, change: (member: MemberRecord, state: EmulatorState) => void): EmulatorOptions {
  return {
    before: ({ path }, state) => {
      const member = state.members.get(idOf(name));
      if (path.endsWith('/ping') && member) change(member, state);
    },
  };
}

const refused = (status: number, message = 'No') =>
  ({ kind: 'status', status, body: { error: { code: status, message } } }) as const;

describe('somebody changed between plan and apply', () => {
  const twoEditors = { members: people(['bob', 'eve'], 'edit') };

  test.each<[string, (member: MemberRecord) => void, string]>([
    [
      'role',
      (member) => {
        member.role = 'create';
      },
      'conflict: create bob@example.com',
    ],
    [
      'e-mail',
      (member) => {
        member.email = 'bobby@example.com';
      },
      'conflict: edit bobby@example.com',
    ],
  ])('with another %s is not removed, and everyone else is', async (_what, change, conflict) => {
    const emulator = await startOrganization(twoEditors, meanwhile('bob', change));
    const result = await applyOn(emulator, directory({}));
    expect(openOutcomes(result)).toEqual({ 'remove-member bob@example.com': conflict });
    expect([...emulator.state.members.keys()]).toEqual([idOf('ada'), idOf('bob')]);
    expect(result).toMatchObject({ verified: true, unexpected: [] });
  });

  test('who has another role is not demoted', async () => {
    const emulator = await startOrganization(
      twoEditors,
      meanwhile('bob', (member) => {
        member.role = 'create';
      }),
    );
    const result = await applyOn(emulator, directory(users(['bob', 'eve'])));
    expect(openOutcomes(result)).toEqual({
      'member-role bob@example.com': 'conflict: create bob@example.com',
    });
    expect(emulator.state.members.get(idOf('bob'))?.role).toBe('create');
    expect(emulator.state.members.get(idOf('eve'))?.role).toBe('read');
    expect(result.unexpected).toEqual([]);
  });

  test('whose e-mail only differs in case is no conflict', async () => {
    const emulator = await startOrganization(
      twoEditors,
      meanwhile('bob', (member) => {
        member.email = 'BOB@example.com';
      }),
    );
    expect(openOutcomes(await applyOn(emulator, directory(users(['eve'], 'role: edit'))))).toEqual({});
  });

  test('who is gone already counts as removed, and cannot be demoted', async () => {
    const gone = meanwhile('bob', ({ id }, state) => state.members.delete(id));
    const removed = await startOrganization(twoEditors, gone);
    expect(openOutcomes(await applyOn(removed, directory(users(['eve'], 'role: edit'))))).toEqual({});
    expect(writesTo(removed)).toEqual(['POST ping']);

    const demoted = await startOrganization(twoEditors, gone);
    const result = await applyOn(demoted, directory({ ...users(['bob']), ...users(['eve'], 'role: edit') }));
    expect(openOutcomes(result)).toEqual({
      'member-role bob@example.com': 'conflict: gone',
    });
  });
});

describe('a removal that GitBook', () => {
  test('only passes on to the administrators is pending, and the others are done', async () => {
    const emulator = await startOrganization(
      { members: people(['bob', 'eve']), teams: [{ title: 'Docs', members: ['bob@example.com'] }] },
      { behaviour: { removalRequestedFor: [idOf('bob')] } },
    );
    const result = await applyOn(emulator, directory({}, { Docs: 'members: []' }));
    expect(openOutcomes(result)).toEqual({ 'remove-member bob@example.com': 'pending: removal-requested' });
    expect(result).toMatchObject({ verified: true, unexpected: [] });
    expect([...emulator.state.members.keys()]).toEqual([idOf('ada'), idOf('bob')]);
  });

  describe('does not make', () => {
    const organization = {
      members: people(['bob', 'eve']),
      teams: [
        { id: 'docs', title: 'Docs', members: ['bob@example.com', 'ada@example.com', 'eve@example.com'] },
        { id: 'web', title: 'Web', owners: ['bob@example.com'] },
        { id: 'free', title: 'Free', members: ['bob@example.com'] },
        { id: 'old', title: 'Old', members: ['bob@example.com'] },
      ],
    };
    const yaml = directory({}, { Docs: `members: ${emails('ada')}`, Web: 'members: []', Free: '' });
    const inTeams = (emulator: Awaited<ReturnType<typeof startOrganization>>) =>
      [...emulator.state.teams.values()].filter(({ members }) => members.has(idOf('bob'))).map(({ id }) => id);
    const removal = (fault: Fault): EmulatorOptions => ({
      faults: [{ method: 'DELETE', path: `/orgs/*/members/${idOf('bob')}`, fault }],
    });
    const settings = { unlistedTeams: 'report' } as const;

    test.each<[string, EmulatorOptions, string | RegExp]>([
      [
        'and only passes on to the administrators',
        { behaviour: { removalRequestedFor: [idOf('bob')] } },
        'pending: removal-requested',
      ],
      ['and refuses', removal(refused(403)), /^failed: DELETE .*403/],
      ['and refuses for a conflict', removal(refused(409)), /^failed: DELETE .*409/],
    ])('%s takes the person out of the managed teams, with an outcome for each', async (_how, options, outcome) => {
      const emulator = await startOrganization(organization, options);
      const result = await applyOn(emulator, yaml, { settings });
      expect(openOutcomes(result)).toEqual({ 'remove-member bob@example.com': expect.stringMatching(outcome) });
      expect(result.outcomes.map(({ status, change }) => `${status} ${nameOf(change)}`).slice(-2)).toEqual([
        'applied team-remove Docs bob@example.com',
        'applied team-remove Web bob@example.com',
      ]);
      expect(result).toMatchObject({ verified: true, unexpected: [] });
      expect(inTeams(emulator)).toEqual(['free', 'old']);
      expect(
        writesTo(emulator)
          .filter((call) => call.startsWith('PUT'))
          .sort(),
      ).toEqual(['PUT teams/docs/members', 'PUT teams/web/members']);

      const again = await applyOn(emulator, yaml, { settings });
      expect(again.outcomes.filter(({ change }) => change.type === 'team-remove')).toEqual([]);
      expect(again.unexpected).toEqual([]);
    });

    test('because GitBook gives no usable answer leaves the teams to the next run', async () => {
      const options = removal({ kind: 'gateway', status: 502 });
      const emulator = await startOrganization(organization, {
        faults: options.faults?.map((rule) => ({ ...rule, times: 'forever' })) ?? [],
      });
      const result = await applyOn(emulator, yaml, { settings });
      expect(openOutcomes(result)).toEqual({
        'remove-member bob@example.com': expect.stringMatching(/^failed: .*502/),
      });
      expect(inTeams(emulator)).toHaveLength(4);
    });

    test('is a failure of the team as well, where that is refused', async () => {
      const options = removal(refused(403));
      const emulator = await startOrganization(organization, {
        faults: [
          ...(options.faults ?? []),
          { method: 'PUT', path: '/orgs/*/teams/docs/members', fault: refused(400) },
          { method: 'DELETE', path: `/orgs/*/teams/docs/members/${idOf('bob')}`, fault: refused(400, 'Stays') },
        ],
      });
      const result = await applyOn(emulator, yaml, { settings });
      expect(openOutcomes(result)).toMatchObject({
        'team-remove Docs bob@example.com': expect.stringMatching(/^failed: .*Stays/),
      });
      expect(result.unexpected).toEqual([]);
      expect(inTeams(emulator)).toEqual(['docs', 'free', 'old']);
    });

    test('is a difference where GitBook confirms that somebody left a team, and they have not', async () => {
      const options = removal(refused(403));
      const emulator = await startOrganization(organization, {
        faults: [
          ...(options.faults ?? []),
          { method: 'PUT', path: '/orgs/*/teams/docs/members', fault: { kind: 'status', status: 204 } },
        ],
      });
      const result = await applyOn(emulator, yaml, { settings });
      expect(result.unexpected.map(nameOf)).toEqual(['team-remove Docs bob@example.com']);
    });
  });

  test('answers with 204 is applied', async () => {
    const emulator = await startOrganization(
      { members: people(['bob']) },
      {
        before: ({ method }, state) => {
          if (method === 'DELETE') state.members.delete(idOf('bob'));
        },
      },
    );
    expect(openOutcomes(await applyOn(emulator, directory({})))).toEqual({});
    expect(emulator.requests.find(({ method }) => method === 'DELETE')?.status).toBe(204);
  });

  test('refuses fails for that person alone', async () => {
    const emulator = await startOrganization(
      { members: people(['bob', 'eve']) },
      {
        faults: [
          {
            method: 'DELETE',
            path: `/orgs/*/members/${idOf('bob')}`,
            fault: refused(409, 'Owner of a site'),
          },
        ],
      },
    );
    expect(openOutcomes(await applyOn(emulator, directory({})))).toEqual({
      'remove-member bob@example.com': expect.stringMatching(/^failed: DELETE .*409.*Owner of a site/),
    });
    expect(emulator.state.members.has(idOf('eve'))).toBe(false);
  });
});

describe('an administrator', () => {
  const two = { members: [...people(['bob'], 'admin'), ...people(['eve'])] };
  const swap = directory({ ...users(['bob']), ...users(['eve'], 'role: admin') });

  test('is promoted before another one is removed', async () => {
    const counts: number[] = [];
    const emulator = await startOrganization(two, {
      onExchange: () => void counts.push(activeAdmins(emulator.state).length),
    });
    expect(openOutcomes(await applyOn(emulator, swap))).toEqual({});
    expect(Math.min(...counts)).toBe(2);
    expect(Math.max(...counts)).toBe(3);
  });

  test.each([
    ['refused', { fault: refused(400, 'Not now') }],
    ['never answered', { fault: { kind: 'gateway', status: 502 }, times: 'forever' }],
  ] as const)('whose successor is %s stay', async (_what, strike) => {
    const emulator = await startOrganization(two, {
      faults: [{ method: 'PATCH', path: `/orgs/*/members/${idOf('eve')}`, ...strike }],
    });
    const result = await applyOn(emulator, swap);
    expect(openOutcomes(result)).toEqual({
      'member-role eve@example.com': expect.stringMatching(/^failed: /),
      'member-role bob@example.com': 'skipped: 2 admins',
    });
    expect(activeAdmins(emulator.state)).toHaveLength(2);
    expect(result).toMatchObject({ verified: true, unexpected: [] });
  });

  test('is not removed while the demotion of another one has no answer', async () => {
    const emulator = await startOrganization(
      { members: [...people(['bob', 'carl'], 'admin'), ...people(['eve'])] },
      {
        faults: [
          { method: 'PATCH', path: `/orgs/*/members/${idOf('eve')}`, fault: refused(400) },
          {
            method: 'PATCH',
            path: `/orgs/*/members/${idOf('bob')}`,
            times: 'forever',
            fault: { kind: 'gateway', status: 502, acts: true },
          },
        ],
      },
    );
    const yaml = directory({ ...users(['bob', 'carl']), ...users(['eve'], 'role: admin') });
    expect(openOutcomes(await applyOn(emulator, yaml))).toMatchObject({
      'member-role bob@example.com': expect.stringMatching(/^failed: /),
      'member-role carl@example.com': 'skipped: 2 admins',
    });
    expect(activeAdmins(emulator.state)).toHaveLength(2);
  });

  test('is not demoted where somebody else demotes one whom the plan does not touch', async () => {
    const emulator = await startOrganization(
      { members: people(['bob', 'carl'], 'admin') },
      {
        before: ({ method, path }, state) => {
          const carl = state.members.get(idOf('carl'));
          if (method === 'GET' && path.endsWith(`/members/${idOf('bob')}`) && carl) carl.role = 'edit';
        },
      },
    );
    const yaml = directory({ ...users(['bob']), ...users(['carl'], 'role: admin') });
    expect(openOutcomes(await applyOn(emulator, yaml))).toMatchObject({
      'member-role bob@example.com': 'skipped: 2 admins',
    });
    expect(activeAdmins(emulator.state)).toHaveLength(2);
  });

  test('who is promoted while disabled does not keep another from being demoted', async () => {
    const emulator = await startOrganization({
      members: [...people(['bob'], 'admin'), { email: 'eve@example.com', role: 'read', disabled: true }],
    });
    const result = await applyOn(emulator, directory({ ...users(['bob']), ...users(['eve'], 'role: admin') }));
    expect(openOutcomes(result)).toEqual({});
    expect(activeAdmins(emulator.state)).toHaveLength(1);
  });

  test('whom somebody else removed meanwhile does not count', async () => {
    const emulator = await startOrganization(
      { members: [...people(['bob', 'carl'], 'admin'), ...people(['eve'])] },
      {
        ...meanwhile('bob', (member) => {
          member.role = 'edit';
        }),
        faults: [{ method: 'PATCH', path: `/orgs/*/members/${idOf('eve')}`, fault: refused(400) }],
      },
    );
    const yaml = directory({ ...users(['bob', 'carl']), ...users(['eve'], 'role: admin') });
    expect(openOutcomes(await applyOn(emulator, yaml))).toMatchObject({
      'member-role bob@example.com': 'conflict: edit bob@example.com',
      'member-role carl@example.com': 'skipped: 2 admins',
    });
    expect(activeAdmins(emulator.state)).toHaveLength(2);
  });

  test('who is disabled can be removed, as they do not count', async () => {
    const emulator = await startOrganization({
      members: [{ email: 'bob@example.com', role: 'admin', disabled: true }],
    });
    expect(openOutcomes(await applyOn(emulator, directory({})))).toEqual({});
    expect(emulator.state.members.size).toBe(1);
  });

  test('who owns the token stays an administrator and in their teams, whatever the directory says', async () => {
    const emulator = await startOrganization({
      members: people(['bob'], 'admin'),
      teams: [{ id: 'docs', title: 'Docs', owners: ['ada@example.com'] }],
    });
    const yaml = directory(users(['bob'], 'role: admin'), { Docs: `members: ${emails('bob')}` }).replace(
      'ada@example.com: {role: admin}',
      'ada@example.com: {role: read}',
    );
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
    expect(emulator.state.members.get(idOf('ada'))?.role).toBe('admin');
    expect(emulator.state.teams.get('docs')?.members.get(idOf('ada'))).toBe('owner');
  });
});
