import type { EventInput, RunContext } from '../../src/github/event.ts';

export const HEAD = '1'.repeat(40);
export const BASE = '2'.repeat(40);
export const MERGE = '3'.repeat(40);
export const ZERO = '0'.repeat(40);

export const repository = { full_name: 'acme/directory', default_branch: 'main', fork: false };

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

/** An event, and what it is to mean. */
export interface EventCase {
  readonly what: string;
  readonly name: string;
  readonly payload: unknown;
  readonly run?: Partial<EventInput>;
  readonly expected: Partial<RunContext>;
}

/** The branch of a merge queue for pull request 7. */
export const QUEUE = `refs/heads/gh-readonly-queue/main/pr-7-${BASE}`;
