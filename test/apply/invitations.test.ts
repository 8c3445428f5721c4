import { describe, expect, test } from 'vitest';
import type { Fault } from '../../emulator/faults.ts';
import type { RecordedRequest } from '../../emulator/server.ts';
import { directory, emails, idOf, people, startOrganization, users } from '../world/organization.ts';
import { applyOn, openOutcomes } from './harness.ts';

interface InviteBody {
  readonly emails: readonly { readonly email: string; readonly role: string | null }[];
  readonly sso?: boolean;
}

function invitations(requests: readonly RecordedRequest[]): InviteBody[] {
  return requests.filter(({ path }) => path.endsWith('/invites')).map(({ body }) => body as InviteBody);
}

const names = (count: number, prefix = 'p') => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

describe('an invitation call', () => {
  test('has at most a hundred people, of one SSO value, each with their own role', async () => {
    const emulator = await startOrganization();
    const yaml = directory({
      ...users(names(101, 'a')),
      ...users(names(2, 'b'), 'role: admin, sso: true'),
      x: 'role: guest',
    });
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
    const sent = invitations(emulator.requests);
    expect(sent.map(({ emails: people, sso }) => [people.length, sso])).toEqual([
      [2, true],
      [100, false],
      [2, false],
    ]);
    const roles = sent.flatMap((call) => call.emails.map(({ role }) => role));
    expect(roles.filter((role) => role === 'read')).toHaveLength(101);
    expect(roles.filter((role) => role === 'admin')).toHaveLength(2);
    expect(sent[2]?.emails).toContainEqual({ email: 'x@example.com', role: null });
    expect(emulator.state.members.get(idOf('x'))).toMatchObject({ role: null, sso: false });
    expect(emulator.state.members.get(idOf('b1'))).toMatchObject({ role: 'admin', sso: true });
  });

  test('that is refused is divided until only the refused person is left', async () => {
    const emulator = await startOrganization({}, { behaviour: { seatLimit: 'refused' } });
    emulator.state.organization.maxUsers = 1 + 37;
    const result = await applyOn(emulator, directory(users(names(60))));
    const open = Object.values(openOutcomes(result));
    expect(emulator.state.members.size).toBe(38);
    expect(open).toHaveLength(60 - 37);
    expect(open).toEqual(open.map(() => expect.stringMatching(/^failed: POST .*\/invites.*400.*38 seats/)));
    expect(result).toMatchObject({ verified: true, unexpected: [] });
    expect(invitations(emulator.requests).length).toBeLessThan(2 * 60);
  });

  test('with one bad address still invites everybody else', async () => {
    const refuse = 'p5@example.com';
    const spoiled = await startOrganization(
      {},
      {
        before: ({ path, body }) => {
          if (path.endsWith('/invites') && body.includes(refuse)) {
            spoiled.faults.add({
              path: '/orgs/*/invites',
              fault: { kind: 'status', status: 400, body: { error: { code: 400, message: 'Bad address' } } },
            });
          }
        },
      },
    );
    const result = await applyOn(spoiled, directory(users(names(8))));
    expect(openOutcomes(result)).toEqual({
      [`invite ${refuse}`]: expect.stringMatching(/^failed: .*Bad address/),
    });
    expect(spoiled.state.members.size).toBe(8);
    // 8 → 4+4 → 2+2 → 1+1: halves of what holds the address, and the other halves.
    expect(invitations(spoiled.requests)).toHaveLength(7);
  });

  test('of a hundred that GitBook refuses goes on in tens', async () => {
    const emulator = await startOrganization(
      {},
      {
        before: ({ path, body }) => {
          if (!path.endsWith('/invites') || body.split('"email"').length <= 11) return;
          const message = 'At most 10 at once';
          emulator.faults.add({
            path,
            fault: { kind: 'status', status: 400, body: { error: { code: 400, message } } },
          });
        },
      },
    );
    expect(openOutcomes(await applyOn(emulator, directory(users(names(100)))))).toEqual({});
    expect(invitations(emulator.requests).map(({ emails: people }) => people.length)).toEqual([
      100,
      ...Array.from({ length: 10 }, () => 10),
    ]);
  });

  test.each<[string, Fault]>([
    ['reset', { kind: 'reset', when: 'before' }],
    ['answered by a gateway', { kind: 'gateway', status: 502 }],
    ['cut off', { kind: 'truncated' }],
    ['given in a form that nobody knows', { kind: 'wrong-shape' }],
  ])(
    'of 25 whose answer is %s is sent once, then looked up, and left pending where nobody is there',
    async (_how, fault) => {
      const emulator = await startOrganization({}, { faults: [{ path: '/orgs/*/invites', times: 'forever', fault }] });
      const before = emulator.state.members.size;
      const result = await applyOn(emulator, directory(users(names(25)), { Docs: `members: ${emails('p1')}` }));
      expect(invitations(emulator.requests).map(({ emails: people }) => people.length)).toEqual([25]);
      const wasMade = emulator.state.members.size > before;
      const pending = Object.fromEntries(
        names(25).map((name) => [`invite ${name}@example.com`, 'pending: invitation-unanswered']),
      );
      const waits = { 'team-add Docs p1@example.com': 'pending: waits-for-invitation' };
      expect(openOutcomes(result)).toEqual(wasMade ? {} : { ...pending, ...waits });
      expect(result).toMatchObject({ verified: true, unexpected: [] });
    },
  );

  test.each<[string, Fault]>([
    ['reset', { kind: 'reset', when: 'after' }],
    ['answered by a gateway', { kind: 'gateway', status: 504, acts: true }],
  ])('of 25 whose answer is %s after GitBook acted is sent once, and done', async (_how, fault) => {
    const emulator = await startOrganization({}, { faults: [{ path: '/orgs/*/invites', fault }] });
    const yaml = directory(users(names(25)), { Docs: `members: ${emails('p1')}, owners: ${emails('p2')}` });
    const result = await applyOn(emulator, yaml);
    expect(invitations(emulator.requests)).toHaveLength(1);
    expect(openOutcomes(result)).toEqual({});
    expect(result.invitedUsers).toMatchObject({ 'p7@example.com': idOf('p7') });
    expect(emulator.state.teams.values().next().value?.members.get(idOf('p2'))).toBe('owner');
  });

  test('is repeated after a rate limit, which says that nothing was done', async () => {
    const fault = { kind: 'rate-limited', announce: 'retry-after' } as const;
    const emulator = await startOrganization({}, { faults: [{ path: '/orgs/*/invites', times: 2, fault }] });
    expect(openOutcomes(await applyOn(emulator, directory(users(names(3)))))).toEqual({});
    expect(invitations(emulator.requests)).toHaveLength(3);
  });

  test.each(['mails-again', 'changes-role', 'ignored'] as const)(
    'that was lost after GitBook acted mails nobody twice when inviting again is %s',
    async (inviteAgain) => {
      const emulator = await startOrganization(
        {},
        {
          behaviour: { inviteAgain },
          faults: [{ path: '/orgs/*/invites', fault: { kind: 'reset', when: 'after' } }],
        },
      );
      expect(openOutcomes(await applyOn(emulator, directory(users(names(3)))))).toEqual({});
      expect(names(3).map((name) => emulator.mailsTo(`${name}@example.com`))).toEqual([1, 1, 1]);
    },
  );
});

