import { describe, expect, test } from 'vitest';
import { parseRepository } from '../../src/github/client/client.ts';
import {
  GitHubError,
  MissingPermissionError,
  NotFoundError,
  RateLimitError,
  UnavailableError,
} from '../../src/github/client/errors.ts';
import type { GitHubApi } from '../../src/github/client/ports.ts';
import { OCTOCAT } from '../support/github-repository.ts';
import { refuse } from '../support/github-routes.ts';
import { type FakeGitHubOptions, secondaryRateLimit, serverError } from '../support/github-server.ts';
import { connected, rejection } from './fixture.ts';

describe('reading', () => {
  test('comments come from all pages, the oldest first', async () => {
    const { api, github, calls } = await connected();
    const { number } = github.repository.addPullRequest();
    for (let index = 0; index < 230; index += 1) github.repository.addComment({ number, body: `${index}` });

    const comments = await api.listComments(number);

    expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 230 }, (_, index) => `${index}`));
    expect(calls()).toEqual(
      [1, 2, 3].map((page) => `GET /repos/acme/directory/issues/1/comments?per_page=100&page=${page}`),
    );
  });

  test('a comment by a deleted account has no author', async () => {
    const { api, github } = await connected();
    const { number } = github.repository.addPullRequest();
    github.repository.addComment({ number, body: 'hello', author: undefined });
    expect((await api.listComments(number))[0]?.author).toBeUndefined();
  });

  test('issues are found by label, without pull requests', async () => {
    const { api, github } = await connected();
    const { repository } = github;
    repository.addIssue({ title: 'Drift', labels: ['gitbook-drift'] });
    repository.addIssue({ title: 'Other' });
    const pull = repository.addPullRequest();
    pull.labels = ['gitbook-drift'];
    repository.addIssue({ title: 'Old drift', labels: ['gitbook-drift'] }).state = 'closed';

    const titles = async (state: 'open' | 'all') =>
      (await api.listIssues({ label: 'gitbook-drift', state })).map(({ title }) => title);

    expect(await titles('open')).toEqual(['Drift']);
    expect(await titles('all')).toEqual(['Old drift', 'Drift']);
  });

  test('a pull request or commit that does not exist gives no result', async () => {
    const { api } = await connected();
    expect(await api.pullRequest(99)).toBeUndefined();
    expect(await api.pullRequestsForCommit('f'.repeat(40))).toEqual([]);
  });

  test('commits and branches are compared', async () => {
    const { api, github, calls } = await connected();
    const { repository } = github;
    const commit = (...parents: string[]) => repository.commit({ files: {}, parents });
    const first = commit();
    const second = commit(first);
    const [main, change] = [commit(second), commit(second)];
    repository.branches.set('main', main);

    expect(await api.compareCommits('main', main)).toBe('identical');
    expect(await api.compareCommits('main', first)).toBe('behind');
    expect(await api.compareCommits(first, 'main')).toBe('ahead');
    expect(await api.compareCommits('main', change)).toBe('diverged');
    expect(await api.compareCommits('main', commit())).toBe('diverged');
    expect(await api.compareCommits('main', 'f'.repeat(40))).toBeUndefined();
    expect(await api.compareCommits('release/1', main)).toBeUndefined();
    expect(calls()[0]).toBe(`GET /repos/acme/directory/compare/main...${main}?per_page=1`);
  });

  test('the default branch is asked for once, and again after a failure', async () => {
    const { api, github, calls } = await connected();
    github.repository.defaultBranch = 'trunk';
    github.fail({ answer: refuse(404, 'Not Found') });
    expect(await rejection(api.defaultBranch())).toBeInstanceOf(GitHubError);
    expect([await api.defaultBranch(), await api.defaultBranch()]).toEqual(['trunk', 'trunk']);
    expect(calls()).toEqual(Array(2).fill('GET /repos/acme/directory'));
  });

  test('GitHub Enterprise Server has its API below a path, and GraphQL beside it', async () => {
    const { api, github } = await connected({ basePath: '/api/v3' });
    const { number } = github.repository.addPullRequest();
    expect((await api.createComment(number, 'hello')).body).toBe('hello');
    expect(await api.viewer()).toEqual({ login: 'github-actions[bot]', id: 41898282 });
  });
});

