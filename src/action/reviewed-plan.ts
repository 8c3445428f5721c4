import { posix } from 'node:path';
import { readDirectory } from '../core/directory/read.ts';
import { resolve } from '../core/directory/resolve.ts';
import type { Change } from '../core/model/change.ts';
import { isDestructive } from '../core/model/change-types.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Clock } from '../core/model/ports.ts';
import { changeKey, earlierKeys } from '../core/plan/fingerprint.ts';
import { makePlan } from '../core/plan/plan.ts';
import {
  compareWithReview,
  encodeReview,
  type Review,
  type ReviewedPlan,
} from '../core/review/review-record.ts';
import { GitHubError } from '../github/client/errors.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import { REVIEW_CHARACTERS } from '../github/comment.ts';
import type { RunContext } from '../github/event.ts';
import { baseCommit, filesAt, hasFilesAt, sameFilesAt } from '../github/files-at.ts';
import { findReview, type ReviewOfPush } from '../github/merged-pull-request.ts';
import type { Cause } from '../render/plan/context.ts';
import type { Options } from '../run/options.ts';
import type { Planned } from '../run/sequence.ts';
import type { ActionEnvironment } from './environment.ts';

/** The hidden line that carries a plan to its merge. */
export function reviewLine(plan: Plan): string {
  return encodeReview({ organizationId: plan.organization.id, ...reviewedPlan(plan) }, REVIEW_CHARACTERS);
}

/**
 * The push whose review an apply is held to: the run's own, or the one that a merged pull request stands for when
 * its closing started the run. Undefined for everything else, such as a run by hand.
 */
export function mergeOf({ event, mergeCommit }: ActionEnvironment): RunContext | undefined {
  if (event.event === 'push') return event;
  if (mergeCommit === undefined || event.pullRequest === undefined) return undefined;
  return { ...event, sha: mergeCommit, hintedPullRequests: [event.pullRequest] };
}

function reviewedPlan(plan: Plan): ReviewedPlan {
  const changes = plan.changes.map((change) => ({
    key: changeKey(change),
    earlierKeys: earlierKeys(change),
    destructive: isDestructive(change),
  }));
  return { fingerprint: plan.fingerprint, changes };
}

/** The cause of each change of a plan; or why it is not known. */
export type Causes =
  | { readonly known: true; readonly cause: (change: Change) => Cause }
  | { readonly known: false; readonly why: string };

/**
 * Tells apart what a pull request causes and what had drifted before it: the directory of its base is planned
 * against the same live state. Throws a `GitHubError`.
 */
export async function causesOf(
  api: GitHubApi,
  event: RunContext,
  options: Options,
  planned: Planned,
): Promise<Causes> {
  const base = await baseCommit(api, event);
  if (base === undefined) return { known: false, why: 'The event names no base to compare with.' };
  const path = directoryPath(options);
  const wanted = (file: string): boolean => isDirectoryFile(file, path);
  const files = await filesAt(api, base, path, wanted);
  if (files.length === 0) {
    const own = event.headSha;
    // A new directory is in the pull request's own commit. One that is not was put elsewhere by the workflow.
    if (own === undefined || !(await hasFilesAt(api, own, path, wanted))) {
      return { known: false, why: `${JSON.stringify(path)} ${NOT_THERE}` };
    }
    return { known: true, cause: () => 'pull-request' };
  }
  const read = readDirectory(
    files.map(({ path: file, content: bytes }) => ({ file, bytes })),
    path,
    [],
  );
  if (!read.ok) return { known: false, why: 'The directory of the base is invalid.' };
  const result = makePlan(resolve(read.directory, planned.plan.asOf), planned.live, options.settings);
  if (!result.ok)
    return { known: false, why: 'The directory of the base does not fit what GitBook has now.' };
  const drifted = new Set(result.plan.changes.map(changeKey));
  return {
    known: true,
    cause: (change) => (drifted.has(changeKey(change)) ? 'drift' : 'pull-request'),
  };
}

const NOT_THERE =
  'is in the workspace, but not in the commit of this pull request: a path: of actions/checkout, another repository, a link, or files that the workflow makes. Where it is a path:, check out without it, to have the two compared and links that lead to the lines.';

