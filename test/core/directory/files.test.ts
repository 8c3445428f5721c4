import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDirectoryAt } from '../../../src/workspace/read-files.ts';
import { runCli } from '../../support/run-cli.ts';
import { brief } from '../read.ts';

const ADA = 'version: 1\nusers:\n  ada@example.com: { role: admin }\n';
const MIB = 1024 * 1024;

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'directory-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** A workspace of its own with some files, as a path. */
async function workspace(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(root, 'w-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const readAt = (folder: string, configPath = 'gitbook', workingDirectory = '.') =>
  readDirectoryAt({ workspace: folder, workingDirectory, configPath });

const toldAt = async (...place: Parameters<typeof readAt>) => (await readAt(...place)).diagnostics.map(brief);

async function filesAt(...place: Parameters<typeof readAt>): Promise<readonly string[]> {
  const result = await readAt(...place);
  return result.ok ? result.directory.files : [];
}

const user = (name: string) => `version: 1\nusers:\n  ${name}@example.com: { role: read }\n`;

test('every YAML file below the folder is read in path order, except hidden ones', async () => {
  const folder = await workspace({
    'gitbook/b.yaml': user('b'),
    'gitbook/a/z.YML': user('z'),
    'gitbook/a.yml': user('a'),
    'gitbook/readme.md': '# Not YAML: [',
    'gitbook/.hidden.yaml': '[',
    'gitbook/.hidden/c.yaml': '[',
    'other.yaml': '[',
  });
  expect(await filesAt(folder)).toEqual(['gitbook/a.yml', 'gitbook/a/z.YML', 'gitbook/b.yaml']);
});

test('one file may be named, whatever it is called', async () => {
  const folder = await workspace({ 'team/.people': ADA, 'team/other.yaml': '[' });
  expect(await filesAt(folder, 'team/.people')).toEqual(['team/.people']);
  expect(await filesAt(folder, '.people', 'team')).toEqual(['team/.people']);
});

test('a missing path is reported with what to check', async () => {
  const folder = await workspace({ 'gitbook/a.yaml': ADA });
  const missing = await readAt(folder, 'gitbok');
  expect(missing.diagnostics.map(brief)).toEqual(['gitbok:1:1 file-not-found']);
  expect(missing.diagnostics[0]?.help).toMatch(/config-path/);
  expect(await toldAt(folder, 'gitbook\0')).toHaveLength(1);
  expect(await toldAt(join(folder, 'nowhere'))).toEqual(['gitbook:1:1 file-not-found']);
});

test('a folder without YAML files is an empty directory', async () => {
  const folder = await workspace({ 'gitbook/readme.md': 'nothing' });
  expect(await toldAt(folder)).toEqual(['gitbook:1:1 empty-directory']);
});

test('what lies outside the workspace is refused', async () => {
  const folder = await workspace({ 'inside/gitbook/a.yaml': ADA, 'gitbook/a.yaml': ADA });
  for (const path of ['../gitbook', '../inside/../gitbook/a.yaml', join(folder, 'gitbook')]) {
    const { ok, diagnostics } = await readAt(join(folder, 'inside'), path);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(['outside-workspace']);
    expect(diagnostics[0]?.help).toMatch(/inside the workspace/);
  }
  expect(await toldAt(join(folder, 'inside'), 'gitbook', '..')).toEqual(['../gitbook:1:1 outside-workspace']);
});

test('a link out of the workspace is refused, wherever it is', async () => {
  const folder = await workspace({ 'secret/a.yaml': ADA, 'w/gitbook/b.yaml': user('b') });
  const inside = join(folder, 'w');
  await symlink('../../secret/a.yaml', join(inside, 'gitbook/file.yaml'));
  await symlink('../../secret', join(inside, 'gitbook/folder'));
  await symlink('../secret', join(inside, 'elsewhere'));
  expect(await toldAt(inside)).toEqual([
    'gitbook/file.yaml:1:1 outside-workspace',
    'gitbook/folder:1:1 outside-workspace',
  ]);
  expect(await toldAt(inside, 'elsewhere')).toEqual(['elsewhere:1:1 outside-workspace']);
  expect(await toldAt(inside, 'elsewhere/a.yaml')).toEqual(['elsewhere/a.yaml:1:1 outside-workspace']);
});

test('links within the workspace work, once each, and in circles', async () => {
  const folder = await workspace({ 'gitbook/a.yaml': ADA, 'shared/b.yaml': user('b') });
  await symlink('../shared', join(folder, 'gitbook/shared'));
  await symlink('../gitbook', join(folder, 'gitbook/circle'));
  await symlink('a.yaml', join(folder, 'gitbook/again.yaml'));
  expect(await filesAt(folder)).toEqual(['gitbook/a.yaml', 'gitbook/shared/b.yaml']);
});

test('a link that leads nowhere is reported', async () => {
  const folder = await workspace({ 'gitbook/a.yaml': ADA });
  await symlink('gone.yaml', join(folder, 'gitbook/gone-link.yaml'));
  await symlink('loop.yaml', join(folder, 'gitbook/loop.yaml'));
  expect(await toldAt(folder)).toEqual([
    'gitbook/gone-link.yaml:1:1 file-unreadable',
    'gitbook/loop.yaml:1:1 file-unreadable',
  ]);
});

test('a file of 10 MiB is read, one with a byte more is not', async () => {
  const folder = await workspace({ 'gitbook/a.yaml': `${ADA}#`, 'gitbook/b.yaml': `${user('b')}#` });
  await writeFile(join(folder, 'gitbook/a.yaml'), `${ADA}#`.padEnd(10 * MIB, 'x'));
  expect(await toldAt(folder)).toEqual([]);
  await writeFile(join(folder, 'gitbook/b.yaml'), `${user('b')}#`.padEnd(10 * MIB + 1, 'x'));
  const { diagnostics } = await readAt(folder);
  expect(diagnostics.map(brief)).toEqual(['gitbook/b.yaml:1:1 file-too-large']);
  expect(diagnostics[0]?.message).toBe('This file has 10,485,761 bytes. The limit is 10,485,760 (10 MiB).');
  expect(diagnostics[0]?.help).toMatch(/several files/);
});

test('a file that is too large is reported with the problems of the others, and causes none there', async () => {
  const folder = await workspace({
    'gitbook/teams.yaml': 'version: 1\nteams:\n  A: { members: [ada@example.com], memberz: [] }\n',
    'gitbook/more.yaml': 'version: 1\nusers: {}\n',
    'gitbook/users.yaml': '',
  });
  await truncate(join(folder, 'gitbook/users.yaml'), 3 * 1024 * MIB);
  expect(await toldAt(folder)).toEqual([
    'gitbook/teams.yaml:3:36 unknown-key',
    'gitbook/users.yaml:1:1 file-too-large',
  ]);
});

/** Validates a folder with the command line, as a process of its own. */
const validate = (cwd: string) => runCli(['validate', '--json'], { cwd });

const WORST: readonly [name: string, text: string, code: string][] = [
  ['a million brackets', `version: 1\nusers: ${'['.repeat(1_000_000)}`, 'too-deep'],
  ['a million duplicate keys', `version: 1\n${'a: 1\n'.repeat(1_000_000)}`, 'file-too-large'],
  ['11 MiB', 'x'.repeat(11 * MIB), 'file-too-large'],
  ['NUL', 'version: 1\nusers: {}\n\0\n', 'not-text'],
  ['__proto__', 'version: 1\n__proto__: { polluted: true }\nusers: {}\n', 'unknown-key'],
  ['an address of 10 MiB', `version: 1\nusers: { "a@${'b.'.repeat(5_000_000)}": {} }\n`, 'invalid-email'],
];

test.for(WORST)('on the command line, %s is a diagnostic without a stack trace', async ([, text, expected]) => {
  const { exitCode, stdout, stderr } = await validate(await workspace({ 'gitbook/a.yaml': text }));
  expect(exitCode).toBe(3);
  expect(stdout).toContain(`"${expected}"`);
  expect(stdout.length).toBeLessThan(100_000);
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*:\d+/m);
  expect(() => JSON.parse(stdout)).not.toThrow();
});
