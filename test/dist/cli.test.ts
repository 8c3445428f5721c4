import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { snapshot } from '../support/snapshot.ts';
import { type CliWorld, TOKEN, test } from './cli-world.ts';
import { ACME, AFTER_CHANGED, AS_LIVE, CHANGED, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { expectPlan, type PlanJson } from './world.ts';

const INVALID = AS_LIVE.replace('role: edit', 'role: editor');
const PATH = 'gitbook/directory.yaml';

describe.concurrent('the exit code', () => {
  test.for([
    ['validate', AS_LIVE, ['validate'], 0],
    ['validate, invalid', INVALID, ['validate'], 3],
    ['plan', ONE_INVITED, ['plan'], 0],
    ['plan, nothing to do', AS_LIVE, ['plan', '--detailed-exitcode'], 0],
    ['plan, changes', ONE_INVITED, ['plan', '--detailed-exitcode'], 2],
    ['plan, a guard would refuse', ONE_REMOVED, ['plan', '--max-member-removals', '0'], 0],
    ['plan, invalid', INVALID, ['plan', '--detailed-exitcode'], 3],
    ['drift, none', AS_LIVE, ['drift'], 0],
    ['drift, some', ONE_INVITED, ['drift'], 2],
    ['drift, invalid', INVALID, ['drift'], 3],
    ['apply', ONE_INVITED, ['apply', '--yes'], 0],
    ['apply, nothing to do', AS_LIVE, ['apply'], 0],
    ['apply, invalid', INVALID, ['apply', '--yes'], 3],
    ['apply, nobody to ask', ONE_INVITED, ['apply'], 4],
    ['apply, refused by a guard', ONE_REMOVED, ['apply', '--yes', '--max-member-removals', '0'], 4],
    ['an organization that is not there', AS_LIVE, ['plan', '--organization-id', 'nowhere'], 1],
    ['an option that cannot be', AS_LIVE, ['plan', '--concurrency', '99'], 3],
    ['an address that cannot be', AS_LIVE, ['plan', '--gitbook-api-url', 'http://gitbook.example.com'], 3],
  ] as const)('of %s, with --json and without', async ([, files, args, exit], { open }) => {
    for (const more of [[], ['--json']]) {
      const world = await open({ seed: ACME });
      world.write({ [PATH]: files });
      const run = await world.run([...args, ...more]);
      expect(run.exitCode, run.stderr).toBe(exit);
      if (more.length === 0) expect(`${run.stdout}${run.stderr}`).not.toBe('');
      expect(world.gitbook.writes().length > 0).toBe(args[0] === 'apply' && exit === 0 && files !== AS_LIVE);
    }
  });

  test('of an apply of which a part failed', async ({ open }) => {
    const fault = { kind: 'status', status: 400, body: { error: { code: 400, message: 'No.' } } } as const;
    const world = await open({ seed: ACME, faults: [{ method: 'POST', path: '/orgs/acme/invites', fault }] });
    world.write({ [PATH]: ONE_INVITED });
    const run = await world.run(['apply', '--yes', '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      status: 'applied',
      outcomes: [{ type: 'invite', status: 'failed', message: expect.stringContaining('No.') }],
    });
  });

  test('of a missing token', async ({ open }) => {
    const world = await open({ seed: ACME });
    const run = await world.run(['plan', '--json'], { env: { GITBOOK_TOKEN: '' } });
    expect(run.exitCode).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({
      error: { reason: 'invalid-input', message: expect.stringContaining('GITBOOK_TOKEN') },
    });
    expect(run.stderr).toContain('GITBOOK_TOKEN');
  });
});

describe.concurrent('--json', () => {
  test('prints the plan as its schema says', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: CHANGED });
    const plan = JSON.parse((await world.run(['plan', '--json'])).stdout) as PlanJson;
    expectPlan(plan);
    expect(plan.changes).toHaveLength(13);
  });

  test('prints every problem of a directory', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: INVALID, 'gitbook/more.yaml': 'version: 2\n' });
    const run = await world.run(['validate', '--json']);
    expect(JSON.parse(run.stdout)).toMatchObject({
      valid: false,
      diagnostics: [
        { file: PATH, line: 4, code: 'wrong-value', severity: 'error', help: expect.any(String) },
        { file: 'gitbook/more.yaml', line: 1, code: 'unsupported-version' },
      ],
    });
  });

  test('prints what an apply did', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: CHANGED });
    const run = await world.run(['apply', '--yes', '--json']);
    const told = JSON.parse(run.stdout) as { plan: PlanJson; outcomes: { status: string }[] };
    expectPlan(told.plan);
    expect(told).toMatchObject({
      verified: true,
      unexpected: [],
      invitedUsers: { 'dennis@example.com': 'user-dennis-example-com' },
    });
    expect(told.outcomes.map(({ status }) => status)).toEqual(told.plan.changes.map(() => 'applied'));
    expect(snapshot(world.gitbook.state)).toEqual(AFTER_CHANGED);
  });

  test.for([
    ['an unknown option', ['plan', '--no-such-option', '--json']],
    ['an unknown command', ['plann', '--json']],
    ['an option that cannot be', ['plan', '--min-admins', 'x', '--json']],
    ['an option without its value', ['plan', '--json', '--organization-id']],
    ['a GitBook that is not there', ['plan', '--gitbook-api-url', 'http://127.0.0.1:9', '--json']],
  ] as const)('gives %s as well', async ([, args], { open }) => {
    const world = await open();
    const run = await world.run(args);
    expect(JSON.parse(run.stdout)).toEqual({
      error: { reason: expect.stringMatching(/^(invalid-input|gitbook-api)$/), message: expect.any(String) },
    });
    expect(run.stderr).not.toBe('');
  });
});

