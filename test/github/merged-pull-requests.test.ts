import { describe, expect, test } from 'vitest';
import { MissingPermissionError } from '../../src/github/client/errors.ts';
import { findMergedPullRequests, type Patience, type Push } from '../../src/github/merged-pull-requests.ts';
import { type FakeRepository, fakeSha } from '../support/github-repository.ts';
import type { FakeGitHubOptions } from '../support/github-server.ts';
import { connected, type Fixture, rejection } from './fixture.ts';

/** Adds a commit to the branch, with the commits of a branch that it merges, and gives its SHA. */
function commit(repository: FakeRepository, merged: readonly string[] = []): string {
  const tip = repository.branches.get('main');
  const parents = [...(tip === undefined ? [] : [tip]), ...merged];
  const sha = repository.commit({ files: { 'README.md': `${repository.commits.size}` }, parents });
  repository.branches.set('main', sha);
  return sha;
}

/** Opens a pull request, and gives its number. */
function open(repository: FakeRepository, baseRef = 'main'): number {
  return repository.addPullRequest({ baseRef }).number;
}

/** Merges a new pull request as one commit, which GitHub links with it unless told otherwise. */
function squash(repository: FakeRepository, linked = true): { number: number; sha: string } {
  const number = open(repository);
  const sha = commit(repository);
  repository.merge(number, sha, linked ? [sha] : []);
  return { number, sha };
}

/** GitHub knows that the pull request is merged, but not yet with which commit. */
function forgetMergeCommit(repository: FakeRepository, number: number, links: readonly string[]): void {
  const pull = repository.issue(number)?.pull;
  if (pull) pull.mergeCommitSha = undefined;
  for (const sha of links) repository.links.delete(sha);
}

const pushOf = (sha: string, more: Partial<Push> = {}): Push => ({
  sha,
  commits: [sha],
  forced: false,
  hintedPullRequests: [],
  ...more,
});

/** What is found for a push to `main`, and how long it took. */
async function find(
  { api, clock }: Pick<Fixture, 'api' | 'clock'>,
  push: Push,
  patience: Patience = 'needed',
  branch = 'main',
) {
  const found = await findMergedPullRequests(api, clock, { sha: push.sha, branch, push }, patience);
  return {
    pushed: found.pushed.map(({ number }) => number),
    earlier: found.earlier.map(({ number }) => number),
    unconfirmed: found.unconfirmed,
    isCut: found.isCut,
    waited: clock.sleeps.reduce((sum, ms) => sum + ms, 0),
  };
}

/** Something that happens at GitHub some seconds after the push, while the run waits. */
function later(clock: Fixture['clock'], seconds: number, act: () => void): Fixture['clock'] {
  const from = clock.now();
  let isDone = false;
  return {
    ...clock,
    sleep: async (ms) => {
      await clock.sleep(ms);
      if (isDone || clock.now() - from < seconds * 1000) return;
      isDone = true;
      act();
    },
  };
}

interface Expected {
  readonly pushed: readonly number[];
  readonly earlier?: readonly number[];
}

