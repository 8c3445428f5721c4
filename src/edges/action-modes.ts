import type { Options } from '../app/options.ts';
import { applyDirectory, type Invalid, type Planned, planDirectory } from '../app/pipeline.ts';
import type { Clock, Progress } from '../app/ports.ts';
import type { Change } from '../core/change.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { GuardVerdict } from '../core/guard.ts';
import { isConfirmed, refusals } from '../core/guard.ts';
import type { ApplyResult } from '../core/result.ts';
import { classify } from '../gitbook/classify.ts';
import { commentMarker } from '../github/marker.ts';
import type { GitHubApi } from '../github/ports.ts';
import { BARE_CONTEXT, type Cause, type PlanContext } from '../render/context.ts';
import { maskEmails } from '../render/escape.ts';
import { invalidView, planView, validatedView } from '../render/plan-view.ts';
import type { PlanView } from '../render/view.ts';
import type { ActionEnvironment } from './action-environment.ts';
import {
  causesOf,
  checkReview,
  hasComment,
  type ReviewCheck,
  reviewLine,
  writeComment,
} from './action-pull-request.ts';
import { type ActionReport, countOutcomes } from './action-report.ts';
import { failureOf, permissionHint } from './failure.ts';
import { readDirectoryAt } from './files.ts';
import type { GitBook } from './gitbook.ts';

/** One run of the Action in a mode. */
export interface ActionRun {
  readonly options: Options;
  readonly environment: ActionEnvironment;
  readonly report: ActionReport;
  readonly clock: Clock;
  readonly progress: Progress;
  /** The UTC date of the whole run. */
  readonly asOf: string;
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string;
  readonly openGitBook: () => Promise<GitBook>;
}

/** Mode `validate`: the directory alone, without GitBook. Also stands in for `plan` where there is no token. */
export async function validate(run: ActionRun, because: 'validate-mode' | 'no-token'): Promise<void> {
  const { report, environment } = run;
  const read = await readDirectoryAt(placeOf(run));
  if (!read.ok) {
    await tellInvalid(run, { status: 'invalid', ...read }, because === 'no-token');
    return;
  }
  const { directory } = read;
  const sizes = {
    files: directory.files.length,
    users: directory.users?.length,
    teams: directory.teams?.length,
  };
  const { fork, dependabot } = environment.event;
  const why = because === 'validate-mode' ? because : fork ? 'fork' : dependabot ? 'dependabot' : because;
  const view = validatedView(sizes, why, contextOf(run, 'summary'));
  report.problems(read.diagnostics);
  report.show(view);
  await report.summarize(view);
}

/** Mode `plan`: what would change, in the log, the job summary and the pull request's comment. Cannot write to GitBook. */
export async function plan(run: ActionRun): Promise<void> {
  const { report, options } = run;
  const planned = await withGitBook(run, (gitBook) => planDirectory(requestOf(run), portsOf(run, gitBook)));
  if (planned.status === 'invalid') return tellInvalid(run, planned, true);
  const api = await openGitHub(run);
  const cause = api && (await findCauses(run, api, planned));
  const confirmed = isConfirmed(planned.plan.fingerprint, options.confirm);
  const show = (document: PlanContext['document'], top: readonly string[]): PlanView =>
    planView(planned.plan, { ...contextOf(run, document), confirmed, split: cause, top });

  report.plan(planned.plan, cause);
  const summary = show('summary', []);
  report.show(summary);
  await report.summarize(summary);
  for (const verdict of refusals(planned.plan.guards, planned.plan.fingerprint, options.confirm)) {
    report.warn(`apply will refuse this plan: ${guardText(verdict)}.`);
  }
  const organizationId = planned.plan.organization.id;
  const comment = () => show('comment', [commentMarker(organizationId), reviewLine(planned.plan), '']);
  await tellPullRequest(run, api, organizationId, comment, planned.plan.changes.length > 0);
}

/** Mode `drift`: the plan of what has been changed by hand; fails on any where it is told to. */
export async function drift(run: ActionRun): Promise<void> {
  const { report, options } = run;
  const planned = await withGitBook(run, (gitBook) => planDirectory(requestOf(run), portsOf(run, gitBook)));
  if (planned.status === 'invalid') return tellInvalid(run, planned, false);
  report.plan(planned.plan, undefined);
  const view = planView(planned.plan, { ...contextOf(run, 'summary'), mode: 'drift' });
  report.show(view);
  await report.summarize(view);
  const changes = planned.plan.changes.length;
  if (changes > 0 && options.failOnDrift) {
    report.fail('drift', `GitBook has drifted from the directory: ${changes} changes.`);
  }
}

