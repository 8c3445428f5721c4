import type { Invalid } from '../app/pipeline.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { commentMarker } from '../github/marker.ts';
import type { GitHubApi } from '../github/ports.ts';
import type { PlanContext } from '../render/context.ts';
import { invalidView } from '../render/plan-view.ts';
import { count } from '../render/text.ts';
import type { PlanView } from '../render/view.ts';
import { hasComment, organizationOfComment, writeComment } from './action-pull-request.ts';
import { type ActionRun, contextOf, openGitHub } from './action-run.ts';
import { failureOf, missingPermission } from './failure.ts';
import { hideIn } from './secrets.ts';

/** Tells of an invalid directory: on its lines, in the log, the job summary and, if asked for, the comment; and fails. */
export async function tellInvalid(run: ActionRun, invalid: Invalid, inComment: boolean): Promise<void> {
  const { report } = run;
  const { diagnostics, organizationId } = invalid;
  report.problems(diagnostics);
  const view = (document: PlanContext['document'], top: readonly string[]): PlanView =>
    invalidView(diagnostics, { ...contextOf(run, document), top });
  const summary = view('summary', []);
  report.show(summary);
  await report.summarize(summary);
  if (inComment) {
    const api = await openGitHub(run);
    await tellPullRequest(run, api, organizationId, (id) => view('comment', [commentMarker(id), '']), true);
  }
  await report.fail('invalid-directory', invalidText(diagnostics));
}

function invalidText(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = first ? ` ${first.file}:${first.line}:${first.column} ${first.code}: ${first.message}` : '';
  return `The directory is invalid: ${count(errors.length, 'problem')}.${place}`;
}

/**
 * Writes the comment where the event has a pull request and the input `comment` asks for it. An invalid directory
 * may leave the organization unknown.
 */
export async function tellPullRequest(
  run: ActionRun,
  api: GitHubApi | undefined,
  organizationId: string | undefined,
  view: (organizationId: string) => PlanView,
  worthTelling: boolean,
): Promise<void> {
  const { options, environment } = run;
  const { pullRequest, mayComment } = environment.event;
  if (api === undefined || pullRequest === undefined || !mayComment || options.comment === 'never') return;
  try {
    const pull = await api.pullRequest(pullRequest);
    if (pull?.mergedAt !== undefined) {
      // A run that was slow, or is run again: the comment tells what was reviewed, and what came of it.
      return run.report.log(`Pull request #${pullRequest} is merged: its comment stays as it is.`);
    }
    const id = organizationId ?? (await organizationOfComment(api, pullRequest));
    const wanted = options.comment === 'always' || worthTelling || (await hasComment(api, pullRequest, id));
    if (wanted) await comment(run, api, pullRequest, id, view(id));
  } catch (error) {
    await warnOfGitHub(run, 'The pull request could not be read', error);
  }
}

/** A comment that cannot be written never fails a run: the plan is in the job summary. */
export async function comment(
  run: ActionRun,
  api: GitHubApi,
  number: number,
  organizationId: string,
  view: PlanView,
): Promise<void> {
  const { report, hide } = run;
  try {
    const { url, action } = await writeComment(api, { number, organizationId }, hideIn(view, hide), hide);
    report.output('comment-url', url);
    report.log(`The comment of pull request #${number} was ${action}: ${url}`);
  } catch (error) {
    await warnOfGitHub(run, 'The comment could not be written', error);
  }
}

/** Tells what GitHub refused, and which line of `permissions:` is missing where that is why. */
export async function warnOfGitHub(run: ActionRun, what: string, error: unknown): Promise<void> {
  const { report } = run;
  const { message } = failureOf(error);
  const permission = missingPermission(error);
  if (permission !== undefined && mayOnlyRead(run)) {
    return report.log(`${what}: the token of a fork's or Dependabot's pull request may only read.`);
  }
  report.warn(`${what}; what it would say is in the job summary. ${message}`);
  await report.remark(`⚠️ ${what}.`, message, permission);
}

/** Whether GitHub gives the run a token that can only read, whatever the workflow says. */
function mayOnlyRead({ environment }: ActionRun): boolean {
  const { event, fork, dependabot } = environment.event;
  return event.startsWith('pull_request') && event !== 'pull_request_target' && (fork || dependabot);
}