describe('the pull requests of a push', () => {
  const SITUATIONS: readonly (readonly [string, (repository: FakeRepository) => Expected & { readonly push: Push }])[] =
    [
      [
        'are found after a merge',
        (repository) => {
          const number = open(repository);
          const head = repository.commit({ files: {} });
          const sha = commit(repository, [head]);
          repository.merge(number, sha, [head, sha]);
          return { push: pushOf(sha, { commits: [head, sha] }), pushed: [number] };
        },
      ],
      [
        'are found after a squash',
        (repository) => {
          const { number, sha } = squash(repository);
          return { push: pushOf(sha), pushed: [number] };
        },
      ],
      [
        'are found after a rebase, whose commits name nothing',
        (repository) => {
          const number = open(repository);
          const commits = [commit(repository), commit(repository)];
          const [, sha = ''] = commits;
          repository.merge(number, sha, commits);
          return { push: pushOf(sha, { commits }), pushed: [number] };
        },
      ],
      [
        'are all that a merge queue pushes, the newest first',
        (repository) => {
          const merged = [squash(repository), squash(repository), squash(repository)];
          const commits = merged.map(({ sha }) => sha);
          const push = pushOf(commits[2] ?? '', { commits, hintedPullRequests: [3] });
          return { push, pushed: [3, 2, 1] };
        },
      ],
      [
        'are all that a merge queue pushes, before GitHub links one of them',
        (repository) => {
          const commits = [squash(repository, false), squash(repository, false)].map(({ sha }) => sha);
          return { push: pushOf(commits[1] ?? '', { commits, hintedPullRequests: [2] }), pushed: [2, 1] };
        },
      ],
      [
        'are all that a merge queue pushes, also where the event names no commit but the last',
        (repository) => {
          squash(repository);
          return { push: pushOf(squash(repository).sha, { commits: [] }), pushed: [2], earlier: [1] };
        },
      ],
      [
        'are found by their merge commit before GitHub links it',
        (repository) => {
          const { number, sha } = squash(repository, false);
          return { push: pushOf(sha), pushed: [number] };
        },
      ],
      [
        'are found by the number in the message, where they were not closed lately',
        (repository) => {
          const { number, sha } = squash(repository, false);
          for (let index = 0; index < 110; index += 1) {
            const other = repository.addPullRequest();
            other.state = 'closed';
          }
          return { push: pushOf(sha, { hintedPullRequests: [number] }), pushed: [number] };
        },
      ],
      [
        'are those of this push, and before it those of the push just before',
        (repository) => {
          squash(repository);
          return { push: pushOf(squash(repository).sha), pushed: [2], earlier: [1] };
        },
      ],
      [
        'are those of this push, and before it one that is not linked yet',
        (repository) => {
          squash(repository, false);
          return { push: pushOf(squash(repository).sha), pushed: [2], earlier: [1] };
        },
      ],
      [
        'are the revert, and before it what it reverts',
        (repository) => {
          squash(repository);
          return { push: pushOf(squash(repository).sha, { hintedPullRequests: [2] }), pushed: [2], earlier: [1] };
        },
      ],
      [
        'are the same when the run is repeated, although others were merged since',
        (repository) => {
          squash(repository);
          const { sha } = squash(repository);
          squash(repository);
          return { push: pushOf(sha), pushed: [2], earlier: [1] };
        },
      ],
      [
        'are not those into another branch, which reached this one with another pull request',
        (repository) => {
          const stacked = open(repository, 'feature');
          const head = repository.commit({ files: {} });
          const number = open(repository);
          const sha = commit(repository, [head]);
          repository.merge(stacked, head, [head]);
          repository.merge(number, sha, [head, sha]);
          return { push: pushOf(sha, { commits: [head, sha] }), pushed: [number] };
        },
      ],
      [
        'are not those that are open, although their branch has the commit',
        (repository) => {
          const { number, sha } = squash(repository);
          repository.links.set(sha, [number, open(repository)]);
          return { push: pushOf(sha), pushed: [number] };
        },
      ],
      [
        'are not one that the message mentions, and that came before',
        (repository) => {
          squash(repository);
          const { number, sha } = squash(repository);
          return { push: pushOf(sha, { hintedPullRequests: [1, number] }), pushed: [number], earlier: [1] };
        },
      ],
    ];

  test.each(SITUATIONS)('%s', async (_, arrange) => {
    const fixture = await connected();
    const { repository } = fixture.github;
    commit(repository);
    const { push, pushed, earlier = [] } = arrange(repository);
    expect(await find(fixture, push)).toEqual({ pushed, earlier, unconfirmed: undefined, isCut: false, waited: 0 });
  });
});

