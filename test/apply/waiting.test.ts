import { expect, test } from 'vitest';
import { EMPTY_LEDGER, type Memory } from '../../src/core/model/ledger.ts';
import { nextLedger } from '../../src/core/review/ledger.ts';
import { directory, emails, idOf, startOrganization, users } from '../world/organization.ts';
import { openOutcomes, planOn, runOn } from './harness.ts';

const YAML = directory(users(['bo', 'cy']), { Docs: `members: ${emails('ada', 'bo')}` });

/** Somebody's runs, one after the other, on a GitBook that lists people once they accept and mails whenever invited. */
async function startRuns() {
  const behaviour = { invitedVisible: 'after-accepting', inviteAgain: 'mails-again' } as const;
  const emulator = await startOrganization({}, { behaviour });
  let ledger = EMPTY_LEDGER;
  const memoryOn = (now: string, resendAfterDays = 7): Memory => ({ ledger, resendAfterDays, now });
  return {
    emulator,
    invitations: () => ledger.invitations,
    mails: () => ['bo', 'cy'].map((name) => emulator.mailsTo(`${name}@example.com`)),
    plan: async (yaml: string, now: string, resendAfterDays?: number) =>
      (await planOn(emulator, yaml, { memory: memoryOn(now, resendAfterDays) })).plan,
    apply: async (yaml: string, at: string, pullRequest: number) => {
      const run = await runOn(emulator, yaml, { memory: memoryOn(at) });
      if (run.status !== 'applied') throw new Error(run.status);
      const { result, planned } = run;
      const {
        directory: { users: written },
        live: { members },
      } = planned;
      ledger = nextLedger(ledger, { at, pullRequest, users: written, members, notices: planned.plan.notices, result });
      return result;
    },
  };
}

test('people who were invited wait: one mail, no drift, and another mail after seven days', async () => {
  const runs = await startRuns();
  const first = await runs.apply(YAML, '2026-11-02T08:00:00.000Z', 12);
  expect(Object.keys(openOutcomes(first))).toHaveLength(3);
  expect(runs.invitations()).toMatchObject([
    { email: 'bo@example.com', pullRequest: 12 },
    { email: 'cy@example.com', pullRequest: 12 },
  ]);

  for (const day of ['2026-11-02', '2026-11-05', '2026-11-08']) {
    const result = await runs.apply(YAML, `${day}T09:00:00.000Z`, 13);
    expect(result).toMatchObject({ outcomes: [], unexpected: [], verified: true });
  }
  expect(runs.mails()).toEqual([1, 1]);
  expect((await runs.plan(YAML, '2027-01-01', Number.POSITIVE_INFINITY)).changes).toEqual([]);

  const later = await runs.apply(YAML, '2026-11-09T08:00:00.000Z', 14);
  expect(openOutcomes(later)).toMatchObject({ 'invite bo@example.com': 'pending: invited-not-listed' });
  expect(later.unexpected).toEqual([]);
  expect(runs.mails()).toEqual([2, 2]);
  expect(runs.invitations()).toMatchObject([
    { since: '2026-11-02T08:00:00.000Z', sent: '2026-11-09T08:00:00.000Z', pullRequest: 12 },
    { since: '2026-11-02T08:00:00.000Z' },
  ]);
});

test('others are changed, and verified, while somebody waits', async () => {
  const runs = await startRuns();
  await runs.apply(YAML, '2026-11-02T08:00:00.000Z', 12);
  const more = directory(users(['bo', 'cy', 'dee']), { Docs: `members: ${emails('bo', 'dee')}` });
  const result = await runs.apply(more, '2026-11-03T08:00:00.000Z', 13);
  expect(openOutcomes(result)).toEqual({
    'invite dee@example.com': 'pending: invited-not-listed',
    'team-add Docs dee@example.com': 'pending: waits-for-invitation',
  });
  expect(result).toMatchObject({ unexpected: [], verified: true });
  expect(runs.invitations().map(({ email }) => email)).toContain('dee@example.com');
});

test('whoever accepts gets the rest and is forgotten, also under another address', async () => {
  const runs = await startRuns();
  await runs.apply(directory(users(['bo'])), '2026-11-02T08:00:00.000Z', 12);
  await runs.apply(YAML, '2026-11-03T08:00:00.000Z', 13);
  runs.emulator.accept('bo@example.com');
  const bo = runs.emulator.state.members.get(idOf('bo'));
  if (bo) bo.email = 'bo@other.example';
  const result = await runs.apply(YAML, '2026-11-04T08:00:00.000Z', 14);
  expect(openOutcomes(result)).toEqual({});
  expect(result.unexpected).toEqual([]);
  expect([...(runs.emulator.state.teams.values().next().value?.members.keys() ?? [])]).toContain(idOf('bo'));

  if (bo) bo.email = 'bo@example.com';
  await runs.apply(YAML, '2026-11-05T08:00:00.000Z', 15);
  expect(runs.invitations().map(({ email }) => email)).toEqual(['cy@example.com']);
});

test('somebody whom GitBook lists under another address at once is neither removed nor invited again', async () => {
  const emulator = await startOrganization(
    {},
    {
      onExchange: ({ request }) => {
        const bo = emulator.state.members.get(idOf('bo'));
        if (request.path.endsWith('/invites') && bo) bo.email = 'bo@other.example';
      },
    },
  );
  const run = await runOn(emulator, directory(users(['bo'])));
  if (run.status !== 'applied') throw new Error(run.status);
  expect(run.result).toMatchObject({ unexpected: [], invitedUsers: { 'bo@example.com': idOf('bo') } });
  const { result, planned } = run;
  const at = '2026-11-02T08:00:00.000Z';
  const {
    directory: { users: written },
    live: { members },
  } = planned;
  const ledger = nextLedger(EMPTY_LEDGER, {
    at,
    pullRequest: 12,
    users: written,
    members,
    notices: planned.plan.notices,
    result,
  });
  const memory = { ledger, resendAfterDays: 7, now: '2026-12-24' };
  expect((await planOn(emulator, directory(users(['bo'])), { memory })).plan.changes).toEqual([]);
});

test('whoever leaves the directory while the invitation is open is a notice until they are gone', async () => {
  const runs = await startRuns();
  await runs.apply(directory(users(['bo'], 'role: admin')), '2026-11-02T08:00:00.000Z', 12);
  const plan = await runs.plan(directory({}), '2026-11-20');
  expect(plan.changes).toEqual([]);
  expect(plan.notices).toMatchObject([{ kind: 'open-invitation', role: 'admin', pullRequest: 12 }]);
  runs.emulator.accept('bo@example.com');
  expect(await runs.plan(directory({}), '2026-11-20')).toMatchObject({
    changes: [{ type: 'remove-member', email: 'bo@example.com' }],
    notices: [],
  });
  await runs.apply(directory({}), '2026-11-20T08:00:00.000Z', 13);
  expect(runs.invitations()).toEqual([]);
});
