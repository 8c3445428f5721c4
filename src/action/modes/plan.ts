import { checkOrganizationId } from '../../core/directory/organization.ts';
import type { Change } from '../../core/model/change.ts';
import type { Plan } from '../../core/model/plan.ts';
import { isConfirmed, refusals } from '../../core/plan/guard.ts';
import { classify } from '../../gitbook/classify.ts';
import type { GitHubApi } from '../../github/client/ports.ts';
import type { Cause, PlanContext } from '../../render/plan/context.ts';
import type { PlanDocument } from '../../render/plan/document.ts';
import { planDocument, validatedDocument } from '../../render/plan/plan-document.ts';
import { count } from '../../render/text/text.ts';
import { failureOf, missingPermission } from '../../run/failure.ts';
import { planForReview } from '../../run/losses.ts';
import { type Planned, planDirectory } from '../../run/sequence.ts';
import { readDirectoryAt } from '../../workspace/read-files.ts';
import { isBaseCheckedOut } from '../checkout.ts';
import { type CommentDocument, tellInvalid, tellPullRequest } from '../comment.ts';
import { readTraces, tellDrift } from '../drift-issue.ts';
import { causesOf, needingReview, reviewLine } from '../reviewed-plan.ts';
import {
  type ActionRun,
  contextOf,
  guardText,
  openGitHub,
  placeOf,
  portsOf,
  requestOf,
  withGitBook,
} from '../run.ts';

/** Mode `validate`: the directory alone, without GitBook. Also stands in for `plan` where there is no token. */
export async function validate(run: ActionRun, because: 'validate-mode' | 'no-token'): Promise<void> {
  const { report, environment, options } = run;
  const read = checkOrganizationId(await readDirectoryAt(placeOf(run)), options);
  const onPullRequest = because === 'no-token';
  if (!read.ok) {
    const organizationId = options.organizationId ?? read.organizationId;
    const invalid = { status: 'invalid', ...read, organizationId } as const;
    return tellInvalid(
      run,
      invalid,
      onPullRequest ? (document) => tellPullRequest(run, document) : undefined,
    );
  }
  const { directory } = read;
  const sizes = {
    files: directory.files.length,
    users: directory.users?.length,
    teams: directory.teams?.length,
  };
  const { fork, dependabot } = environment.event;
  const why = because === 'validate-mode' ? because : fork ? 'fork' : dependabot ? 'dependabot' : because;
  const view = (target: PlanContext['target'], top: readonly string[]): PlanDocument =>
    validatedDocument(sizes, why, { ...contextOf(run, target), top });
  const summary = view('summary', []);
  report.problems(read.diagnostics);
  report.show(summary);
  await report.summarize(summary);
  if (!onPullRequest || environment.githubToken === undefined) return;
  await tellPullRequest(run, {
    organizationId: options.organizationId ?? directory.organization?.id,
    told: 'valid',
    review: () => undefined,
    view: (top) => view('comment', top),
    isDue: (found) => found?.told === 'invalid' || found?.told === 'valid',
  });
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
  if (planned.status === 'invalid') {
    return tellInvalid(run, planned, (document) => tellPullRequest(run, document));
  }
  const { cause, trouble } = await findCauses(run, await openGitHub(run), planned);
  const confirmed = isConfirmed(planned.plan.fingerprint, options.confirm);
  const ofBase = await isBaseCheckedOut(environment.event, placeOf(run));
  const about = ofBase ? { pullRequest: false } : { split: cause };
  const show = (target: PlanContext['target'], top: readonly string[]): PlanDocument =>
    planDocument(planned.plan, { ...contextOf(run, target), confirmed, ...about, top });

  report.plan(planned.plan, cause);
  const summary = show('summary', []);
  report.show(summary);
  await report.summarize(summary);
  if (trouble !== undefined) {
    const tell = trouble.isFailure ? report.warn : report.log;
    tell(`${NOT_TOLD_APART} ${trouble.message}`);
    await report.remark(`⚠️ ${NOT_TOLD_APART}`, trouble.message, trouble.permission);
  }
  const refused = refusals(planned.plan.guards, planned.plan.fingerprint, options.confirm);
  for (const verdict of refused.slice(0, GUARD_WARNINGS)) {
    report.warn(`apply will refuse this plan: ${guardText(verdict)}.`);
  }
  if (ofBase) {
    report.warn(BASE_CHECKED_OUT);
    return report.remark('⚠️ This is not the plan of the pull request.', BASE_CHECKED_OUT, undefined);
  }
  await tellPlan(run, planned.plan, (top) => show('comment', top));
}

