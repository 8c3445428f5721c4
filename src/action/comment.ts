import { type CommentEvent, isIdleEnd, type MergeEnd, nextCommentState } from '../core/review/comment-reducer.ts';
import { type CommentState, commentTop, directoryKey } from '../core/review/comment-state.ts';
import { GitHubError } from '../github/client/errors.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import { findComment, writeComment } from '../github/comment.ts';
import { findMergedPullRequest } from '../github/merged-pull-request.ts';
import { COMMENT_BUDGET } from '../render/markdown/budget.ts';
import { renderPlanMarkdown } from '../render/markdown/document.ts';
import type { PlanDocument } from '../render/plan/document.ts';
import { failedDocument } from '../render/plan/plan-document.ts';
import { failureOf, missingPermission } from '../run/failure.ts';
import { hideIn } from '../run/secrets.ts';
import { directoryPath } from './checkout.ts';
import { mergeOf, pushOf } from './reviewed-plan.ts';
import { type ActionRun, contextOf, openGitHub } from './run.ts';

/**
 * What became of a comment. `written`: it says `state`. `missing`: it should have been written, and could not or must
 * not be. `left`: there was no reason to write it.
 */
export type CommentUpdate =
  | { readonly kind: 'written'; readonly state: CommentState }
  | { readonly kind: 'missing' }
  | { readonly kind: 'left' };

/**
 * Updates the comment of the run's open pull request after an event, unless the input `comment` forbids it. `view` is
 * what the comment shows. Failures of GitHub are reported, and never fail the run: the job summary has the plan.
 */
export async function commentOnPullRequest(
  run: ActionRun,
  event: CommentEvent,
  view: PlanDocument,
): Promise<CommentUpdate> {
  const { options, environment, output } = run;
  const { pullRequest, mayComment } = environment.event;
  if (pullRequest === undefined || !mayComment) return { kind: 'left' };
  if (options.comment === 'never') return { kind: 'missing' };
  const api = await openGitHub(run);
  if (api === undefined) {
    output.log(NO_TOKEN);
    await output.addToSummary('⚠️ The pull request got no comment.', NO_TOKEN);
    return { kind: 'missing' };
  }
  if (await isMerged(run, api, pullRequest)) {
    // A run that was slow, or is repeated: the comment shows what was reviewed, and how the merge ended.
    output.log(`Pull request #${pullRequest} is merged: its comment stays as it is.`);
    return { kind: 'left' };
  }
  return updateComment(run, api, pullRequest, event, view);
}

const NO_TOKEN =
  'The pull request gets no comment, because the input github-token is empty. Remove the input to use the token of the workflow.';

/** Where GitHub does not say, the pull request is not considered merged: writing the comment shows what is missing. */
async function isMerged({ output }: ActionRun, api: GitHubApi, pullRequest: number): Promise<boolean> {
  try {
    return (await api.pullRequest(pullRequest))?.mergedAt !== undefined;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    output.log(`Whether the pull request was merged meanwhile could not be looked up. ${error.message}`);
    return false;
  }
}

/** How the apply of a merge ended, for the comment of its pull request. */
export interface MergeResult {
  readonly organizationId: string | undefined;
  readonly end: MergeEnd;
  readonly view: PlanDocument;
  /** The number of the pull request, where it was looked up already. */
  readonly pullRequest?: number | undefined;
}

/**
 * Updates the comment of the pull request that a run merged, unless the input `comment` forbids it. Does nothing where
 * the run is not a merge. Failures of GitHub are reported, and never fail the run.
 */
export async function commentOnMerge(run: ActionRun, result: MergeResult): Promise<void> {
  const { options, environment, clock } = run;
  const merge = mergeOf(environment);
  if (options.comment === 'never' || merge === undefined) return;
  const api = await openGitHub(run);
  if (api === undefined) return;
  const { organizationId, end, view } = result;
  const push = pushOf(merge);
  let { pullRequest } = result;
  try {
    if (pullRequest === undefined && push !== undefined) {
      const patience = isIdleEnd(end) ? 'ask-once' : 'wait-for-link';
      pullRequest = (await findMergedPullRequest(api, clock, push, patience))?.number;
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return reportGitHubFailure(run, 'The merged pull request could not be looked up', error);
  }
  if (pullRequest === undefined) return;
  await updateComment(run, api, pullRequest, { kind: 'merge-ended', organizationId, end }, view);
}

/** Writes into the merged pull request that its apply failed before there was a plan. */
export function commentOnFailedMerge(run: ActionRun, message: string): Promise<void> {
  const context = { ...contextOf(run, 'comment'), pullRequest: false };
  return commentOnMerge(run, {
    organizationId: run.options.organizationId,
    end: 'failed',
    view: failedDocument(message, context),
  });
}

/** Updates a comment: find it, decide what it says next, render that, and write it where it differs. */
async function updateComment(
  run: ActionRun,
  api: GitHubApi,
  pullRequest: number,
  event: CommentEvent,
  view: PlanDocument,
): Promise<CommentUpdate> {
  const { output, hide, options } = run;
  const directory = directoryKey(directoryPath(options));
  const subject = { organizationId: event.organizationId, directory };
  const reportResult = (url: string, action: string): void => {
    output.set('comment-url', url);
    output.log(`The comment of pull request #${pullRequest} was ${action}: ${url}`);
  };
  try {
    const found = await findComment(api, pullRequest, subject);
    const state = nextCommentState(found?.state, event, directory);
    if (state === undefined) {
      if (found !== undefined) reportResult(found.url, 'left as it is');
      return { kind: 'left' };
    }
    const shown = { ...hideIn(view, hide), top: commentTop(state) };
    const body = hide(renderPlanMarkdown(shown, COMMENT_BUDGET));
    const { url, action } = await writeComment(api, pullRequest, subject, found, body);
    reportResult(url, action);
    return { kind: 'written', state };
  } catch (error) {
    const { message } = failureOf(error);
    // That a directory is valid only replaces another comment. A workflow that writes no comments needs no warning.
    if (event.kind === 'valid') output.log(`The comment could not be looked up. ${message}`);
    else await reportGitHubFailure(run, 'The comment could not be written', error);
    return { kind: 'missing' };
  }
}

/** Reports what GitHub refused, and which line of `permissions:` is missing if that is the reason. */
export async function reportGitHubFailure(run: ActionRun, what: string, error: unknown): Promise<void> {
  const { output } = run;
  const { message } = failureOf(error);
  const permission = missingPermission(error);
  if (permission !== undefined && canOnlyRead(run)) {
    const { fork } = run.environment.event;
    const whose = fork ? 'from a fork' : 'of Dependabot';
    output.log(`${what}: the token of a pull request ${whose} can only read.`);
    // No workflow can change that for a fork; Dependabot's token gets the permissions of the workflow.
    if (!fork) await output.addToSummary(`⚠️ ${what}.`, message, permission);
    return;
  }
  output.warn(`${what}; the job summary has what it would say. ${message}`);
  await output.addToSummary(`⚠️ ${what}.`, message, permission);
}

/** Whether GitHub gives the run a token that can only read, unless the workflow asks for more. */
function canOnlyRead({ environment }: ActionRun): boolean {
  const { event, fork, dependabot } = environment.event;
  return event.startsWith('pull_request') && event !== 'pull_request_target' && (fork || dependabot);
}