/** Mode `apply`: plan, show, guard, review, apply, verify; then the result, also in the merged pull request. */
export async function apply(run: ActionRun): Promise<void> {
  const { report, options, environment, clock } = run;
  const { event } = environment;
  const api = await openGitHub(run);
  let review: ReviewCheck | undefined;
  const context = (document: PlanContext['document'], planned: Planned): PlanContext => ({
    ...contextOf(run, document),
    mode: 'apply',
    confirmed: isConfirmed(planned.plan.fingerprint, options.confirm),
  });

  const done = await withGitBook(run, (gitBook) =>
    applyDirectory(
      { ...requestOf(run), confirm: options.confirm },
      {
        ...portsOf(run, gitBook),
        openWriter: gitBook.openWriter,
        classify,
        show: async (planned) => {
          report.plan(planned.plan, undefined);
          report.show(planView(planned.plan, context('summary', planned)));
        },
        permit: async ({ plan: proposed }) => {
          if (event.event !== 'push') return { given: true };
          review = await checkReview(api, clock, event, proposed, options.requireReviewedPlan);
          return review.passed
            ? { given: true }
            : { given: false, why: 'unreviewed', unreviewed: review.unreviewed };
        },
      },
    ),
  );
  if (done.status === 'invalid') return tellInvalid(run, done, false);

  const outcome = {
    result: done.status === 'applied' ? done.result : undefined,
    unreviewed:
      done.status === 'not-permitted' && done.permission.why === 'unreviewed'
        ? done.permission.unreviewed
        : undefined,
  };
  const { planned } = done;
  const summary = planView(planned.plan, { ...context('summary', planned), ...outcome });
  if (done.status === 'applied') {
    report.applied(done.result);
    report.show(summary);
  }
  await report.summarize(summary);
  const merged = review?.review;
  if (api && merged && merged.kind !== 'no-pull-request' && options.comment !== 'never') {
    const organizationId = planned.plan.organization.id;
    const lines = 'comment' in merged ? merged.comment.body.split(/\r?\n/, 2).slice(1) : [];
    const top = [commentMarker(organizationId), ...lines.filter((line) => line.startsWith('<!--')), ''];
    const view = planView(planned.plan, { ...context('comment', planned), ...outcome, top });
    await comment(run, api, merged.pullRequest.number, organizationId, view);
  }
  switch (done.status) {
    case 'refused':
      return report.fail(
        'refused-by-guard',
        `Nothing was applied. ${done.refused.map(guardText).join('; ')}.`,
      );
    case 'not-permitted': {
      const why = review && !review.passed ? review.why : 'The plan was not reviewed.';
      return report.fail('unreviewed-plan', `Nothing was applied: ${why}`);
    }
    case 'applied':
      return failIfIncomplete(report, done.result);
  }
}

function failIfIncomplete(report: ActionReport, result: ApplyResult): void {
  const { applied, failed } = countOutcomes(result);
  if (failed > 0) {
    const first = result.outcomes.find((outcome) => outcome.status === 'failed');
    const why = first?.status === 'failed' ? ` The first reason: ${first.message}` : '';
    report.fail('partly-applied', `${applied} changes were applied, and ${failed} were not.${why}`);
  } else if (!result.verified) {
    report.fail('gitbook-api', `The changes were applied, but could not be verified: ${result.verifyError}`);
  } else if (result.unexpected.length > 0) {
    const left = result.unexpected.length;
    report.fail('partly-applied', `GitBook took every change, but ${left} changes are still to be made.`);
  }
}

function guardText({ name, team, limit, allowed, actual }: GuardVerdict): string {
  const where = team === undefined ? '' : ` in the team ${JSON.stringify(team)}`;
  const bound = name === 'min-admins' ? 'at least' : 'at most';
  return `${name}${where}: ${actual}, allowed ${bound} ${allowed} (${limit})`;
}

