import { type CommentEvent, isIdleEnd, nextCommentState } from '../../core/review/comment-reducer.ts';
import {
  type CommentState,
  commentTop,
  directoryKey,
  foldEarlier,
  type MergeEnd,
} from '../../core/review/comment-state.ts';
import { GitHubError } from '../../github/client/errors.ts';
import type { GitHubApi, PullRequest } from '../../github/client/ports.ts';
import { findComment, writeComment } from '../../github/comment.ts';
import { COMMENT_BUDGET, COMMENT_CHARACTERS } from '../../render/markdown/budget.ts';
import { renderPlanMarkdown } from '../../render/markdown/document.ts';
import type { PlanDocument } from '../../render/plan/document.ts';
import { applyingDocument, failedDocument, noPlanDocument } from '../../render/plan/plan-document.ts';
import { failureOf, missingPermission } from '../../run/failure.ts';
import { hideIn } from '../../run/secrets.ts';
import { directoryPath } from '../checkout.ts';
import { type Coverage, findCoverage } from '../merge/coverage.ts';
import { type ActionRun, contextOf, openGitHub } from '../run.ts';

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
  event: OpenEvent,
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
  const why = await whyLeft(run, api, pullRequest);
  if (why !== undefined) {
    output.log(`${why} The comment of pull request #${pullRequest} stays as it is.`);
    return { kind: 'left' };
  }
  const { headSha: commit } = environment.event;
  return updateComment(run, api, pullRequest, { ...event, commit }, view);
}

/** An event of a pull request that is open. The commit is the run's. */
export type OpenEvent = WithoutCommit<CommentEvent>;
type WithoutCommit<E> = E extends unknown ? Omit<E, 'commit'> : never;

const NO_TOKEN =
  'The pull request gets no comment, because the input github-token is empty. Remove the input to use the token of the workflow.';

/**
 * Why a run leaves the comment alone: it is not about the newest commit of an open pull request. Undefined where it is,
 * and where GitHub does not say: writing the comment shows what is missing.
 */
async function whyLeft({ output, environment }: ActionRun, api: GitHubApi, number: number) {
  const { headSha, reason } = environment.event;
  if (reason === 'merge-queue') return 'This plan is of a merge queue, and not of the pull request alone.';
  let pull: PullRequest | undefined;
  try {
    pull = await api.pullRequest(number);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    output.log(`Whether this is the newest commit of the pull request could not be looked up. ${error.message}`);
  }
  // A run that was slow, or is repeated: the comment shows what was reviewed, and how the merge ended.
  if (pull?.mergedAt !== undefined) return `Pull request #${number} is merged.`;
  if (pull?.headSha === undefined || headSha === undefined || pull.headSha === headSha) return undefined;
  const [ours, newest] = [headSha, pull.headSha].map((sha) => sha.slice(0, 7));
  return `This run is about \`${ours}\`, and pull request #${number} is at \`${newest}\` now.`;
}

/**
 * Writes into the comment of the open pull request that its newest commit has no plan. Does nothing for other runs, and
 * where an earlier run has shown a plan of the same commit.
 */
export async function commentNoPlan(run: ActionRun, message: string): Promise<void> {
  const { options } = run;
  const when = options.comment === 'always' ? 'always' : 'changes';
  const event = { kind: 'no-plan', organizationId: options.organizationId, when } as const;
  await commentOnPullRequest(run, event, noPlanDocument(message, contextOf(run, 'comment')));
}

/** How an apply ended, for the comments of the pull requests that it covers. */
export interface ApplyEnd {
  readonly organizationId: string | undefined;
  readonly end: MergeEnd;
  readonly view: PlanDocument;
  /** What the apply covers, where it was looked up already. */
  readonly coverage?: Coverage | undefined;
  /**
   * Gives the line with the invitations that wait, for the pull request that made them; undefined leaves the line that a
   * comment has.
   */
  readonly ledgerFor?: (pullRequest: number | undefined) => string | undefined;
}

/**
 * Updates the comments of all pull requests that an apply covers, unless the input `comment` forbids it. Failures of
 * GitHub are reported, and never fail the run.
 */
