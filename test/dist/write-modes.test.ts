import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { ACME, AS_LIVE, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { expectInert, HOSTILE, withHostileNames } from './hostile-text.ts';
import { GITBOOK_TOKEN, otherEvent, test, type World } from './world.ts';

// That no token is told anywhere, and that no line of the log is a command, is checked in every run of every test.

const MANUAL = otherEvent('workflow_dispatch');
const PATH = 'gitbook/directory.yaml';

interface Written {
  readonly users: Readonly<Record<string, { readonly id?: string; readonly role?: string } | null>>;
  readonly teams: Readonly<Record<string, { readonly id?: string; readonly members?: readonly string[] }>>;
}

function textOf(world: World, path = PATH): string {
  return readFileSync(join(world.workspace, path), 'utf8');
}

function written(world: World, path = PATH): Written {
  return parse(textOf(world, path)) as Written;
}

/** Without what keeps GitHub from making mentions of addresses. */
function plainText(markdown: string): string {
  return markdown.replaceAll('\u200b', '');
}

/** Files in the workspace, those of the checkout aside. */
function filesIn(world: World): string[] {
  return readdirSync(world.workspace, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name);
}

describe.concurrent('mode import', () => {
  test('writes the organization into an empty workspace; a plan over it is empty', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const run = await world.on(MANUAL, { mode: 'import' });
    expect(run.outputs).toMatchObject({
      mode: 'import',
      'has-changes': 'true',
      changes: '1',
      summary: '1 file created. The directory has 4 users and 2 teams.',
      'failure-reason': '',
    });
    expect(run.log).toContain(`+ ${PATH}`);
    for (const told of [PATH, '4 users and 2 teams', 'A plan over these files has no changes.']) {
      expect(run.summary.replaceAll('`', '')).toContain(told);
    }
    expect(Object.keys(written(world).users)).toEqual([
      'ada@example.com',
      'grace@example.com',
      'linus@example.com',
      'margaret@example.com',
    ]);
    expect(written(world).users['grace@example.com']).toMatchObject({ id: 'u-grace', role: 'edit' });
    expect(textOf(world)).toContain('Grace Hopper');
    const plan = await world.on(MANUAL, { mode: 'plan' });
    expect(plan.outputs).toMatchObject({ 'has-changes': 'false', changes: '0' });
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('brings a directory up to date, and leaves every other byte alone', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const before = ONE_INVITED.replace('role: edit', 'role: read').replace('users:', 'users: # everyone');
    world.checkOut(before);
    const run = await world.on(MANUAL, { mode: 'import' });
    expect(run.outputs).toMatchObject({ 'has-changes': 'true', changes: '1', 'failure-reason': '' });
    expect(run.log).toContain(`~ ${PATH}`);
    expect(plainText(run.summary)).toContain('dennis@example.com');
    const after = textOf(world);
    expect(after).toContain('users: # everyone\n');
    expect(written(world).users['grace@example.com']?.role).toBe('edit');
    // Nobody knows that Dennis was ever a member: an invitation may be open.
    expect(written(world).users).toHaveProperty('dennis@example.com');
    const again = await world.on(MANUAL, { mode: 'import' });
    expect(again.outputs).toMatchObject({ 'has-changes': 'false', changes: '0' });
    expect(textOf(world)).toBe(after);
  });

  test('of an invalid directory writes nothing and fails on its lines', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const broken = AS_LIVE.replace('role: edit', 'role: editor');
    world.checkOut(broken);
    const run = await world.on(MANUAL, { mode: 'import' });
    expect(run.outputs).toMatchObject({ mode: 'import', 'failure-reason': 'invalid-directory' });
    expect(run.errors[0]?.properties).toMatchObject({ file: PATH, line: '4', title: 'wrong-value' });
    expect(textOf(world)).toBe(broken);
  });

  test('writes nothing when it cannot read everything', async ({ open }) => {
    const behaviour = { maxPageSize: 1, repeatCursor: 'midway' } as const;
    const world = await open({ gitbook: { seed: ACME, behaviour } });
    const run = await world.on(MANUAL, { mode: 'import' });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'incomplete-read' });
    expect(filesIn(world)).toEqual([]);
  });

  test('fails without the token, and says so', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const run = await world.on(MANUAL, { mode: 'import' }, { noToken: true });
    expect(run.outputs['failure-reason']).toBe('invalid-input');
    expect(run.errors[0]?.message).toContain('gitbook-token');
    expect(filesIn(world)).toEqual([]);
  });

  test('does not write through a link out of the workspace, nor to a path outside', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const outside = mkdtempSync(join(tmpdir(), 'gitbook-directory-sync-outside-'));
    try {
      symlinkSync(outside, join(world.workspace, 'folder-link'));
      writeFileSync(join(outside, 'directory.yaml'), ONE_REMOVED);
      mkdirSync(join(world.workspace, 'inner'));
      symlinkSync(join(outside, 'directory.yaml'), join(world.workspace, 'inner/directory.yaml'));
      symlinkSync(join(outside, 'new.yaml'), join(world.workspace, 'dangling.yaml'));
      const paths = ['folder-link', 'folder-link/sub', 'inner', 'dangling.yaml', '../escaped', outside];
      for (const path of paths) {
        const run = await world.on(MANUAL, { mode: 'import', 'config-path': path });
        expect(run.outputs['failure-reason'], path).toBe('invalid-directory');
        expect(readdirSync(outside)).toEqual(['directory.yaml']);
      }
      expect(readFileSync(join(outside, 'directory.yaml'), 'utf8')).toBe(ONE_REMOVED);
      expect(existsSync(join(world.workspace, '../escaped'))).toBe(false);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('writes hostile names as plain names', async ({ open }) => {
    const seed = withHostileNames(ACME, GITBOOK_TOKEN);
    const world = await open({ gitbook: { seed } });
    const run = await world.on(MANUAL, { mode: 'import' });
    expect(run.outputs).toMatchObject({ 'failure-reason': '', changes: '1' });
    expect(run.annotations).toEqual([]);
    expectInert(run.summary);
    expect(textOf(world)).not.toContain(GITBOOK_TOKEN);
    expect(Object.keys(written(world).users)).toHaveLength(4 + HOSTILE.length);
    expect(Object.keys(written(world).teams)).toHaveLength(2 + HOSTILE.length);
    const plan = await world.on(MANUAL, { mode: 'plan' });
    expect(plan.outputs).toMatchObject({ 'has-changes': 'false', 'failure-reason': '' });
  });

  test('does not write the token where GitBook gives it as a title', async ({ open }) => {
    const seed = { ...ACME, teams: [{ id: 't-token', title: GITBOOK_TOKEN }] };
    const world = await open({ gitbook: { seed } });
    const run = await world.on(MANUAL, { mode: 'import' });
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(filesIn(world)).toEqual([]);
  });

  test('shortens addresses in what others can read, and not in the files', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(ONE_INVITED);
    const run = await world.on(MANUAL, { mode: 'import', 'mask-emails': 'true' });
    for (const told of [run.summary, run.log]) expect(plainText(told)).not.toContain('dennis@');
    expect(plainText(run.summary)).toContain('d…@example.com');
    expect(textOf(world)).toContain('grace@example.com');
  });

  test('on a pull request leaves its comment alone', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number, { mode: 'import' });
    expect(run.outputs).toMatchObject({ mode: 'import', 'failure-reason': '' });
    expect(world.comments(number)).toEqual([]);
  });
});