async function tellInvalid(run: ActionRun, invalid: Invalid, inComment: boolean): Promise<void> {
  const { report } = run;
  const { diagnostics, organizationId } = invalid;
  report.problems(diagnostics);
  const view = (document: PlanContext['document'], top: readonly string[]): PlanView =>
    invalidView(diagnostics, { ...contextOf(run, document), top });
  const summary = view('summary', []);
  report.show(summary);
  await report.summarize(summary);
  if (inComment) {
    const id = organizationId ?? 'unknown';
    const api = await openGitHub(run);
    await tellPullRequest(run, api, id, () => view('comment', [commentMarker(id), '']), true);
  }
  report.fail('invalid-directory', invalidText(diagnostics));
}

function invalidText(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = first ? ` ${first.file}:${first.line}:${first.column} ${first.code}: ${first.message}` : '';
  return `The directory is invalid: ${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}.${place}`;
}

/** Writes the comment where the event has a pull request and the input `comment` asks for it. */
async function tellPullRequest(
  run: ActionRun,
  api: GitHubApi | undefined,
  organizationId: string,
  view: () => PlanView,
  worthTelling: boolean,
): Promise<void> {
  const { options, environment } = run;
  const { pullRequest, mayComment } = environment.event;
  if (api === undefined || pullRequest === undefined || !mayComment || options.comment === 'never') return;
  try {
    const wanted =
      options.comment === 'always' || worthTelling || (await hasComment(api, pullRequest, organizationId));
    if (wanted) await comment(run, api, pullRequest, organizationId, view());
  } catch (error) {
    warnOfGitHub(run, 'The pull request could not be read', error);
  }
}

/** A comment that cannot be written never fails a run: the plan is in the job summary. */
async function comment(
  { report, options, clean, ...run }: ActionRun,
  api: GitHubApi,
  number: number,
  organizationId: string,
  view: PlanView,
): Promise<void> {
  const hide = (text: string): string => clean(options.maskEmails ? maskEmails(text) : text);
  try {
    const { url, action } = await writeComment(api, { number, organizationId }, view, hide);
    report.output('comment-url', url);
    report.log(`The comment of pull request #${number} was ${action}: ${url}`);
  } catch (error) {
    warnOfGitHub({ report, options, clean, ...run }, 'The comment could not be written', error);
  }
}

function warnOfGitHub({ report }: ActionRun, what: string, error: unknown): void {
  const hint = permissionHint(error);
  const { message } = failureOf(error);
  report.warn(
    `${what}; the plan is in the job summary. ${message}${hint && !message.includes(hint) ? ` ${hint}` : ''}`,
  );
}

async function findCauses(
  run: ActionRun,
  api: GitHubApi,
  planned: Planned,
): Promise<((change: Change) => Cause | undefined) | undefined> {
  const { event } = run.environment;
  if (event.pullRequest === undefined || planned.plan.changes.length === 0) return undefined;
  try {
    return await causesOf(api, event, run.options, planned);
  } catch (error) {
    run.report.log(`What had drifted before could not be told apart: ${failureOf(error).message}`);
    return undefined;
  }
}

function openGitHub({ environment, clock, progress }: ActionRun): Promise<GitHubApi | undefined> {
  return environment.openGitHub(clock, progress);
}

async function withGitBook<T>(run: ActionRun, use: (gitBook: GitBook) => Promise<T>): Promise<T> {
  const gitBook = await run.openGitBook();
  try {
    return await use(gitBook);
  } finally {
    await gitBook.close();
  }
}

function placeOf({ environment, options }: ActionRun) {
  const { workingDirectory, configPath } = options;
  return { workspace: environment.workspace, workingDirectory, configPath };
}

function requestOf({ options, asOf }: ActionRun) {
  const { organizationId, configPath, settings } = options;
  return { organizationId, configPath, settings, asOf };
}

function portsOf(run: ActionRun, gitBook: GitBook) {
  return {
    readDirectory: () => readDirectoryAt(placeOf(run)),
    openReader: gitBook.openReader,
    progress: run.progress,
  };
}

function contextOf({ environment, options }: ActionRun, document: PlanContext['document']): PlanContext {
  const { event, linkTo } = environment;
  return {
    ...BARE_CONTEXT,
    document,
    pullRequest: event.pullRequest !== undefined,
    linkTo,
    maskEmails: options.maskEmails,
    runUrl: event.runUrl,
  };
}