describe.concurrent('options', () => {
  test.for([
    [['plan', '--max-member-removal', '3'], '--max-member-removals'],
    [['aply'], 'apply'],
    [['plan', '--unlisted-members', 'reprot'], 'report'],
    [['plan', '--unlisted-teams', 'x'], 'remove, report, ignore'],
    [['plan', 'too', 'many'], 'many'],
    [['plan', '--confirm', 'abc'], '16 characters'],
    [['emulator', '--port', '99999'], '65535'],
    [['emulator', '--seed', 'missing.json'], 'missing.json'],
    [['validate', '--max-seats', '3'], '--max-seats'],
    [['plan', '--gitbook-token', 'x'], '--gitbook-token'],
    [['plan', '--token', 'x'], '--token'],
    [[], 'validate'],
  ] as const)('%o ends with 3, and says what is allowed', async ([args, said], { open }) => {
    const world = await open();
    const run = await world.run(args);
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(said);
    expect(world.gitbook.requests).toEqual([]);
  });

  test.for(['validate', 'plan', 'apply', 'drift', 'demo', 'emulator'])('--help of %s', async (command, { open }) => {
    const world = await open();
    const run = await world.run([command, '--help']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain(`Usage: gitbook-directory-sync ${command}`);
    expect(run.stdout).not.toMatch(/--\S*token/);
  });

  test('--help names every command, and --version the release', async ({ open }) => {
    const world = await open();
    const help = await world.run(['--help']);
    for (const command of ['validate', 'plan', 'apply', 'drift', 'demo', 'emulator']) {
      expect(help.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
    const version = await world.run(['--version']);
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(version).toMatchObject({ exitCode: 0, stdout: `${JSON.parse(manifest).version}\n` });
  });

  test('win over environment variables', async ({ open }) => {
    const world = await open({ seed: ACME });
    const env = { GITBOOK_API_URL: 'http://127.0.0.1:9', GITBOOK_ORGANIZATION_ID: 'nowhere' };
    const given = ['--gitbook-api-url', world.gitbook.url, '--organization-id', 'acme'];
    expect(await world.run(['plan', '--detailed-exitcode', ...given], { env })).toMatchObject({
      exitCode: 0,
    });
  });

  test('for guards and scope are those of the Action', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: ONE_REMOVED });
    const planWith = async (...args: string[]): Promise<PlanJson> =>
      JSON.parse((await world.run(['plan', '--json', ...args])).stdout) as PlanJson;
    const reported = await planWith('--unlisted-members', 'report');
    expect(reported.changes.map(({ type }) => type)).toEqual(['team-remove']);
    expect((await planWith('--protected-users', 'LINUS@example.com')).changes).toEqual([]);
    const { fingerprint } = await planWith('--max-member-removals', '0');
    const confirmed = ['--max-member-removals', '0', '--confirm', fingerprint.slice(0, 16)];
    expect(await world.run(['apply', '--yes', ...confirmed])).toMatchObject({ exitCode: 0 });
  });

  test('mask addresses', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: CHANGED });
    const run = await world.run(['plan', '--mask-emails']);
    expect(run.stdout).toContain('l…@example.com');
    expect(run.stdout).not.toContain('linus@example.com');
  });
});

