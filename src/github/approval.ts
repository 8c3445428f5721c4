import type { PullRequest, Review } from './client/ports.ts';

/** People whose approval counts: GitHub lets them write to the repository, or belong to its owner. */
const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const DECISIONS: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/**
 * Whether somebody other than its author approved the last commit of a pull request after a moment (ISO 8601, UTC), and
 * has not taken that back since.
 */
export function isApprovedAfter(
  moment: string,
  { author, headSha }: Pick<PullRequest, 'author' | 'headSha'>,
  reviews: readonly Review[],
): boolean {
  const decisions = reviews.filter(({ state }) => DECISIONS.has(state));
  const latest = new Map(decisions.map((review) => [review.author?.toLowerCase(), review]));
  return [...latest.values()].some(
    (review) =>
      review.state === 'APPROVED' &&
      review.author !== undefined &&
      review.author.toLowerCase() !== author?.toLowerCase() &&
      TRUSTED.has(review.association) &&
      review.commit === headSha &&
      Date.parse(review.submittedAt) > Date.parse(moment),
  );
}