describe('a push without a pull request', () => {
  test.each<[string, Patience, number]>([
    ['15 s where changes depend on it', 'needed', 15_000],
    ['6 s where only a comment does', 'useful', 6000],
    ['not at all where nothing does', 'none', 0],
  ])('waits %s', async (_, patience, waited) => {
    const fixture = await connected();
    const sha = commit(fixture.github.repository);
    expect(await find(fixture, pushOf(sha), patience)).toMatchObject({ pushed: [], unconfirmed: undefined, waited });
  });

  test('is a forced one, although the commit once was a merge, and does not wait', async () => {
    const fixture = await connected();
    const { number, sha } = squash(fixture.github.repository);
    const push = pushOf(sha, { forced: true, hintedPullRequests: [number, 4711] });
    expect(await find(fixture, push)).toMatchObject({ pushed: [], unconfirmed: undefined, waited: 0 });
  });

  test('is one to a branch that the pull request was not merged into', async () => {
    const fixture = await connected();
    const { number, sha } = squash(fixture.github.repository);
    const found = await find(fixture, pushOf(sha, { hintedPullRequests: [number] }), 'none', 'release');
    expect(found).toMatchObject({ pushed: [], earlier: [], unconfirmed: undefined });
  });

  test('is one whose message only mentions numbers: of an issue, of nothing, of a merge before, of another branch', async () => {
    const fixture = await connected();
    const { repository } = fixture.github;
    const issue = repository.addIssue({ title: 'An issue' }).number;
    const before = squash(repository).number;
    const elsewhere = open(repository, 'release');
    repository.merge(elsewhere, fakeSha('elsewhere'));
    const never = open(repository, 'release');
    const push = pushOf(commit(repository), { hintedPullRequests: [issue, 4711, before, elsewhere, never] });
    expect(await find(fixture, push)).toEqual({
      pushed: [],
      earlier: [before],
      unconfirmed: undefined,
      isCut: false,
      waited: 15_000,
    });
  });

  test('is a run without a push: everything before its commit, and no waiting', async () => {
    const { api, clock, github } = await connected();
    squash(github.repository);
    const { sha } = squash(github.repository, false);
    squash(github.repository);
    const found = await findMergedPullRequests(api, clock, { sha, branch: 'main', push: undefined }, 'needed');
    expect(found).toMatchObject({ pushed: [], earlier: [{ number: 2 }, { number: 1 }], unconfirmed: undefined });
    expect(clock.sleeps).toEqual([]);
  });
});

