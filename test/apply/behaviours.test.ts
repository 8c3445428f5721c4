import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../../emulator/behaviour.ts';
import { IncompleteReadError } from '../../src/gitbook/http/errors.ts';
import { startTestEmulator, type TestEmulator } from '../support/emulator.ts';
import { type Snapshot, snapshot } from '../support/snapshot.ts';
import { everyChangeSeed, everyChangeYaml } from '../world/every-change.ts';
import { applyOn, impatientClock, openOutcomes, planOn, runOn, writesTo } from './harness.ts';

const INVITED = ['guest@example.com', 'new@example.com', 'sso@example.com'];

async function start(behaviour: Partial<Behaviour>): Promise<TestEmulator> {
  return startTestEmulator({ seed: everyChangeSeed, behaviour });
}

/** What the directory asks for, as GitBook has it after an apply that nothing disturbs. */
async function goal(): Promise<Snapshot> {
  const emulator = await start({});
  await applyOn(emulator, everyChangeYaml);
  return snapshot(emulator.state);
}

function mails(emulator: TestEmulator): number[] {
  return INVITED.map((email) => emulator.mailsTo(email));
}

/** Nothing is left to do, and a run does nothing. */
async function expectAtRest(emulator: TestEmulator): Promise<void> {
  const before = emulator.requests.length;
  expect((await applyOn(emulator, everyChangeYaml)).outcomes).toEqual([]);
  expect(writesTo(emulator, before)).toEqual([]);
}

describe('one run reaches the directory, and the next does nothing', () => {
  test.each<[string, Partial<Behaviour>]>([
    ['inviting again is ignored', { inviteAgain: 'ignored' }],
    ['inviting again mails again', { inviteAgain: 'mails-again' }],
    ['inviting again changes the role', { inviteAgain: 'changes-role' }],
    ['teams take e-mails of strangers', { teamAddByEmail: 'accepted' }],
    ['removing strangers from a team is refused', { teamRemoveUnknown: 'refused' }],
    ['titles are unique', { uniqueTitles: 'refused' }],
    ['the last cursor repeats nothing', { cursors: 'offset', maxPageSize: 4 }],
    ['pages are small', { maxPageSize: 1 }],
    ['there is no count', { countAbsent: true, maxPageSize: 3 }],
    ['a 205 has a body', { bodyOn205: true }],
  ])('when %s', async (_name, behaviour) => {
    const emulator = await start(behaviour);
    const result = await applyOn(emulator, everyChangeYaml);
    expect(openOutcomes(result)).toEqual({});
    expect(result).toMatchObject({ verified: true, unexpected: [] });
    expect(snapshot(emulator.state)).toEqual(await goal());
    expect(mails(emulator)).toEqual([1, 1, 0]);
    await expectAtRest(emulator);
  });

  test('when the rate limit is low: it waits', async () => {
    const clock = impatientClock();
    const emulator = await startTestEmulator({
      seed: everyChangeSeed,
      behaviour: { rateLimit: { limit: 7, windowMs: 10_000 } },
      clock,
    });
    const began = clock.now();
    expect(openOutcomes(await applyOn(emulator, everyChangeYaml, { clock }))).toEqual({});
    expect(snapshot(emulator.state)).toEqual(await goal());
    expect(clock.now() - began).toBeGreaterThan(40_000);
    expect(emulator.requests.filter(({ status }) => status === 429).length).toBeLessThan(5);
  });
});

describe('when invited people show only after accepting', () => {
  test.each<[Behaviour['inviteAgain'], Behaviour['teamAddByEmail'], number[]]>([
    ['ignored', 'refused', [1, 1, 0]],
    ['ignored', 'accepted', [1, 1, 0]],
    ['changes-role', 'refused', [1, 1, 0]],
    ['changes-role', 'accepted', [1, 1, 0]],
    // Nothing in GitBook's answers tells a later run who has been invited already.
    ['mails-again', 'refused', [2, 2, 1]],
    ['mails-again', 'accepted', [2, 2, 1]],
  ])(
    'inviting again %s, teams by e-mail %s: pending, and there once accepted',
    async (inviteAgain, teamAddByEmail, mailed) => {
      const emulator = await start({ invitedVisible: 'after-accepting', inviteAgain, teamAddByEmail });
      const pending = {
        'invite guest@example.com': 'pending: invited-not-listed',
        'invite new@example.com': 'pending: invited-not-listed',
        'invite sso@example.com': 'pending: invited-not-listed',
        'team-add Docs new@example.com': 'pending: waits-for-invitation',
        'team-add Fresh guest@example.com': 'pending: waits-for-invitation',
        'team-add Writers sso@example.com': 'pending: waits-for-invitation',
      };
      for (const expected of [pending, pending]) {
        const result = await applyOn(emulator, everyChangeYaml);
        expect(openOutcomes(result)).toEqual(expected);
        expect(result).toMatchObject({ verified: true, unexpected: [] });
      }
      expect(mails(emulator)).toEqual(mailed);

      for (const email of INVITED) emulator.accept(email);
      expect(openOutcomes(await applyOn(emulator, everyChangeYaml))).toEqual({});
      expect(snapshot(emulator.state)).toEqual(await goal());
      expect(mails(emulator)).toEqual(mailed);
      await expectAtRest(emulator);
    },
  );
});

