import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../../emulator/faults.ts';
import type { MemberSeed } from '../../emulator/seed.ts';
import { startTestEmulator, type TestEmulator } from '../support/emulator.ts';
import { ROOT } from '../support/imports.ts';
import { runReportCommand, runReportMode, temporaryFolder } from './run.ts';

const SEEN = { joinedAt: '2025-01-01T00:00:00Z', lastSeenAt: '2026-11-20T00:00:00Z' };

const MEMBERS: readonly MemberSeed[] = [
  { id: 'boss', email: 'boss@example.com', displayName: 'Boss', role: 'admin', sso: true, ...SEEN },
  {
    id: 'ada',
    email: 'ada@example.com',
    displayName: 'Ada',
    role: 'edit',
    sso: true,
    ...SEEN,
    spaces: [{ title: 'Handbook', permission: 'edit' }],
  },
  { id: 'old', email: 'old@example.com', displayName: 'Old', role: 'read', joinedAt: '2024-01-01T00:00:00Z' },
];

const DIRECTORY = `version: 1
users:
  boss@example.com: { role: admin, sso: true }
  ada@example.com: { role: edit, sso: true, expires: 2026-10-31 }
`;

function organization(
  faults: readonly FaultRule[] = [],
  members: readonly MemberSeed[] = MEMBERS,
): Promise<TestEmulator> {
  return startTestEmulator({
    seed: {
      organization: { id: 'org1', title: 'Lumen' },
      self: 'boss',
      members,
      teams: [{ title: 'Docs', owners: ['ada@example.com'], members: ['boss@example.com'] }],
    },
    faults,
  });
}

async function workspaceWith(directory: string | undefined): Promise<string> {
  const workspace = await temporaryFolder();
  if (directory !== undefined) {
    await mkdir(join(workspace, 'gitbook'));
    await writeFile(join(workspace, 'gitbook', 'users.yaml'), directory);
  }
  return workspace;
}

const UNREADABLE: FaultRule = {
  path: '/orgs/*/members/ada/spaces',
  times: 'forever',
  fault: { kind: 'status', status: 503 },
};