describe('where GitHub is late', () => {
  /** A merge of which GitHub says nothing yet, and what makes it known. */
  function hidden(repository: FakeRepository) {
    const number = open(repository);
    const sha = commit(repository);
    return { number, sha, reveal: () => repository.merge(number, sha) };
  }

  test.each([1, 6, 14])('by %i s, a merge that the message does not name is waited for', async (seconds) => {
    const { api, clock, github } = await connected();
    const { number, sha, reveal } = hidden(github.repository);
    const found = await find({ api, clock: later(clock, seconds, reveal) }, pushOf(sha));
    expect(found).toMatchObject({ pushed: [number], unconfirmed: undefined });
    expect(found.waited).toBeLessThanOrEqual(15_000);
  });

  test.each([1, 6, 40, 119])('by %i s, a merge that the message names is waited for', async (seconds) => {
    const { api, clock, github } = await connected();
    const { number, sha, reveal } = hidden(github.repository);
    const push = pushOf(sha, { hintedPullRequests: [number] });
    const found = await find({ api, clock: later(clock, seconds, reveal) }, push);
    expect(found).toMatchObject({ pushed: [number], unconfirmed: undefined });
    expect(found.waited).toBeLessThan(seconds * 1000 + 15_000);
  });

  test.each([2, 6, 14])('by %i s with the link alone, it is found', async (seconds) => {
    const { api, clock, github } = await connected();
    const { repository } = github;
    const { number, sha } = squash(repository);
    forgetMergeCommit(repository, number, [sha]);
    const found = await find(
      { api, clock: later(clock, seconds, () => repository.links.set(sha, [number])) },
      pushOf(sha),
    );
    expect(found).toMatchObject({ pushed: [number], unconfirmed: undefined });
  });

  test('by more than 2 minutes, the number that the message names stays unconfirmed', async () => {
    const { api, clock, github } = await connected();
    const { number, sha, reveal } = hidden(github.repository);
    const push = pushOf(sha, { hintedPullRequests: [number] });
    const found = await find({ api, clock: later(clock, 121, reveal) }, push);
    expect(found).toMatchObject({ pushed: [], unconfirmed: number, waited: 120_000 });
  });

  test('with the commit of a merge that the message names, that stays unconfirmed', async () => {
    const fixture = await connected();
    const { number, sha } = squash(fixture.github.repository);
    forgetMergeCommit(fixture.github.repository, number, [sha]);
    const found = await find(fixture, pushOf(sha, { hintedPullRequests: [number] }));
    expect(found).toMatchObject({ pushed: [], unconfirmed: number, waited: 120_000 });
  });

  test('with one of two that the message names, the other one does not stand for it', async () => {
    const fixture = await connected();
    const late = open(fixture.github.repository);
    const { number, sha } = squash(fixture.github.repository);
    const found = await find(fixture, pushOf(sha, { hintedPullRequests: [late, number] }));
    expect(found).toMatchObject({ pushed: [number], unconfirmed: late, waited: 120_000 });
  });

  test.each<[Patience, number]>([
    ['useful', 6000],
    ['none', 0],
  ])('and no change depends on it, the wait is short: %s', async (patience, waited) => {
    const fixture = await connected();
    const { number, sha } = hidden(fixture.github.repository);
    const found = await find(fixture, pushOf(sha, { hintedPullRequests: [number] }), patience);
    expect(found).toMatchObject({ unconfirmed: number, waited });
  });
});

describe('the history before a push', () => {
  test.each([
    [99, false],
    [100, true],
    [130, true],
  ])('of %i commits: cut is %s', async (length, isCut) => {
    const fixture = await connected();
    const { repository } = fixture.github;
    const first = squash(repository);
    while (repository.commits.size < length - 1) commit(repository);
    const { number, sha } = squash(repository);
    const found = await find(fixture, pushOf(sha));
    expect(found).toMatchObject({ pushed: [number], earlier: length <= 100 ? [first.number] : [], isCut });
  });

  test('comes without links where GraphQL is refused, so that merge commits say what was merged', async () => {
    const fixture = await connected();
    const { repository } = fixture.github;
    const first = squash(repository);
    const { number, sha } = squash(repository);
    const refused = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] };
    fixture.github.fail({ path: /graphql/, times: 100, answer: { status: 200, body: refused } });
    expect(await find(fixture, pushOf(sha))).toEqual({
      pushed: [number],
      earlier: [first.number],
      unconfirmed: undefined,
      isCut: false,
      waited: 0,
    });
  });
});

describe('a token that may not look', () => {
  const NONE: FakeGitHubOptions = { permissions: { 'pull-requests': 'none' } };

  test('at pull requests never takes them for absent', async () => {
    const { api, clock, github } = await connected(NONE);
    const { sha } = squash(github.repository);
    // Otherwise the history, which needs another permission, would name it.
    github.repository.links.clear();
    const error = await rejection(find({ api, clock }, pushOf(sha)));
    expect(error).toBeInstanceOf(MissingPermissionError);
    expect(error).toMatchObject({ permission: 'pull-requests: write' });
  });

  test('at contents finds the pull request of the push, and says that there may be others before', async () => {
    const fixture = await connected({ permissions: { contents: 'none' } });
    squash(fixture.github.repository);
    const { number, sha } = squash(fixture.github.repository);
    expect(await find(fixture, pushOf(sha))).toMatchObject({ pushed: [number], earlier: [], isCut: true });
  });
});
