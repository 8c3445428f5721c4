import { describe, expect } from 'vitest';
import { ACME, AS_LIVE, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { test, type World } from './world.ts';

const named = (text: string) => text.replace('version: 1', 'version: 1\norganization: acme');
/** Does not even say which organization it is for. */
const BROKEN = 'version: 1\norganization: [\nusers:\n';
const ours = (text: string) => ({ 'gitbook/ours/users.yaml': named(text) });
const theirs = (text: string) => ({ 'gitbook/theirs/users.yaml': text });

const OURS = { 'config-path': 'gitbook/ours', 'organization-id': '' };
const THEIRS = { 'config-path': 'gitbook/theirs', 'organization-id': '' };

const bodies = (world: World, number: number) => world.github.repository.commentsOf(number).map(({ body }) => body);

describe.concurrent('a directory that does not say its organization, beside that of another one', () => {
  test('leaves the plan comment of the other and its review alone', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(ours(AS_LIVE), { ...ours(ONE_REMOVED), ...theirs(BROKEN) });
    await world.onPullRequest(number, OURS);
    const plan = world.comment(number);

    const invalid = await world.onPullRequest(number, THEIRS);
    expect(invalid.outputs['failure-reason']).toBe('invalid-directory');
    expect(bodies(world, number)).toEqual([plan, expect.stringContaining('the directory is invalid')]);
    await world.onPullRequest(number, THEIRS);
    expect(bodies(world, number)).toHaveLength(2);

    const applied = await world.on(world.merge(number), OURS);
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  test('keeps its comment when the other gets its plan', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(ours(AS_LIVE), { ...ours(ONE_INVITED), ...theirs(BROKEN) });
    await world.onPullRequest(number, THEIRS);
    const [invalid] = bodies(world, number);
    await world.onPullRequest(number, OURS);
    expect(bodies(world, number)).toEqual([invalid, expect.stringContaining('dennis@example.com')]);
  });
});

describe.concurrent('a directory that becomes unreadable, and is fixed', () => {
  test('keeps one comment', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(ours(AS_LIVE), ours(ONE_INVITED));
    await world.onPullRequest(number, OURS);
    for (const [files, said] of [
      [{ 'gitbook/ours/users.yaml': BROKEN }, 'the directory is invalid'],
      [ours(ONE_REMOVED), 'linus@example.com'],
    ] as const) {
      world.checkOut(files);
      await world.onPullRequest(number, OURS);
      expect(bodies(world, number)).toEqual([expect.stringContaining(said)]);
    }
  });

  test('keeps one comment where it was unreadable from the beginning', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(ours(AS_LIVE), { 'gitbook/ours/users.yaml': BROKEN });
    await world.onPullRequest(number, OURS);
    world.checkOut(ours(ONE_REMOVED));
    await world.onPullRequest(number, OURS);
    expect(bodies(world, number)).toEqual([world.comment(number)]);
    expect(world.comment(number)).toContain('linus@example.com');
  });

  test('is found under another spelling of its path', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(ours(AS_LIVE), ours(ONE_INVITED));
    await world.onPullRequest(number, OURS);
    world.checkOut({ 'gitbook/ours/users.yaml': BROKEN });
    const place = { 'working-directory': 'gitbook', 'config-path': './ours/', 'organization-id': '' };
    await world.onPullRequest(number, place);
    expect(bodies(world, number)).toEqual([expect.stringContaining('the directory is invalid')]);
  });

  test('is shown as valid where there is no GitBook token to plan with', async ({ open }) => {
    const world = await open();
    const number = world.propose(ours(AS_LIVE), { 'gitbook/ours/users.yaml': BROKEN });
    const noToken = { noToken: true };
    await world.onPullRequest(number, OURS, noToken);
    expect(bodies(world, number)).toEqual([expect.stringContaining('the directory is invalid')]);
    world.checkOut(ours(ONE_INVITED));
    await world.onPullRequest(number, OURS, noToken);
    expect(bodies(world, number)).toEqual([expect.stringContaining('The directory is valid')]);
    world.checkOut({ 'gitbook/ours/users.yaml': BROKEN });
    await world.onPullRequest(number, OURS, noToken);
    expect(bodies(world, number)).toEqual([expect.stringContaining('the directory is invalid')]);
  });

  test('keeps its plan comment in a run without a GitBook token', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(ours(AS_LIVE), ours(ONE_INVITED));
    await world.onPullRequest(number, OURS);
    const plan = world.comment(number);
    await world.onPullRequest(number, OURS, { noToken: true });
    expect(bodies(world, number)).toEqual([plan]);
  });
});
