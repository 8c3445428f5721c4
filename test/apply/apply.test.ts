import { describe, expect, test } from 'vitest';
import { startTestEmulator } from '../support/emulator.ts';
import { snapshot } from '../support/snapshot.ts';
import { everyChangeSeed, everyChangeYaml } from '../world/every-change.ts';
import { directory, emails, idOf, people, startOrganization, users } from '../world/organization.ts';
import { applyOn, callsTo, openOutcomes, planOn, runOn, writesTo } from './harness.ts';

describe('a plan with every type of change', () => {
  test('makes its calls in the order of the stages', async () => {
    const emulator = await startTestEmulator({ seed: everyChangeSeed });
    const result = await applyOn(emulator, everyChangeYaml, { concurrency: 1 });
    expect(openOutcomes(result)).toEqual({});
    expect(writesTo(emulator)).toEqual([
      'POST ping',
      'POST invites',
      'POST invites',
      `PATCH members/${idOf('carol')}`,
      `PATCH members/${idOf('dave')}`,
      `POST members/${idOf('erin')}/sso`,
      'PATCH teams/authors',
      'PUT teams',
      'PUT teams',
      'PUT teams/team-1/members',
      'PUT teams/docs/members',
      'PUT teams/left/members',
      'PUT teams/right/members',
      'PUT teams/authors/members',
      'PUT teams/left/members',
      'PATCH members/nameless',
      `PATCH members/${idOf('bob')}`,
      `DELETE members/${idOf('frank')}`,
      `DELETE members/${idOf('gina')}`,
      `DELETE members/${idOf('hank')}`,
      'DELETE teams/old',
    ]);
  });

  test('makes GitBook equal to the directory and leaves nothing for a second run', async () => {
    const emulator = await startTestEmulator({ seed: everyChangeSeed });
    const result = await applyOn(emulator, everyChangeYaml);
    expect(result).toMatchObject({ verified: true, unexpected: [], verifyError: undefined });
    expect(snapshot(emulator.state)).toMatchObject({
      members: {
        'bob@example.com': { role: 'edit' },
        'carol@example.com': { role: 'admin' },
        'guest@example.com': { role: 'guest', sso: false },
        'new@example.com': { role: 'edit', sso: false },
        'sso@example.com': { role: 'comment', sso: true },
        'erin@example.com': { role: 'read', sso: true },
        nameless: { role: 'guest' },
      },
      teams: [
        {
          title: 'Docs',
          owners: ['erin@example.com', 'new@example.com'],
          members: ['bob@example.com', 'dave@example.com'],
        },
        { title: 'Fresh', owners: ['carol@example.com'], members: ['erin@example.com', 'guest@example.com'] },
        { title: 'Kept' },
        { title: 'Left', members: ['mia@example.com'] },
        { title: 'Right', members: ['mo@example.com', 'nameless'] },
        { title: 'Same', members: ['ada@example.com'] },
        { title: 'Writers', owners: ['sue@example.com'], members: ['sam@example.com', 'sso@example.com'] },
      ],
    });
    expect(Object.keys(snapshot(emulator.state).members)).toHaveLength(13);

    const before = emulator.requests.length;
    const again = await applyOn(emulator, everyChangeYaml);
    expect(again.outcomes).toEqual([]);
    expect(writesTo(emulator, before)).toEqual([]);
  });

  test('gives the IDs of the people it invited, by e-mail', async () => {
    const emulator = await startTestEmulator({ seed: everyChangeSeed });
    const { invitedUsers } = await applyOn(emulator, everyChangeYaml);
    expect(invitedUsers).toEqual({
      'guest@example.com': idOf('guest'),
      'new@example.com': idOf('new'),
      'sso@example.com': idOf('sso'),
    });
  });
});

