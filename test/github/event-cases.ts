import type { EventInput, RunContext } from '../../src/github/event.ts';

export const HEAD = '1'.repeat(40);
export const BASE = '2'.repeat(40);
const MERGE = '3'.repeat(40);
const ZERO = '0'.repeat(40);

const repository = { full_name: 'acme/directory', default_branch: 'main', fork: false };

/** The payload of `pull_request` and its kin, as far as it is read. */
export function pullRequest(action: string, more: Record<string, unknown> = {}) {
  const pull = {
    number: 7,
    state: action === 'closed' ? 'closed' : 'open',
    merged: false,
    user: { login: 'octocat', type: 'User' },
    head: { ref: 'change', sha: HEAD, repo: { full_name: 'acme/directory', fork: false } },
    base: { ref: 'main', sha: BASE, repo: { full_name: 'acme/directory', fork: false } },
    ...more,
  };
  return { action, number: 7, pull_request: pull, repository, sender: { login: 'octocat' } };
}

/** The payload of `push`. */
export function push(ref: string, more: Record<string, unknown> = {}) {
  const commit = { id: HEAD, message: 'Let Ada in', author: { name: 'Octo', email: 'o@example.com' } };
  const flags = { created: false, deleted: false, forced: false, base_ref: null };
  return {
    ref,
    before: BASE,
    after: HEAD,
    ...flags,
    head_commit: commit,
    commits: [commit],
    repository,
    ...more,
  };
}

/** The payload of `merge_group`. */
export function mergeGroup(headRef: string, more: Record<string, unknown> = {}) {
  const group = { head_sha: HEAD, head_ref: headRef, base_sha: BASE, base_ref: 'refs/heads/main', ...more };
  return { action: 'checks_requested', merge_group: group, repository };
}

const PULL_REF = { ref: 'refs/pull/7/merge', sha: MERGE };
export const QUEUE = `refs/heads/gh-readonly-queue/main/pr-7-${BASE}`;

/** An event, and what it is to mean. */
export interface EventCase {
  readonly what: string;
  readonly name: string;
  readonly payload: unknown;
  readonly run?: Partial<EventInput>;
  readonly expected: Partial<RunContext>;
}

const onPull: Partial<RunContext> = {
  mode: 'plan',
  reason: 'pull-request',
  pullRequest: 7,
  mayComment: true,
  headSha: HEAD,
  baseSha: BASE,
  branch: 'main',
  fork: false,
  dependabot: false,
};
const closed: Partial<RunContext> = { ...onPull, reason: 'pull-request-closed', mayComment: false };
const toFork = { head: { ref: 'x', sha: HEAD, repo: { full_name: 'mallory/directory', fork: true } } };
const deletedFork = { head: { ref: 'x', sha: HEAD, repo: null } };
const renamedCase = { head: { ref: 'x', sha: HEAD, repo: { full_name: 'Acme/Directory' } } };
const byDependabot = { user: { login: 'dependabot[bot]', type: 'Bot' } };