describe('the history of a commit', () => {
  /** Two commits of `main`, the second of a merged pull request. */
  async function merged(options: FakeGitHubOptions = {}) {
    const fixture = await connected(options);
    const { repository } = fixture.github;
    const first = repository.commit({ files: { a: '1' } });
    const second = repository.commit({ files: { a: '2' }, parents: [first] });
    const pull = repository.addPullRequest();
    repository.merge(pull.number, second);
    return { ...fixture, first, second, number: pull.number };
  }

  test('comes in one request, the newest first, with the pull requests that GitHub links', async () => {
    const { api, github, first, second, number, calls } = await merged();
    const [newest, oldest] = await api.history(second);
    const found = { number, baseRef: 'main', mergeCommitSha: second, author: 'octocat' };
    expect(newest).toMatchObject({ sha: second, pullRequests: [found] });
    expect(oldest).toEqual({ sha: first, pullRequests: [] });
    expect(newest?.pullRequests[0]).toEqual(await api.pullRequest(number));
    expect(calls().slice(0, 1)).toEqual(['POST /graphql']);
    expect(github.requests).toHaveLength(2);
  });

  test('comes without pull requests where GraphQL is refused', async () => {
    const { api, github, first, second } = await merged();
    const refused = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] };
    github.fail({ path: /graphql/, answer: { status: 200, body: refused } });
    expect(await api.history(second)).toEqual([second, first].map((sha) => ({ sha, pullRequests: [] })));
  });

  test('has 100 commits at most', async () => {
    const { api, github, second } = await merged();
    let tip = second;
    for (let index = 0; index < 150; index += 1) tip = github.repository.commit({ files: {}, parents: [tip] });
    expect(await api.history(tip)).toHaveLength(100);
    github.fail({ path: /graphql/, answer: serverError(502), times: 4 });
    expect(await api.history(tip)).toHaveLength(100);
  });
});

describe('pull requests and their reviews', () => {
  test('that were closed last come in one page, the newest first, into one branch', async () => {
    const { api, github, calls } = await connected();
    const { repository } = github;
    for (let index = 0; index < 120; index += 1) repository.addPullRequest().state = 'closed';
    repository.addPullRequest();
    repository.addPullRequest({ baseRef: 'release' }).state = 'closed';
    const found = await api.closedPullRequests('main');
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, index) => 120 - index));
    expect(calls()).toEqual([
      'GET /repos/acme/directory/pulls?state=closed&base=main&sort=updated&direction=desc&per_page=100',
    ]);
  });

  test('have reviews on all pages, the oldest first', async () => {
    const { api, github } = await connected();
    const { number } = github.repository.addPullRequest();
    const commit = 'ad'.repeat(20);
    const review = { number, author: OCTOCAT, state: 'COMMENTED', commit, association: 'MEMBER' } as const;
    for (let index = 0; index < 130; index += 1) {
      github.repository.reviews.push({ ...review, submittedAt: github.repository.tick() });
    }
    const reviews = await api.reviews(number);
    expect(reviews).toHaveLength(130);
    expect(reviews[0]).toMatchObject({ state: 'COMMENTED', author: 'octocat', association: 'MEMBER', commit });
    expect(reviews.map(({ submittedAt }) => submittedAt)).toEqual(reviews.map(({ submittedAt }) => submittedAt).sort());
  });
});