describe('report', () => {
  test('prints JSON that follows the schema, compared with the directory, and writes nothing to GitBook', async () => {
    const emulator = await organization();
    const result = await runReportCommand(emulator, await workspaceWith(DIRECTORY), ['--json']);
    expect(result).toMatchObject({ exit: 0, notes: '' });
    const report = JSON.parse(result.out);
    const schema = JSON.parse(await readFile(join(ROOT, 'schema/report.schema.json'), 'utf8'));
    expect(new Ajv().validate(schema, report)).toBe(true);
    expect(report).toMatchObject({
      organization: { id: 'org1', title: 'Lumen' },
      asOf: '2026-11-22',
      counts: { members: 3, dormant: 1, notInDirectory: 1, expired: 1, spacesUnread: 0 },
      people: [
        { userId: 'boss', ownAccount: true, teams: [{ title: 'Docs', role: 'member' }] },
        { userId: 'ada', expired: true, expires: '2026-10-31', spaces: { count: 1 } },
        { userId: 'old', dormant: true, inDirectory: false },
      ],
    });
    expect(emulator.writes()).toEqual([]);
  });

  test.each([
    ['markdown', '## Access review: Lumen'],
    ['csv', 'name,email,user_id,'],
    ['json', '{\n  "version": 1,'],
    ['html', '<!doctype html>'],
  ])('prints %s', async (format, beginning) => {
    const result = await runReportCommand(await organization(), await workspaceWith(DIRECTORY), ['--format', format]);
    expect(result.exit).toBe(0);
    expect(result.out.startsWith(beginning)).toBe(true);
  });

  test.each([
    ['report.html', '<!doctype html>'],
    ['report.csv', '\ufeffname,email'],
    ['report.json', '{'],
    ['report.md', '## Access review'],
    ['report', '## Access review'],
  ])('writes %s as its name says', async (name, beginning) => {
    const workspace = await workspaceWith(DIRECTORY);
    const output = join(workspace, name);
    const result = await runReportCommand(await organization(), workspace, ['--output', output]);
    expect(result).toMatchObject({ exit: 0, out: '' });
    expect(result.notes).toContain(`Written to ${output}.`);
    expect((await readFile(output, 'utf8')).startsWith(beginning)).toBe(true);
  });

  test('is not written in a format that its name does not promise, unless that is asked for', async () => {
    const workspace = await workspaceWith(DIRECTORY);
    const output = join(workspace, 'report.pdf');
    const emulator = await organization();
    const refused = await runReportCommand(emulator, workspace, ['--output', output]);
    expect(refused).toMatchObject({ exit: 3, out: '' });
    expect(refused.notes).toContain('no format has that ending; add --format with one of markdown, csv, json, html.');
    expect(emulator.requests).toEqual([]);
    const asked = await runReportCommand(emulator, workspace, ['--output', output, '--format', 'csv']);
    expect(asked.exit).toBe(0);
  });

  test('needs no directory, and says when there is none', async () => {
    const result = await runReportCommand(await organization(), await workspaceWith(undefined), ['--json']);
    expect(result.exit).toBe(0);
    expect(result.notes).toBe('There is no directory at gitbook, so nobody was compared with it.');
    expect(JSON.parse(result.out)).not.toHaveProperty('directory');
  });

  test('is not made with an invalid directory', async () => {
    const emulator = await organization();
    const result = await runReportCommand(emulator, await workspaceWith('version: 1\nuser: {}\n'), ['--json']);
    expect(result.exit).toBe(3);
    expect(JSON.parse(result.out)).toMatchObject({ valid: false });
    expect(emulator.requests).toEqual([]);
  });

  test('takes the days that make somebody dormant', async () => {
    const workspace = await workspaceWith(DIRECTORY);
    const result = await runReportCommand(await organization(), workspace, ['--json', '--dormant-days', '2']);
    expect(JSON.parse(result.out)).toMatchObject({ dormantDays: 2, counts: { dormant: 3 } });
  });

  test('masks every address where that is asked for', async () => {
    const result = await runReportCommand(await organization(), await workspaceWith(DIRECTORY), [
      '--format',
      'html',
      '--mask-emails',
    ]);
    expect(result.out).toContain('a…@example.com');
    expect(result.out).not.toContain('ada@example.com');
  });
});

describe('spaces', () => {
  const calls = (emulator: TestEmulator): number =>
    emulator.requests.filter(({ path }) => path.endsWith('/spaces')).length;

  test.each([
    [['--spaces', 'off'], 0],
    [['--spaces', 'on'], 3],
    [[], 3],
  ])('%j', async (words, expected) => {
    const emulator = await organization();
    await runReportCommand(emulator, await workspaceWith(DIRECTORY), words);
    expect(calls(emulator)).toBe(expected);
  });

  test('are counted and not read of more than a thousand members, unless they are asked for', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `u${index}`,
      email: `u${index}@example.com`,
    }));
    const emulator = await organization([], [...MEMBERS, ...many]);
    const result = await runReportCommand(emulator, await workspaceWith(undefined), ['--json']);
    expect(calls(emulator)).toBe(0);
    expect(result.exit).toBe(0);
    expect(result.notes).toContain('Spaces were counted but not read');
    expect(result.notes).toContain('each of the 1,003');
    expect(JSON.parse(result.out).people[1].spaces).toEqual({ status: 'counted', count: 1 });
  });

  test('that cannot be read are marked and reported, and the exit code says so', async () => {
    const result = await runReportCommand(await organization([UNREADABLE]), await workspaceWith(DIRECTORY), ['--json']);
    expect(result.exit).toBe(1);
    expect(result.notes).toContain(
      'The spaces of 1 person could not be read, and the report says so: ada@example.com.',
    );
    const { people } = JSON.parse(result.out);
    expect(people[1].spaces).toMatchObject({ status: 'failed', count: 1 });
    expect(people[0].spaces).toMatchObject({ status: 'read', count: 0 });
  });
});

