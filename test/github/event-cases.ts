import type { RunContext } from '../../src/github/event.ts';
import {
  BASE,
  type EventCase,
  HEAD,
  MERGE,
  mergeGroup,
  pullRequest,
  QUEUE,
  repository,
  ZERO,
} from './event-builders.ts';
import { pushCases } from './push-cases.ts';

const PULL_REF = { ref: 'refs/pull/7/merge', sha: MERGE };

const onPull: Partial<RunContext> = {
  mode: 'plan',
  reason: 'pull-request',
  pullRequest: 7,
  mayComment: true,
  headSha: HEAD,
  baseSha: BASE,
  branch: 'main',
  defaultBranch: 'main',
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
    what: 'pull_request, run again by somebody else',
    name: 'pull_request',
    payload: pullRequest('synchronize', { before: BASE, after: HEAD }),
    run: { ...PULL_REF, runAttempt: '2', actor: 'hubot' },
    expected: { ...onPull, sha: MERGE, attempt: 2 },
  },
  {
    what: 'pull_request after a force push to its branch',
    name: 'pull_request',
    payload: { ...pullRequest('synchronize'), before: ZERO.replace('0', '9'), after: HEAD },
    run: PULL_REF,
    expected: { ...onPull, forced: false },
  },
  {
    what: 'pull_request on GitHub Enterprise Server',
    name: 'pull_request',
    payload: pullRequest('opened'),
    run: { ...PULL_REF, serverUrl: 'https://git.example.com' },
    expected: {
      ...onPull,
      runUrl: 'https://git.example.com/acme/directory/actions/runs/99/attempts/1',
    },
  },
  ...pushCases,
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
  {
    what: 'workflow_dispatch on another branch',
    name: 'workflow_dispatch',
    payload: { inputs: {}, ref: 'refs/heads/change', repository },
    run: { ref: 'refs/heads/change' },
    expected: { mode: 'plan', reason: 'other-event', branch: 'change' },
  },
  ...['repository_dispatch', 'workflow_call', 'workflow_run', 'issue_comment', 'release', '', 'constructor'].map(
    (name) => ({
      what: `event ${JSON.stringify(name)}`,
      name,
      payload: { action: 'x', repository, issue: { number: 7 } },
      expected: { mode: 'plan', reason: 'other-event', pullRequest: undefined, mayComment: false } as const,
    }),
  ),
];