describe('comments', () => {
  test('are deleted, and that one is gone already is no failure', async () => {
    const { api, github } = await connected();
    const { number } = github.repository.addPullRequest();
    const { id } = github.repository.addComment({ number, body: 'text' });
    await api.deleteComment(id);
    expect(github.repository.comments).toEqual([]);
    await api.deleteComment(id);
  });

  test('that are hidden are shown again, and others are left alone', async () => {
    const { api, github } = await connected();
    const { number } = github.repository.addPullRequest();
    const comment = github.repository.addComment({ number, body: 'text' });
    const nodeId = (await api.listComments(number))[0]?.nodeId ?? '';
    expect(await api.unhideComment(nodeId)).toBe(false);
    comment.hidden = true;
    expect(await api.unhideComment(nodeId)).toBe(true);
    expect(comment.hidden).toBe(false);
    expect(await api.unhideComment('IC_unknown')).toBe(false);
  });
});

describe('issues', () => {
  test('are created, changed, commented and closed', async () => {
    const { api, github } = await connected();

    const { number } = await api.createIssue({ title: 'Drift', body: 'a', labels: ['gitbook-drift'] });
    await api.updateIssue(number, { body: 'b' });
    await api.commentOnIssue(number, 'The drift is gone.');
    const closed = await api.updateIssue(number, { state: 'closed' });

    expect(closed).toMatchObject({ title: 'Drift', body: 'b', open: false });
    expect(github.repository.issue(number)).toMatchObject({ labels: ['gitbook-drift'], state: 'closed' });
    expect(github.repository.commentsOf(number).map(({ body }) => body)).toEqual(['The drift is gone.']);
  });
});

describe('missing permissions are named', () => {
  const sha = 'a'.repeat(40);
  const cases: [string, FakeGitHubOptions['permissions'], (api: GitHubApi) => Promise<unknown>][] = [
    ['pull-requests: write', { 'pull-requests': 'none' }, (api) => api.listComments(1)],
    ['pull-requests: write', { 'pull-requests': 'none' }, (api) => api.pullRequestsForCommit(sha)],
    ['pull-requests: write', { 'pull-requests': 'read' }, (api) => api.createComment(1, 'text')],
    ['pull-requests: write', { 'pull-requests': 'read' }, (api) => api.updateComment(1001, 'text')],
    ['pull-requests: write', { 'pull-requests': 'read' }, (api) => api.deleteComment(1001)],
    ['pull-requests: write', { 'pull-requests': 'none' }, (api) => api.closedPullRequests('main')],
    ['pull-requests: write', { 'pull-requests': 'none' }, (api) => api.reviews(1)],
    ['contents: read', { contents: 'none' }, (api) => api.history(sha)],
    ['contents: read', { contents: 'none' }, (api) => api.tree(sha, true)],
    ['contents: read', { contents: 'none' }, (api) => api.blob(sha)],
    ['contents: read', { contents: 'none' }, (api) => api.commitParents(sha)],
    ['issues: write', { issues: 'none' }, (api) => api.listIssues({ label: 'x', state: 'open' })],
    ['issues: write', { issues: 'read' }, (api) => api.createIssue({ title: 't', body: 'b', labels: [] })],
    ['issues: write', { issues: 'read' }, (api) => api.updateIssue(2, { body: 'b' })],
    ['issues: write', { issues: 'read' }, (api) => api.commentOnIssue(2, 'text')],
  ];

  test.each(cases)('%s (case %#)', async (permission, permissions, call) => {
    const { api, github, clock } = await connected({ permissions: { ...permissions } });
    const { number } = github.repository.addPullRequest();
    github.repository.addComment({ number, body: 'first' });
    github.repository.addIssue({ title: 'an issue' });

    const error = await rejection(call(api));

    expect(error).toBeInstanceOf(MissingPermissionError);
    expect(error).toMatchObject({ permission, message: expect.stringContaining(`\`${permission}\``) });
    expect(clock.sleeps).toEqual([]);
  });

  test('contents: read, where a comparison is forbidden', async () => {
    const { api, github } = await connected();
    github.fail({ answer: refuse(403, 'Resource not accessible by integration') });
    expect(await rejection(api.compareCommits('main', sha))).toMatchObject({ permission: 'contents: read' });
  });

  test('but not where GitHub gives another reason', async () => {
    const { api, github } = await connected();
    github.fail({ answer: refuse(403, 'Repository was archived so is read-only.') });
    const error = await rejection(api.listComments(1));
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).not.toBeInstanceOf(MissingPermissionError);
    expect(error).toMatchObject({ message: expect.stringContaining('archived') });
  });
});