describe('options that make no sense', () => {
  test.each([
    [['--format', 'xml'], 'format is "xml"; allowed are markdown, csv, json, html.'],
    [['--spaces', 'yes'], 'spaces is "yes"; allowed are on, off.'],
    [['--dormant-days', '0'], 'dormant-days is "0"; allowed is a whole number from 1 to 99999.'],
    [['--dormant-days', 'ninety'], 'dormant-days is "ninety"'],
    [['--json', '--format', 'csv'], '--json and --format csv contradict each other'],
    [['--output', '/nowhere/at/all/report.html'], 'the folder /nowhere/at/all does not exist; create it first.'],
    [['--output', ROOT], 'name a file in it'],
  ])('%j', async (words, message) => {
    const emulator = await organization();
    const result = await runReportCommand(emulator, await workspaceWith(DIRECTORY), words);
    expect(result.exit).toBe(3);
    expect(result.notes).toContain(message);
    expect(emulator.requests).toEqual([]);
  });

  test('are reported all at once, and as one document with --json', async () => {
    const words = ['--json', '--spaces', 'x', '--dormant-days', 'y'];
    const result = await runReportCommand(await organization(), await workspaceWith(DIRECTORY), words);
    const { error } = JSON.parse(result.out);
    expect(error.reason).toBe('invalid-input');
    expect(error.message.split('\n').length).toBe(2);
  });
});

describe('the mode of the Action', () => {
  test('summarizes as Markdown and leaves the whole report in three files', async () => {
    const emulator = await organization();
    const folder = await temporaryFolder();
    const result = await runReportMode(emulator, await workspaceWith(DIRECTORY), folder);
    expect(result.failure).toBeUndefined();
    expect(result.document).toContain('## Access review: Lumen');
    expect(result.line).toBe(
      '3 people: 1 past their last day, 1 not in the directory, 1 dormant, 1 without SSO, 1 administrator.',
    );
    const files = ['html', 'csv', 'json'].map((format) => join(folder, `gitbook-access-report-org1.${format}`));
    expect((await readdir(folder)).length).toBe(3);
    for (const file of files) {
      expect(result.log.some((line) => line.endsWith(`: ${file}`))).toBe(true);
      expect(await readFile(file, 'utf8')).toContain('old@example.com');
    }
    expect(emulator.writes()).toEqual([]);
  });

  test('shortens addresses in what others can read, and not in the files', async () => {
    const folder = await temporaryFolder();
    const result = await runReportMode(await organization(), await workspaceWith(DIRECTORY), folder, {
      'mask-emails': 'true',
    });
    expect(result.document).toContain('o…@');
    expect(result.document).not.toContain('old@');
    expect(await readFile(join(folder, 'gitbook-access-report-org1.json'), 'utf8')).toContain('old@example.com');
  });

  test('fails at the end when somebody’s spaces could not be read', async () => {
    const folder = await temporaryFolder();
    const result = await runReportMode(await organization([UNREADABLE]), await workspaceWith(DIRECTORY), folder);
    expect(result.failure).toEqual(['incomplete-read', expect.stringContaining('ada@example.com')]);
    expect(result.document).toContain('This report is incomplete');
    expect((await readdir(folder)).length).toBe(3);
  });

  test('reports an invalid directory like every mode', async () => {
    const folder = await temporaryFolder();
    const result = await runReportMode(await organization(), await workspaceWith('version: 2\n'), folder);
    expect(result.failure?.[0]).toBe('invalid-directory');
    expect(result.problems.length).toBeGreaterThan(0);
    expect(await readdir(folder)).toEqual([]);
  });

  test('reports every tenth of a long reading', async () => {
    const many = Array.from({ length: 197 }, (_, index) => ({
      id: `u${index}`,
      email: `u${index}@example.com`,
    }));
    const emulator = await organization([], [...MEMBERS, ...many]);
    const result = await runReportMode(emulator, await workspaceWith(undefined), await temporaryFolder());
    const steps = result.log.filter((line) => line.startsWith('Spaces of '));
    expect(steps.length).toBe(10);
    expect(steps.at(-1)).toBe('Spaces of 200 of 200 people read.');
  });
});
