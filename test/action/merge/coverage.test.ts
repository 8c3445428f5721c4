import { describe, expect, test } from 'vitest';
import type { ActionEnvironment } from '../../../src/action/environment.ts';
import { findCoverage } from '../../../src/action/merge/coverage.ts';
import { type CommentContent, directoryKey } from '../../../src/core/review/comment-state.ts';
import type { EventInput } from '../../../src/github/event.ts';
import type { Patience } from '../../../src/github/merged-pull-requests.ts';
import { connected, type Fixture } from '../../github/fixture.ts';
import { type FakeRepository, OCTOCAT } from '../../support/github-repository.ts';
import { addPlanComment, gitHubRun, mergeOne, ORGANIZATION, pushOf } from '../github-run.ts';

/** Merges a pull request for each of these, whose comments say that; `undefined` has no comment. */
function mergeEach(repository: FakeRepository, contents: readonly (CommentContent | undefined)[]) {
  return contents.map((content) => {
    const merged = mergeOne(repository);
    if (content !== undefined) addPlanComment(repository, merged.number, content);
    return merged;
  });
}

async function coverage(
  fixture: Fixture,
  event: Partial<EventInput>,
  environment: Partial<ActionEnvironment> = {},
  patience: Patience = 'needed',
) {
  const { run } = gitHubRun(fixture, event, environment);
  const found = await findCoverage(run, fixture.api, ORGANIZATION, patience);
  return found && { ...found, pulls: found.pulls.map(({ pull }) => pull.number), last: found.last?.pull.number };
}

/** The push of the last of these pull requests, and what its apply covers. */
async function afterMerging(contents: readonly (CommentContent | undefined)[]) {
  const fixture = await connected();
  const merged = mergeEach(fixture.github.repository, contents);
  return coverage(fixture, pushOf(merged.at(-1)?.sha ?? ''));
}

describe('an apply covers', () => {
  test('the pull request of its push', async () => {
    expect(await afterMerging(['plan'])).toEqual({
      pulls: [1],
      isMerge: true,
      unconfirmed: undefined,
      isBounded: false,
      last: undefined,
    });
  });

  test.each<CommentContent>([
    'plan',
    'no-plan',
    'valid',
    'applying',
    'partly-applied',
    'refused',
    'unreviewed',
    'superseded',
    'invalid',
    'failed',
    'cancelled',
  ])('one before it whose comment says %s, and goes on looking', async (content) => {
    expect(await afterMerging(['refused', content, 'plan'])).toMatchObject({ pulls: [3, 2, 1], last: undefined });
  });

  test.each<CommentContent>(['applied', 'nothing-to-do'])(
    'none before one whose comment says %s, and not that one',
    async (content) => {
      const found = await afterMerging(['refused', content, 'failed', 'plan']);
      expect(found).toMatchObject({ pulls: [4, 3], last: 2, isBounded: false });
    },
  );

  test('its own although it is applied already, when the run is repeated, and what waits before it', async () => {
    expect(await afterMerging(['applied', 'failed', 'applied'])).toMatchObject({ pulls: [3, 2], last: 1 });
  });

  test('all that a merge queue pushed, applied or not, with a comment or without', async () => {
    const fixture = await connected();
    const merged = mergeEach(fixture.github.repository, ['applied', 'plan', undefined, 'applied', 'plan']);
    const commits = merged.slice(1).map(({ sha }) => sha);
    const found = await coverage(fixture, pushOf(commits.at(-1) ?? '', commits));
    expect(found).toMatchObject({ pulls: [5, 4, 3, 2], isMerge: true, last: 1 });
  });

  test('none before it that has no plan comment, and goes on looking', async () => {
    expect(await afterMerging(['failed', undefined, undefined, 'plan'])).toMatchObject({ pulls: [4, 1] });
  });

  test('none because of a comment about another directory or organization, or of another account', async () => {
    const fixture = await connected();
    const { repository } = fixture.github;
    const [first, second, third] = mergeEach(repository, ['failed', undefined, undefined]);
    addPlanComment(repository, first?.number ?? 0, 'applied', { author: OCTOCAT });
    addPlanComment(repository, second?.number ?? 0, 'applied', { directory: directoryKey('elsewhere') });
    addPlanComment(repository, third?.number ?? 0, 'applied', { organizationId: 'other' });
    const { sha } = mergeOne(repository);
    expect(await coverage(fixture, pushOf(sha))).toMatchObject({ pulls: [4, 1], last: undefined });
  });

  test('what waits, in a run by hand, which is no merge', async () => {
    const fixture = await connected();
    const merged = mergeEach(fixture.github.repository, ['applied', 'failed', 'plan']);
    const event = { name: 'workflow_dispatch', ref: 'refs/heads/main', sha: merged[2]?.sha };
    expect(await coverage(fixture, event)).toMatchObject({ pulls: [3, 2], isMerge: false, last: 1 });
    expect(fixture.clock.sleeps).toEqual([]);
  });

  test('what waits, after a push without a pull request, which is no merge', async () => {
    const fixture = await connected();
    const { repository } = fixture.github;
    const [merged] = mergeEach(repository, ['failed']);
    const sha = repository.commit({ files: {}, parents: [merged?.sha ?? ''] });
    expect(await coverage(fixture, pushOf(sha))).toMatchObject({ pulls: [1], isMerge: false });
  });

  test('the pull request whose closing started the run', async () => {
    const fixture = await connected();
    const merged = mergeEach(fixture.github.repository, ['failed', 'plan']);
    const pull = { number: 2, state: 'closed', merged: true, base: { ref: 'main' } };
    const event = { name: 'pull_request', payload: { action: 'closed', pull_request: pull }, sha: 'c'.repeat(40) };
    const found = await coverage(fixture, event, { mergeCommit: merged[1]?.sha });
    expect(found).toMatchObject({ pulls: [2, 1], isMerge: true });
  });

  test('nothing that is known where the event names no commit of a branch', async () => {
    const fixture = await connected();
    expect(
      await coverage(fixture, { name: 'workflow_dispatch', ref: 'refs/tags/v1', sha: 'c'.repeat(40) }),
    ).toBeUndefined();
    expect(await coverage(fixture, { name: 'schedule', ref: 'refs/heads/main' })).toBeUndefined();
  });

  test('perhaps one that the commit names, and that GitHub does not confirm', async () => {
    const fixture = await connected();
    const { repository } = fixture.github;
    const { number } = repository.addPullRequest();
    const sha = repository.commit({ files: {} });
    const found = await coverage(fixture, pushOf(sha, [sha], `Let Ada in (#${number})`));
    expect(found).toMatchObject({ pulls: [], isMerge: false, unconfirmed: number });
  });
});

