import { describe, expect } from 'vitest';
import { refuse } from '../support/github-routes.ts';
import { ACME, AS_LIVE, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { MARKER, planOf, test } from './world.ts';

const said = (annotations: readonly { message: string }[]) => annotations.map(({ message }) => message).join();

describe.concurrent('a plan that its merge would not apply', () => {
  test.for([
    ['comment: never', ONE_REMOVED, { comment: 'never' }, true],
    ['no github-token', ONE_REMOVED, { 'github-token': '' }, true],
    ['nothing that needs a review', ONE_INVITED, { comment: 'never' }, false],
    ['no review asked for', ONE_REMOVED, { comment: 'never', 'require-reviewed-plan': 'off' }, false],
    ['all to be reviewed', ONE_INVITED, { comment: 'never', 'require-reviewed-plan': 'all' }, true],
    ['its comment', ONE_REMOVED, {}, false],
  ] as const)('is warned of: with %s', async ([, after, inputs, refused], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, after);
    const run = await world.onPullRequest(number, inputs);
    expect(run.outputs['failure-reason']).toBe('');
    for (const text of [run.summary, said(run.warnings)]) {
      expect(text.includes('apply will refuse this plan')).toBe(refused);
    }
    const applied = await world.on(world.merge(number), inputs);
    expect(applied.outputs.applied === '0').toBe(refused);
  });

  test('is warned of where GitHub refuses the comment', async ({ open }) => {
    const world = await open({
      gitbook: { seed: ACME },
      github: { permissions: { 'pull-requests': 'read' } },
    });
    const run = await world.onPullRequest(world.propose(AS_LIVE, ONE_REMOVED));
    expect(said(run.warnings)).toContain('apply will refuse this plan: 1 change of it would need a review');
  });
});

describe.concurrent('the reason for a missing comment', () => {
  test('is said where there is no github-token', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const run = await world.onPullRequest(world.propose(AS_LIVE, ONE_INVITED), { 'github-token': '' });
    for (const text of [run.log, run.summary]) expect(text).toContain('the input github-token is empty');
    expect(run.annotations).toEqual([]);
  });

  test("is in the summary of Dependabot's pull request, with the missing line", async ({ open }) => {
    const world = await open({
      gitbook: { seed: ACME },
      github: { permissions: { 'pull-requests': 'read' } },
    });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number, {}, { actor: 'dependabot[bot]' });
    expect(run.outputs).toMatchObject({ mode: 'plan', 'failure-reason': '' });
    expect(run.summary).toContain('permissions:\n  pull-requests: write');
    expect(run.warnings).toEqual([]);
  });

  test('is said where GITHUB_API_URL is not a URL, and the plan is shown', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number, {}, { env: { GITHUB_API_URL: 'nonsense' } });
    expect(run.outputs).toMatchObject({ changes: '1', 'failure-reason': '' });
    expect(said(run.warnings)).toContain('GITHUB_API_URL is "nonsense"');
    expect(run.stdout).not.toContain('report it');
    expect(run.summary).toContain('dennis@example.com');
  });
});

describe.concurrent('the comment is written', () => {
  test('although GitHub does not say whether the pull request is merged', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const answer = refuse(403, 'Resource not accessible by integration');
    world.github.fail({ method: 'GET', path: /\/pulls\/\d+$/, answer, times: 99 });
    const run = await world.onPullRequest(number);
    expect(world.comment(number)).toContain('dennis@example.com');
    expect(run.annotations).toEqual([]);
  });

  test('and the error names its permission when nothing may be read', async ({ open }) => {
    const world = await open({
      gitbook: { seed: ACME },
      github: { permissions: { 'pull-requests': 'none' } },
    });
    const run = await world.onPullRequest(world.propose(AS_LIVE, ONE_INVITED));
    expect(run.summary).toContain('permissions:\n  pull-requests: write');
    expect(run.summary).not.toContain('pull-requests: read');
  });

  test('only once by two runs with the same plan', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    const run = await world.onPullRequest(number, {}, { env: { GITHUB_RUN_ID: '43' } });
    expect(world.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(run.log).toContain('was unchanged');
    expect(run.outputs).toHaveProperty('comment-url');
  });

  test('where somebody wrote above its marker', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    const [comment] = world.github.repository.commentsOf(number);
    if (comment) comment.body = `Looks good to me.\n\n${comment.body}`;
    world.checkOut(ONE_REMOVED);
    await world.onPullRequest(number);
    expect(world.github.repository.commentsOf(number)).toHaveLength(1);
    expect(world.comment(number)).toContain('linus@example.com');
    expect(world.comment(number).startsWith(MARKER)).toBe(true);
  });

  test('but what was reviewed counts only where nobody wrote above it', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    const [comment] = world.github.repository.commentsOf(number);
    if (comment) comment.body = `Text of a stranger\n${comment.body}`;
    const push = world.merge(number);
    for (const _ of ['the first time', 'and again']) {
      const refused = await world.on(push);
      expect(refused.outputs).toMatchObject({ 'failure-reason': 'unreviewed-plan', applied: '0' });
    }
    expect(world.github.repository.commentsOf(number)).toHaveLength(1);
  });
});

describe.concurrent('a directory that is checked out elsewhere than it is in the repository', () => {
  test('is not reported as caused by the pull request', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(ONE_INVITED, ONE_INVITED);
    world.checkOut({ 'gitbook/checkout/gitbook/directory.yaml': ONE_INVITED });
    const place = { 'working-directory': 'gitbook/checkout' };
    const run = await world.onPullRequest(number, place);
    expect(planOf(run).changes.map(({ cause }) => cause)).toEqual([undefined]);
    for (const text of [run.log, run.summary]) {
      expect(text).toContain('could not be determined');
      expect(text).toContain('path: of actions/checkout');
    }
    expect(world.comment(number)).toContain('1 of unknown cause.');
  });

  test('is reported as caused by the pull request that adds it', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose({ README: 'Nothing yet.' }, ONE_INVITED);
    const run = await world.onPullRequest(number);
    expect(planOf(run).changes.map(({ cause }) => cause)).toEqual(['pull-request']);
    expect(run.summary).not.toContain('could not be determined');
  });

  test('is not treated as unchanged when an old run is run again', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(ONE_INVITED, ONE_INVITED);
    world.checkOut({ 'gitbook/checkout/gitbook/directory.yaml': ONE_INVITED });
    const push = world.merge(number);
    const elsewhere = world.github.repository.commit({ files: { README: 'the directory is in another repository' } });
    world.github.repository.branches.set('main', elsewhere);
    const run = await world.on(
      { ...push, sha: elsewhere },
      { 'working-directory': 'gitbook/checkout' },
      { env: { GITHUB_RUN_ATTEMPT: '2' } },
    );
    expect(said(run.warnings)).toContain('Whether the directory was changed since could not be looked up');
  });
});
