import { describe, expect } from 'vitest';
import { ACME, AS_LIVE, ONE_INVITED } from './directories.ts';
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