describe.concurrent('the place of the directory', () => {
  test('is the current folder, or below --working-directory, wherever that is', async ({ open }) => {
    const world = await open({ seed: ACME });
    const other = await open();
    const inside = await world.run(['validate', '--working-directory', 'gitbook', '--config-path', 'directory.yaml']);
    expect(inside.exitCode).toBe(0);
    const elsewhere = { cwd: other.folder };
    expect(await world.run(['validate', '--working-directory', world.folder], elsewhere)).toMatchObject({
      exitCode: 0,
    });
    expect(await world.run(['validate'], { cwd: join(world.folder, 'gitbook') })).toMatchObject({
      exitCode: 3,
    });
  });

  test('that does not exist is reported as a problem of the directory', async ({ open }) => {
    const world = await open();
    for (const folder of ['missing', join(world.folder, '..', 'missing-as-well')]) {
      const run = await world.run(['validate', '--json', '--working-directory', folder]);
      expect(run.exitCode).toBe(3);
      expect(JSON.parse(run.stdout)).toMatchObject({ diagnostics: [{ code: 'file-not-found' }] });
    }
  });

  test.for([
    [
      'a path',
      (_: CliWorld, other: CliWorld) => ['--config-path', join('..', other.folder.split('/').at(-1) ?? '', PATH)],
    ],
    ['a whole path', (_: CliWorld, other: CliWorld) => ['--config-path', join(other.folder, PATH)]],
    [
      'a link',
      (world: CliWorld, other: CliWorld) => {
        mkdirSync(join(world.folder, 'linked'));
        symlinkSync(join(other.folder, PATH), join(world.folder, 'linked', 'directory.yaml'));
        return ['--config-path', 'linked'];
      },
    ],
  ] as const)('is refused behind %s that leads out of it', async ([, args], { open }) => {
    const world = await open();
    const run = await world.run(['validate', '--json', ...args(world, await open())]);
    expect(run.exitCode).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({ diagnostics: [{ code: 'outside-workspace' }] });
  });
});

describe.concurrent('GitBook', () => {
  test.for([
    [401, /GITBOOK_TOKEN|gitbook-token/],
    [403, /administrator/],
    [404, /organization-id/],
  ] as const)('answering %s ends with 1: the call, its words, what to check', async ([status, check], { open }) => {
    const message = `Refused, ${TOKEN}.`;
    const fault = { kind: 'status', status, body: { error: { code: status, message } } } as const;
    const world = await open({ seed: ACME, faults: [{ path: '/orgs/acme', times: 'forever', fault }] });
    const run = await world.run(['plan', '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { reason: 'gitbook-api' } });
    expect(run.stderr).toMatch(new RegExp(`GET /orgs/acme answered ${status}: Refused, \\*\\*\\*`));
    expect(run.stderr).toMatch(check);
  });

  test('repeating a cursor ends with 1', async ({ open }) => {
    const world = await open({ seed: ACME, behaviour: { maxPageSize: 1, repeatCursor: 'midway' } });
    const run = await world.run(['apply', '--yes', '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { reason: 'incomplete-read' } });
  });

  test('repeating the token in a name does not show it', async ({ open }) => {
    const members = (ACME.members ?? []).map((member) => ({ ...member, displayName: `Name ${TOKEN}` }));
    const world = await open({
      seed: { ...ACME, organization: { id: 'acme', title: `Acme ${TOKEN}` }, members },
    });
    world.write({ [PATH]: ONE_REMOVED });
    for (const args of [['plan'], ['plan', '--json'], ['apply', '--yes', '--json']]) {
      expect((await world.run(args)).stdout).toContain('***');
    }
  });
});
