import type { Clock } from '../core/model/ports.ts';
import { decodeReview, type Review } from '../core/review/review-record.ts';
import type { Comment, GitHubApi, PullRequest } from './client/ports.ts';
import { planComments } from './comment.ts';

/** A push, as far as it may be a merge. */
export interface Push {
  /** The commit that the branch points to after the push. */
  readonly sha: string;
  /** Name of the branch. */
  readonly branch: string;
  /** Whether history was rewritten: then it is no merge, even if the commit once was one. */
  readonly forced: boolean;
  /** Numbers that the commit's message names. */
  readonly hintedPullRequests: readonly number[];
}

/** What was reviewed before a push. */
export type ReviewOfPush =
  /** Pushed without a pull request. */
  | { readonly kind: 'no-pull-request' }
  /** The pull request never got a plan comment from this account for this organization. */
  | { readonly kind: 'no-comment'; readonly pullRequest: PullRequest }
  /** There is one, but what it carries was cut off or changed by hand. */
  | { readonly kind: 'unreadable'; readonly pullRequest: PullRequest; readonly comment: Comment }
  | {
      readonly kind: 'review';
      readonly pullRequest: PullRequest;
      readonly comment: Comment;
      readonly review: Review;
    };

// GitHub links a commit with its pull request only some seconds after the merge.
const LINK_DELAYS_MS = [2000, 4000];

/** Finds the pull request that a push merged, and what its plan comment says was reviewed. Throws a `GitHubError`. */
export async function findReview(
  api: GitHubApi,
  clock: Clock,
  push: Push,
  organizationId: string,
): Promise<ReviewOfPush> {
  const pullRequest = await findMergedPullRequest(api, clock, push);
  if (pullRequest === undefined) return { kind: 'no-pull-request' };
  const comments = await planComments(api, pullRequest.number);
  const comment = comments.find((each) => each.organizationId === organizationId);
  if (comment === undefined) return { kind: 'no-comment', pullRequest };
  const review = decodeReview(comment.body);
  return review?.organizationId === organizationId
    ? { kind: 'review', pullRequest, comment, review }
    : { kind: 'unreadable', pullRequest, comment };
}

/**
 * The pull request that a push merged into its branch: by merge, squash or rebase. What the commit's message hints at
 * is looked at first, as that is known at once; then what GitHub links with the commit, for a while or once.
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

/** The one whose merge made the commit; else, as a rebase makes several commits, the last one merged. */
function choose(pulls: readonly PullRequest[], push: Push): PullRequest | undefined {
  const merged = pulls
    .filter((pull) => isMerged(pull, push))
    .sort((a, b) => (b.mergedAt ?? '').localeCompare(a.mergedAt ?? ''));
  return merged.find(({ mergeCommitSha }) => mergeCommitSha === push.sha) ?? merged[0];
}

function isMerged({ mergedAt, baseRef }: PullRequest, push: Push): boolean {
  return mergedAt !== undefined && (baseRef ?? push.branch) === push.branch;
}
