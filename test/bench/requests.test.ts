import { describe, expect, onTestFinished, test } from 'vitest';
import { callsOfPlan, makeOrganization, NO_DIFFERENCES } from '../../bench/organization.ts';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import { openConnection } from '../../src/gitbook/http/connection.ts';
import { createReader } from '../../src/gitbook/reader.ts';
import { silentProgress } from '../../src/run/progress.ts';
import { planDirectory } from '../../src/run/sequence.ts';
import { callsTo, impatientClock, planOn, runOn, writesTo } from '../apply/harness.ts';

type Organization = ReturnType<typeof makeOrganization>;

async function start(seed: Organization['seed']): Promise<Emulator> {
  const emulator = await startEmulator({ seed });
  onTestFinished(() => emulator.close());
  return emulator;
}

/** All files of a directory as one. */
function textOf({ files }: Organization): string {
  const [first = '', ...others] = files.values();
  return [first, ...others.map((text) => text.replace('version: 1\n', ''))].join('');
}

function count(calls: readonly string[], pattern: RegExp): number {
  return calls.filter((call) => pattern.test(call)).length;
}

describe('calls of a plan', () => {
  test.each([
    ['no team', { members: 1, teams: 0, memberships: 0 }, 1 + 1 + 1 + 0],
    ['a full page of members', { members: 1000, teams: 1, memberships: 1 }, 1 + 1 + 1 + 1 + 1],
    ['one member more', { members: 1001, teams: 1, memberships: 1 }, 1 + 1 + 2 + 1 + 1],
    ['empty teams cost nothing', { members: 3, teams: 5, memberships: 0 }, 1 + 1 + 1 + 1],
    ['a team of more than a page', { members: 1100, teams: 2, memberships: 2020 }, 1 + 1 + 2 + 1 + 4],
    ['many teams', { members: 1200, teams: 1001, memberships: 1001 }, 1 + 1 + 2 + 2 + 1001],
  ] as const)('%s', async (_, size, expected) => {
    const organization = makeOrganization(size, NO_DIFFERENCES);
    const emulator = await start(organization.seed);
    const { plan } = await planOn(emulator, textOf(organization));
    expect(plan.changes).toEqual([]);
    expect(emulator.requests.length).toBe(expected);
    expect(callsOfPlan(organization)).toBe(expected);
  });

  test('teams that the directory does not manage are not read', async () => {
    const organization = makeOrganization({ members: 5, teams: 4, memberships: 8 }, NO_DIFFERENCES);
    const emulator = await start(organization.seed);
    const text = `${organization.files.get('users.yaml')}\nteams:\n  Team 000000: {}\n  Team 000001:\n    members: []\n`;
    await planOn(emulator, text);
    expect(count(callsTo(emulator), /^GET teams\/[^/]+\/members$/)).toBe(1);
  });

  test('without a section teams, the teams are not even listed', async () => {
    const organization = makeOrganization({ members: 5, teams: 4, memberships: 8 }, NO_DIFFERENCES);
    const emulator = await start(organization.seed);
    await planOn(emulator, organization.files.get('users.yaml') ?? '');
    expect(callsTo(emulator).sort()).toEqual(['GET', 'GET members', 'GET user']);
  });
});

describe('calls of an apply', () => {
  test('one a batch of invitations, one a changed team, one or two a member, and the verifying read', async () => {
    const differences = { newcomers: 250, leavers: 3, roleChanges: 5, changedTeams: 2 };
    const organization = makeOrganization({ members: 2100, teams: 7, memberships: 7700 }, differences);
    const emulator = await start(organization.seed);
    const run = await runOn(emulator, textOf(organization));
    expect(run.status === 'applied' && run.result.verified).toBe(true);

    const calls = callsTo(emulator);
    const invited = Array.from({ length: 250 }, (_, index) => (1850 + index) % 3 === 0);
    const batches =
      Math.ceil(invited.filter((sso) => sso).length / 100) + Math.ceil(invited.filter((sso) => !sso).length / 100);
    const [promotions, demotions] = [3, 2];
    expect(writesTo(emulator).length).toBe(
      1 + batches + promotions + demotions + differences.changedTeams + differences.leavers,
    );
    expect(count(calls, /^POST invites$/)).toBe(batches);
    expect(count(calls, /^PUT teams\/[^/]+\/members$/)).toBe(differences.changedTeams);
    expect(count(calls, /^GET members\/[^/]+$/)).toBe(demotions + differences.leavers);
    const verifying = Math.ceil(2100 / 1000) + differences.changedTeams * Math.ceil(1100 / 1000);
    const rereads = demotions + differences.leavers;
    expect(calls.length).toBe(callsOfPlan(organization) + writesTo(emulator).length + rereads + verifying);
  });

  test('nothing to do is a plan and nothing more', async () => {
    const organization = makeOrganization({ members: 30, teams: 3, memberships: 12 }, NO_DIFFERENCES);
    const emulator = await start(organization.seed);
    await runOn(emulator, textOf(organization));
    expect(writesTo(emulator)).toEqual([]);
    expect(emulator.requests.length).toBe(callsOfPlan(organization));
  });
});

describe('what is side by side', () => {
  async function planWith(emulator: Emulator, directory: string) {
    const connection = await openConnection({
      apiUrl: emulator.url,
      token: emulator.token,
      environment: {},
      concurrency: 4,
      userAgent: 'test/1.0',
      clock: impatientClock(),
      progress: silentProgress,
      timeouts: undefined,
    });
    onTestFinished(() => connection.close());
    const request = {
      organizationId: emulator.state.organization.id,
      configPath: 'gitbook',
      asOf: '2026-11-22',
      settings: {
        unlistedMembers: 'remove',
        unlistedTeams: 'report',
        protectedUsers: [],
        limits: {
          minAdmins: 1,
          maxMemberRemovals: { kind: 'percent', percent: 100 },
          maxMembershipRemovals: { kind: 'percent', percent: 100 },
          maxTeamDeletions: { kind: 'percent', percent: 100 },
          maxDemotions: { kind: 'percent', percent: 100 },
          maxNewAdmins: 1000,
          maxSeats: undefined,
        },
      },
    } as const;
    const reader = createReader(connection, request.organizationId);
    const openReader = (): typeof reader => reader;
    const readFiles = async () => ({
      files: [{ file: 'a.yaml', bytes: new TextEncoder().encode(directory) }],
      diagnostics: [],
    });
    const planned = await planDirectory(request, { readFiles, openReader, progress: silentProgress });
    return planned;
  }

  test('an invalid directory costs no call', async () => {
    const organization = makeOrganization({ members: 5, teams: 1, memberships: 1 }, NO_DIFFERENCES);
    const emulator = await start(organization.seed);
    expect(await planWith(emulator, 'version: 1\nusers: 3\n')).toMatchObject({ status: 'invalid' });
    expect(emulator.requests).toEqual([]);
  });

  test('a further page goes before calls that wait for a place', async () => {
    const organization = makeOrganization({ members: 5000, teams: 60, memberships: 60 }, NO_DIFFERENCES);
    const emulator = await start(organization.seed);
    await planWith(emulator, textOf(organization));
    const calls = callsTo(emulator);
    expect(count(calls, /^GET members$/)).toBe(5);
    expect(calls.lastIndexOf('GET members')).toBeLessThan(calls.length - 30);
  });
});
