import type { Change } from '../../core/model/change.ts';
import type { Plan } from '../../core/model/plan.ts';
import { type RecordResult, readRecordOf } from '../../core/review/review-record.ts';
import {
  changesToReview,
  judgeReview,
  type PullRequestReview,
  type ReviewProblem,
} from '../../core/review/reviewed-plan.ts';
import { isApprovedAfter } from '../../github/approval.ts';
import { GitHubError } from '../../github/client/errors.ts';
import type { GitHubApi } from '../../github/client/ports.ts';
import { type ActionRun, recordSubject } from '../run.ts';
import { isSuperseded } from './branch-check.ts';
import { type Coverage, type CoveredPullRequest, findCoverage, mergeOf } from './coverage.ts';

/** Whether a merge may be applied, as far as its review is concerned. `coverage` is set where it was looked up. */
export type MergeCheck =
  /** The run is not a merge, so it needs no reviewed plan. */
  | { readonly kind: 'not-a-merge'; readonly coverage: Coverage | undefined }
  /** The commit is an old one, and the directory has changed since. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'reviewed'; readonly coverage: Coverage }
  /** Pushed without a pull request, so there is no review to ask for. */
  | { readonly kind: 'no-pull-request'; readonly coverage: Coverage }
  /** `why` names the pull requests, in a sentence without its full stop. */
  | {
      readonly kind: 'unreviewed';
      readonly coverage: Coverage;
      readonly unreviewed: readonly Change[];
      readonly why: string;
    }
  /** GitHub could not be asked. `isNeeded`: some changes need a review, so the merge is refused. */
  | { readonly kind: 'not-known'; readonly error: GitHubError; readonly isNeeded: boolean };

/** Checks the plan of a merge against what was reviewed in its pull requests. Failures of GitHub are part of the answer. */
export async function checkMerge(run: ActionRun, api: GitHubApi | undefined, plan: Plan): Promise<MergeCheck> {
  if (await isSuperseded(run, api)) return { kind: 'superseded' };
  if (mergeOf(run.environment) === undefined)
    return { kind: 'not-a-merge', coverage: await coverageByHand(run, api, plan) };

  const require = run.options.requireReviewedPlan;
  const needed = changesToReview(plan, require);
  const isNeeded = needed.length > 0;
  try {
    const coverage = api && (await findCoverage(run, api, plan.organization.id, isNeeded ? 'needed' : 'useful'));
    if (api === undefined || coverage === undefined) {
      const message = 'Without github-token the reviewed plan cannot be looked up.';
      throw new GitHubError(message, 'finding the reviewed plan', undefined);
    }
    const { pulls, isMerge, unconfirmed } = coverage;
    if (!isMerge && (unconfirmed === undefined || !isNeeded)) return { kind: 'no-pull-request', coverage };
    if (!isNeeded) return { kind: 'reviewed', coverage };
    const reviews = await Promise.all(pulls.map((covered) => reviewOf(run, api, plan, covered)));
    const judged = judgeReview(plan, require, reviews);
    if (judged.covered) return { kind: 'reviewed', coverage };
    const why = unreviewedReason(reviews, coverage, judged.isLarge);
    return { kind: 'unreviewed', coverage, unreviewed: judged.unreviewed, why };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { kind: 'not-known', error, isNeeded };
  }
}

/** What a run by hand finishes. It needs no review, so what GitHub does not say is only missing in comments. */
async function coverageByHand(run: ActionRun, api: GitHubApi | undefined, plan: Plan): Promise<Coverage | undefined> {
  try {
    return api && (await findCoverage(run, api, plan.organization.id, 'none'));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    run.output.log(`The merged pull requests could not be looked up. ${error.message}`);
    return undefined;
  }
}

/** What a pull request proves about an organization's directory. Throws a `GitHubError`. */
async function reviewOf(
  run: ActionRun,
  api: GitHubApi,
  plan: Plan,
  covered: CoveredPullRequest,
): Promise<PullRequestReview> {
  const { pull } = covered;
  const { number: pullRequest } = pull;
  const problem = (why: ReviewProblem): PullRequestReview => ({ pullRequest, problem: why });
  const result = recordOf(run, plan.organization.id, covered);
  if (!result.valid) return problem(result.problem);
  const { record } = result;
  const isApproved = !run.options.requireApproval || isApprovedAfter(record.at, pull, await api.reviews(pullRequest));
  return isApproved ? { pullRequest, record } : problem('not-approved');
}

/** The review record of a pull request's last commit about an organization's directory, or why it does not count. */
export function recordOf(
  run: ActionRun,
  organizationId: string,
  { pull, found }: CoveredPullRequest,
): RecordResult | { readonly valid: false; readonly problem: 'no-comment' } {
  const key = run.keyFor('review-record');
  if (found === undefined || key === undefined) return { valid: false, problem: 'no-comment' };
  const subject = { ...recordSubject(run, pull.number), head: pull.headSha, organizationId };
  return readRecordOf(subject, found.comment.state.record, key);
}

/** Why a plan is refused as not reviewed, and what to do. */
export function unreviewedText(why: string): string {
  return `${why}. ${WAYS_OUT}`;
}

const WAYS_OUT =
  'Look at the plan of this run. If it is right, run apply by hand (workflow_dispatch), which needs no reviewed plan.';

const PROBLEMS: Readonly<Record<ReviewProblem, (number: string) => string>> = {
  'no-comment': (number) => `no plan was shown in pull request ${number}`,
  missing: (number) => `the comment of pull request ${number} shows no plan`,
  old: (number) =>
    `the plan in pull request ${number} is of an older release, and nothing proves it: plan again before you merge`,
  'other-key': (number) =>
    `the plan in pull request ${number} was signed with another key, because plan and apply use different tokens: set signing-key to the same secret in both, and plan again`,
  edited: (number) => `the review record in pull request ${number} was edited`,
  'other-head': (number) => `the plan in pull request ${number} is not of its last commit`,
  'other-subject': (number) => `the review record in pull request ${number} is about something else`,
  'not-approved': (number) => `nobody approved pull request ${number} after its plan was shown`,
};

function unreviewedReason(
  reviews: readonly PullRequestReview[],
  { unconfirmed, isBounded }: Coverage,
  isLarge: boolean,
): string {
  const problems = reviews.flatMap((review) =>
    'problem' in review ? [PROBLEMS[review.problem](`#${review.pullRequest}`)] : [],
  );
  const good = reviews.flatMap((review) => ('record' in review ? [`#${review.pullRequest}`] : []));
  const reasons = [
    ...(unconfirmed === undefined
      ? []
      : [
          `the commit names pull request #${unconfirmed}, and GitHub did not say in time whether it was merged with it`,
        ]),
    ...problems,
    ...(problems.length > 0 || good.length === 0 || unconfirmed !== undefined ? [] : [changedSince(good, isLarge)]),
    ...(isBounded ? [`of the pull requests merged before, only the ${reviews.length} last were looked at`] : []),
  ];
  return reasons.join('; ');
}

function changedSince(pulls: readonly string[], isLarge: boolean): string {
  const made =
    pulls.length === 1 ? `the plan in pull request ${pulls} was` : `the plans in ${pulls.join(' and ')} were`;
  const changed = `GitBook, the date or the directory on the branch has changed since ${made} made`;
  return isLarge
    ? `${changed}, and a plan was too large for its comment to record each change: only exactly the same plan passes`
    : changed;
}
