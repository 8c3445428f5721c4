import type { Clock } from '../core/model/ports.ts';
import { parseReviewRecord } from '../core/review/review-record.ts';
import type { KnownReview } from '../core/review/reviewed-plan.ts';
import type { GitHubApi, PullRequest } from './client/ports.ts';
import { planComments } from './comment.ts';

/** A push, as far as it may be a merge. */
export interface Push {
  /** The commit that the branch points to after the push. */
  readonly sha: string;
  /** Name of the branch. */
  readonly branch: string;
  /** Whether the push rewrote history. Then it is no merge, even if the commit was one before. */
  readonly forced: boolean;
  /** Numbers of pull requests that the commit's message names. */
  readonly hintedPullRequests: readonly number[];
}

// GitHub links a commit with its pull request only some seconds after the merge.
const LINK_DELAYS_MS = [2000, 4000];

/** What was reviewed in a pull request for an organization, by its plan comment. Throws a `GitHubError`. */
export async function findReview(api: GitHubApi, pullRequest: number, organizationId: string): Promise<KnownReview> {
  const comments = await planComments(api, pullRequest);
  const comment = comments.find(({ state }) => state.organizationId === organizationId);
  if (comment === undefined) return { kind: 'no-comment' };
  const record = parseReviewRecord(comment.state.record ?? '');
  return { kind: 'comment', record: record?.organizationId === organizationId ? record : undefined };
}

/**
 * The pull request that a push merged into its branch, by merge, squash or rebase; undefined where the push was none.
 * Looks first at the numbers that the commit's message names, because they are known at once; then at what GitHub
 * links with the commit, once or with waiting for the link. Throws a `GitHubError`.
 */
export async function findMergedPullRequest(
  api: GitHubApi,
  clock: Clock,
  push: Push,
  patience: 'wait-for-link' | 'ask-once' = 'wait-for-link',
): Promise<PullRequest | undefined> {
  if (push.forced) return undefined;
  for (const number of push.hintedPullRequests) {
    const hinted = await api.pullRequest(number);
    if (hinted !== undefined && isMerged(hinted, push) && hinted.mergeCommitSha === push.sha) return hinted;
  }
  const delays = patience === 'wait-for-link' ? LINK_DELAYS_MS : [];
  for (const delay of [...delays, undefined]) {
    const linked = choose(await api.pullRequestsForCommit(push.sha), push);
    if (linked !== undefined || delay === undefined) return linked;
    await clock.sleep(delay);
  }
  return undefined;
}

/** The one whose merge made the commit; otherwise, because a rebase makes several commits, the one merged last. */
function choose(pulls: readonly PullRequest[], push: Push): PullRequest | undefined {
  const merged = pulls
    .filter((pull) => isMerged(pull, push))
    .sort((a, b) => (b.mergedAt ?? '').localeCompare(a.mergedAt ?? ''));
  return merged.find(({ mergeCommitSha }) => mergeCommitSha === push.sha) ?? merged[0];
}

function isMerged({ mergedAt, baseRef }: PullRequest, push: Push): boolean {
  return mergedAt !== undefined && (baseRef ?? push.branch) === push.branch;
}
