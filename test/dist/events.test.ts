import { describe, expect } from 'vitest';
import { fakeSha } from '../support/github-repository.ts';
import { ACME, AS_LIVE, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { otherEvent, pushEvent, test } from './world.ts';

const SHA = fakeSha('pushed');
const FORK = { head: { ref: 'change', sha: fakeSha('fork'), repo: { full_name: 'stranger/directory' } } };

function mergeGroup(number: number) {
  const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${SHA}`;
  const merge_group = {
    head_ref: ref,
    head_sha: SHA,
    base_ref: 'refs/heads/main',
    base_sha: fakeSha('base'),
  };
  return { ...otherEvent('merge_group', { action: 'checks_requested', merge_group }), ref, sha: SHA };
}

const CLOSED = { payload: { action: 'closed' }, pull: { state: 'closed', merged: false } };

describe.concurrent('mode auto', () => {
  test.for([
    ['a push to the default branch', pushEvent(SHA, 'Change'), 'apply'],
    ['a push to another branch', pushEvent(SHA, 'Change', 'feature'), 'validate'],
    ['a push of a tag', { ...pushEvent(SHA, 'Change'), ref: 'refs/tags/v1' }, 'validate'],
    ['a schedule', otherEvent('schedule', { schedule: '0 6 * * *' }), 'drift'],
    ['a run by hand', otherEvent('workflow_dispatch'), 'plan'],
    ['repository_dispatch', otherEvent('repository_dispatch', { action: 'sync' }), 'plan'],
    ['an event without any payload', { ...otherEvent('workflow_run'), payload: {} }, 'plan'],
  ] as const)('on %s is the right one', async ([, event, mode], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(AS_LIVE);
    const run = await world.on(event);
    expect(run.outputs).toMatchObject({ mode, 'failure-reason': '' });
    expect(world.gitbook.requests.length > 0).toBe(mode !== 'validate');
  });

  test.for(['pull_request', 'pull_request_target'] as const)('on %s plans', async (event, { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number, {}, { event });
    expect(run.outputs).toMatchObject({ mode: 'plan', changes: '1' });
    expect(world.comment(number)).toContain('dennis@example.com');
  });

  test('in the merge queue plans, and leaves the comment of the pull request alone', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    const reviewed = world.comment(number);
    world.checkOut(ONE_INVITED);
    const run = await world.on(mergeGroup(number));
    expect(run.outputs).toMatchObject({ mode: 'plan', changes: '1' });
    expect(run.log).toContain('stays as it is');
    expect(world.comment(number)).toBe(reviewed);
  });

  test('on a pull request that was closed leaves its comment as it was reviewed', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    const reviewed = world.comment(number);
    world.checkOut(ONE_REMOVED);
    const run = await world.onPullRequest(number, {}, CLOSED);
    expect(run.outputs).toMatchObject({ mode: 'plan', 'failure-reason': '' });
    expect(world.comment(number)).toBe(reviewed);
    expect(world.gitbook.writes()).toEqual([]);
  });
});

describe.concurrent('without a GitBook token', () => {
  test.for([
    ['a fork', { pull: FORK }, /fork/],
    ['Dependabot', { actor: 'dependabot[bot]' }, /Dependabot/],
    ['anybody', {}, /gitbook-token/],
  ] as const)('a pull request of %s is validated only, said so, and succeeds', async ([, extras, why], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number, {}, { ...extras, noToken: true });
    expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': '' });
    expect(run.outputs).not.toHaveProperty('plan-file');
    expect(run.outputs).not.toHaveProperty('has-changes');
    expect(run.outputs.summary).toMatch(why);
    expect(run.summary).toMatch(why);
    expect(run.log).toMatch(why);
    expect(run.annotations).toEqual([]);
    expect(world.gitbook.requests).toEqual([]);
  });

  test('an invalid one fails, with its problems', async ({ open }) => {
    const world = await open({ github: { permissions: { 'pull-requests': 'read' } } });
    const number = world.propose(AS_LIVE, ONE_INVITED.replace('comment', 'commenter'));
    const run = await world.onPullRequest(number, { mode: 'plan' }, { pull: FORK, noToken: true });
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(run.errors[0]).toMatchObject({ properties: { file: 'gitbook/directory.yaml', line: '7' } });
    expect(run.warnings).toEqual([]);
  });

  test.for(['apply', 'drift', 'plan'] as const)('%s by hand is invalid input', async (mode, { open }) => {
    const world = await open();
    world.checkOut(AS_LIVE);
    const run = await world.on(otherEvent('workflow_dispatch'), { mode }, { noToken: true });
    expect(run.outputs).toMatchObject({ mode, 'failure-reason': 'invalid-input' });
    expect(run.errors[0]?.message).toContain('gitbook-token');
  });

  test('validate compares the directory with organization-id', async ({ open }) => {
    const world = await open();
    world.checkOut(AS_LIVE.replace('version: 1\n', 'version: 1\norganization: other\n'));
    const inputs = { mode: 'validate', 'organization-id': 'acme' };
    const run = await world.on(otherEvent('workflow_dispatch'), inputs);
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(run.errors[0]).toMatchObject({ properties: { title: 'organization-mismatch', line: '2' } });
  });

  test('validate asks nobody', async ({ open }) => {
    const world = await open();
    world.checkOut(AS_LIVE);
    const run = await world.on(otherEvent('workflow_dispatch'), { mode: 'validate' }, { noToken: true });
    expect(run.outputs).toEqual({
      mode: 'validate',
      summary: expect.stringContaining('The directory is valid.'),
      applied: '0',
      failed: '0',
      pending: '0',
      'invited-users': '{}',
      'failure-reason': '',
    });
    expect([...world.gitbook.requests, ...world.github.requests]).toEqual([]);
  });
});

describe.concurrent('mode apply', () => {
  test.for([
    ['open', {}],
    ['from a fork', { pull: FORK }],
    ['on pull_request_target', { event: 'pull_request_target' }],
    ['under review', { event: 'pull_request_review' }],
    ['closed without a merge', CLOSED],
    ['of which the payload says little', { payload: { pull_request: undefined, number: undefined } }],
  ] as const)('never runs on a pull request that is %s', async ([, extras], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number, { mode: 'apply' }, extras);
    expect(run.outputs).toMatchObject({ mode: 'apply', 'failure-reason': 'invalid-input', applied: '0' });
    expect(run.errors[0]?.message).toContain('not merged');
    expect(world.gitbook.requests).toEqual([]);
  });

  test.for([
    ['as GitHub names it', (number: number) => mergeGroup(number)],
    ['with a name not understood', () => ({ ...mergeGroup(1), payload: {}, ref: 'refs/heads/queue' })],
  ] as const)('never runs in the merge queue, %s', async ([, event], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const run = await world.on(event(world.propose(AS_LIVE, ONE_INVITED)), { mode: 'apply' });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'invalid-input', applied: '0' });
    expect(world.gitbook.requests).toEqual([]);
  });
});