describe('the search', () => {
  const commentsRead = ({ calls }: Fixture) =>
    calls().filter((call) => /GET \S*\/issues\/\d+\/comments/.test(call)).length;

  test('ends soon after it came to a merge that is completely applied', async () => {
    const fixture = await connected();
    const waiting = Array.from({ length: 20 }, () => 'failed' as const);
    const merged = mergeEach(fixture.github.repository, [...waiting, 'applied', 'plan']);
    expect(await coverage(fixture, pushOf(merged.at(-1)?.sha ?? ''))).toMatchObject({ pulls: [22], last: 21 });
    expect(commentsRead(fixture)).toBeLessThanOrEqual(5);
  });

  test('ends after 30 pull requests, and says so', async () => {
    const fixture = await connected();
    const merged = mergeEach(
      fixture.github.repository,
      Array.from({ length: 34 }, () => 'failed'),
    );
    const found = await coverage(fixture, pushOf(merged.at(-1)?.sha ?? ''));
    expect(found?.pulls).toEqual(Array.from({ length: 30 }, (_, index) => 34 - index));
    expect(found).toMatchObject({ isBounded: true, last: undefined });
    expect(commentsRead(fixture)).toBe(30);
  });

  test('takes all that were pushed, however many there are', async () => {
    const fixture = await connected();
    const merged = mergeEach(
      fixture.github.repository,
      Array.from({ length: 34 }, () => 'plan'),
    );
    const commits = merged.map(({ sha }) => sha);
    const found = await coverage(fixture, pushOf(commits.at(-1) ?? '', commits));
    expect(found?.pulls).toHaveLength(34);
    expect(found?.isBounded).toBe(false);
  });

  test.each<[string, CommentContent, boolean]>([
    ['and says so where everything that it saw waits', 'failed', true],
    ['and is not bounded where it came to what is applied', 'applied', false],
  ])('ends with the last 100 commits, %s', async (_, content, isBounded) => {
    const fixture = await connected();
    const { repository } = fixture.github;
    mergeEach(repository, ['failed']);
    for (let index = 0; index < 110; index += 1) {
      const tip = repository.branches.get('main') ?? '';
      repository.branches.set('main', repository.commit({ files: { README: `c${index}` }, parents: [tip] }));
    }
    const merged = mergeEach(repository, [content, 'plan']);
    const found = await coverage(fixture, pushOf(merged[1]?.sha ?? ''));
    expect(found).toMatchObject({ isBounded, pulls: isBounded ? [3, 2] : [3] });
  });
});
