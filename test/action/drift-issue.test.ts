import { describe, expect, test } from 'vitest';
import type { MemberSeed, OrganizationSeed } from '../../emulator/seed.ts';
import { updateDriftIssue } from '../../src/action/drift-issue.ts';
import { readTraces } from '../../src/action/modes/drift.ts';
import type { Plan } from '../../src/core/model/plan.ts';
import { directoryKey } from '../../src/core/review/comment-state.ts';
import { draftDriftRecord } from '../../src/core/review/drift-record.ts';
import { deriveKey, type SigningKey } from '../../src/core/review/signing-key.ts';
import { createReader } from '../../src/gitbook/reader.ts';
import { BARE_CONTEXT, type PlanContext } from '../../src/render/plan/context.ts';
import { parseOptions } from '../../src/run/options/options.ts';
import { type Planned, planDirectory } from '../../src/run/sequence.ts';
import { connectTo } from '../gitbook/harness.ts';
import { connected, type Fixture, rejection } from '../github/fixture.ts';
import { startTestEmulator, type TestEmulator } from '../support/emulator.ts';
import { refuse } from '../support/github-routes.ts';
import type { FakeGitHubOptions } from '../support/github-server.ts';

const DIRECTORY = `version: 1
organization: acme
users:
  ada@example.com: {role: admin}
  grace@example.com: {role: read}
  alan@example.com: {role: read}
teams:
  Docs: {members: [grace@example.com]}
`;

const member = (name: string, role: NonNullable<MemberSeed['role']>): MemberSeed => ({
  id: name.toLowerCase(),
  email: `${name.toLowerCase()}@example.com`,
  displayName: name,
  role,
});

/** The organization as the directory wants it, with the audit log of an Enterprise plan. */
const SEED: OrganizationSeed = {
  organization: { id: 'acme', title: 'Acme @all', auditLogs: true },
  self: 'ada@example.com',
  members: [member('Ada', 'admin'), member('Grace', 'read'), member('Alan', 'read')],
  teams: [{ id: 'docs', title: 'Docs', members: ['grace@example.com'] }],
  auditEvents: [
    {
      occurredAt: '2026-11-20T14:03:07.000Z',
      action: 'organization.member.update',
      actor: 'alan@example.com',
      target: 'grace@example.com',
    },
  ],
};

const CONTEXT: PlanContext = {
  ...BARE_CONTEXT,
  mode: 'drift',
  target: 'summary',
  runUrl: 'https://github.com/acme/directory/actions/runs/42/attempts/1',
};

const keyOf = (gitbookToken: string): SigningKey => {
  const key = deriveKey({ signingKey: undefined, gitbookToken }, 'review-record');
  if (key === undefined) throw new Error('There is no key.');
  return key;
};
const KEY = keyOf('a token');

const SUBJECT = {
  repository: 'acme/directory',
  pullRequest: undefined,
  directory: directoryKey('gitbook'),
  head: undefined,
  base: undefined,
};

async function planOf(emulator: TestEmulator, asOf: string, unlisted?: string): Promise<Planned> {
  const { connection } = await connectTo(emulator.url, { token: emulator.token });
  const parsed = parseOptions((name) => (name === 'unlisted-members' ? unlisted : undefined));
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const planned = await planDirectory(
    { organizationId: undefined, configPath: 'gitbook', settings: parsed.options.settings, asOf },
    {
      readFiles: async () => ({
        files: [{ file: 'gitbook/a.yaml', bytes: Buffer.from(DIRECTORY) }],
        diagnostics: [],
      }),
      openReader: (id) => createReader(connection, id),
      progress: connection.progress,
    },
  );
  if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.diagnostics));
  return planned;
}

type ContextOf = (plan: Plan) => Partial<PlanContext>;

interface World extends Fixture {
  readonly emulator: TestEmulator;
  readonly logged: string[];
  /** One check on a day, as the Action does it. */
  check(
    asOf: string,
    context?: ContextOf | Partial<PlanContext>,
    key?: SigningKey,
  ): ReturnType<typeof updateDriftIssue>;
}

async function world(
  seed: OrganizationSeed = SEED,
  options: FakeGitHubOptions = {},
  unlisted?: string,
): Promise<World> {
  const emulator = await startTestEmulator({ seed });
  const fixture = await connected(options);
  const logged: string[] = [];
  return {
    ...fixture,
    emulator,
    logged,
    check: async (asOf, context = {}, key = KEY) => {
      const planned = await planOf(emulator, asOf, unlisted);
      const traceOf = await readTraces(planned, Date.parse(`${asOf}T05:37:00Z`), (text) => logged.push(text));
      const record = { draft: draftDriftRecord(planned.plan, SUBJECT), key };
      const more = typeof context === 'function' ? context(planned.plan) : context;
      return updateDriftIssue(fixture.api, planned.plan, { ...CONTEXT, traceOf, ...more }, record, (text) =>
        text.replaceAll('secret', '***'),
      );
    },
  };
}

