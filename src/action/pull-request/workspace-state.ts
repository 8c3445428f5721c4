import { GitHubError } from '../../github/client/errors.ts';
import type { GitHubApi } from '../../github/client/ports.ts';
import type { RunContext } from '../../github/event.ts';
import type { DirectoryPlace } from '../../workspace/read-files.ts';
import { workspaceCommit } from '../checkout.ts';

/** What the workspace of a pull request's run has. */
export type WorkspaceState =
  /** The pull request merged into its base, or its head while the base has nothing that the head lacks. */
  | { readonly kind: 'test-merge' }
  /** The head, while the base has commits that it lacks, or may have them. */
  | { readonly kind: 'head-behind-base'; readonly commit: string }
  | { readonly kind: 'other-commit'; readonly commit: string }
  /** Nothing of Git, or the run is not about a pull request. */
  | { readonly kind: 'unknown' };

/**
 * What the workspace has, as its `.git` says. Asks GitHub only where that is not the commit of the event; without an
 * answer, the head of a pull request may be behind its base.
 */
export async function workspaceOf(
  event: RunContext,
  place: DirectoryPlace,
  api: GitHubApi | undefined,
): Promise<WorkspaceState> {
  const commit = event.pullRequest === undefined ? undefined : await workspaceCommit(place);
  if (commit === undefined) return { kind: 'unknown' };
  // The commit of a pull_request_target is the base's.
  if (commit === event.sha && event.event !== 'pull_request_target') return { kind: 'test-merge' };
  const isHead = commit === event.headSha;
  try {
    const isMerged = api !== undefined && (await (isHead ? hasAllOfBase(api, event) : isMerge(api, commit, event)));
    if (isMerged) return { kind: 'test-merge' };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
  return { kind: isHead ? 'head-behind-base' : 'other-commit', commit };
}

async function hasAllOfBase(api: GitHubApi, { branch, baseSha, headSha }: RunContext): Promise<boolean> {
  const base = branch ?? baseSha;
  if (base === undefined || headSha === undefined) return false;
  const comparison = await api.compareCommits(base, headSha);
  return comparison === 'ahead' || comparison === 'identical';
}

/** Whether a commit is another test merge of the same head, as `refs/pull/7/merge` may have it. */
async function isMerge(api: GitHubApi, commit: string, { headSha }: RunContext): Promise<boolean> {
  const [, merged] = await api.commitParents(commit);
  return merged !== undefined && merged === headSha;
}