describe('how many calls an apply makes, the reading for the plan left out', () => {
  const team = (members: string) => ({ Docs: `members: ${members}` });
  const docs = (...names: string[]) => [
    { id: 'docs', title: 'Docs', members: names.map((name) => `${name}@example.com`) },
  ];

  test.each<[string, Parameters<typeof startOrganization>[0], string, string[]]>([
    ['an invitation', {}, directory(users(['bob'])), ['POST invites', 'GET members']],
    [
      '250 invitations, 120 of them for SSO: four batches',
      {},
      directory({
        ...users(Array.from({ length: 130 }, (_, index) => `a${index}`)),
        ...users(
          Array.from({ length: 120 }, (_, index) => `b${index}`),
          'role: edit, sso: true',
        ),
      }),
      ['POST invites', 'POST invites', 'POST invites', 'POST invites', 'GET members'],
    ],
    [
      'a promotion',
      { members: people(['bob']) },
      directory(users(['bob'], 'role: edit')),
      [`PATCH members/${idOf('bob')}`, 'GET members'],
    ],
    [
      'SSO',
      { members: people(['bob']) },
      directory(users(['bob'], 'role: read, sso: true')),
      [`POST members/${idOf('bob')}/sso`, 'GET members'],
    ],
    [
      'a demotion',
      { members: people(['bob'], 'edit') },
      directory(users(['bob'])),
      [`GET members/${idOf('bob')}`, `PATCH members/${idOf('bob')}`, 'GET members'],
    ],
    [
      'a removal',
      { members: people(['bob']) },
      directory({}),
      [`GET members/${idOf('bob')}`, `DELETE members/${idOf('bob')}`, 'GET members'],
    ],
    [
      'a removal of somebody who is in a team',
      { members: people(['bob', 'eve']), teams: docs('bob', 'eve') },
      directory(users(['eve']), team(emails('eve'))),
      [`GET members/${idOf('bob')}`, `DELETE members/${idOf('bob')}`, 'GET members', 'GET teams/docs/members'],
    ],
    ['a new team', {}, directory({}, { Docs: '' }), ['PUT teams', 'GET teams']],
    [
      'a new team of two',
      { members: people(['bob']) },
      directory(users(['bob']), { Docs: `owners: ${emails('ada')}, members: ${emails('bob')}` }),
      ['PUT teams', 'PUT teams/team-1/members', 'GET teams', 'GET teams/team-1/members'],
    ],
    [
      'a renamed team',
      { teams: docs('ada') },
      directory({}, { Writers: `previously: [Docs], members: ${emails('ada')}` }),
      ['PATCH teams/docs', 'GET teams'],
    ],
    ['a deleted team', { teams: docs('ada') }, directory({}, {}), ['DELETE teams/docs', 'GET teams']],
    [
      'a team that ten people join, ten leave and one owns',
      {
        members: people(Array.from({ length: 20 }, (_, index) => `p${index}`)),
        teams: docs(...Array.from({ length: 11 }, (_, index) => `p${index}`)),
      },
      directory(users(Array.from({ length: 20 }, (_, index) => `p${index}`)), {
        Docs: `owners: ${emails('p10')}, members: ${emails(...Array.from({ length: 9 }, (_, index) => `p${index + 11}`))}`,
      }),
      ['PUT teams/docs/members', 'GET teams/docs/members'],
    ],
    [
      'three invited people who go into a team',
      { teams: docs('ada') },
      directory(users(['x', 'y', 'z']), team(emails('ada', 'x', 'y', 'z'))),
      ['POST invites', 'PUT teams/docs/members', 'GET members', 'GET teams/docs/members'],
    ],
  ])('%s', async (_name, seed, yaml, calls) => {
    const emulator = await startOrganization(seed);
    await planOn(emulator, yaml);
    const reads = emulator.requests.length;
    const result = await applyOn(emulator, yaml, { concurrency: 1 });
    expect(openOutcomes(result)).toEqual({});
    expect(result).toMatchObject({ verified: true, unexpected: [] });
    expect(callsTo(emulator, 2 * reads)).toEqual(['POST ping', ...calls]);
  });

  test('an empty plan: none', async () => {
    const emulator = await startOrganization({ members: people(['bob']) });
    const yaml = directory(users(['bob']));
    await planOn(emulator, yaml);
    const reads = emulator.requests.length;
    expect(await applyOn(emulator, yaml)).toMatchObject({ outcomes: [], verified: true });
    expect(emulator.requests).toHaveLength(2 * reads);
    expect(emulator.writes()).toEqual([]);
  });
});

describe('the first call', () => {
  const yaml = directory(users(['bob', 'eve']));

  test.each([401, 403])('answered %i ends the run before anything is written', async (status) => {
    const emulator = await startOrganization(
      {},
      {
        faults: [
          {
            path: '/orgs/*/ping',
            fault: { kind: 'status', status, body: { error: { code: status, message: 'Deactivated' } } },
          },
        ],
      },
    );
    const result = await applyOn(emulator, yaml);
    expect(writesTo(emulator)).toEqual(['POST ping']);
    expect(callsTo(emulator).at(-1)).toBe('POST ping');
    expect(Object.values(openOutcomes(result))).toEqual([
      expect.stringMatching(new RegExp(`^failed: POST /orgs/acme/ping .*${status}.*Deactivated`)),
      expect.stringMatching(/^failed: /),
    ]);
    expect(result.unexpected).toEqual([]);
  });

  test('that fails with another error does not end the run', async () => {
    const emulator = await startOrganization(
      {},
      { faults: [{ path: '/orgs/*/ping', times: 'forever', fault: { kind: 'gateway', status: 500 } }] },
    );
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
  });

  test('a plan that a guard refuses makes no writing call', async () => {
    const emulator = await startOrganization({ members: people(['bob', 'eve'], 'admin') });
    const run = await runOn(emulator, directory({}), { settings: { limits: { minAdmins: 2 } } });
    expect(run.status).toBe('refused');
    expect(emulator.writes()).toEqual([]);
  });
});

describe('a token that stops working in the middle', () => {
  test('ends the run, and the rest is reported as skipped', async () => {
    const emulator = await startOrganization(
      { members: people(['bob', 'eve'], 'edit'), teams: [{ id: 'docs', title: 'Docs' }] },
      {
        faults: [
          {
            method: 'PATCH',
            path: '/orgs/*/teams/docs',
            fault: { kind: 'status', status: 401, body: { error: { code: 401, message: 'Expired' } } },
          },
        ],
      },
    );
    const yaml = directory(users(['bob', 'x']), {
      Writers: `previously: [Docs], members: ${emails('bob')}`,
      Fresh: `members: ${emails('x')}`,
    });
    const result = await applyOn(emulator, yaml);
    const skipped = expect.stringMatching(/^skipped: .*401/);
    expect(openOutcomes(result)).toEqual({
      'rename-team Writers': expect.stringMatching(/^failed: .*401.*Expired/),
      'create-team Fresh': skipped,
      'team-add Fresh x@example.com': expect.stringMatching(/^skipped: needs create-team Fresh/),
      'team-add Writers bob@example.com': skipped,
      'member-role bob@example.com': skipped,
      'remove-member eve@example.com': skipped,
    });
    expect(writesTo(emulator)).toEqual(['POST ping', 'POST invites', 'PATCH teams/docs']);
    expect(result).toMatchObject({ verified: true, unexpected: [] });
  });
});
