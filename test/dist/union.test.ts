import { describe, expect } from 'vitest';
import type { ActionEvent, ActionResult } from '../support/run-action.ts';
import { ACME, AS_LIVE } from './directories.ts';
import { otherEvent, test, type World } from './world.ts';

const WITHOUT_LINUS = AS_LIVE.replace('  linus@example.com: {role: read}\n', '').replace('[linus@example.com]', '[]');
const MARGARET_READS = (text: string): string => text.replace('role: create', 'role: read');

/** Opens a pull request and shows its plan. */
async function planned(world: World, before: string, after: string): Promise<number> {
  const number = world.propose(before, after);
  await world.onPullRequest(number);
  return number;
}

/** A push that brought several pull requests, as a merge queue makes it. */
function pushOfBoth(world: World, numbers: readonly number[], after: string): ActionEvent {
  world.checkOut(after);
  const pushes = numbers.map((number) => world.merge(number));
  const last = pushes.at(-1);
  if (last === undefined) throw new Error('Nothing was pushed.');
  return { ...last, payload: { ...last.payload, commits: pushes.map(({ sha }) => ({ id: sha })) } };
}

const outcome = ({ outputs }: ActionResult) => [outputs['failure-reason'], outputs.applied];

describe.concurrent('an apply is held to all pull requests since the last one that was complete', () => {
  test('where a merge queue pushes two reviewed ones, and both comments get the result', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const first = await planned(world, AS_LIVE, WITHOUT_LINUS);
    const second = await planned(world, AS_LIVE, MARGARET_READS(AS_LIVE));
    const run = await world.on(pushOfBoth(world, [first, second], MARGARET_READS(WITHOUT_LINUS)));
    expect(outcome(run)).toEqual(['', '2']);
    for (const number of [first, second]) expect(world.comment(number)).toContain('All 2 changes are in GitBook');
  });

  test('where an unrelated merge follows a reviewed removal that was never applied', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const first = await planned(world, AS_LIVE, WITHOUT_LINUS);
    world.merge(first);
    const second = await planned(world, WITHOUT_LINUS, MARGARET_READS(WITHOUT_LINUS));
    const run = await world.on(world.merge(second));
    expect(outcome(run)).toEqual(['', '2']);
    for (const number of [first, second]) expect(world.comment(number)).toContain('All 2 changes are in GitBook');
  });

  test('where the first apply failed: the next applies both', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const first = await planned(world, AS_LIVE, WITHOUT_LINUS);
    const push = world.merge(first);
    world.gitbook.faults.add({ method: 'DELETE', times: 5, fault: { kind: 'status', status: 503 } });
    const failed = await world.on(push);
    expect(outcome(failed)).toEqual(['partly-applied', '0']);
    const second = await planned(world, WITHOUT_LINUS, MARGARET_READS(WITHOUT_LINUS));
    expect(outcome(await world.on(world.merge(second)))).toEqual(['', '2']);
    for (const number of [first, second]) expect(world.comment(number)).toContain('All 2 changes are in GitBook');
  });

  test('but not to one that nobody reviewed', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const first = world.propose(AS_LIVE, WITHOUT_LINUS);
    const second = await planned(world, AS_LIVE, MARGARET_READS(AS_LIVE));
    const run = await world.on(pushOfBoth(world, [first, second], MARGARET_READS(WITHOUT_LINUS)));
    expect(outcome(run)).toEqual(['unreviewed-plan', '0']);
    expect(run.errors[0]?.message).toContain(`no plan was shown in pull request #${first}`);
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('and a run by hand that finishes a refused one says so in its comment', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, WITHOUT_LINUS);
    const refused = await world.on(world.merge(number));
    expect(outcome(refused)).toEqual(['unreviewed-plan', '0']);
    expect(world.comment(number)).toContain('Not applied');
    const byHand = await world.on(otherEvent('workflow_dispatch'), { mode: 'apply' });
    expect(outcome(byHand)).toEqual(['', '1']);
    expect(world.comment(number)).toContain('is in GitBook');
    expect(world.comment(number)).not.toContain('Not applied');
  });
});

describe.concurrent('a review counts only', () => {
  test('for the last commit of the pull request', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = await planned(world, AS_LIVE, WITHOUT_LINUS);
    const pull = world.github.repository.issue(number)?.pull;
    if (pull) pull.headSha = world.github.repository.commit({ files: { README: 'newer' } });
    const run = await world.on(world.merge(number));
    expect(outcome(run)).toEqual(['unreviewed-plan', '0']);
    expect(run.errors[0]?.message).toContain('is not of its last commit');
  });

  test('with the same secret, and the message says what to set', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, WITHOUT_LINUS);
    await world.onPullRequest(number, { 'signing-key': 'one secret' });
    const run = await world.on(world.merge(number), { 'signing-key': 'another secret' });
    expect(outcome(run)).toEqual(['unreviewed-plan', '0']);
    expect(run.errors[0]?.message).toContain('plan and apply use different tokens');
    expect(run.errors[0]?.message).toContain('signing-key');
  });

  test('with an approval after it was shown, where that is required', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = await planned(world, AS_LIVE, WITHOUT_LINUS);
    const { repository } = world.github;
    const approve = (submittedAt: string): void => {
      const author = { login: 'reviewer', id: 7, bot: false };
      const commit = repository.issue(number)?.pull?.headSha ?? '';
      repository.reviews.push({ number, author, commit, state: 'APPROVED', association: 'MEMBER', submittedAt });
    };
    const push = world.merge(number);
    approve('2020-01-01T00:00:00Z');
    const refused = await world.on(push, { 'require-approval': 'true' });
    expect(outcome(refused)).toEqual(['unreviewed-plan', '0']);
    expect(refused.errors[0]?.message).toContain(`nobody approved pull request #${number}`);
    approve('2099-01-01T00:00:00Z');
    expect(outcome(await world.on(push, { 'require-approval': 'true' }))).toEqual(['', '1']);
  });
});
