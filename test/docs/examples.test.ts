import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { parseSeed } from '../../emulator/seed.ts';
import { readDirectory } from '../../src/core/directory/read.ts';
import { ROOT } from '../support/imports.ts';
import { read } from './pages.ts';

const yamlFiles = globSync('examples/**/*.{yml,yaml}', { cwd: ROOT });
const directoryFiles = globSync('examples/gitbook/**/*.yaml', { cwd: ROOT });
const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(read('schema/directory.schema.json')));

function schemaErrors(text: string): readonly unknown[] {
  return validate(parse(text)) ? [] : (validate.errors ?? []);
}

function yamlProblems(text: string): readonly string[] {
  const document = parseDocument(text);
  return [...document.errors, ...document.warnings].map((problem) => problem.message);
}

test('there are examples to check', () => {
  expect(directoryFiles.length).toBeGreaterThan(5);
});

describe('example files', () => {
  test.each(yamlFiles)('%s parses', (file) => {
    expect(yamlProblems(read(file))).toEqual([]);
  });

  test.each(directoryFiles)('%s fits the schema its first line names', (file) => {
    const [first = ''] = read(file).split('\n');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
    expect(join(dirname(file), schema)).toBe(join('schema', 'directory.schema.json'));
    expect(schemaErrors(read(file))).toEqual([]);
  });

  test('the directory is valid as a whole', () => {
    const files = directoryFiles.map((file) => ({ file, bytes: readFileSync(join(ROOT, file)) }));
    const result = readDirectory(files, 'examples/gitbook', []);
    expect(result.diagnostics).toEqual([]);
    expect(result).toMatchObject({ ok: true, directory: { users: { length: 58 }, teams: { length: 12 } } });
  });
});

describe('the story', () => {
  interface Person {
    readonly id: string;
    readonly email: string;
    readonly role: string | null;
  }
  interface Story {
    readonly organization: { readonly id: string; readonly maxUsers: number };
    readonly self: string;
    readonly members: readonly Person[];
    readonly teams: readonly {
      readonly id: string;
      readonly title: string;
      readonly owners: readonly string[];
      readonly members: readonly string[];
    }[];
  }
  const story: Story = JSON.parse(read('examples/story/organization.json'));
  const result = readDirectory(
    directoryFiles.map((file) => ({ file, bytes: readFileSync(join(ROOT, file)) })),
    'examples/gitbook',
    [],
  );
  const directory = result.ok ? result.directory : undefined;
  const users = directory?.users ?? [];

  test('is about the organization of the example directory', () => {
    expect(directory?.organization?.id).toBe(story.organization.id);
    expect(story.members.length).toBeLessThanOrEqual(story.organization.maxUsers);
  });

  test('is an organization the emulator takes', () => {
    expect(parseSeed(story)).toMatchObject({ ok: true });
  });

  test('has IDs and addresses once each, in the form GitBook gives them', () => {
    expect(new Set(story.members.map((member) => member.email.toLowerCase())).size).toBe(story.members.length);
    expect(new Set(story.members.map((member) => member.id)).size).toBe(story.members.length);
    for (const { id } of story.members) expect(id).toMatch(/^[A-Za-z0-9]{28}$/);
    for (const { id } of story.teams) expect(id).toMatch(/^[A-Za-z0-9]{20}$/);
  });

  test('puts members only into teams, each once', () => {
    const emails = new Set(story.members.map((member) => member.email));
    for (const team of story.teams) {
      const people = [...team.owners, ...team.members];
      expect(people.filter((email) => !emails.has(email))).toEqual([]);
      expect(new Set(people).size).toBe(people.length);
    }
  });

  test('keeps the account of the token an administrator', () => {
    const self = story.members.find((member) => member.id === story.self);
    expect(self?.role).toBe('admin');
    expect(users.find((user) => user.email === self?.email)).toMatchObject({ id: story.self, role: 'admin' });
  });

  test('knows every pinned user and team by the same ID', () => {
    const pinned = users.filter((user) => user.id !== undefined);
    const live = new Map(story.members.map((member) => [member.email, member.id]));
    expect(pinned.length).toBeGreaterThan(2);
    for (const user of pinned) expect(live.get(user.email)).toBe(user.id);
    const teams = (directory?.teams ?? []).filter((team) => team.id !== undefined);
    const liveTeams = new Map(story.teams.map((team) => [team.title, team.id]));
    for (const team of teams) expect(liveTeams.get(team.title)).toBe(team.id);
  });

  test('differs from the directory by what a good first pull request changes', () => {
    const live = new Map(story.members.map((member) => [member.email.toLowerCase(), member]));
    const listed = new Set(users.map((user) => user.email));
    expect([...listed].filter((email) => !live.has(email)).sort()).toEqual([
      'marta.ruiz@example.org',
      'nikhil.bhatt@example.com',
      'zanele.dlamini@example.com',
    ]);
    expect([...live.keys()].filter((email) => !listed.has(email))).toEqual(['peter.lundgren@example.com']);
    const roles = users.flatMap((user) => {
      const from = live.get(user.email)?.role;
      const to = user.role ?? user.defaults.role;
      return from === undefined || (from ?? 'guest') === to ? [] : [`${user.email}: ${from} → ${to}`];
    });
    expect(roles.sort()).toEqual([
      'robert.castellano@example.com: admin → read',
      'samuel.adeyemi@example.com: edit → create',
    ]);
  });
});
