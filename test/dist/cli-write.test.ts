import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { type CliWorld, TOKEN, test } from './cli-world.ts';
import { ACME, AS_LIVE, ONE_INVITED } from './directories.ts';
import { HOSTILE, withHostileNames } from './hostile-text.ts';

const PATH = 'gitbook/directory.yaml';
function textOf(world: CliWorld, path = PATH): string {
  return readFileSync(join(world.folder, path), 'utf8');
}

/** Every file below the folder with its text. */
function everything(world: CliWorld): Record<string, string> {
  return Object.fromEntries(
    readdirSync(world.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

describe.concurrent('exit codes and --json', () => {
  const broken = AS_LIVE.replace('role: edit', 'role: editor');
  const cases: readonly (readonly [string, string, readonly string[], number, object])[] = [
    ['import', AS_LIVE, ['import'], 0, { files: [{ file: PATH, status: 'changed' }], users: 4, teams: 2, changes: [] }],
    [
      'import, new',
      '',
      ['import', '--config-path', 'new'],
      0,
      { files: [{ file: 'new/directory.yaml', status: 'created' }], notices: [] },
    ],
    ['import, invalid', broken, ['import'], 3, { valid: false, diagnostics: [{ file: PATH, line: 4 }] }],
    ['import, not there', AS_LIVE, ['import', '--organization-id', 'nowhere'], 1, { error: { reason: 'gitbook-api' } }],
    ['import, from nothing', AS_LIVE, ['import', '--from', 'no.csv'], 3, { error: { reason: 'invalid-input' } }],
    [
      'import, a role without a table',
      AS_LIVE,
      ['import', '--role', 'read'],
      3,
      { error: { reason: 'invalid-input' } },
    ],
    ['import, an unknown split', AS_LIVE, ['import', '--split', 'users'], 3, { error: { reason: 'invalid-input' } }],
    ['pin', ONE_INVITED, ['pin'], 0, { files: [{ file: PATH }], pinned: { users: 4, teams: 2 } }],
    ['pin, invalid', broken, ['pin'], 3, { valid: false }],
    ['pin, not there', AS_LIVE, ['pin', '--config-path', 'none'], 3, { diagnostics: [{ code: 'file-not-found' }] }],
    ['edit', AS_LIVE, ['edit', 'remove-user', 'linus@example.com'], 0, { files: [{ file: PATH, status: 'changed' }] }],
    ['edit, nothing to do', AS_LIVE, ['edit', 'set-role', 'ada@example.com', 'admin'], 0, { files: [] }],
    [
      'edit, unknown',
      AS_LIVE,
      ['edit', 'set-role', 'x@example.com', 'read'],
      3,
      { valid: false, diagnostics: [{ code: 'unknown-user' }] },
    ],
    [
      'edit, gone already',
      AS_LIVE,
      ['edit', 'remove-user', 'x@example.com'],
      0,
      { files: [], remarks: [expect.stringContaining('no user "x@example.com"')] },
    ],
    [
      'edit, no address',
      AS_LIVE,
      ['edit', 'add-user', 'x', '--role', 'read'],
      3,
      { error: { reason: 'invalid-input' } },
    ],
    [
      'edit, no role',
      AS_LIVE,
      ['edit', 'set-role', 'ada@example.com', 'boss'],
      3,
      { error: { reason: 'invalid-input' } },
    ],
    ['edit, no command', AS_LIVE, ['edit', 'ad-user', 'x@example.com'], 3, { error: { reason: 'invalid-input' } }],
    ['edit, invalid', broken, ['edit', 'remove-user', 'linus@example.com'], 3, { valid: false }],
    ['report', AS_LIVE, ['report'], 0, { version: 1, people: [{ email: 'ada@example.com' }, {}, {}, {}] }],
    ['report, invalid', broken, ['report'], 3, { valid: false }],
    ['report, not there', AS_LIVE, ['report', '--organization-id', 'nowhere'], 1, { error: { reason: 'gitbook-api' } }],
    ['report, an option', AS_LIVE, ['report', '--spaces', 'maybe'], 3, { error: { reason: 'invalid-input' } }],
  ];

  test.for(cases)('of %s', async ([, files, args, exit, document], { open }) => {
    const [plain, json] = await Promise.all([open({ seed: ACME }), open({ seed: ACME })]);
    for (const world of [plain, json]) if (files !== '') world.write({ [PATH]: files });
    const told = await plain.run(args);
    expect(told.exitCode, told.stderr).toBe(exit);
    expect(`${told.stdout}${told.stderr}`).not.toBe('');
    const run = await json.run([...args, '--json']);
    expect(run.exitCode, run.stderr).toBe(exit);
    expect(JSON.parse(run.stdout)).toMatchObject(document);
    if (exit !== 0 && files !== '') {
      for (const world of [plain, json]) expect(Object.values(everything(world))).toEqual([files]);
    }
    for (const world of [plain, json]) expect(world.gitbook.writes()).toEqual([]);
  });

  test.for([['import'], ['pin'], ['report']])('of %s without a token', async ([command = ''], { open }) => {
    const world = await open({ seed: ACME });
    const run = await world.run([command, '--json'], { env: { GITBOOK_TOKEN: '' } });
    expect(run.exitCode).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({
      error: { message: expect.stringContaining('GITBOOK_TOKEN') },
    });
    expect(textOf(world)).toBe(AS_LIVE);
  });

  test('of a report that lacks the spaces of somebody', async ({ open }) => {
    const fault = {
      kind: 'status',
      status: 403,
      body: { error: { code: 403, message: `No, ${TOKEN}.` } },
    } as const;
    const faults = [{ path: '/orgs/acme/members/u-linus/spaces', times: 'forever', fault }] as const;
    const world = await open({ seed: ACME, faults });
    const run = await world.run(['report', '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ counts: { spacesUnread: 1 } });
    expect(run.stderr).toMatch(/linus@example\.com.*No, \*\*\*/);
  });
});

describe.concurrent('import', () => {
  test('split by teams writes one file for each team, and a plan over them is empty', async ({ open }) => {
    const world = await open({ seed: ACME });
    const at = ['--config-path', 'directory'];
    expect(await world.run(['import', '--split', 'teams', ...at])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('A plan over these files has no changes.'),
    });
    const files = readdirSync(join(world.folder, 'directory'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.yaml')).sort()).toEqual([
      'teams/authors.yaml',
      'teams/docs.yaml',
      'users.yaml',
    ]);
    expect(await world.run(['plan', '--detailed-exitcode', ...at])).toMatchObject({ exitCode: 0 });
    expect(await world.run(['pin', ...at])).toMatchObject({ exitCode: 0 });
  });

  test('refuses to split a directory that exists already', async ({ open }) => {
    const world = await open({ seed: ACME });
    expect((await world.run(['import', '--split', 'teams'])).stdout).toContain('The directory exists already');
    expect(readdirSync(join(world.folder, 'gitbook'))).toEqual(['directory.yaml']);
  });

  test('from a table without people is an error and writes nothing', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ 'users.csv': 'email,role\n\n' });
    const before = everything(world);
    const run = await world.run(['import', '--from', 'users.csv', '--json']);
    expect(run.exitCode).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({
      diagnostics: [{ code: 'empty-file', file: 'users.csv', message: 'This table has no people.' }],
    });
    expect(everything(world)).toEqual(before);
  });

  test('of hostile names writes a valid directory, whose plan is empty', async ({ open }) => {
    const world = await open({ seed: withHostileNames(ACME, TOKEN) });
    const at = ['--config-path', 'hostile'];
    expect(await world.run(['import', ...at])).toMatchObject({ exitCode: 0 });
    const text = textOf(world, 'hostile/directory.yaml');
    expect(text).not.toContain(TOKEN);
    for (const control of ['\u001b', '\u202e']) expect(text).not.toContain(control);
    expect(Object.keys((parse(text) as { users: object }).users)).toHaveLength(4 + HOSTILE.length);
    expect(await world.run(['plan', '--detailed-exitcode', ...at])).toMatchObject({ exitCode: 0 });
  });

  test('from a table adds people, and masks nothing in the files', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({
      'users.csv': 'E-Mail;Role;Teams;Expires\nnora@example.com;;Docs,New;2099-01-31\nADA@example.com;;;\n',
    });
    const run = await world.run(['import', '--from', 'users.csv', '--role', 'read', '--json']);
    expect(run.exitCode, run.stdout).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ people: 2, users: 5 });
    expect(textOf(world)).toContain('nora@example.com');
    expect(world.gitbook.requests).toEqual([]);
  });

  test('from a table with mistakes reports them all, with their lines, and writes nothing', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({
      'users.csv': 'email,role,expires\nnobody,read,\nnora@example.com,boss,\nx@example.com,read,2099-02-30\n',
    });
    const run = await world.run(['import', '--from', 'users.csv', '--json']);
    expect(run.exitCode).toBe(3);
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { file: string; line: number }[] };
    expect(diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'users.csv:2',
      'users.csv:3',
      'users.csv:4',
    ]);
    expect(textOf(world)).toBe(AS_LIVE);
  });

  test('writes nothing where GitBook gives the token as a title', async ({ open }) => {
    const world = await open({ seed: { ...ACME, teams: [{ id: 't-token', title: TOKEN }] } });
    expect(await world.run(['import', '--config-path', 'new'])).toMatchObject({ exitCode: 3 });
    expect(existsSync(join(world.folder, 'new'))).toBe(false);
  });
});

describe.concurrent('links out of the folder', () => {
  test.for([
    [['import']],
    [['pin']],
    [['edit', 'remove-user', 'linus@example.com']],
    [['import', '--from', 'users.csv', '--role', 'read']],
  ] as const)('are not written through by %j', async ([args], { open }) => {
    const [world, other] = await Promise.all([open({ seed: ACME }), open()]);
    world.write({ 'users.csv': 'email\nnora@example.com\n' });
    mkdirSync(join(world.folder, 'linked'));
    symlinkSync(join(other.folder, PATH), join(world.folder, 'linked/directory.yaml'));
    symlinkSync(join(other.folder, 'gitbook'), join(world.folder, 'folder'));
    symlinkSync(join(other.folder, 'new.yaml'), join(world.folder, 'dangling.yaml'));
    const outside = join('..', other.folder.split('/').at(-1) ?? '');
    for (const path of ['linked', 'folder', 'folder/new', 'dangling.yaml', outside, other.folder]) {
      const run = await world.run([...args, '--json', '--config-path', path]);
      expect(run.exitCode, path).toBe(3);
      expect(Object.values(everything(other)), path).toEqual([AS_LIVE]);
    }
  });
});