describe('refusals', () => {
  test('a locked conversation is named as the reason', async () => {
    const { api, github } = await connected();
    const pull = github.repository.addPullRequest();
    pull.locked = true;
    const error = await rejection(api.createComment(pull.number, 'text'));
    expect(error).not.toBeInstanceOf(MissingPermissionError);
    expect(error).toMatchObject({ status: 403, message: expect.stringContaining('unlock it') });
  });

  test('410 and 404 say what is gone', async () => {
    const { api, github } = await connected();
    github.fail({ answer: refuse(410, 'Issues are disabled for this repo') });
    expect(await rejection(api.createIssue({ title: 't', body: '', labels: [] }))).toMatchObject({
      status: 410,
      message: expect.stringContaining('issues are switched off'),
    });
    expect(await rejection(api.updateComment(4711, 'text'))).toBeInstanceOf(NotFoundError);
  });

  test('a body over 65,536 characters is refused in words, once', async () => {
    const { api, github, calls } = await connected();
    const { number } = github.repository.addPullRequest();
    const error = await rejection(api.createComment(number, 'x'.repeat(65_537)));
    expect(error).toMatchObject({ status: 422, message: expect.stringContaining('too long') });
    expect(calls()).toHaveLength(1);
    await api.createComment(number, 'x'.repeat(65_536));
  });

  test('a wrong token says where to look, and never shows itself', async () => {
    const token = 'ghp_secretSecretSecret';
    const { api, github } = await connected({}, { token });
    const refused = await rejection(api.listComments(1));
    github.fail({ answer: refuse(400, `Bad header: token ${token}\n::error::${token}`) });
    const echoed = await rejection(api.listComments(1));

    expect(refused).toMatchObject({ status: 401, message: expect.stringContaining('`github-token`') });
    for (const error of [refused, echoed]) {
      const shown = `${String(error)} ${JSON.stringify(error)} ${(error as Error).stack} ${String((error as Error).cause)}`;
      expect(shown).not.toContain(token);
      expect((error as Error).message).not.toContain('\n');
    }
  });

  test('a comparison with a status of its own is an error', async () => {
    const { api, github } = await connected();
    github.fail({ answer: { status: 200, body: { status: 'unrelated' } } });
    expect(await rejection(api.compareCommits('main', 'change'))).toBeInstanceOf(GitHubError);
  });

  test('an answer that is not GitHub’s is an error, not a crash', async () => {
    const { api, github } = await connected();
    const page = {
      status: 200,
      body: '<html>Please log in</html>',
      headers: { 'content-type': 'text/html' },
    };
    github.fail({ answer: page, times: 2 });
    expect(await rejection(api.listComments(1))).toBeInstanceOf(GitHubError);
    expect(await rejection(api.pullRequest(1))).toBeInstanceOf(GitHubError);
  });
});