/** As somebody in GitBook's own pages would, past this tool. */
function byHand(emulator: TestEmulator, userId: string, role: 'admin' | 'read' | 'edit'): void {
  const found = emulator.state.members.get(userId);
  if (found === undefined) throw new Error(`There is no ${userId}.`);
  emulator.state.members.set(userId, { ...found, role });
}

/** Whatever the audit log is asked from now on is answered with this status. */
function strike(emulator: TestEmulator, status: number): void {
  const body = { error: { code: status, message: 'no' } };
  const fault = { kind: 'status', status, body } as const;
  emulator.faults.add({ path: '/orgs/*/audit-events', times: 'forever', fault });
}

describe('the issue about drift', () => {
  test('is opened, followed and closed over the days', async () => {
    const { emulator, github, check } = await world();
    const { issues } = github.repository;

    expect(await check('2026-11-20')).toEqual({ url: undefined, action: 'none' });

    byHand(emulator, 'grace', 'edit');
    const opened = await check('2026-11-21');
    expect(opened.action).toBe('created');
    expect(opened.url).toContain('/issues/1');
    expect(issues[0]?.title).toBe('GitBook drift: Acme @all');
    const body = issues[0]?.body ?? '';
    expect(body).toContain('GitBook differs from the directory: **1 change** would put it back');
    expect(body).toContain(
      'Grace `grace@example.com` | was made `edit`, by Alan on 2026-11-20 (audit log). Undo: `edit` → `read`',
    );
    expect(body).toContain('**To put GitBook back:** run the workflow in mode `apply`.');
    expect(body).toContain('with mode `import`');
    expect(body).toContain('**Last checked:** 2026-11-21 (UTC)');

    expect((await check('2026-11-21')).action).toBe('unchanged');
    expect((await check('2026-11-22')).action).toBe('updated');
    expect(issues[0]?.body).toContain('**Last checked:** 2026-11-22 (UTC)');
    expect(github.repository.comments).toEqual([]);

    byHand(emulator, 'grace', 'read');
    expect((await check('2026-11-23')).action).toBe('closed');
    expect(issues.map(({ state }) => state)).toEqual(['closed']);
    expect(github.repository.commentsOf(1).map((comment) => comment.body)).toEqual([
      '✅ GitBook matches the directory again, as of 2026-11-23 (UTC), in [this run](https://github.com/acme/directory/actions/runs/42/attempts/1). New drift opens a new issue.',
    ]);
    expect(emulator.writes()).toEqual([]);
  });

  test('gets a comment when drift gives more access than the directory, and none when it gives less', async () => {
    const { emulator, github, check } = await world();
    emulator.state.teams.get('docs')?.members.delete('grace');
    await check('2026-11-20');
    byHand(emulator, 'alan', 'admin');
    expect((await check('2026-11-21')).action).toBe('updated');
    expect(github.repository.comments.map(({ body }) => body)).toEqual([
      'On 2026-11-21 (UTC) there is 1 new difference: **1** to demote, in [this run](https://github.com/acme/directory/actions/runs/42/attempts/1). It is listed in the description above.',
    ]);
    await check('2026-11-22');
    expect(github.repository.comments).toHaveLength(1);
  });

  test('gets no comment where nothing proves what it showed before', async () => {
    const { emulator, github, check } = await world();
    emulator.state.teams.get('docs')?.members.delete('grace');
    await check('2026-11-20', {}, keyOf('another token'));
    byHand(emulator, 'alan', 'admin');
    await check('2026-11-21');
    expect(github.repository.comments).toEqual([]);
    byHand(emulator, 'grace', 'admin');
    await check('2026-11-22');
    expect(github.repository.comments).toHaveLength(1);
  });

  test('masks addresses where it is asked to, and never shows a secret', async () => {
    const seed = { ...SEED, organization: { ...SEED.organization, title: 'secret grace@example.com' } };
    const { emulator, github, check } = await world(seed);
    byHand(emulator, 'grace', 'edit');
    await check('2026-11-21', { maskEmails: true });
    const [issue] = github.repository.issues;
    expect(issue?.title).toBe('GitBook drift: *** g…@example.com');
    expect(issue?.body).toContain('g…@example.com');
    expect(`${issue?.title}${issue?.body}`).not.toMatch(/grace@|secret/);
  });

  test('of thousands fits an issue', async () => {
    const strangers = Array.from({ length: 3000 }, (_, index) => member(`Stranger${index}`, 'edit'));
    const { github, check } = await world({ ...SEED, members: [...(SEED.members ?? []), ...strangers] });
    expect((await check('2026-11-21')).action).toBe('created');
    const body = github.repository.issues[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain('**3,000** to remove');
    expect(body).toContain('**Last checked:**');
    expect((await check('2026-11-21')).action).toBe('unchanged');
  });
});

describe('the issue about unlisted members who are reported', () => {
  const MALLORY = member('Mallory', 'read');
  const STRANGER = { ...SEED, members: [...(SEED.members ?? []), MALLORY] };

  test('is opened, follows them and is closed when they are gone', async () => {
    const { emulator, github, check } = await world(STRANGER, {}, 'report');
    const { issues, comments } = github.repository;
    expect((await check('2026-11-20')).action).toBe('created');
    expect(issues[0]?.title).toBe('GitBook drift: Acme @all');
    expect(issues[0]?.body).toContain('GitBook has **1 member who is not in the directory**');
    expect((await check('2026-11-20')).action).toBe('unchanged');

    byHand(emulator, 'mallory', 'admin');
    expect((await check('2026-11-21')).action).toBe('updated');
    expect(issues[0]?.body).toContain('⚠️ **1 administrator** is not in the directory: Mallory `mallory@example.com`');
    expect(comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('there is 1 new difference: **1** administrator not in the directory, in'),
    ]);

    emulator.state.members.delete('mallory');
    expect((await check('2026-11-22')).action).toBe('closed');
  });

  test('stays open when the changes are gone, and is another one for other members', async () => {
    const { emulator, github, check } = await world(STRANGER, {}, 'report');
    byHand(emulator, 'grace', 'edit');
    await check('2026-11-20');
    byHand(emulator, 'grace', 'read');
    expect((await check('2026-11-21')).action).toBe('updated');
    emulator.state.members.delete('mallory');
    await check('2026-11-22');
    const eve = emulator.state.members.get('alan');
    if (eve) emulator.state.members.set('eve', { ...eve, id: 'eve', email: 'eve@example.com' });
    expect((await check('2026-11-23')).action).toBe('created');
    expect(github.repository.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('is not opened where they are ignored', async () => {
    const { check } = await world(STRANGER, {}, 'ignore');
    expect((await check('2026-11-20')).action).toBe('none');
  });
});

describe('the issue about merges that are not applied', () => {
  /** Alan was to be demoted by #12, which was refused. */
  const refused = ({ changes }: Plan): Partial<PlanContext> => {
    const own = changes.filter((change) => change.type === 'member-role' && change.userId === 'alan');
    return { unfinished: [{ pullRequest: 12, end: 'refused', changes: own }] };
  };

  test('has a title of its own until there is drift', async () => {
    const { emulator, github, check } = await world();
    const { issues, comments } = github.repository;
    byHand(emulator, 'alan', 'edit');
    await check('2026-11-20', refused);
    expect(issues[0]?.title).toBe('Not applied to GitBook: Acme @all');
    expect(issues[0]?.body).toContain('**1 change** of #12, which was refused, is not applied.');
    expect(issues[0]?.body).not.toContain('What happened');

    byHand(emulator, 'grace', 'edit');
    await check('2026-11-21', refused);
    expect(issues[0]?.title).toBe('GitBook drift: Acme @all');
    expect(issues[0]?.body).toContain('GitBook differs from the directory: **1 change** would put it back');
    expect(issues[0]?.body).toContain('**1 change** of #12, which was refused, is not applied.');
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('there is 1 new difference')]);
  });

  test('gets no comment about them', async () => {
    const { emulator, github, check } = await world();
    byHand(emulator, 'grace', 'edit');
    await check('2026-11-20');
    byHand(emulator, 'alan', 'edit');
    expect((await check('2026-11-21', refused)).action).toBe('updated');
    expect(github.repository.comments).toEqual([]);
  });
});

describe('the author of a drift', () => {
  test('is not looked up where the organization has no audit log or there is no drift', async () => {
    const without = { ...SEED, organization: { ...SEED.organization, auditLogs: false }, auditEvents: [] };
    const { emulator, check } = await world(without);
    byHand(emulator, 'grace', 'edit');
    await check('2026-11-21');
    const with_ = await world();
    await with_.check('2026-11-21');
    const asked = [...emulator.requests, ...with_.emulator.requests].filter(({ path }) => /audit/.test(path));
    expect(asked).toEqual([]);
  });

  test.each([403, 404])('is left out where GitBook answers %i', async (status) => {
    const { emulator, github, check, logged } = await world();
    strike(emulator, status);
    byHand(emulator, 'grace', 'edit');
    expect((await check('2026-11-21')).action).toBe('created');
    expect(github.repository.issues[0]?.body).not.toContain('audit log');
    expect(logged).toEqual([]);
  });

  test('is left out with a warning where GitBook fails', async () => {
    const { emulator, github, check, logged } = await world();
    strike(emulator, 500);
    byHand(emulator, 'grace', 'edit');
    expect((await check('2026-11-21')).action).toBe('created');
    expect(github.repository.issues[0]?.body).not.toContain('audit log');
    expect(logged.join()).toContain('The audit log could not be read');
  });
});

describe('what GitHub refuses', () => {
  test('names the missing permission', async () => {
    const { emulator, check } = await world(SEED, { permissions: { issues: 'none' } });
    byHand(emulator, 'grace', 'edit');
    const error = await rejection(check('2026-11-21'));
    expect(error).toMatchObject({ permission: 'issues: write' });
    expect(error).toHaveProperty('message', expect.stringMatching(/`issues: write`.*permissions:/));
  });

  test('says that issues are switched off', async () => {
    const { github, check } = await world();
    github.fail({ path: /\/issues/, answer: refuse(410, 'Issues are disabled for this repo') });
    const error = await rejection(check('2026-11-21'));
    expect(error).toHaveProperty('message', expect.stringContaining("switched off in the repository's settings"));
  });
});
