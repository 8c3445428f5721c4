import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ACME, AS_LIVE, ONE_INVITED } from './directories.ts';
import { otherEvent, planOf, test } from './world.ts';

const MANUAL = otherEvent('workflow_dispatch');

describe.concurrent('an input that cannot be used', () => {
  test.for([
    [{ mode: 'appply' }, ['auto, validate, plan, apply, drift, import, pin, report', 'apply']],
    [{ 'unlisted-members': 'delete' }, ['remove, report, ignore']],
    [{ 'unlisted-teams': 'Remove' }, ['remove, report, ignore']],
    [{ 'require-reviewed-plan': 'some' }, ['destructive, all, off']],
    [{ comment: 'sometimes' }, ['always, changes, never']],
    [{ 'fail-on-drift': 'yes' }, ['true, false']],
    [{ 'drift-issue': '1' }, ['true, false']],
    [{ 'mask-emails': 'TRUE' }, ['true, false']],
    [{ concurrency: '33' }, ['1 to 32']],
    [{ concurrency: '0' }, ['1 to 32']],
    [{ 'min-admins': '-1' }, ['whole number']],
    [{ 'max-member-removals': '20 percent' }, ['20%']],
    [{ 'max-membership-removals': '101%' }, ['20%']],
    [{ 'max-team-deletions': 'none' }, ['whole number']],
    [{ 'max-seats': 'many' }, ['whole number']],
    [{ confirm: '1a2b3c4' }, ['16 characters']],
    [{ 'organization-id': 'acme/../x' }, ['letters']],
    [{ 'gitbook-api-url': 'http://gitbook.example.com' }, ['http', 'https']],
    [{ 'gitbook-api-url': 'ftp://127.0.0.1' }, ['https']],
    [{ 'gitbook-api-url': 'gitbook' }, ['URL']],
  ] as const)('%o ends in invalid-input and what is allowed', async ([inputs, allowed], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, inputs);
    expect(run.outputs['failure-reason']).toBe('invalid-input');
    const [name] = Object.keys(inputs);
    for (const said of [name, ...allowed]) {
      expect(run.errors[0]?.message).toContain(said);
      expect(run.summary).toContain(said);
    }
    expect(run.outputs.summary).toContain(name);
    expect(world.gitbook.requests).toEqual([]);
  });

  test('is reported together with all other problems', async ({ open }) => {
    const world = await open();
    const run = await world.on(MANUAL, { mode: 'x', comment: 'y', concurrency: 'z' });
    for (const name of ['mode', 'comment', 'concurrency']) expect(run.errors[0]?.message).toContain(name);
  });
});

const BROKEN = `version: 1
users:
${Array.from({ length: 25 }, (_, index) => `  person${index}@example.com: {role: reader}\n`).join('')}`;