describe('rate limits', () => {
  test('a short wait is kept, then the call succeeds', async () => {
    const { api, github, clock } = await connected();
    const { number } = github.repository.addPullRequest();
    github.fail({ method: 'POST', answer: secondaryRateLimit(7) });
    await api.createComment(number, 'text');
    expect(clock.sleeps).toEqual([7000]);
    expect(github.repository.comments).toHaveLength(1);
  });

  test('without a time, a minute', async () => {
    const { api, github, clock } = await connected();
    github.repository.addPullRequest();
    github.fail({ answer: secondaryRateLimit(undefined) });
    await api.listComments(1);
    expect(clock.sleeps).toEqual([60_000]);
  });

  test('the hourly limit waits until its reset', async () => {
    const { api, github, clock } = await connected();
    github.repository.addPullRequest();
    const reset = String(clock.now() / 1000 + 33);
    const limited = refuse(403, 'API rate limit exceeded');
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    github.fail({ answer: { ...limited, headers } });
    await api.listComments(1);
    expect(clock.sleeps).toEqual([33_000]);
  });

  test('a wait that is too long is an error at once', async () => {
    const { api, github, clock } = await connected();
    github.fail({ answer: secondaryRateLimit(3600) });
    const error = await rejection(api.listComments(1));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 3_600_000 });
    expect(clock.sleeps).toEqual([]);
  });

  test.each([0, 50])('a limit of %i s that does not end is given up', async (seconds) => {
    const { api, github, clock } = await connected();
    github.fail({ answer: secondaryRateLimit(seconds), times: 1000 });
    expect(await rejection(api.listComments(1))).toBeInstanceOf(RateLimitError);
    expect(clock.sleeps.length).toBeLessThan(130);
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(120_000);
  });

  test('writes in a row are a second apart, reads are not', async () => {
    const { api, github, clock } = await connected();
    const { number } = github.repository.addPullRequest();
    await Promise.all(['a', 'b', 'c'].map((body) => api.createComment(number, body)));
    expect(clock.sleeps).toEqual([1000, 1000]);
    expect(github.repository.comments.map(({ body }) => body)).toEqual(['a', 'b', 'c']);
    await api.listComments(number);
    await api.listComments(number);
    expect(clock.sleeps).toHaveLength(2);
  });
});

describe('outages', () => {
  test.each([
    ['500', serverError(500)],
    ['502', serverError(502)],
    ['503', serverError(503)],
    ['a reset', 'hang-up' as const],
  ])('reads and updates survive %s', async (_, answer) => {
    const { api, github, clock } = await connected();
    const { number } = github.repository.addPullRequest();
    const { id } = github.repository.addComment({ number, body: 'old' });
    github.fail({ answer, times: 3 });
    expect(await api.listComments(number)).toHaveLength(1);
    expect(clock.sleeps).toEqual([1000, 2000, 4000]);
    github.fail({ method: 'PATCH', answer });
    expect((await api.updateComment(id, 'new')).body).toBe('new');
  });

  test('are given up after four attempts, without repeating the page that GitHub shows', async () => {
    const { api, github, calls } = await connected();
    github.fail({ answer: serverError(503), times: 10 });
    const error = await rejection(api.listComments(1));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error).toMatchObject({ status: 503, message: expect.not.stringContaining('<') });
    expect(calls()).toHaveLength(4);
  });

  test('what makes something new is never sent twice', async () => {
    const { api, github, calls } = await connected();
    const { number } = github.repository.addPullRequest();
    github.fail({ method: 'POST', perform: true, answer: serverError(502) });
    expect(await rejection(api.createComment(number, 'text'))).toBeInstanceOf(UnavailableError);
    expect(calls()).toHaveLength(1);
    expect(github.repository.comments).toHaveLength(1);
  });

  test('no answer in time is an outage', async () => {
    const { api, github, calls } = await connected({}, { timeoutMs: 50 });
    github.fail({ answer: 'silence', times: 4 });
    expect(await rejection(api.listComments(1))).toBeInstanceOf(UnavailableError);
    expect(calls()).toHaveLength(4);
  });
});

test.each([
  ['acme/directory', { owner: 'acme', repo: 'directory' }],
  ['acme', undefined],
  ['', undefined],
  ['a/b/c', undefined],
])('repository %j', (name, expected) => {
  expect(parseRepository(name)).toEqual(expected);
});