describe('an apply reports what GitBook does not do', () => {
  test('when removals are only requested: pending, every time', async () => {
    const emulator = await start({ removal: 'requested' });
    const pending = {
      'remove-member frank@example.com': 'pending: removal-requested',
      'remove-member gina@example.com': 'pending: removal-requested',
      'remove-member hank@example.com': 'pending: removal-requested',
    };
    for (const expected of [pending, pending]) {
      const result = await applyOn(emulator, everyChangeYaml);
      expect(openOutcomes(result)).toEqual(expected);
      expect(result).toMatchObject({ verified: true, unexpected: [] });
    }
    emulator.behave({ removal: 'immediate' });
    await applyOn(emulator, everyChangeYaml);
    expect(snapshot(emulator.state)).toEqual(await goal());
  });

  test('when one removal is only requested: pending, and the others are done', async () => {
    const emulator = await start({ removalRequestedFor: ['user-gina-example-com'] });
    expect(openOutcomes(await applyOn(emulator, everyChangeYaml))).toEqual({
      'remove-member gina@example.com': 'pending: removal-requested',
    });
    expect(Object.keys(snapshot(emulator.state).members)).not.toContain('frank@example.com');
  });

  test('when SSO fails for somebody: a failure with the reason, the rest is as it should be', async () => {
    const emulator = await start({ failedSsoEmails: ['sso@example.com'] });
    const wanted = await goal();
    const result = await applyOn(emulator, everyChangeYaml);
    expect(openOutcomes(result)).toEqual({
      'invite sso@example.com': expect.stringMatching(/^failed: .*not as an SSO user/),
    });
    expect(result.unexpected).toEqual([]);
    const withoutSso = { ...wanted.members, 'sso@example.com': { role: 'comment', sso: false } };
    expect(snapshot(emulator.state)).toEqual({ ...wanted, members: withoutSso });
    expect(openOutcomes(await applyOn(emulator, everyChangeYaml))).toEqual({
      'member-sso sso@example.com': expect.stringMatching(/^failed: .*another organization/),
    });
  });

  test('when there are not enough seats: who does not fit fails, and fits once there is room', async () => {
    const emulator = await start({ seatLimit: 'refused' });
    emulator.state.organization.maxUsers = 14;
    const first = Object.values(openOutcomes(await applyOn(emulator, everyChangeYaml)));
    expect(first.filter((words) => /^failed: .*14 seats/.test(words))).toHaveLength(2);
    expect(first.filter((words) => /^skipped: needs invite/.test(words))).toHaveLength(2);
    expect(openOutcomes(await applyOn(emulator, everyChangeYaml))).toEqual({});
    expect(snapshot(emulator.state)).toEqual(await goal());
  });

  test('when creators own their teams: a notice, since own accounts are left in their teams', async () => {
    const emulator = await start({ creatorOwnsTeam: true });
    const result = await applyOn(emulator, everyChangeYaml);
    expect(openOutcomes(result)).toEqual({});
    expect(result).toMatchObject({ verified: true, unexpected: [] });
    const { plan } = await planOn(emulator, everyChangeYaml);
    expect(plan.changes).toEqual([]);
    expect(plan.notices).toContainEqual(
      expect.objectContaining({
        kind: 'protected',
        why: 'own-account',
        withheld: { change: 'team-remove', team: 'Fresh' },
      }),
    );
    await expectAtRest(emulator);
  });

  test.each(['at-end', 'midway'] as const)(
    'when cursors repeat (%s): the read fails, and nothing is written',
    async (repeatCursor) => {
      const emulator = await start({ repeatCursor, maxPageSize: 2 });
      await expect(runOn(emulator, everyChangeYaml)).rejects.toThrow(IncompleteReadError);
      expect(emulator.writes()).toEqual([]);
    },
  );
});
