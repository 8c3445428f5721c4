import { planForReview } from '../app/losses.ts';
import { type Planned, planDirectory } from '../app/pipeline.ts';
import type { Change } from '../core/change.ts';
import { isConfirmed, refusals } from '../core/guard.ts';
import type { Plan } from '../core/plan-model.ts';
import { classify } from '../gitbook/classify.ts';
import { commentMarker } from '../github/marker.ts';
import type { GitHubApi } from '../github/ports.ts';
import type { Cause, PlanContext } from '../render/context.ts';
import { planView, validatedView } from '../render/plan-view.ts';
import { count } from '../render/text.ts';
import type { PlanView } from '../render/view.ts';
import { carriedReview, causesOf, reviewLine } from './action-pull-request.ts';
import {
  type ActionRun,
  contextOf,
  guardText,
  openGitHub,
  placeOf,
  portsOf,
  requestOf,
  withGitBook,
} from './action-run.ts';
import { tellInvalid, tellPullRequest } from './action-tell.ts';
import { isBaseCheckedOut } from './checkout.ts';
import { readTraces, tellDrift } from './drift-issue.ts';
import { failureOf, missingPermission } from './failure.ts';
import { readDirectoryAt } from './files.ts';

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

const BASE_CHECKED_OUT =
  'This plan is of the base branch, which pull_request_target checks out: it says nothing about the pull request, which therefore gets no comment. Use the event pull_request; docs/security.md says when to check out the head of a pull request instead.';

/** GitHub shows ten warnings a step: these leave room for others. The plan names every guard. */
const GUARD_WARNINGS = 5;

/** Mode `plan`: what would change, in the log, the job summary and the pull request's comment. Cannot write to GitBook. */
export async function plan(run: ActionRun): Promise<void> {
  const { report, options, environment } = run;
  const planned = await withGitBook(run, (gitBook) =>
    planForReview(requestOf(run), { ...portsOf(run, gitBook), classify }),
  );
  if (planned.status === 'invalid') return tellInvalid(run, planned, true);
  const api = await openGitHub(run);
  const { cause, trouble } = api === undefined ? NO_CAUSES : await findCauses(run, api, planned);
  const confirmed = isConfirmed(planned.plan.fingerprint, options.confirm);
  const ofBase = await isBaseCheckedOut(environment.event, placeOf(run));
  const about = ofBase ? { pullRequest: false } : { split: cause };
  const show = (document: PlanContext['document'], top: readonly string[]): PlanView =>
    planView(planned.plan, { ...contextOf(run, document), confirmed, ...about, top });

  report.plan(planned.plan, cause);
  const summary = show('summary', []);
  report.show(summary);
  await report.summarize(summary);
  if (trouble !== undefined) {
    const permission = missingPermission(trouble);
    report.warn(`${NOT_TOLD_APART} ${failureOf(trouble).message}`);
    await report.remark(`⚠️ ${NOT_TOLD_APART}`, failureOf(trouble).message, permission);
  }
  const refused = refusals(planned.plan.guards, planned.plan.fingerprint, options.confirm);
  for (const verdict of refused.slice(0, GUARD_WARNINGS)) {
    report.warn(`apply will refuse this plan: ${guardText(verdict)}.`);
  }
  if (ofBase) {
    report.warn(BASE_CHECKED_OUT);
    return report.remark('⚠️ This is not the plan of the pull request.', BASE_CHECKED_OUT, undefined);
  }
  const organizationId = planned.plan.organization.id;
  const reviewed = await lineToCarry(run, api, planned.plan);
  const comment = (id: string) =>
    show('comment', [commentMarker(id), ...(reviewed === undefined ? [] : [reviewed]), '']);
  await tellPullRequest(run, api, organizationId, comment, planned.plan.changes.length > 0);
}

/**
 * What the comment carries to the merge: the plan that is shown. In a merge queue nobody looks at it any more, so that
 * what people have reviewed before stays what the merge is held to.
 */
async function lineToCarry(
  { environment, report }: ActionRun,
  api: GitHubApi | undefined,
  proposed: Plan,
): Promise<string | undefined> {
  const { reason, pullRequest } = environment.event;
  if (reason !== 'merge-queue') return reviewLine(proposed);
  if (api === undefined || pullRequest === undefined) return undefined;
  try {
    return await carriedReview(api, pullRequest, proposed.organization.id);
  } catch (error) {
    report.log(`What was reviewed could not be looked up: ${failureOf(error).message}`);
    return undefined;
  }
}

/** Mode `drift`: the plan of what has been changed by hand, also as an issue; fails on any where it is told to. */
export async function drift(run: ActionRun): Promise<void> {
  const { report, options, hide } = run;
  const planned = await withGitBook(run, async (gitBook) => {
    const made = await planDirectory(requestOf(run), portsOf(run, gitBook));
    if (made.status === 'invalid') return made;
    return { ...made, traceOf: await readTraces(made, run.clock.now(), report.log) };
  });
  if (planned.status === 'invalid') return tellInvalid(run, planned, false);
  const context = { ...contextOf(run, 'summary'), mode: 'drift' as const, traceOf: planned.traceOf };
  report.plan(planned.plan, undefined);
  const view = planView(planned.plan, context);
  report.show(view);
  await report.summarize(view);
  if (options.driftIssue) {
    const told = await tellDrift(await openGitHub(run), planned.plan, context, hide);
    if (told.issueUrl !== undefined) report.output('issue-url', told.issueUrl);
    if (told.problem !== undefined) {
      report.warn(told.problem);
      await report.remark('⚠️ The drift issue could not be kept.', told.problem, told.permission);
    } else if (told.action !== 'none') {
      report.log(`The drift issue was ${told.action}: ${told.issueUrl ?? ''}`);
    }
  }
  const changes = planned.plan.changes.length;
  if (changes > 0 && options.failOnDrift) {
    const differences = count(changes, 'change');
    await report.fail('drift', `GitBook has drifted from the directory: ${differences} would put it back.`);
  }
}

interface Causes {
  readonly cause: ((change: Change) => Cause | undefined) | undefined;
  /** Why the base could not be read. */
  readonly trouble: unknown;
}

const NO_CAUSES: Causes = { cause: undefined, trouble: undefined };
const NOT_TOLD_APART = 'What the pull request causes could not be told apart from what had drifted before.';

async function findCauses(run: ActionRun, api: GitHubApi, planned: Planned): Promise<Causes> {
  const { event } = run.environment;
  if (event.pullRequest === undefined || planned.plan.changes.length === 0) return NO_CAUSES;
  try {
    const cause = await causesOf(api, event, run.options, planned);
    if (cause === undefined) run.report.log(`${NOT_TOLD_APART} The directory of the base is invalid.`);
    return { cause, trouble: undefined };
  } catch (error) {
    return { cause: undefined, trouble: error };
  }
}
