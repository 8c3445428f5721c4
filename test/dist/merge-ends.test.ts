import { describe, expect } from 'vitest';
import { ACME, AS_LIVE, CHANGED, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { test, type World } from './world.ts';

const AGAIN = { env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_ID: '43' } };
const NOT_HER = { kind: 'status', status: 403, body: { error: { code: 403, message: 'Not her.' } } } as const;
const DOWN = {
  kind: 'status',
  status: 401,
  body: { error: { code: 401, message: 'No such token.' } },
} as const;
/** GitBook refuses every call. */
const REFUSED = { seed: ACME, faults: [{ path: '/**', times: 'forever', fault: DOWN }] } as const;

/** A pull request with its plan comment, though GitBook refuses everything from now on. */
async function planned(world: World, after: string): Promise<number> {
  const number = world.propose(AS_LIVE, after);
  await world.onPullRequest(number);
  return number;
}

const review = (world: World, number: number) => world.comment(number).split('\n')[1];

describe.concurrent('the comment of a merged pull request says', () => {
  test('that there was nothing to do', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = await planned(world, ONE_REMOVED);
    world.gitbook.state.members.delete('u-linus');
    world.gitbook.state.teams.get('t-docs')?.members.delete('u-linus');
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ changes: '0', 'failure-reason': '' });
    expect(world.comment(number)).toContain('GitBook already matched the directory');
  });

  test('that nothing is left to do, after a run that failed in part', async ({ open }) => {
    const fault = {
      method: 'PATCH',
      path: '/orgs/acme/members/u-margaret',
      times: 1,
      fault: NOT_HER,
    } as const;
    const world = await open({ gitbook: { seed: ACME, faults: [fault] } });
    const number = await planned(world, CHANGED);
    const push = world.merge(number);
    await world.on(push);
    expect(world.comment(number)).toContain('Not her.');
    const margaret = world.gitbook.state.members.get('u-margaret');
    if (margaret) margaret.role = 'read';
    await world.on(push, {}, AGAIN);
    expect(world.comment(number)).not.toContain('Not her.');
    expect(world.comment(number)).toContain('GitBook already matched the directory');
  });

  test('that the directory is invalid, and keeps what was reviewed', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = await planned(world, ONE_REMOVED);
    const reviewed = review(world, number);
    const push = world.merge(number);
    world.checkOut('version: 1\nusers: [');
    const run = await world.on(push, { 'organization-id': '' });
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(world.comment(number)).toContain('The directory is invalid');
    expect(world.comment(number)).toContain('Nothing was changed in GitBook');
    expect(review(world, number)).toBe(reviewed);

    world.checkOut(ONE_REMOVED);
    const applied = await world.on(push);
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(world.comment(number)).toContain('in GitBook');
  });

  test('that GitBook failed, with what to check, and keeps what was reviewed', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = await planned(world, ONE_REMOVED);
    const reviewed = review(world, number);
    const push = world.merge(number);
    const refusing = await open({ gitbook: REFUSED });
    const run = await world.on(push, { 'gitbook-api-url': refusing.gitbook.url });
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(world.comment(number)).toContain('The apply failed.');
    expect(world.comment(number)).toMatch(/401: No such token\..*Check gitbook-token/);
    expect(world.comment(number)).toContain('/actions/runs/42');
    expect(review(world, number)).toBe(reviewed);

    await world.on(push);
    expect(world.comment(number)).toMatch(/the one change is in GitBook/i);
  });

  test('that the run has no GitBook token', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = await planned(world, ONE_REMOVED);
    const run = await world.on(world.merge(number), {}, { noToken: true });
    expect(run.outputs['failure-reason']).toBe('invalid-input');
    expect(world.comment(number)).toMatch(/The apply failed\..*needs gitbook-token/);
  });

  test('that an old run would bring an old directory back', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const { repository } = world.github;
    const number = await planned(world, ONE_INVITED);
    const push = world.merge(number);
    const old = repository.commit({ files: { 'gitbook/directory.yaml': ONE_INVITED } });
    repository.branches.set('main', repository.commit({ files: { 'gitbook/directory.yaml': AS_LIVE } }));
    repository.merge(number, old);
    const run = await world.on({ ...push, sha: old }, {}, AGAIN);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'unreviewed-plan', applied: '0' });
    expect(run.outputs.summary).toMatch(/^Nothing was applied\. .*the directory was changed since/);
    expect(world.comment(number)).toMatch(/Nothing was applied.*the directory was changed since/);
  });
});

describe.concurrent('the comment of a merge that is complete', () => {
  test.for([
    ['fails', { 'gitbook-api-url': 'refusing' }, 'gitbook-api'],
    ['has nothing to do', {}, ''],
    ['finds the directory invalid', { 'config-path': 'nowhere' }, 'invalid-directory'],
  ] as const)('stays when a run that is run again %s', async ([, inputs, reason], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = await planned(world, ONE_REMOVED);
    const push = world.merge(number);
    await world.on(push);
    const before = world.comment(number);
    expect(before).toMatch(/the one change is in GitBook/i);
    const refusing = await open({ gitbook: REFUSED });
    const own = 'gitbook-api-url' in inputs ? { 'gitbook-api-url': refusing.gitbook.url } : inputs;
    const run = await world.on(push, own, AGAIN);
    expect(run.outputs['failure-reason']).toBe(reason);
    expect(world.comments(number)).toEqual([before]);
  });
});

describe.concurrent('a merged pull request without a comment', () => {
  test.for([
    ['nothing to do', AS_LIVE, {}],
    ['an invalid directory', 'version: 2', {}],
    ['no GitBook token', AS_LIVE, { noToken: true }],
  ] as const)('gets none of a run with %s', async ([, files, extras], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, files);
    await world.on(world.merge(number), {}, extras);
    expect(world.github.repository.comments).toEqual([]);
  });

  test('gets none with comment: never, and nobody looks for it', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, AS_LIVE);
    await world.on(world.merge(number), { comment: 'never' });
    expect(world.github.requests).toEqual([]);
  });
});
