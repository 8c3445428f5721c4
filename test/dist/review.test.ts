import { describe, expect } from 'vitest';
import type { EmulatorState } from '../../emulator/state.ts';
import { ACME, AS_LIVE, CHANGED, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { MARKER, pushEvent, test, type World } from './world.ts';

/** Somebody joins by hand, so that the merge would remove one person more than was reviewed. */
function someoneJoins(state: EmulatorState): void {
  const [someone] = state.members.values();
  if (someone === undefined) throw new Error('Nobody is there.');
  const id = 'u-mallory';
  state.members.set(id, {
    ...someone,
    id,
    email: 'mallory@example.com',
    displayName: 'Mallory',
    role: 'read',
  });
}

function reviewLine(world: World, number: number): string {
  return world.comment(number).split('\n')[1] ?? '';
}

describe.concurrent('the review of a merged plan', () => {
  test.for(['merge', 'squash', 'rebase'] as const)('is found after a %s', async (how, { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    const applied = await world.on(world.merge(number, how));
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  test('refuses a removal that it does not contain, shows the difference, and applies nothing', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, CHANGED);
    await world.onPullRequest(number);
    const reviewed = reviewLine(world, number);
    someoneJoins(world.gitbook.state);

    const refused = await world.on(world.merge(number));
    expect(world.gitbook.writes()).toEqual([]);
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs).toMatchObject({
      mode: 'apply',
      'failure-reason': 'unreviewed-plan',
      changes: '14',
      applied: '0',
    });
    expect(refused.outputs.summary).toMatch(/not (in the plan that was )?reviewed/);
    for (const text of [refused.summary, world.comment(number), refused.log]) {
      const difference = text.slice(text.indexOf('Not in the reviewed plan'));
      expect(difference.slice(0, difference.indexOf('emoved from the organization'))).toMatch(/mallory@example\.com/);
    }
    const [error] = refused.errors;
    expect(error?.message).toContain(`#${number}`);
    expect(error?.message).toContain('GitBook, the date or the directory on the branch has changed');
    // The comment goes on saying what was reviewed, so that a second run judges the same.
    expect(reviewLine(world, number)).toBe(reviewed);

    world.gitbook.state.members.delete('u-mallory');
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ applied: '13', 'failure-reason': '' });
  });

  test('accepts a plan that has shrunk', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, CHANGED);
    await world.onPullRequest(number, { 'require-reviewed-plan': 'all' });
    world.gitbook.state.members.delete('u-linus');
    world.gitbook.state.teams.get('t-docs')?.members.delete('u-linus');
    const applied = await world.on(world.merge(number), { 'require-reviewed-plan': 'all' });
    expect(applied.outputs).toMatchObject({ applied: '12', 'failure-reason': '' });
  });

  test.for([
    ['destructive', '', 2],
    ['all', 'unreviewed-plan', 0],
    ['off', '', 2],
  ] as const)(
    'with require-reviewed-plan %s, an additional invitation ends in "%s"',
    async ([require, reason, applied], { open }) => {
      const world = await open({ gitbook: { seed: ACME } });
      const number = world.propose(AS_LIVE, ONE_REMOVED);
      await world.onPullRequest(number);
      world.checkOut(ONE_REMOVED.replace('users:', 'users:\n  new@example.com: {role: read}'));
      const run = await world.on(world.merge(number), { 'require-reviewed-plan': require });
      expect(run.outputs).toMatchObject({ 'failure-reason': reason, applied: String(applied) });
    },
  );

  test('with require-reviewed-plan off applies any plan, and still updates the comment', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    someoneJoins(world.gitbook.state);
    const applied = await world.on(world.merge(number), { 'require-reviewed-plan': 'off' });
    expect(applied.outputs).toMatchObject({ applied: '2', 'failure-reason': '' });
    expect(world.comment(number)).toMatch(/all 2 changes are in GitBook/i);
  });

  test('is never taken from another account, however well it copies', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const honest = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(honest);
    const forged = world.comment(honest);

    const number = world.propose(AS_LIVE, ONE_REMOVED);
    world.github.repository.addComment({ number, body: forged });
    const refused = await world.on(world.merge(number));
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'unreviewed-plan', applied: '0' });
    expect(world.gitbook.writes()).toEqual([]);
    expect(world.github.repository.commentsOf(number)[0]?.body).toBe(forged);
  });

  test('is missing where a pull request never got a plan comment', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    const refused = await world.on(world.merge(number));
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'unreviewed-plan', applied: '0' });
    expect(refused.errors[0]?.message).toContain('no plan was shown');
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('does not count once somebody has edited the comment by hand', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    const [comment] = world.github.repository.commentsOf(number);
    if (comment) comment.body = comment.body.replace('covers=all', 'covers=destructive');
    const refused = await world.on(world.merge(number));
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'unreviewed-plan', applied: '0' });
    expect(refused.errors[0]?.message).toContain('was edited');
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('is not needed for what takes nothing away', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  test('is not needed for a push without a pull request', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(ONE_REMOVED);
    const applied = await world.on(world.directPush());
    expect(applied.outputs).toMatchObject({ mode: 'apply', applied: '1', 'failure-reason': '' });
  });

  test('is found on the second page of comments', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    for (let index = 0; index < 130; index += 1) {
      world.github.repository.addComment({ number, body: `Comment ${index}` });
    }
    await world.onPullRequest(number);
    await world.onPullRequest(number);
    expect(world.comments(number)).toHaveLength(1);
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(world.comment(number)).toMatch(/in GitBook/);
  });

  test('is not lost in an invalid commit that is fixed before the merge', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    world.checkOut('version: 1\nusers: [');
    await world.onPullRequest(number);
    expect(world.comment(number)).toContain('invalid');
    world.checkOut(ONE_REMOVED);
    await world.onPullRequest(number);
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  test('is required when the closing of a merged pull request starts the run as well', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    someoneJoins(world.gitbook.state);
    const { sha } = world.merge(number);
    const closed = {
      payload: { action: 'closed' },
      pull: { state: 'closed', merged: true, merge_commit_sha: sha },
    };
    const refused = await world.onPullRequest(number, { mode: 'apply' }, closed);
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'unreviewed-plan', applied: '0' });
    world.gitbook.state.members.delete('u-mallory');
    const applied = await world.onPullRequest(number, { mode: 'apply' }, closed);
    expect(applied.outputs).toMatchObject({ 'failure-reason': '', applied: '1' });
  });

  test('cannot be looked up without permission: nothing is applied, and the plan is shown', async ({ open }) => {
    const world = await open({
      gitbook: { seed: ACME },
      github: { permissions: { 'pull-requests': 'none' } },
    });
    world.checkOut(ONE_REMOVED);
    const refused = await world.on(pushEvent('5eed'.repeat(10), 'Merge pull request #1 from acme/change'));
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'github-api', applied: '0', changes: '1' });
    expect(world.gitbook.writes()).toEqual([]);
    expect(refused.summary).toContain('linus@example.com');
    expect(refused.summary).toContain('permissions:\n  pull-requests: ');
  });

  test('is not looked up where nothing is taken away, so a missing permission fails no apply', async ({ open }) => {
    const world = await open({
      gitbook: { seed: ACME },
      github: { permissions: { 'pull-requests': 'none' } },
    });
    world.checkOut(ONE_INVITED);
    const applied = await world.on(pushEvent('5eed'.repeat(10), 'Merge pull request #1 from acme/change'));
    expect(applied.outputs).toMatchObject({ 'failure-reason': '', applied: '1' });
    expect(applied.summary).toContain('permissions:\n  pull-requests: ');
  });

  test('is in a comment that begins with the marker of its organization', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    expect(world.comment(number).startsWith(`${MARKER}\n<!-- `)).toBe(true);
  });
});
