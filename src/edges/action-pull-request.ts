import { posix } from 'node:path';
import type { Options } from '../app/options.ts';
import type { Planned } from '../app/pipeline.ts';
import type { Clock } from '../app/ports.ts';
import { type Change, isDestructive } from '../core/change.ts';
import { readDirectory } from '../core/directory.ts';
import { changeKey, earlierKeys } from '../core/fingerprint.ts';
import { makePlan } from '../core/plan.ts';
import type { Plan } from '../core/plan-model.ts';
import { resolve } from '../core/resolve.ts';
import { type CommentResult, putComment } from '../github/comment.ts';
import { GitHubError } from '../github/errors.ts';
import type { RunContext } from '../github/event.ts';
import { baseCommit, filesAt, sameFilesAt } from '../github/files-at.ts';
import { commentMarker, unsafe } from '../github/marker.ts';
import { findReview, type ReviewOfPush } from '../github/merged.ts';
import type { GitHubApi } from '../github/ports.ts';
import { compareWithReview, encodeReview, type ReviewedPlan } from '../github/review-data.ts';
import { isOwn } from '../github/viewer.ts';
import { COMMENT_BUDGET } from '../render/budget.ts';
import type { Cause } from '../render/context.ts';
import { renderPlanMarkdown } from '../render/markdown.ts';
import type { PlanView } from '../render/view.ts';
import type { ActionEnvironment } from './action-environment.ts';

/** Room that a comment leaves for what carries the review, in characters. */
const REVIEW_CHARACTERS = 30_000;

/** The hidden line that carries a plan to its merge. */
export function reviewLine(plan: Plan): string {
  return encodeReview({ organizationId: plan.organization.id, ...reviewedPlan(plan) }, REVIEW_CHARACTERS);
}

/** Whether a line looks like one of ours, of this version or another: what else somebody put there is not kept. */
export function isReviewLine(line: string): boolean {
  return line.length <= REVIEW_CHARACTERS && /^<!-- gitbook-directory-sync:review [^<>]* -->$/.test(line);
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

/** Stands for the organization in the comment's marker while an invalid directory does not say which one it is. */
const UNKNOWN_ORGANIZATION = '?';

/**
 * The organization that a comment about an invalid directory belongs to: that of the plan comment the pull request
 * has, if there is just one, so that no second comment is made.
 */
export async function organizationOfComment(api: GitHubApi, number: number): Promise<string> {
  const comments = await ownPlanComments(api, number);
  const [only, ...more] = new Set(comments.map(({ organizationId }) => organizationId));
  return only === undefined || more.length > 0 ? UNKNOWN_ORGANIZATION : only;
}

async function ownPlanComments(api: GitHubApi, number: number) {
  const found = (await api.listComments(number)).flatMap((each) => {
    const organizationId = organizationOf(each.body);
    return organizationId === undefined ? [] : [{ ...each, organizationId }];
  });
  if (found.length === 0) return [];
  const viewer = await api.viewer();
  return found.filter(({ author }) => isOwn(author, viewer));
}

/** Writes a document into a pull request's one comment. The view's `top` must begin with the comment's marker. */
export async function writeComment(
  api: GitHubApi,
  { number, organizationId }: { readonly number: number; readonly organizationId: string },
  view: PlanView,
  hide: (text: string) => string,
): Promise<CommentResult> {
  const body = hide(renderPlanMarkdown(view, COMMENT_BUDGET));
  const comments = await ownPlanComments(api, number);
  const has = (id: string) => comments.find((each) => each.organizationId === id);
  const nameless = has(UNKNOWN_ORGANIZATION);
  if (nameless !== undefined && has(organizationId) === undefined) {
    return { url: (await api.updateComment(nameless.id, body)).url, action: 'updated' };
  }
  return putComment(api, { number, marker: commentMarker(organizationId) }, body);
}

function organizationOf(body: string): string | undefined {
  const [, id = ''] = /^<!-- gitbook-directory-sync:plan organization=(\S+) -->(?=\r?\n)/.exec(body) ?? [];
  const organizationId = unsafe(id);
  return organizationId === '' ? undefined : organizationId;
}

/** The line of the review that a pull request's comment carries; undefined without one, and where it was edited. */
export async function carriedReview(
  api: GitHubApi,
  number: number,
  organizationId: string,
): Promise<string | undefined> {
  const comments = await ownPlanComments(api, number);
  const comment = comments.find((each) => each.organizationId === organizationId);
  const line = comment?.body.split(/\r?\n/, 2)[1] ?? '';
  return isReviewLine(line) ? line : undefined;
}

/** Whether a pull request has the comment already. */
export async function hasComment(api: GitHubApi, number: number, organizationId: string): Promise<boolean> {
  const comments = await ownPlanComments(api, number);
  return comments.some((each) => [organizationId, UNKNOWN_ORGANIZATION].includes(each.organizationId));
}

/**
 * Tells apart what a pull request causes and what had drifted before it: the directory of its base is planned
 * against the same live state. Undefined when the base cannot be had, or is invalid.
 */
export async function causesOf(
  api: GitHubApi,
  event: RunContext,
  options: Options,
  planned: Planned,
): Promise<((change: Change) => Cause) | undefined> {
  const base = await baseCommit(api, event);
  if (base === undefined) return undefined;
  const path = directoryPath(options);
  const files = await filesAt(api, base, path, (file) => isDirectoryFile(file, path));
  if (files.length === 0) return () => 'pull-request';
  const read = readDirectory(
    files.map(({ path: file, content: bytes }) => ({ file, bytes })),
    path,
    [],
  );
  if (!read.ok) return undefined;
  const result = makePlan(resolve(read.directory, planned.plan.asOf), planned.live, options.settings);
  if (!result.ok) return undefined;
  const drifted = new Set(result.plan.changes.map(changeKey));
  return (change) => (drifted.has(changeKey(change)) ? 'drift' : 'pull-request');
}

/** The directory's path in the repository. */
function directoryPath({ workingDirectory, configPath }: Options): string {
  return posix.join(workingDirectory, configPath).replace(/\/+$/, '');
}

/**
 * Whether a merge's run is run again after its branch has got another directory: what it would bring back, such as a
 * role, may have been taken away since. Throws a `GitHubError`.
 */
export async function isSuperseded(
  api: GitHubApi | undefined,
  { attempt, sha, branch }: RunContext,
  options: Options,
): Promise<boolean> {
  if (api === undefined || attempt < 2 || sha === undefined || branch === undefined) return false;
  const path = directoryPath(options);
  return !(await sameFilesAt(api, [sha, branch], path, (file) => isDirectoryFile(file, path)));
}

function isDirectoryFile(file: string, path: string): boolean {
  if (file === path) return true;
  const below = file.slice(path === '.' ? 0 : path.length + 1);
  return /\.ya?ml$/i.test(file) && !below.split('/').some((part) => part.startsWith('.'));
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
  const needing = plan.changes.filter(
    (change) => require === 'all' || (require !== 'off' && isDestructive(change)),
  );
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
  const where = `pull request #${review.pullRequest.number}`;
  const { covers } = review.review;
  const what =
    covers === 'all' || (covers === 'destructive' && require === 'destructive')
      ? `GitBook or the date has changed since the plan in ${where} was made`
      : `GitBook or the date has changed since the plan in ${where} was made, which was too large for its comment to carry each change: only exactly the same plan passes`;
  const why = `${what}. ${WAYS_OUT}`;
  return { passed: false, review, unreviewed, why };
}

const WAYS_OUT =
  'Look at the plan of this run; if it is right, run apply by hand (workflow_dispatch), which is held to no review.';