/**
 * Writes the plan into the pull request's comment, with what it carries to the merge: the plan that is shown. In a
 * merge queue nobody looks at it any more, so that what people have reviewed before stays what the merge is held to.
 */
async function tellPlan(run: ActionRun, proposed: Plan, view: CommentDocument['view']): Promise<void> {
  const { report, options, environment } = run;
  const isQueued = environment.event.reason === 'merge-queue';
  let isCarried = true;
  const standing = await tellPullRequest(run, {
    organizationId: proposed.organization.id,
    told: 'plan',
    review: (found) => {
      const line = isQueued ? found?.review : reviewLine(proposed);
      isCarried = line !== undefined;
      return line;
    },
    view,
    isDue: (found) => options.comment === 'always' || proposed.changes.length > 0 || found !== undefined,
  });
  const needing = needingReview(proposed, options.requireReviewedPlan).length;
  if (needing === 0 || standing === 'not-due' || (standing === 'written' && isCarried)) return;
  const what = `After the merge, apply will refuse this plan: ${count(needing, 'change')} of it would need a review.`;
  report.warn(`${what} ${NOT_CARRIED}`);
  await report.remark('⚠️ After the merge, apply will refuse this plan.', `${what} ${NOT_CARRIED}`, undefined);
}

const NOT_CARRIED =
  'What was reviewed is carried to the merge by the plan comment of the pull request, which does not carry this. Let the comment be written, or set require-reviewed-plan: off both here and in the workflow that applies.';

/** Mode `drift`: the plan of what has been changed by hand, also as an issue; fails on any where it is told to. */
export async function drift(run: ActionRun): Promise<void> {
  const { report, options, hide } = run;
  const planned = await withGitBook(run, async (gitBook) => {
    const made = await planDirectory(requestOf(run), portsOf(run, gitBook));
    if (made.status === 'invalid') return made;
    return { ...made, traceOf: await readTraces(made, run.clock.now(), report.log) };
  });
  if (planned.status === 'invalid') return tellInvalid(run, planned);
  const context = { ...contextOf(run, 'summary'), mode: 'drift' as const, traceOf: planned.traceOf };
  report.plan(planned.plan, undefined);
  const view = planDocument(planned.plan, context);
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

interface Trouble {
  readonly message: string;
  /** Whether GitHub failed, rather than having nothing to compare with. */
  readonly isFailure: boolean;
  /** The line that `permissions:` lacks where that is it. */
  readonly permission: string | undefined;
}

interface Found {
  readonly cause: ((change: Change) => Cause | undefined) | undefined;
  /** Why causes cannot be told apart. */
  readonly trouble: Trouble | undefined;
}

const NOT_TOLD_APART = 'What the pull request causes could not be told apart from what had drifted before.';

const UNKNOWN = (): undefined => undefined;

async function findCauses(run: ActionRun, api: GitHubApi | undefined, planned: Planned): Promise<Found> {
  const { event } = run.environment;
  if (api === undefined || event.pullRequest === undefined || planned.plan.changes.length === 0) {
    return { cause: undefined, trouble: undefined };
  }
  try {
    const causes = await causesOf(api, event, run.options, planned);
    if (causes.known) return { cause: causes.cause, trouble: undefined };
    return { cause: UNKNOWN, trouble: { message: causes.why, isFailure: false, permission: undefined } };
  } catch (error) {
    const { message } = failureOf(error);
    return { cause: UNKNOWN, trouble: { message, isFailure: true, permission: missingPermission(error) } };
  }
}
