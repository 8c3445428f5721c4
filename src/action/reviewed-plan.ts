import type { Change } from '../core/model/change.ts';
import type { Plan } from '../core/model/plan.ts';
import { changesToReview, judgeReview, type UnreviewedReason } from '../core/review/reviewed-plan.ts';
import { GitHubError } from '../github/client/errors.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import type { RunContext } from '../github/event.ts';
import { sameFilesAt } from '../github/files-at.ts';
import { findMergedPullRequest, findReview, type Push } from '../github/merged-pull-request.ts';
import { directoryPath, isDirectoryFile } from './checkout.ts';
import type { ActionEnvironment } from './environment.ts';
import type { ActionRun } from './run.ts';

/** Whether a merge may be applied, as far as its review is concerned. */
export type MergeCheck =
  /** The run is not a merge, so it needs no reviewed plan. */
  | { readonly kind: 'not-a-merge' }
  /** The run is repeated, and the directory has changed since. */
  | { readonly kind: 'superseded' }
  | {
      readonly kind: 'reviewed';
      /** `none`: pushed without a pull request. `unknown`: GitHub could not be asked, and no change needs a review. */
      readonly pullRequest: number | 'none' | 'unknown';
      readonly error: GitHubError | undefined;
    }
  | {
      readonly kind: 'unreviewed';
      readonly pullRequest: number;
      readonly unreviewed: readonly Change[];
      readonly why: UnreviewedReason;
    }
  /** GitHub could not be asked, and some changes need a review. */
  | { readonly kind: 'not-known'; readonly error: GitHubError };

/**
 * The push that an apply is reviewed as: the run's own, or the one that a merged pull request stands for when its
 * closing started the run. Undefined for everything else, such as a run by hand.
 */
export function mergeOf({ event, mergeCommit }: ActionEnvironment): RunContext | undefined {
  if (event.event === 'push') return event;
  if (mergeCommit === undefined || event.pullRequest === undefined) return undefined;
  return { ...event, sha: mergeCommit, hintedPullRequests: [event.pullRequest] };
}

/** The push of a merge, as far as GitHub can be asked about it. */
export function pushOf({ sha, branch, forced, hintedPullRequests }: RunContext): Push | undefined {
  return sha === undefined || branch === undefined ? undefined : { sha, branch, forced, hintedPullRequests };
}

/** Checks the plan of a merge against what was reviewed in its pull request. Failures of GitHub are part of the answer. */
export async function checkMerge(run: ActionRun, api: GitHubApi | undefined, plan: Plan): Promise<MergeCheck> {
  const merge = mergeOf(run.environment);
  if (merge === undefined) return { kind: 'not-a-merge' };
  if (await isSuperseded(run, api, merge)) return { kind: 'superseded' };

  const require = run.options.requireReviewedPlan;
  const isNeeded = changesToReview(plan, require).length > 0;
  const push = pushOf(merge);
  if (api === undefined || push === undefined) {
    const message = 'Without github-token the reviewed plan cannot be looked up.';
    return isNeeded
      ? { kind: 'not-known', error: new GitHubError(message, 'finding the reviewed plan', undefined) }
      : { kind: 'reviewed', pullRequest: 'unknown', error: undefined };
  }
  try {
    const pullRequest = (await findMergedPullRequest(api, run.clock, push))?.number;
    if (pullRequest === undefined) return { kind: 'reviewed', pullRequest: 'none', error: undefined };
    const judged = judgeReview(plan, require, await findReview(api, pullRequest, plan.organization.id));
    if (judged.covered) return { kind: 'reviewed', pullRequest, error: undefined };
    return { kind: 'unreviewed', pullRequest, unreviewed: judged.unreviewed, why: judged.why };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return isNeeded ? { kind: 'not-known', error } : { kind: 'reviewed', pullRequest: 'unknown', error };
  }
}

/**
 * Whether a repeated run would apply an older directory than the branch has now, and so give back what was taken away
 * since. Where GitHub does not say, the run warns and goes on.
 */
async function isSuperseded(
  { options, output }: ActionRun,
  api: GitHubApi | undefined,
  { attempt, sha, branch }: RunContext,
): Promise<boolean> {
  if (api === undefined || attempt < 2 || sha === undefined || branch === undefined) return false;
  const path = directoryPath(options);
  try {
    const isSame = await sameFilesAt(api, [sha, branch], path, (file) => isDirectoryFile(file, path));
    if (isSame === undefined) output.warn(`${AGE_NOT_KNOWN} The repository has no directory at that path.`);
    return isSame === false;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    output.warn(`${AGE_NOT_KNOWN} ${error.message}`);
    return false;
  }
}

const AGE_NOT_KNOWN = 'Whether the directory was changed since could not be looked up.';

/** Why a plan is refused as not reviewed, and what to do. */
export function unreviewedText(pullRequest: number, why: UnreviewedReason): string {
  return `${reasonText(`pull request #${pullRequest}`, why)}. ${WAYS_OUT}`;
}

function reasonText(where: string, why: UnreviewedReason): string {
  const changed = `GitBook, the date or the directory on the branch has changed since the plan in ${where} was made`;
  switch (why) {
    case 'no-comment':
      return `no plan was shown in ${where}`;
    case 'unreadable-record':
      return `the plan in the comment of ${where} cannot be read any more`;
    case 'changed':
      return changed;
    case 'changed-from-large-plan':
      return `${changed}, and that plan was too large for its comment to record each change: only exactly the same plan passes`;
  }
}

const WAYS_OUT =
  'Look at the plan of this run. If it is right, run apply by hand (workflow_dispatch), which needs no reviewed plan.';
