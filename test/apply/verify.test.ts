import { describe, expect, test } from 'vitest';
import { directory, emails, idOf, people, startOrganization, users } from '../world/organization.ts';
import { applyOn, callsTo, nameOf, openOutcomes } from './harness.ts';

const ORGANIZATION = {
  members: people(['a', 'b', 'c']),
  teams: [
    { id: 'docs', title: 'Docs', members: ['a@example.com', 'c@example.com'] },
    { id: 'other', title: 'Other', members: ['b@example.com'] },
  ],
};

describe('the verifying read', () => {
  test('finds what GitBook confirmed and did not do', async () => {
    const emulator = await startOrganization(ORGANIZATION, {
      faults: [
        { method: 'PATCH', fault: { kind: 'status', status: 200, body: {} } },
        { method: 'PUT', path: '/orgs/*/teams/docs/members', fault: { kind: 'status', status: 204 } },
      ],
    });
    const yaml = directory(
      { ...users(['a'], 'role: edit'), ...users(['b', 'c']) },
      { Docs: `members: ${emails('a', 'b', 'c')}`, Other: `members: ${emails('b')}` },
    );
    const result = await applyOn(emulator, yaml);
    expect(openOutcomes(result)).toEqual({});
    expect(result.unexpected.map(nameOf)).toEqual(['member-role a@example.com', 'team-add Docs b@example.com']);
    expect(result).toMatchObject({ verified: true, verifyError: undefined });
  });

  test('is reported when it fails, with what was applied', async () => {
    const emulator = await startOrganization(ORGANIZATION, {
      before: ({ method }) => {
        if (method !== 'PATCH') return;
        emulator.faults.add({ method: 'GET', times: 'forever', fault: { kind: 'gateway', status: 503 } });
      },
    });
    const result = await applyOn(emulator, directory({ ...users(['a'], 'role: edit'), ...users(['b', 'c']) }));
    expect(result.outcomes.map(({ status }) => status)).toEqual(['applied']);
    expect(result).toMatchObject({
      verified: false,
      unexpected: [],
      verifyError: expect.stringMatching(/GET \/orgs\/acme\/members.*503/),
    });
  });

  test('is reported when nothing can be planned after it', async () => {
    const emulator = await startOrganization(ORGANIZATION, {
      onExchange: ({ request }) => {
        const [fresh] = [...emulator.state.teams.values()].filter(({ title }) => title === 'Fresh');
        if (request.method === 'PUT' && fresh) emulator.state.teams.set('twin', { ...fresh, id: 'twin' });
      },
    });
    const settings = { unlistedTeams: 'ignore' } as const;
    const result = await applyOn(emulator, directory(users(['a', 'b', 'c']), { Fresh: '' }), { settings });
    expect(result.outcomes.map(({ status }) => status)).toEqual(['applied']);
    expect(result).toMatchObject({
      verified: false,
      unexpected: [],
      verifyError: expect.stringMatching(/2 teams with the title "Fresh": team-1, twin/),
    });
  });

  test('reads nothing that the apply cannot have changed', async () => {
    const emulator = await startOrganization(ORGANIZATION);
    const yaml = directory(users(['a', 'b', 'c']), {
      Docs: `members: ${emails('a')}`,
      Other: `members: ${emails('b')}`,
    });
    await applyOn(emulator, yaml);
    const write = callsTo(emulator).lastIndexOf('PUT teams/docs/members');
    expect(callsTo(emulator, write + 1)).toEqual(['GET teams/docs/members']);
  });

  test('sees that a removed member has left their teams', async () => {
    const emulator = await startOrganization(ORGANIZATION);
    const yaml = directory(users(['a', 'b']), {
      Docs: `members: ${emails('a')}`,
      Other: `members: ${emails('b')}`,
    });
    expect(await applyOn(emulator, yaml)).toMatchObject({ verified: true, unexpected: [] });
    expect(emulator.state.teams.get('docs')?.members.size).toBe(1);
  });

  test('counts a member whose e-mail was changed meanwhile as the same person', async () => {
    const emulator = await startOrganization(ORGANIZATION, {
      before: ({ path }, { members }) => {
        const c = members.get(idOf('c'));
        if (path.endsWith('/ping') && c) c.email = 'cecily@example.com';
      },
    });
    const yaml = directory(users(['a']), { Docs: `members: ${emails('a')}`, Other: 'members: []' });
    const result = await applyOn(emulator, yaml);
    expect(openOutcomes(result)).toEqual({
      'remove-member c@example.com': 'conflict: read cecily@example.com',
    });
    expect(result.unexpected).toEqual([]);
  });

  test('reports what somebody else changed meanwhile', async () => {
    const emulator = await startOrganization(ORGANIZATION, {
      before: ({ method }, { members }) => {
        const b = members.get(idOf('b'));
        if (method === 'PATCH' && b) b.role = 'create';
      },
    });
    const yaml = directory({ ...users(['a'], 'role: edit'), ...users(['b', 'c']) });
    const result = await applyOn(emulator, yaml);
    expect(result.unexpected.map(nameOf)).toEqual(['member-role b@example.com']);
  });
});