export async function commentOnApply(run: ActionRun, result: ApplyEnd): Promise<void> {
  const api = run.options.comment === 'never' ? undefined : await openGitHub(run);
  if (api === undefined) return;
  const { organizationId, end, view } = result;
  let { coverage } = result;
  try {
    coverage ??= await findCoverage(run, api, organizationId, isIdleEnd(end) ? 'none' : 'useful');
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return reportGitHubFailure(run, 'The merged pull requests could not be looked up', error);
  }
  if (GOES_ON.has(end) && coverage !== undefined) await reportLostRuns(run, coverage);
  const pulls = coverage?.pulls ?? [];
  // One comment is enough to remember who was invited: the newest, which is found first.
  let ledger = result.ledgerFor?.(pulls[0]?.pull.number);
  for (const { pull } of pulls) {
    const event = { kind: 'merge-ended', organizationId, commit: pull.headSha, end, ledger } as const;
    // What was found before the apply may have changed since: it says at least that the apply has begun.
    const update = await updateComment(run, api, pull.number, event, view);
    if (update.kind === 'written') ledger = undefined;
  }
  const newest = pulls[0] ?? coverage?.last;
  if (ledger === undefined) return;
  if (newest === undefined) return run.output.log(NOT_REMEMBERED);
  const { number, headSha: commit } = newest.pull;
  await updateComment(run, api, number, { kind: 'remembered', organizationId, commit, ledger }, view);
}

const NOT_REMEMBERED =
  'No merged pull request has a plan comment, so who was invited is not remembered: the next apply invites again who is not in the member list by then.';

/** Ends of runs that did what was left to do. */
const GOES_ON: ReadonlySet<MergeEnd> = new Set(['applied', 'partly-applied', 'nothing-to-do', 'cancelled']);

/** Says in log and job summary that the run goes on where an earlier one was lost. `coverage` is of before the apply. */
async function reportLostRuns({ output }: ActionRun, { pulls }: Coverage): Promise<void> {
  const lost = pulls.filter(({ found }) => found?.comment.state.content === 'applying');
  for (const { pull } of lost) {
    const text = `An earlier apply of #${pull.number} began and never ended: this run goes on where it stopped.`;
    output.log(text);
    await output.addToSummary('⚠️ An earlier run was lost.', text);
  }
}

/** Writes into the newest comment that the apply covers that it has begun, so that a run that is lost leaves a trace. */
export async function commentApplyStarted(run: ActionRun, organizationId: string, coverage: Coverage): Promise<void> {
  const [newest] = coverage.pulls;
  const api = run.options.comment === 'never' ? undefined : await openGitHub(run);
  if (api === undefined || newest?.found === undefined) return;
  const { number, headSha: commit } = newest.pull;
  const view = applyingDocument(new Date(run.clock.now()).toISOString(), contextOf(run, 'comment'));
  await updateComment(run, api, number, { kind: 'merge-started', organizationId, commit }, view);
}

/** Writes into the merged pull requests that their apply failed before there was a plan. */
export function commentOnFailedApply(
  run: ActionRun,
  message: string,
  end: 'failed' | 'cancelled' = 'failed',
): Promise<void> {
  const context = { ...contextOf(run, 'comment'), pullRequest: false, commit: undefined };
  return commentOnApply(run, {
    organizationId: run.options.organizationId,
    end,
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
    const state = nextCommentState(found?.comment, event, directory);
    if (state === undefined) {
      if (found !== undefined) reportResult(found.comment.url, 'left as it is');
      return { kind: 'left' };
    }
    const top = commentTop(state);
    const newest =
      event.kind === 'remembered'
        ? [...top, found?.comment.markdown ?? '', ''].join('\n')
        : renderPlanMarkdown({ ...hideIn(view, hide), top }, COMMENT_BUDGET);
    const earlier = state.earlier && foldEarlier(state.earlier, COMMENT_CHARACTERS - newest.length - 1);
    const body = hide(earlier ? `${newest}\n${earlier}` : newest);
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