describe.concurrent('mode pin', () => {
  test('writes the missing IDs of live users and teams, and nothing else', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(ONE_INVITED);
    const run = await world.on(MANUAL, { mode: 'pin' });
    expect(run.outputs).toMatchObject({
      mode: 'pin',
      'has-changes': 'true',
      changes: '1',
      summary: '4 users and 2 teams pinned by their GitBook IDs.',
      'failure-reason': '',
    });
    const { users, teams } = written(world);
    expect(users['linus@example.com']).toEqual({ id: 'u-linus', role: 'read' });
    expect(users['dennis@example.com']).toEqual({ role: 'comment' });
    expect(teams.Docs?.id).toBe('t-docs');
    const plan = await world.on(MANUAL, { mode: 'plan' });
    expect(plan.outputs).toMatchObject({ changes: '1', 'failure-reason': '' });
    const again = await world.on(MANUAL, { mode: 'pin' });
    expect(again.outputs).toMatchObject({ 'has-changes': 'false', changes: '0' });
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('fails on a directory that does not exist', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const run = await world.on(MANUAL, { mode: 'pin' });
    expect(run.outputs).toMatchObject({ mode: 'pin', 'failure-reason': 'invalid-directory' });
    expect(filesIn(world)).toEqual([]);
  });

  test('fails with GitBook’s message when GitBook refuses it, and writes nothing', async ({ open }) => {
    const fault = { kind: 'status', status: 403, body: { error: { code: 403, message: 'No.' } } } as const;
    const faults = [{ path: '/orgs/acme/members', times: 'forever', fault }] as const;
    const world = await open({ gitbook: { seed: ACME, faults } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, { mode: 'pin' });
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toMatch(/GET \/orgs\/acme\/members.* answered 403: No\./);
    expect(textOf(world)).toBe(AS_LIVE);
  });
});
