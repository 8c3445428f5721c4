import { describe, expect } from 'vitest';
import { ACME, AS_LIVE, ONE_REMOVED } from './directories.ts';
import { otherEvent, planOf, test, type World } from './world.ts';

const BO = `${AS_LIVE.replace('teams:', '  bo@example.com: {role: edit}\nteams:')}`;
const WITHOUT = AS_LIVE;

const mails = (world: World): number =>
  world.gitbook.writes().filter(({ path, status }) => path.endsWith('/invites') && status === 200).length;

/** Bo is invited by a merge, and GitBook lists people only once they accept. */
async function invited(open: (options: object) => Promise<World>) {
  const behaviour = { invitedVisible: 'after-accepting', inviteAgain: 'mails-again' } as const;
  const world = await open({ gitbook: { seed: ACME, behaviour } });
  const number = world.propose(AS_LIVE, BO);
  await world.onPullRequest(number);
  const applied = await world.on(world.merge(number));
  expect(applied.outputs).toMatchObject({ 'failure-reason': '', pending: '1' });
  return { world, number };
}

describe.concurrent('somebody whom GitBook’s administrators were asked to remove', () => {
  test('is asked about once, and keeps the drift issue open until they are gone', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME, behaviour: { removal: 'requested' } } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ 'failure-reason': '', pending: '1' });

    const planned = await world.on(otherEvent('workflow_dispatch'), { mode: 'plan' });
    expect(planned.outputs).toMatchObject({ changes: '0' });
    expect(planned.summary).toMatch(new RegExp(`linus@example\\.com.*as .*read.*requested on .*, by #?${number}`));
    const again = await world.on(otherEvent('workflow_dispatch'), { mode: 'apply' });
    expect(again.outputs).toMatchObject({ 'failure-reason': '', changes: '0' });
    expect(world.gitbook.writes().filter(({ method }) => method === 'DELETE')).toHaveLength(1);

    const { issues } = world.github.repository;
    const drifts = () => issues.filter(({ pull }) => pull === undefined);
    const drift = await world.on(otherEvent('schedule'), { 'fail-on-drift': 'true' });
    expect(drift.outputs).toMatchObject({ mode: 'drift', changes: '0', 'failure-reason': '' });
    expect(drifts()).toMatchObject([{ state: 'open', body: expect.stringContaining('whose removal waits') }]);

    world.gitbook.state.teams.get('t-docs')?.members.set('u-linus', 'member');
    const back = await world.on(otherEvent('workflow_dispatch'), { mode: 'apply' });
    expect(planOf(back).changes.map(({ type }) => type)).toEqual(['team-remove']);
    expect(back.outputs).toMatchObject({ 'failure-reason': '', applied: '1' });

    world.gitbook.state.members.delete('u-linus');
    expect(planOf(await world.on(otherEvent('schedule')))).toMatchObject({ changes: [], notices: [] });
    expect(drifts()).toMatchObject([{ state: 'closed' }]);
  });
});

describe.concurrent('somebody who was invited and has not accepted', () => {
  test('is neither invited again nor drift, and the plan says by which pull request they were invited', async ({
    open,
  }) => {
    const { world, number } = await invited(open);
    const planned = await world.on(otherEvent('workflow_dispatch'), { mode: 'plan' });
    expect(planned.outputs).toMatchObject({ changes: '0', 'has-changes': 'false' });
    expect(planned.summary).toMatch(new RegExp(`bo@example\\.com.*waiting since .*by .*#?${number}`, 's'));
    const drift = await world.on(otherEvent('schedule'));
    expect(drift.outputs).toMatchObject({ mode: 'drift', changes: '0', 'failure-reason': '' });
    expect(world.github.repository.issues.filter(({ pull }) => pull === undefined)).toEqual([]);
    for (let run = 0; run < 2; run += 1) {
      const again = await world.on(otherEvent('workflow_dispatch'), { mode: 'apply' });
      expect(again.outputs).toMatchObject({ 'failure-reason': '', changes: '0' });
    }
    expect(mails(world)).toBe(1);
  });

  test('is shown in the pull request that takes them out, because nobody can withdraw the invitation', async ({
    open,
  }) => {
    const { world } = await invited(open);
    const number = world.propose(BO, WITHOUT);
    const planned = await world.onPullRequest(number);
    expect(planOf(planned).notices.map(({ kind }) => kind)).toContain('open-invitation');
    expect(world.comment(number)).toContain('bo@example.com');
    await world.on(world.merge(number));
    const drift = await world.on(otherEvent('schedule'));
    expect(planOf(drift).notices.map(({ kind }) => kind)).toContain('open-invitation');
  });

  test('stays in the directory where an import follows', async ({ open }) => {
    const { world } = await invited(open);
    const imported = await world.on(otherEvent('workflow_dispatch'), { mode: 'import' });
    expect(imported.outputs).toMatchObject({ 'failure-reason': '' });
    const drift = await world.on(otherEvent('schedule'));
    expect(planOf(drift).notices.map(({ kind }) => kind)).toContain('waiting');
  });

  test('is forgotten once GitBook lists them', async ({ open }) => {
    const { world } = await invited(open);
    world.gitbook.accept('bo@example.com');
    const drift = await world.on(otherEvent('schedule'));
    expect(planOf(drift)).toMatchObject({ changes: [], notices: [] });
  });
});
