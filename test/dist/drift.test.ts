import { describe, expect } from 'vitest';
import { ACME, AS_LIVE, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { otherEvent, planOf, test } from './world.ts';

const SCHEDULE = otherEvent('schedule', { schedule: '0 6 * * *' });

describe.concurrent('mode drift', () => {
  test.for([
    ['false', '', 0],
    ['true', 'drift', 1],
  ] as const)('with fail-on-drift %s ends in "%s" where there is any', async ([fail, reason, exit], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(ONE_INVITED);
    const run = await world.on(SCHEDULE, { 'fail-on-drift': fail });
    expect(run.exitCode).toBe(exit);
    expect(run.outputs).toMatchObject({
      mode: 'drift',
      'failure-reason': reason,
      'has-changes': 'true',
      changes: '1',
      fingerprint: planOf(run).fingerprint,
    });
    expect(run.summary).toContain('dennis@example.com');
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('succeeds where there is no drift', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(AS_LIVE);
    const run = await world.on(SCHEDULE, { 'fail-on-drift': 'true' });
    expect(run.outputs).toMatchObject({ 'failure-reason': '', 'has-changes': 'false', changes: '0' });
    expect(run.summary).toContain('GitBook matches the directory');
  });

  test('tells the changes of a merge that was refused apart, and they are no drift', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    const { sha, ...push } = world.merge(number);
    const merged = await world.on({ ...push, sha }, { 'max-member-removals': '0' });
    expect(merged.outputs['failure-reason']).toBe('refused-by-guard');

    const run = await world.on({ ...SCHEDULE, sha }, { 'fail-on-drift': 'true' });
    expect(run.outputs).toMatchObject({ 'failure-reason': '', 'has-changes': 'true' });
    const text = `**1 change** of #${number}, which was refused, is not applied.`;
    expect(run.summary).toContain(`**GitBook has not drifted.** ${text}`);
    expect(run.outputs.summary).toContain('which was refused, is not applied');
    const { issues } = world.github.repository;
    expect(issues.at(-1)).toMatchObject({ title: 'Not applied to GitBook: Acme', body: expect.stringContaining(text) });

    const margaret = world.gitbook.state.members.get('u-margaret');
    if (margaret) margaret.role = 'admin';
    const drifted = await world.on({ ...SCHEDULE, sha }, { 'fail-on-drift': 'true' });
    expect(drifted.outputs).toMatchObject({ 'failure-reason': 'drift', changes: '2' });
    expect(drifted.summary).toContain('was made `admin`. Undo: `admin` → `create`');
    expect(drifted.summary).toContain(text);
    expect(issues.at(-1)?.title).toBe('GitBook drift: Acme');
  });

  test('keeps the issue open for unlisted members who are reported', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(ONE_REMOVED);
    const inputs = { 'unlisted-members': 'report' };
    const { issues } = world.github.repository;
    world.gitbook.state.teams.get('t-docs')?.members.delete('u-linus');
    const linus = world.gitbook.state.members.get('u-linus');
    if (linus) linus.role = 'admin';
    const run = await world.on(SCHEDULE, inputs);
    expect(run.outputs).toMatchObject({ 'has-changes': 'false', changes: '0', 'failure-reason': '' });
    expect(issues).toMatchObject([{ state: 'open' }]);
    expect(issues[0]?.body).toContain('**1 administrator** is not in the directory: Linus Torvalds');

    world.gitbook.state.members.delete('u-linus');
    await world.on(SCHEDULE, inputs);
    expect(issues).toMatchObject([{ state: 'closed' }]);
  });

  test('does not fail where GitHub refuses the issue: the drift and the missing permission are in the summary', async ({
    open,
  }) => {
    const world = await open({ gitbook: { seed: ACME }, github: { permissions: { issues: 'none' } } });
    world.checkOut(ONE_INVITED);
    const run = await world.on(SCHEDULE);
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'failure-reason': '', changes: '1' } });
    expect(run.outputs).not.toHaveProperty('issue-url');
    const [warning] = run.warnings;
    expect(warning?.message).toMatch(/job summary.*`issues: write`.*permissions:/);
    expect(run.summary).toContain('dennis@example.com');
    expect(run.summary).toContain('permissions:\n  issues: write');
  });

  test('does not fail without github-token, and says that there is no issue', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(ONE_INVITED);
    const run = await world.on(SCHEDULE, { 'github-token': '' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'failure-reason': '', changes: '1' } });
    expect(run.warnings[0]?.message).toContain('github-token');
    expect(run.summary).toContain('github-token is empty');
    expect(world.github.requests).toEqual([]);
  });
});