/** The directory's path in the repository. */
export function directoryPath({ workingDirectory, configPath }: Options): string {
  return posix.join(workingDirectory, configPath).replace(/\/+$/, '');
}

/**
 * Whether a merge's run is run again after its branch has got another directory: what it would bring back, such as a
 * role, may have been taken away since. Undefined where the repository does not hold the directory at that path.
 * Throws a `GitHubError`.
 */
export async function isSuperseded(
  api: GitHubApi | undefined,
  { attempt, sha, branch }: RunContext,
  options: Options,
): Promise<boolean | undefined> {
  if (api === undefined || attempt < 2 || sha === undefined || branch === undefined) return false;
  const path = directoryPath(options);
  const same = await sameFilesAt(api, [sha, branch], path, (file) => isDirectoryFile(file, path));
  return same === undefined ? undefined : !same;
}

function isDirectoryFile(file: string, path: string): boolean {
  if (file === path) return true;
  const below = file.slice(path === '.' ? 0 : path.length + 1);
  return /\.ya?ml$/i.test(file) && !below.split('/').some((part) => part.startsWith('.'));
}

/** The changes that a merge makes only if they were reviewed. */
export function needingReview(plan: Plan, require: Options['requireReviewedPlan']): readonly Change[] {
  return plan.changes.filter((change) => require === 'all' || (require !== 'off' && isDestructive(change)));
}

/** What a push may apply, as far as reviews are concerned. */
export type ReviewCheck =
  | {
      readonly passed: true;
      readonly review: ReviewOfPush | undefined;
      /** Why GitHub could not be asked for a review that nothing needed. */
      readonly trouble: GitHubError | undefined;
    }
  | {
      readonly passed: false;
      readonly review: ReviewOfPush;
      readonly unreviewed: readonly Change[];
      /** Why, in a sentence that says what to do. */
      readonly why: string;
    };

/**
 * Holds the plan of a push against what was reviewed in the pull request that was merged. Throws a `GitHubError`
 * when GitHub cannot be asked and something would need a review.
 */
export async function checkReview(
  api: GitHubApi | undefined,
  clock: Clock,
  event: RunContext,
  plan: Plan,
  require: Options['requireReviewedPlan'],
): Promise<ReviewCheck> {
  const needing = needingReview(plan, require);
  if (api === undefined || event.sha === undefined || event.branch === undefined) {
    if (needing.length === 0) return { passed: true, review: undefined, trouble: undefined };
    const message = 'Without github-token the reviewed plan cannot be looked up.';
    throw new GitHubError(message, 'finding the reviewed plan', undefined);
  }
  const { sha, branch, forced, hintedPullRequests } = event;
  let review: ReviewOfPush;
  try {
    review = await findReview(api, clock, { sha, branch, forced, hintedPullRequests }, plan.organization.id);
  } catch (error) {
    if (error instanceof GitHubError && needing.length === 0) {
      return { passed: true, review: undefined, trouble: error };
    }
    throw error;
  }
  if (review.kind === 'no-pull-request' || require === 'off' || needing.length === 0)
    return { passed: true, review, trouble: undefined };
  if (review.kind !== 'review') {
    const where = `pull request #${review.pullRequest.number}`;
    const what =
      review.kind === 'no-comment'
        ? `no plan was shown in ${where}`
        : `the plan in the comment of ${where} cannot be read any more`;
    return { passed: false, review, unreviewed: needing, why: `${what}. ${WAYS_OUT}` };
  }
  const verdict = compareWithReview(review.review, reviewedPlan(plan), require);
  if (verdict.reviewed) return { passed: true, review, trouble: undefined };
  const unreviewed = verdict.unreviewed.flatMap((index) => plan.changes[index] ?? []);
  const why = `${changedSince(review.pullRequest.number, review.review, require)}. ${WAYS_OUT}`;
  return { passed: false, review, unreviewed, why };
}

function changedSince(number: number, { covers }: Review, require: 'destructive' | 'all'): string {
  const what = `GitBook, the date or the directory on the branch has changed since the plan in pull request #${number} was made`;
  return covers === 'all' || (covers === 'destructive' && require === 'destructive')
    ? what
    : `${what}, which was too large for its comment to carry each change: only exactly the same plan passes`;
}

const WAYS_OUT =
  'Look at the plan of this run; if it is right, run apply by hand (workflow_dispatch), which is held to no review.';
