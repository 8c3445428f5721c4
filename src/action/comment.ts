import type { Diagnostic } from '../core/model/diagnostic.ts';
import { GitHubError } from '../github/client/errors.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import {
  type CommentSubject,
  commentTop,
  directoryKey,
  type PlanComment,
  putComment,
  type Told,
} from '../github/comment.ts';
import { COMMENT_BUDGET } from '../render/markdown/budget.ts';
import { renderPlanMarkdown } from '../render/markdown/document.ts';
import type { PlanContext } from '../render/plan/context.ts';
import type { PlanDocument } from '../render/plan/document.ts';
import { invalidDocument } from '../render/plan/plan-document.ts';
import { count } from '../render/text/text.ts';
import { failureOf, missingPermission } from '../run/failure.ts';
import { hideIn } from '../run/secrets.ts';
import type { Invalid } from '../run/sequence.ts';
import { directoryPath } from './reviewed-plan.ts';
import { type ActionRun, contextOf, openGitHub } from './run.ts';

/** What a pull request's comment is to say. */
export interface CommentDocument {
  /** Undefined where an invalid directory does not say. */
  readonly organizationId: string | undefined;
  readonly told: Told;
  /** The hidden line of what was reviewed, given the comment that is there. */
  readonly review: (found: PlanComment | undefined) => string | undefined;
  /** What is shown, below the hidden lines. */
  readonly view: (top: readonly string[]) => PlanDocument;
  /** Whether it is to be written, given the comment that is there. */
  readonly isDue: (found: PlanComment | undefined) => boolean;
}

/** What became of a comment: `missing` where it was due, and is not there. */
export type Standing = 'written' | 'missing' | 'not-due';

/** Tells of an invalid directory: on its lines, in the log and the job summary, by `comment` too; and fails. */
export async function tellInvalid(
  run: ActionRun,
  invalid: Invalid,
  comment?: (document: CommentDocument) => Promise<unknown>,
): Promise<void> {
  const { report } = run;
  const { diagnostics, organizationId } = invalid;
  report.problems(diagnostics);
  const view = (target: PlanContext['target'], top: readonly string[]): PlanDocument =>
    invalidDocument(diagnostics, { ...contextOf(run, target), top });
  const summary = view('summary', []);
  report.show(summary);
  await report.summarize(summary);
  await comment?.({
    organizationId,
    told: 'invalid',
    review: () => undefined,
    view: (top) => view('comment', top),
    isDue: () => true,
  });
  await report.fail('invalid-directory', invalidText(diagnostics));
}

function invalidText(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = first ? ` ${first.file}:${first.line}:${first.column} ${first.code}: ${first.message}` : '';
  return `The directory is invalid: ${count(errors.length, 'problem')}.${place}`;
}

/** Writes the comment where the event has an open pull request and the input `comment` does not forbid it. */
export async function tellPullRequest(run: ActionRun, document: CommentDocument): Promise<Standing> {
  const { options, environment, report } = run;
  const { pullRequest, mayComment } = environment.event;
  if (pullRequest === undefined || !mayComment) return 'not-due';
  if (options.comment === 'never') return 'missing';
  const api = await openGitHub(run);
  if (api === undefined) {
    report.log(NO_TOKEN);
    await report.remark('⚠️ The pull request got no comment.', NO_TOKEN, undefined);
    return 'missing';
  }
  if (await isMerged(run, api, pullRequest)) {
    // A run that was slow, or is run again: the comment tells what was reviewed, and what came of it.
    report.log(`Pull request #${pullRequest} is merged: its comment stays as it is.`);
    return 'not-due';
  }
  return writeComment(run, api, pullRequest, document);
}

const NO_TOKEN =
  'The pull request gets no comment, because the input github-token is empty. Leave it out, and the token of the workflow is used.';

/** Where GitHub does not tell, it is not taken for merged: the comment shows better than this whether it can be had. */
async function isMerged({ report }: ActionRun, api: GitHubApi, pullRequest: number): Promise<boolean> {
  try {
    return (await api.pullRequest(pullRequest))?.mergedAt !== undefined;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    report.log(`Whether the pull request was merged meanwhile could not be looked up. ${error.message}`);
    return false;
  }
}

/** Writes a pull request's comment. One that cannot be written never fails a run: the plan is in the job summary. */
export async function writeComment(
  run: ActionRun,
  api: GitHubApi,
  number: number,
  { organizationId, told, review, view, isDue }: CommentDocument,
): Promise<Standing> {
  const { report, hide, options } = run;
  const directory = directoryKey(directoryPath(options));
  const subject: CommentSubject = { organizationId, directory };
  let due = false;
  const make = (found: PlanComment | undefined): string | undefined => {
    due = isDue(found);
    if (!due) return undefined;
    const known = organizationId ?? found?.organizationId;
    const top = commentTop({ organizationId: known, directory }, told, review(found));
    return hide(renderPlanMarkdown(hideIn(view(top), hide), COMMENT_BUDGET));
  };
  try {
    const result = await putComment(api, number, subject, make);
    if (result === undefined) return 'not-due';
    report.output('comment-url', result.url);
    const { action, url } = result;
    report.log(`The comment of pull request #${number} was ${due ? action : 'left as it is'}: ${url}`);
    return due ? 'written' : 'not-due';
  } catch (error) {
    // Such a comment is only written over another: a workflow that may write none should not be warned of it.
    if (told === 'valid') report.log(`The comment could not be looked up. ${failureOf(error).message}`);
    else await warnOfGitHub(run, 'The comment could not be written', error);
    return 'missing';
  }
}

/** Tells what GitHub refused, and which line of `permissions:` is missing where that is why. */
export async function warnOfGitHub(run: ActionRun, what: string, error: unknown): Promise<void> {
  const { report } = run;
  const { message } = failureOf(error);
  const permission = missingPermission(error);
  if (permission !== undefined && mayOnlyRead(run)) {
    const { fork } = run.environment.event;
    report.log(
      `${what}: the token of a pull request ${fork ? 'from a fork' : 'of Dependabot'} may only read.`,
    );
    // A fork's token stays like that, whatever the workflow says; Dependabot's gets what the workflow gives it.
    if (!fork) await report.remark(`⚠️ ${what}.`, message, permission);
    return;
  }
  report.warn(`${what}; what it would say is in the job summary. ${message}`);
  await report.remark(`⚠️ ${what}.`, message, permission);
}

/** Whether GitHub gives the run a token that can only read, unless the workflow says otherwise. */
function mayOnlyRead({ environment }: ActionRun): boolean {
  const { event, fork, dependabot } = environment.event;
  return event.startsWith('pull_request') && event !== 'pull_request_target' && (fork || dependabot);
}