export const eventCases: readonly EventCase[] = [
  ...['opened', 'synchronize', 'reopened', 'edited', 'labeled', 'ready_for_review'].map((action) => ({
    what: `pull_request ${action}`,
    name: 'pull_request',
    payload: pullRequest(action),
    run: PULL_REF,
    expected: { ...onPull, sha: MERGE },
  })),
  {
    what: 'pull_request closed unmerged',
    name: 'pull_request',
    payload: pullRequest('closed'),
    run: PULL_REF,
    expected: closed,
  },
  {
    what: 'pull_request closed by its merge',
    name: 'pull_request',
    payload: pullRequest('closed', {
      merged: true,
      merge_commit_sha: MERGE,
      merged_at: '2026-01-01T00:00:00Z',
    }),
    run: { ref: 'refs/heads/main', sha: MERGE },
    expected: closed,
  },
  {
    what: 'pull_request labeled after it was closed',
    name: 'pull_request',
    payload: pullRequest('labeled', { state: 'closed' }),
    expected: closed,
  },
  {
    what: 'pull_request_target',
    name: 'pull_request_target',
    payload: pullRequest('opened'),
    run: { ref: 'refs/heads/main', sha: BASE },
    expected: { ...onPull, sha: BASE },
  },
  {
    what: 'pull_request_review',
    name: 'pull_request_review',
    payload: pullRequest('submitted'),
    expected: onPull,
  },
  {
    what: 'pull_request from a fork',
    name: 'pull_request',
    payload: pullRequest('opened', toFork),
    expected: { ...onPull, fork: true },
  },
  {
    what: 'pull_request_target from a fork',
    name: 'pull_request_target',
    payload: pullRequest('opened', toFork),
    expected: { ...onPull, fork: true },
  },
  {
    what: 'pull_request from a deleted fork',
    name: 'pull_request',
    payload: pullRequest('opened', deletedFork),
    expected: { ...onPull, fork: true },
  },
  {
    what: 'names that differ in letter case only',
    name: 'pull_request',
    payload: pullRequest('opened', renamedCase),
    expected: onPull,
  },
  {
    what: 'pull_request of Dependabot',
    name: 'pull_request',
    payload: pullRequest('opened', byDependabot),
    run: { actor: 'dependabot[bot]' },
    expected: { ...onPull, dependabot: true },
  },
  {
    what: 'pull_request of Dependabot, re-run by a person',
    name: 'pull_request',
    payload: pullRequest('opened', byDependabot),
    expected: { ...onPull, dependabot: true },
  },
  {
    what: 'pull_request to another base',
    name: 'pull_request',
    payload: pullRequest('opened', {
      base: { ref: 'stack/one', sha: BASE, repo: { full_name: 'acme/directory' } },
    }),
    expected: { ...onPull, branch: 'stack/one' },
  },
  {
    what: 'pull_request without a payload',
    name: 'pull_request',
    payload: {},
    run: PULL_REF,
    expected: {
      mode: 'plan',
      reason: 'pull-request',
      pullRequest: 7,
      mayComment: true,
      fork: false,
      headSha: MERGE,
      baseSha: undefined,
    },
  },
  {
    what: 'pull_request without anything',
    name: 'pull_request',
    payload: undefined,
    expected: { mode: 'plan', pullRequest: undefined, mayComment: false },
  },
  {
    what: 'merge_group',
    name: 'merge_group',
    payload: mergeGroup(QUEUE),
    run: { ref: QUEUE },
    expected: {
      mode: 'plan',
      reason: 'merge-queue',
      pullRequest: 7,
      mayComment: true,
      headSha: HEAD,
      baseSha: BASE,
      branch: 'main',
    },
  },
  {
    what: 'merge_group of a base with slashes',
    name: 'merge_group',
    payload: mergeGroup(`refs/heads/gh-readonly-queue/release/pr-1-x/2/pr-42-${BASE}`, {
      base_ref: 'refs/heads/release/pr-1-x/2',
    }),
    expected: { pullRequest: 42, branch: 'release/pr-1-x/2' },
  },
  {
    what: 'merge_group without a payload',
    name: 'merge_group',
    payload: null,
    run: { ref: QUEUE },
    expected: { mode: 'plan', pullRequest: 7, mayComment: true, branch: 'main', baseSha: undefined },
  },
  {
    what: 'merge_group with another ref',
    name: 'merge_group',
    payload: mergeGroup('refs/heads/main'),
    expected: { mode: 'plan', pullRequest: undefined, mayComment: false },
  },
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
    what: 'deletion told by the SHA alone',
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
    what: 'push without a payload, the default branch told',
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
    what: 'schedule',
    name: 'schedule',
    payload: { schedule: '17 5 * * *', repository },
    run: { ref: 'refs/heads/main' },
    expected: { mode: 'drift', reason: 'schedule', branch: 'main', pullRequest: undefined },
  },
  {
    what: 'workflow_dispatch',
    name: 'workflow_dispatch',
    payload: { inputs: { mode: 'apply' }, ref: 'refs/heads/main', repository },
    run: { ref: 'refs/heads/main' },
    expected: { mode: 'plan', reason: 'other-event', mayComment: false },
  },
  ...[
    'repository_dispatch',
    'workflow_call',
    'workflow_run',
    'issue_comment',
    'release',
    '',
    'constructor',
  ].map((name) => ({
    what: `event ${JSON.stringify(name)}`,
    name,
    payload: { action: 'x', repository, issue: { number: 7 } },
    expected: { mode: 'plan', reason: 'other-event', pullRequest: undefined, mayComment: false } as const,
  })),
];
