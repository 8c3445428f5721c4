import { BASE, type EventCase, HEAD, MERGE, push, QUEUE, ZERO } from './event-builders.ts';

/** What pushes are to mean. */
export const pushCases: readonly EventCase[] = [
  {
    what: 'push to the default branch',
    name: 'push',
    payload: push('refs/heads/main'),
    run: { ref: 'refs/heads/main' },
    expected: {
      mode: 'apply',
      reason: 'push-to-default-branch',
      branch: 'main',
      baseSha: BASE,
      headSha: HEAD,
      forced: false,
      pullRequest: undefined,
      mayComment: false,
    },
  },
  {
    what: 'push to a default branch of another name',
    name: 'push',
    payload: push('refs/heads/prod/live', { repository: { default_branch: 'prod/live' } }),
    run: { ref: 'refs/heads/prod/live' },
    expected: { mode: 'apply', branch: 'prod/live' },
  },
  {
    what: 'push to main, which is not the default branch',
    name: 'push',
    payload: push('refs/heads/main', { repository: { default_branch: 'trunk' } }),
    expected: { mode: 'validate', reason: 'push-to-other-branch' },
  },
  {
    what: 'push to another branch',
    name: 'push',
    payload: push('refs/heads/change'),
    expected: { mode: 'validate', reason: 'push-to-other-branch', branch: 'change' },
  },
  {
    what: 'push to a branch that ends like the default one',
    name: 'push',
    payload: push('refs/heads/x/main'),
    expected: { mode: 'validate', reason: 'push-to-other-branch' },
  },
  {
    what: 'push of a tag',
    name: 'push',
    payload: push('refs/tags/v1', { base_ref: 'refs/heads/main' }),
    expected: { mode: 'validate', reason: 'push-of-tag', branch: undefined },
  },
  {
    what: 'push of a tag named as the default branch',
    name: 'push',
    payload: push('refs/tags/main'),
    run: { ref: 'refs/tags/main' },
    expected: { mode: 'validate', reason: 'push-of-tag' },
  },
  {
    what: 'force push to the default branch',
    name: 'push',
    payload: push('refs/heads/main', { forced: true }),
    expected: { mode: 'apply', forced: true },
  },
  {
    what: 'initial push',
    name: 'push',
    payload: push('refs/heads/main', { before: ZERO, created: true }),
    expected: { mode: 'apply', baseSha: undefined, headSha: HEAD },
  },
  {
    what: 'deletion of a branch',
    name: 'push',
    payload: push('refs/heads/change', { after: ZERO, deleted: true, head_commit: null }),
    expected: { mode: 'validate', reason: 'push-of-deletion', headSha: HEAD },
  },
  {
    what: 'deletion of the default branch',
    name: 'push',
    payload: push('refs/heads/main', { after: ZERO, deleted: true, head_commit: null }),
    expected: { mode: 'validate', reason: 'push-of-deletion' },
  },
  {
    what: 'deletion that only the SHA shows',
    name: 'push',
    payload: push('refs/heads/main', { after: ZERO }),
    expected: { mode: 'validate', reason: 'push-of-deletion' },
  },
  {
    what: 'push without a payload',
    name: 'push',
    payload: {},
    run: { ref: 'refs/heads/main' },
    expected: { mode: 'validate', reason: 'default-branch-unknown', branch: 'main' },
  },
  {
    what: 'push without a payload, the default branch given',
    name: 'push',
    payload: {},
    run: { ref: 'refs/heads/main', defaultBranch: 'main' },
    expected: { mode: 'apply' },
  },
  {
    what: 'push by Dependabot',
    name: 'push',
    payload: push('refs/heads/main'),
    run: { actor: 'dependabot[bot]' },
    expected: { mode: 'apply', dependabot: true },
  },
  {
    what: 'push of a merge',
    name: 'push',
    payload: push('refs/heads/main', {
      head_commit: { id: HEAD, message: 'Merge pull request #12 from acme/change\n\nLet Ada in' },
    }),
    expected: { mode: 'apply', forced: false, hintedPullRequests: [12] },
  },
  {
    what: 'push of a squash merge',
    name: 'push',
    payload: push('refs/heads/main', {
      head_commit: { id: HEAD, message: 'Let Ada in (#12)\n\n* one\n* two' },
    }),
    expected: { mode: 'apply', hintedPullRequests: [12] },
  },
  {
    what: 'push of a rebase merge, whose commits name no pull request',
    name: 'push',
    payload: push('refs/heads/main', {
      commits: [
        { id: MERGE, message: 'One' },
        { id: HEAD, message: 'Two' },
      ],
      head_commit: { id: HEAD, message: 'Two' },
    }),
    expected: { mode: 'apply', headSha: HEAD, hintedPullRequests: [] },
  },
  {
    what: 'push of a merge queue to the default branch',
    name: 'push',
    payload: push('refs/heads/main', {
      pusher: { name: 'github-merge-queue[bot]' },
      head_commit: { id: HEAD, message: 'Let Ada in (#12)' },
    }),
    run: { actor: 'github-merge-queue[bot]' },
    expected: { mode: 'apply', hintedPullRequests: [12], pullRequest: undefined },
  },
  {
    what: 'push of a merge queue to its own branch',
    name: 'push',
    payload: push(QUEUE, { created: true, before: ZERO }),
    run: { ref: QUEUE },
    expected: { mode: 'validate', reason: 'push-to-other-branch' },
  },
  {
    what: 'push to the default branch, run again',
    name: 'push',
    payload: push('refs/heads/main'),
    run: { ref: 'refs/heads/main', runAttempt: '3' },
    expected: {
      mode: 'apply',
      attempt: 3,
      runUrl: 'https://github.com/acme/directory/actions/runs/99/attempts/3',
    },
  },
  {
    what: 'push on GitHub Enterprise Server',
    name: 'push',
    payload: push('refs/heads/main'),
    run: { ref: 'refs/heads/main', serverUrl: 'https://git.example.com' },
    expected: { mode: 'apply', runUrl: 'https://git.example.com/acme/directory/actions/runs/99/attempts/1' },
  },
  {
    what: 'push without a commit, as GitHub sends for what it cannot show',
    name: 'push',
    payload: push('refs/heads/main', { head_commit: null, commits: [] }),
    expected: { mode: 'apply', hintedPullRequests: [] },
  },
];