describe('SSO', () => {
  const behaviour = { failedSsoEmails: ['x@example.com'] };
  const yaml = directory(users(['x', 'y'], 'role: edit, sso: true'), {
    Docs: `members: ${emails('x', 'y')}`,
  });

  test('that GitBook could not set is a failure of that person, with a reason', async () => {
    const emulator = await startOrganization({}, { behaviour });
    const result = await applyOn(emulator, yaml);
    expect(openOutcomes(result)).toEqual({
      'invite x@example.com': expect.stringMatching(/^failed: .*not as an SSO user.*another organization/),
    });
    expect(result).toMatchObject({ verified: true, unexpected: [] });
  });

  test('that failed does not keep an invited person out of teams', async () => {
    const emulator = await startOrganization({}, { behaviour });
    await applyOn(emulator, yaml);
    const [team] = emulator.state.teams.values();
    expect([...(team?.members.keys() ?? [])]).toEqual([idOf('x'), idOf('y')]);
  });

  test('that fails for a member does not stop the others', async () => {
    const emulator = await startOrganization({ members: people(['x', 'y'], 'edit') }, { behaviour });
    const result = await applyOn(emulator, yaml);
    expect(openOutcomes(result)).toEqual({
      'member-sso x@example.com': expect.stringMatching(/^failed: POST .*\/sso.*400/),
    });
    expect(emulator.state.members.get(idOf('y'))?.sso).toBe(true);
  });
});

describe('a person whom the member list does not show yet', () => {
  const yaml = directory(users(['x', 'y']), {
    Docs: `members: ${emails('ada', 'x')}`,
    Board: `owners: ${emails('y')}`,
  });

  test('is pending with their teams, while the others are added', async () => {
    const emulator = await startOrganization({}, { behaviour: { invitedVisible: 'after-accepting' } });
    const result = await applyOn(emulator, yaml);
    expect(openOutcomes(result)).toEqual({
      'invite x@example.com': 'pending: invited-not-listed',
      'invite y@example.com': 'pending: invited-not-listed',
      'team-add Board y@example.com': 'pending: waits-for-invitation',
      'team-add Docs x@example.com': 'pending: waits-for-invitation',
    });
    expect(result).toMatchObject({ verified: true, unexpected: [] });
    expect([...emulator.state.teams.values()].map(({ members }) => [...members.keys()])).toEqual([[], [idOf('ada')]]);
  });

  test('joins their teams by another run after accepting', async () => {
    const emulator = await startOrganization({}, { behaviour: { invitedVisible: 'after-accepting' } });
    await applyOn(emulator, yaml);
    for (const name of ['x', 'y']) emulator.accept(`${name}@example.com`);
    expect(openOutcomes(await applyOn(emulator, yaml))).toEqual({});
    const teams = [...emulator.state.teams.values()].map(({ title, members }) => [title, Object.fromEntries(members)]);
    expect(Object.fromEntries(teams)).toEqual({
      Board: { [idOf('y')]: 'owner' },
      Docs: { [idOf('ada')]: 'member', [idOf('x')]: 'member' },
    });
  });

  test('is pending where the answer gave their ID, too', async () => {
    const emulator = await startOrganization({}, { behaviour: { invitedVisible: 'after-accepting' } });
    const result = await applyOn(emulator, directory(users(['x']), { Docs: `members: ${emails('ada', 'x')}` }));
    expect(openOutcomes(result)).toEqual({
      'invite x@example.com': 'pending: invited-not-listed',
      'team-add Docs x@example.com': 'pending: waits-for-invitation',
    });
    expect(result.invitedUsers).toEqual({ 'x@example.com': idOf('x') });
  });
});