describe.concurrent('an invalid directory', () => {
  test('is reported on its lines, in the summary and in the comment, and fails the run', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, BROKEN);
    const run = await world.onPullRequest(number);
    expect(run.outputs).toMatchObject({ mode: 'plan', 'failure-reason': 'invalid-directory' });
    expect(run.errors).toHaveLength(10);
    expect(run.errors.slice(0, 9).map(({ properties }) => [properties.file, properties.line])).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => ['gitbook/directory.yaml', String(line)]),
    );
    expect(run.errors[0]?.properties).toMatchObject({ title: 'wrong-value', col: expect.anything() });
    expect(run.errors[9]?.message).toContain('25 problems');
    expect(run.log).toContain('16 more problems');
    for (const told of [world.comment(number), run.summary, run.log]) {
      expect(told).toContain('25 problems');
      expect(told).toContain('directory.yaml:27');
    }
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('replaces the plan in the same comment, and is replaced by it, also when it hides the organization', async ({
    open,
  }) => {
    const withId = `organization: acme\n${ONE_INVITED}`;
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, withId);
    const inputs = { 'organization-id': '' };
    const own = () =>
      world.github.repository.commentsOf(number).filter(({ body }) => body.includes('gitbook-directory-sync:plan'));
    for (const [files, said] of [
      ['version: 1\nusers: [', 'invalid'],
      [withId, 'dennis@example.com'],
      ['version: 1\nusers: [', 'invalid'],
      [withId, 'dennis@example.com'],
    ] as const) {
      world.checkOut(files);
      await world.onPullRequest(number, inputs);
      expect(own()).toHaveLength(1);
      expect(own()[0]?.body).toContain(said);
    }
  });

  test.for([
    ['no file', {}, 'file-not-found'],
    ['no YAML file', { 'gitbook/readme.md': 'Hello' }, 'empty-directory'],
    ['no organization', { 'gitbook/directory.yaml': AS_LIVE }, 'missing-organization'],
    ['another organization', { 'gitbook/directory.yaml': `organization: other\n${AS_LIVE}` }, 'organization-mismatch'],
  ] as const)('with %s is invalid as well', async ([what, files, code], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(files);
    const run = await world.on(MANUAL, what === 'no organization' ? { 'organization-id': '' } : {});
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(run.errors[0]?.properties.title).toBe(code);
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('includes a reused address that only live state shows', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(AS_LIVE.replace('{role: edit}', '{role: edit, id: u-gone}'));
    const run = await world.on(MANUAL, { mode: 'apply' });
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(run.errors[0]?.properties).toMatchObject({ title: 'reused-address', line: '4' });
    expect(world.gitbook.writes()).toEqual([]);
  });
});

describe.concurrent('the place of the directory', () => {
  test('may be one file, several files, and below a working directory', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const [users = '', teams = ''] = AS_LIVE.split('teams:');
    world.checkOut({
      'gitbook/people.yml': users,
      'gitbook/more/teams.yaml': `version: 1\nteams:${teams}`,
      'gitbook/.hidden/broken.yaml': '[',
      'gitbook/.hidden.yaml': '[',
      'gitbook/notes.txt': '[',
    });
    const whole = await world.on(MANUAL);
    expect(whole.outputs).toMatchObject({ 'failure-reason': '', changes: '0', 'has-changes': 'false' });
    const one = await world.on(MANUAL, { 'working-directory': 'gitbook', 'config-path': 'people.yml' });
    expect(one.outputs).toMatchObject({ 'failure-reason': '', changes: '0' });
    expect(planOf(one)).toMatchObject({ directory: { files: 1, users: 4 } });
  });

  test.for([
    ['config-path', { 'config-path': '../outside.yaml' }],
    ['config-path', { 'config-path': '/etc/hosts' }],
    ['working-directory', { 'working-directory': '..' }],
  ] as const)('is refused where %s leads out of the workspace: %o', async ([, inputs], { open }) => {
    const world = await open();
    world.checkOut(AS_LIVE);
    const run = await world.on(MANUAL, inputs);
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(run.errors[0]?.properties.title).toBe('outside-workspace');
  });

  test.for(['file', 'folder'] as const)(
    'is refused behind a link of a %s out of the workspace',
    async (kind, { open }) => {
      const world = await open();
      const outside = await open();
      outside.checkOut(AS_LIVE);
      mkdirSync(join(world.workspace, 'gitbook'));
      writeFileSync(join(world.workspace, 'gitbook', 'a.yaml'), AS_LIVE);
      const target = kind === 'file' ? 'gitbook/directory.yaml' : 'gitbook';
      symlinkSync(join(outside.workspace, target), join(world.workspace, 'gitbook', 'b.yaml'));
      const run = await world.on(MANUAL);
      expect(run.outputs['failure-reason']).toBe('invalid-directory');
      expect(run.errors[0]?.properties).toMatchObject({ title: 'outside-workspace', file: 'gitbook/b.yaml' });
    },
  );
});
