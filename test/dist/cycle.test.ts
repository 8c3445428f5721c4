import { describe, expect } from 'vitest';
import { snapshot } from '../support/snapshot.ts';
import { ACME, AFTER_CHANGED, AS_LIVE, CHANGED, CHANGED_TYPES, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { otherEvent, planOf, test } from './world.ts';

describe.concurrent('a pull request', () => {
  test('shows the changes in one comment, applies them on merge, and then has nothing to do', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, CHANGED);

    const planned = await world.onPullRequest(number);
    const plan = planOf(planned);
    expect(plan.changes.map(({ type }) => type)).toEqual(CHANGED_TYPES);
    expect(world.gitbook.writes()).toEqual([]);
    expect(planned.outputs).toEqual({
      mode: 'plan',
      'has-changes': 'true',
      changes: '13',
      fingerprint: plan.fingerprint,
      'plan-file': expect.stringMatching(/\.json$/),
      summary: expect.stringContaining('1 to remove, 1 to demote'),
      applied: '0',
      failed: '0',
      pending: '0',
      'invited-users': '{}',
      'comment-url': expect.stringContaining('/pull/1#issuecomment-'),
      'failure-reason': '',
    });
    const proposed = world.comment(number);
    for (const said of [
      '13 changes',
      '`linus@example.com` | `read` → removed',
      '`margaret@example.com` | `create` → `read`',
      '`grace@example.com` | `edit` → `admin`',
      '`grace@example.com` | `member` → leaves',
      '`dennis@example.com` | `comment`',
      'SSO on',
      'renamed to Writers',
      'Readers | new team',
      'joins as `owner`',
      'loses 1 space: ',
      '1 team: Docs',
      'Seats: **4**',
      plan.fingerprint,
      'merge this pull request',
    ]) {
      expect(proposed).toContain(said);
      expect(planned.summary).toContain(said);
    }
    expect(proposed.match(/directory\.yaml#L\d+/g)?.length).toBeGreaterThan(8);

    const push = world.merge(number);
    const applied = await world.on(push);
    expect(snapshot(world.gitbook.state)).toEqual(AFTER_CHANGED);
    expect(applied.outputs).toEqual({
      ...planned.outputs,
      mode: 'apply',
      'plan-file': expect.stringMatching(/\.json$/),
      summary: expect.stringMatching(/all 13 changes are in GitBook/i),
      applied: '13',
      'invited-users': JSON.stringify({ 'dennis@example.com': 'user-dennis-example-com' }),
    });
    const result = world.comment(number);
    expect(result).toMatch(/all 13 changes are in GitBook/i);
    expect(result).toContain('user-dennis-example-com');
    expect(result).toContain('https://github.com/acme/directory/actions/runs/42');
    expect(applied.summary).toContain('user-dennis-example-com');

    const writes = world.gitbook.writes().length;
    const again = await world.on(push);
    expect(world.gitbook.writes().length).toBe(writes);
    expect(again.outputs).toMatchObject({
      mode: 'apply',
      'has-changes': 'false',
      changes: '0',
      applied: '0',
    });
    expect(world.comment(number)).toBe(result);
  });

  test('leaves the comment alone while the plan is the same, and updates it in place when not', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    await world.onPullRequest(number);
    expect(world.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);

    world.checkOut(ONE_REMOVED);
    const result = await world.onPullRequest(number);
    expect(world.comment(number)).toContain('linus@example.com');
    expect(result.log).toContain('was updated');
  });

  test('keeps one comment for each organization', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const other = '<!-- gitbook-directory-sync:plan organization=other -->\nThe plan of another organization.';
    world.github.repository.addComment({
      number,
      body: other,
      author: { login: 'github-actions[bot]', id: 41_898_282, bot: true },
    });
    await world.onPullRequest(number);
    expect(world.comment(number)).toContain('dennis@example.com');
    expect(world.github.repository.commentsOf(number).map(({ body }) => body)).toContain(other);
  });

  test('distinguishes what the pull request causes from what had drifted before', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const drifted = AS_LIVE.replace('margaret@example.com: {role: create}', 'margaret@example.com: {role: edit}');
    const proposed = ONE_INVITED.replace('margaret@example.com: {role: create}', 'margaret@example.com: {role: edit}');
    const number = world.propose(drifted, proposed);
    const result = await world.onPullRequest(number);
    const causes = planOf(result).changes.map(({ email, cause }) => [email, cause]);
    expect(causes).toEqual([
      ['dennis@example.com', 'pull-request'],
      ['margaret@example.com', 'drift'],
    ]);
    const comment = world.comment(number);
    expect(comment).toContain('Invited: caused by this pull request');
    expect(comment).toContain('Demoted: had drifted before this pull request');
    expect(comment.indexOf('Demoted:')).toBeLessThan(comment.indexOf('Invited:'));
  });

  test('counts who is invited and not yet listed as pending', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME, behaviour: { invitedVisible: 'after-accepting' } } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({
      applied: '0',
      pending: '1',
      failed: '0',
      'failure-reason': '',
      'invited-users': JSON.stringify({ 'dennis@example.com': 'user-dennis-example-com' }),
    });
    expect(world.comment(number)).toContain('not yet in the member list');
  });

  test('counts a removal that GitBook only asks its administrators for as pending', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME, behaviour: { removal: 'requested' } } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ pending: '1', failed: '0', 'failure-reason': '' });
    expect(Object.keys(snapshot(world.gitbook.state).members)).toContain('linus@example.com');
  });

  test('applies by hand, which needs no reviewed plan', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(ONE_REMOVED);
    const applied = await world.on(otherEvent('workflow_dispatch'), { mode: 'apply' });
    expect(applied.outputs).toMatchObject({ mode: 'apply', applied: '1', 'failure-reason': '' });
    expect(Object.keys(snapshot(world.gitbook.state).members)).not.toContain('linus@example.com');
    expect(applied.outputs).not.toHaveProperty('comment-url');
  });

  test('goes on after one person failed, says which, and fails', async ({ open }) => {
    const fault = {
      kind: 'status',
      status: 403,
      body: { error: { code: 403, message: 'Not her.' } },
    } as const;
    const world = await open({
      gitbook: {
        seed: ACME,
        faults: [{ method: 'PATCH', path: '/orgs/acme/members/u-margaret', times: 'forever', fault }],
      },
    });
    const number = world.propose(AS_LIVE, CHANGED);
    await world.onPullRequest(number);
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ applied: '12', failed: '1', 'failure-reason': 'partly-applied' });
    expect(applied.errors[0]?.message).toContain('Not her.');
    expect(world.comment(number)).toMatch(/Failed[\s\S]*margaret@example.com[\s\S]*Not her\./);
    expect(Object.keys(snapshot(world.gitbook.state).members)).not.toContain('linus@example.com');
  });
});
